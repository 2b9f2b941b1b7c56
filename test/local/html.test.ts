import { describe, expect, it } from 'vitest';
import { run } from '../../local/runtime.ts';
import { methods } from './methods.ts';
import { aWorkspace, ROSA, tinyScript, valueOf } from './tiny-script.ts';

/** What a template gives, with these variables pushed into it. */
function evaluated(template: string, variables: Record<string, unknown> = {}): unknown {
  const body = `const template = HtmlService.createTemplate(${JSON.stringify(template)});
    Object.assign(template, ${JSON.stringify(variables)});
    return template.evaluate().getContent();`;
  return valueOf(body);
}

methods(
  [
    'HtmlService.createTemplate',
    'HtmlService.createTemplateFromFile',
    'HtmlTemplate.evaluate',
    'HtmlTemplate.getCode',
    'HtmlTemplate.getCodeWithComments',
    'HtmlTemplate.getRawContent',
    'HtmlService.initTemplate',
    'HtmlOutput.asTemplate',
  ],
  'guides/html/templated-html, reference/html/html-template',
  () => {
    it.each([
      [
        'runs what stands in a scriptlet',
        '<? for (var i = 0; i < 2; i++) { ?><b><?= i ?></b><? } ?>',
        '<b>0</b><b>1</b>',
      ],
      ['prints the first statement only', `<?= 'a'; 'b' ?>`, 'a'],
      ['force-prints as it is', `<?!= '<b>' ?>`, '<b>'],
      ['lets a comment take the rest of its line', `<? var x; // a comment ?> lost\nkept`, 'kept'],
      ['keeps quotes, backslashes and line ends', `it's \\n "so"\r\n`, `it's \\n "so"\r\n`],
    ])('%s', (_what, template, html) => {
      expect(evaluated(template)).toBe(html);
    });

    it('sees the variables that were pushed into it, and the functions of the script', () => {
      const script = tinyScript(
        `const twice = (n) => 2 * n;
        function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
        function probe() {
          const template = HtmlService.createTemplateFromFile('page');
          template.rows = [[1, 'a'], [2, '<b>']];
          return template.evaluate().getContent();
        }`,
        {
          html: {
            page: `<?!= include('style') ?><? rows.forEach(([n, text]) => { ?><td><?= twice(n) ?> <?= text ?></td><? }) ?>`,
            style: '<style>p{}</style>',
          },
        },
      );
      expect(run(aWorkspace(), script, { function: 'probe', user: ROSA }).value).toBe(
        '<style>p{}</style><td>2 a</td><td>4 &lt;b&gt;</td>',
      );
    });

    it('names its file and line where it fails', () => {
      const script = tinyScript(
        `function probe() { HtmlService.createTemplateFromFile('page').evaluate(); }`,
        { html: { page: '<p>\n</p>\n<?= nothing ?>' } },
      );
      const { error } = run(aWorkspace(), script, { function: 'probe', user: ROSA });
      expect(error?.message).toBe('nothing is not defined');
      expect(error?.stack).toContain('page.html:3:');
    });

    it('tells the code that it becomes, and what it was', () => {
      const body = `const template = HtmlService.createTemplate('<p>\\n<?= 5 ?></p>');
        return [template.getCode(), template.getRawContent(), template.getCodeWithComments()]`;
      const [code, raw, commented] = valueOf(body) as string[];
      expect(code).toMatch(/^\(function\(\) \{ var output = HtmlService\.initTemplate\(\);/);
      expect(code).toContain(`output._ = '<p>\\n';\noutput._$ =  5 ;`);
      expect(raw).toBe('<p>\n<?= 5 ?></p>');
      expect(commented).toContain('// <?= 5 ?></p>');
    });

    it('follows the page that it was made of', () => {
      const body = `const output = HtmlService.createHtmlOutput('<?= 1 ?>');
        const template = output.asTemplate(); output.append('<?= 2 ?>'); return template.evaluate().getContent()`;
      expect(valueOf(body)).toBe('12');
    });

    it('is made of a blob of HTML too, and of nothing else', () => {
      expect(
        valueOf(
          `return HtmlService.createTemplate(Utilities.newBlob('<?= 1 ?>', 'text/html')).evaluate().getContent()`,
        ),
      ).toBe('1');
      expect(() => valueOf(`HtmlService.createTemplate(Utilities.newBlob('x'))`)).toThrow(
        'does not contain HTML',
      );
      expect(() => valueOf(`HtmlService.createTemplateFromFile('nowhere')`)).toThrow(
        'No HTML file named nowhere was found.',
      );
      expect(() => evaluated('<?= 1')).toThrow('?> is missing');
    });
  },
);

methods(
  ['HtmlOutput.appendUntrusted'],
  'guides/html/templated-html#printing_scriptlets; Closure templates, security',
  () => {
    const bad = `"><script>alert('x')</script>&`;
    it.each([
      [
        'text',
        '<p><?= x ?></p>',
        bad,
        '<p>&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</p>',
      ],
      ['an attribute', '<p title="<?= x ?>">', '"><b>', '<p title="&quot;&gt;&lt;b&gt;">'],
      ['an attribute without quotes', '<p title=<?= x ?>>', 'a onclick=b', '<p title=a&#32;onclick&#61;b>'],
      [
        "a script's code",
        '<script>var x = <?= x ?>;</script>',
        `a'</script>`,
        String.raw`<script>var x = 'a\x27\x3c\x2fscript\x3e';</script>`,
      ],
      ['a number in code', '<script>var x = <?= x ?>;</script>', 5, '<script>var x =  5 ;</script>'],
      [
        "a script's string",
        `<script>f('<?= x ?>', 1)</script>`,
        `');g('`,
        String.raw`<script>f('\x27);g(\x27', 1)</script>`,
      ],
      [
        'a template literal',
        '<script>f(`<?= x ?>`)</script>',
        '${g}`',
        String.raw`<script>f(` + '`' + String.raw`\x24{g}\x60` + '`)</script>',
      ],
      ["a script's comment", '<script>// <?= x ?>\nf()</script>', '\nalert()', '<script>// \nf()</script>'],
      ['an address', '<a href="<?= x ?>">', 'javascript:alert(1)', '<a href="about:invalid#zSoyz">'],
      [
        'a good address',
        '<a href="<?= x ?>">',
        'https://x.org/?a=b&c',
        '<a href="https://x.org/?a=b&amp;c">',
      ],
      ["an address's question", '<a href="/find?q=<?= x ?>">', 'a&b=c d', '<a href="/find?q=a%26b%3Dc%20d">'],
      ['a handler', `<b onclick="f('<?= x ?>')">`, `');g('`, String.raw`<b onclick="f('\x27);g(\x27')">`],
      ['a style', '<p style="color: <?= x ?>">', 'red; background: url(x)', '<p style="color: zSoyz">'],
      [
        'a good style',
        '<style>p { color: <?= x ?> }</style>',
        '#ff0000',
        '<style>p { color: #ff0000 }</style>',
      ],
      ['a comment', '<!-- <?= x ?> -->', '--> <b>', '<!--  -->'],
      ['the place of an attribute', '<p <?= x ?>>', 'onclick=alert()', '<p zSoyz>'],
      ['text after a script', '<script>"<p>"</script><?= x ?>', '<b>', '<script>"<p>"</script>&lt;b&gt;'],
    ])('escapes for %s', (_where, template, x, html) => {
      expect(evaluated(template, { x })).toBe(html);
    });

    it('looks at what stands there already', () => {
      const body = `return HtmlService.createHtmlOutput('<script>var x = ').appendUntrusted("'").append(';</script>').appendUntrusted('<').getContent()`;
      expect(valueOf(body)).toBe(String.raw`<script>var x = '\x27';</script>&lt;`);
    });
  },
);

methods(
  [
    'HtmlService.createHtmlOutput',
    'HtmlService.createHtmlOutputFromFile',
    'HtmlService.getUserAgent',
    'HtmlOutput.addMetaTag',
    'HtmlOutput.append',
    'HtmlOutput.clear',
    'HtmlOutput.getAs',
    'HtmlOutput.getBlob',
    'HtmlOutput.getContent',
    'HtmlOutput.getHeight',
    'HtmlOutput.getMetaTags',
    'HtmlOutput.getTitle',
    'HtmlOutput.getWidth',
    'HtmlOutput.setContent',
    'HtmlOutput.setHeight',
    'HtmlOutput.setSandboxMode',
    'HtmlOutput.setTitle',
    'HtmlOutput.setWidth',
    'HtmlOutput.setXFrameOptionsMode',
    'HtmlOutputMetaTag.getContent',
    'HtmlOutputMetaTag.getName',
  ],
  'reference/html/html-output, reference/html/html-service',
  () => {
    it('begin empty, with a text, with a file, or with a blob of HTML', () => {
      const body = `return [
        HtmlService.createHtmlOutput(), HtmlService.createHtmlOutput('a'), HtmlService.createHtmlOutputFromFile('page'),
        HtmlService.createHtmlOutput(Utilities.newBlob('c', 'text/html')),
      ].map((output) => output.getContent())`;
      expect(valueOf(body, { script: { html: { page: 'b' } } })).toEqual(['', 'a', 'b', 'c']);
      expect(() => valueOf(`HtmlService.createHtmlOutput(Utilities.newBlob('x'))`)).toThrow(
        'does not contain HTML',
      );
    });

    it('change by chained calls', () => {
      const body = `const output = HtmlService.createHtmlOutput('a').append('b').setTitle('T').setWidth(400).setHeight(300)
          .setSandboxMode(HtmlService.SandboxMode.IFRAME).setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL);
        const before = [output.getContent(), output.getTitle(), output.getWidth(), output.getHeight()];
        return [...before, output.setContent('c').getContent(), output.clear().getContent()]`;
      expect(valueOf(body)).toEqual(['ab', 'T', 400, 300, 'c', '']);
    });

    it('have no size and no title of their own', () => {
      const body = `const output = HtmlService.createHtmlOutput('<title>x</title>'); return [output.getWidth(), output.getHeight(), output.getTitle(), HtmlService.getUserAgent()]`;
      expect(valueOf(body)).toEqual([null, null, '', null]);
    });

    it('take four meta tags only', () => {
      const body = `const output = HtmlService.createHtmlOutput('').addMetaTag('viewport', 'width=device-width');
        return output.getMetaTags().map((tag) => [tag.getName(), tag.getContent()])`;
      expect(valueOf(body)).toEqual([['viewport', 'width=device-width']]);
      expect(() => valueOf(`HtmlService.createHtmlOutput('').addMetaTag('robots', 'none')`)).toThrow(
        'The meta tag you specified is not allowed in this context.',
      );
    });

    it('are blobs of HTML, also as an attachment', () => {
      const body = `const blob = HtmlService.createHtmlOutput('<p>').setTitle('Report').getBlob();
        return [blob.getContentType(), blob.getName(), blob.getDataAsString(), HtmlService.createHtmlOutput('x').getAs('text/html').getDataAsString()]`;
      expect(valueOf(body)).toEqual(['text/html', 'Report.html', '<p>', 'x']);
      const workspace = aWorkspace();
      valueOf(
        `MailApp.sendEmail('a@example.org', 's', 'b', { attachments: [HtmlService.createHtmlOutput('<p>')] })`,
        { workspace },
      );
      expect(workspace.mail[0]?.attachments[0]).toMatchObject({ contentType: 'text/html' });
    });
  },
);

methods(['Browser.msgBox', 'Browser.inputBox'], 'reference/base/browser', () => {
  it('ask as Ui does, and answer in small letters', () => {
    const body = `return [
      Browser.msgBox('Hello'),
      Browser.msgBox('Title', 'Really?', Browser.Buttons.YES_NO),
      Browser.inputBox('Name?'),
      Browser.inputBox('Name', 'Which?', Browser.Buttons.OK_CANCEL),
    ]`;
    const answers = ['CLOSE', 'YES', { button: 'OK', text: 'Ana' }, { button: 'CANCEL', text: 'x' }] as const;
    expect(valueOf(body, { answers })).toEqual(['cancel', 'yes', 'Ana', 'cancel']);
  });

  it('ask nobody in a clock trigger', () => {
    expect(() => valueOf(`Browser.msgBox('x')`, { origin: 'clock trigger' })).toThrow('from this context');
  });
});

describe('AuthMode NONE (platform.md §2.1)', () => {
  it.each([
    `SpreadsheetApp.getActive()`,
    `CacheService.getScriptCache()`,
    `LockService.getScriptLock()`,
    `PropertiesService.getUserProperties()`,
    `Session.getActiveUser()`,
    `ScriptApp.getProjectTriggers()`,
    `MailApp.getRemainingDailyQuota()`,
  ])('refuses %s', (code) => {
    expect(() => valueOf(code, { authMode: 'NONE', origin: 'simple trigger' })).toThrow(
      'You do not have permission to call',
    );
  });

  it('leaves the menu, the language, Utilities and the log', () => {
    const body = `SpreadsheetApp.getUi().createMenu('More').addItem('x', 'probe').addToUi(); Logger.log('x');
      Utilities.formatDate(new Date(), Session.getScriptTimeZone(), 'yyyy');
      return [Session.getActiveUserLocale(), String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())]`;
    expect(valueOf(body, { authMode: 'NONE', origin: 'simple trigger' })).toEqual(['en', 'NOT_REQUIRED']);
  });
});
