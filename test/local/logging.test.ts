import { expect, it } from 'vitest';
import { run } from '../../local/runtime.ts';
import { methods } from './methods.ts';
import { aWorkspace, ROSA, tinyScript, valueOf } from './tiny-script.ts';

function logOf(body: string): readonly string[] {
  return run(aWorkspace(), tinyScript(`function probe() { ${body} }`), { function: 'probe', user: ROSA }).log;
}

methods(['Logger.log', 'Logger.getLog', 'Logger.clear'], 'reference/base/logger', () => {
  it('write %s places and objects, and can be chained', () => {
    expect(logOf(`Logger.log('%s of %s, %d', 1, 'two', 3).log({ a: 1 }).log(null)`)).toEqual([
      '1 of two, %d 3',
      '{"a":1}',
      'null',
    ]);
  });

  it('keep their lines with the time, until they are cleared', () => {
    const body = `Logger.log('one'); Logger.log('two'); console.log('three');
      const log = Logger.getLog(); Logger.clear(); return [log, Logger.getLog()]`;
    const line = 'Mon Jan 05 09:00:00 CST 2026 INFO:';
    expect(valueOf(body)).toEqual([`${line} one\n${line} two\n`, '']);
  });
});

methods(
  ['console.log', 'console.info', 'console.warn', 'console.error', 'console.time', 'console.timeEnd'],
  'guides/logging',
  () => {
    it('write lines with their severity', () => {
      expect(
        logOf(
          `console.log('%s is %d', 'x', 5); console.info(1, 2); console.warn('careful', { a: 1 }); console.error('no')`,
        ),
      ).toEqual(['x is 5', '1 2', 'Warning: careful {"a":1}', 'Error: no']);
    });

    it('measure time', () => {
      expect(logOf(`console.time('work'); Utilities.sleep(250); console.timeEnd('work')`)).toEqual([
        'work: 250ms',
      ]);
    });

    it('write an error with its stack', () => {
      expect(logOf(`console.error(new Error('oh'))`)[0]).toMatch(/^Error: Error: oh\n\s+at probe/);
    });
  },
);
