/** `Utilities.formatString`: Java's `%s %d %f %x`, with `-`, `0`, `+`, width and precision; anything else throws. */

const PLACE = /%([-+0 ]*)(\d*)(?:\.(\d+))?(.?)/g;

export function formatString(template: string, ...args: unknown[]): string {
  let next = 0;
  return template.replace(PLACE, (place, flags: string, width: string, precision?: string, kind?: string) => {
    if (kind === '%') return '%';
    if (next >= args.length) throw new Error(`Format specifier '${place}'`);
    const text = convert(String(kind), args[next++], precision === undefined ? undefined : Number(precision));
    return padded(withSign(text, String(kind), flags), flags, Number(width));
  });
}

function convert(kind: string, argument: unknown, precision: number | undefined): string {
  switch (kind) {
    case 's':
      return String(argument).slice(0, precision);
    case 'd':
    case 'i':
      return Math.trunc(Number(argument)).toString();
    case 'f':
      return Number(argument).toFixed(precision ?? 6);
    case 'x':
      return Math.trunc(Number(argument)).toString(16);
    default:
      throw new Error(`Utilities.formatString('%${kind}') is not in the local workspace.`);
  }
}

function withSign(text: string, kind: string, flags: string): string {
  if (kind === 's' || text.startsWith('-')) return text;
  if (flags.includes('+')) return `+${text}`;
  return flags.includes(' ') ? ` ${text}` : text;
}

function padded(text: string, flags: string, width: number): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const sign = /^[-+ ]?/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
