/** What all commands share: options read strictly, a plain sentence for what is wrong, and an exit code. */
import { parseArgs } from 'node:util';

/** Something the person at the keyboard can put right; the message says how. */
export class Obstacle extends Error {}

type Options = Record<
  string,
  {
    readonly type: 'string' | 'boolean';
    readonly default?: string | boolean;
    readonly multiple?: boolean;
  }
>;

/** What `parseArgs` gives for such options. */
type Values<O extends Options> = ReturnType<typeof parseArgs<{ readonly options: O }>>['values'];

/** The values of the options in `args`. Throws an Obstacle for an unknown option, a missing value, or a stray word. */
export function readOptions<const O extends Options>(args: readonly string[], options: O): Values<O> {
  return read(args, options, false).values;
}

/** The words in `args` that belong to no option, and the options' values. Throws an Obstacle as `readOptions` does. */
export function readWordsAndOptions<const O extends Options>(
  args: readonly string[],
  options: O,
): { words: string[]; values: Values<O> } {
  const { positionals: words, values } = read(args, options, true);
  return { words, values };
}

function read<const O extends Options>(args: readonly string[], options: O, allowPositionals: boolean) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals });
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split(/\. |\n/);
    throw new Obstacle(`${sentence.replace(/\.$/, '')}. Add --help to see what there is.`);
  }
}

/** A whole number between two bounds. Throws an Obstacle for anything else. */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new Obstacle(`--${option} takes a whole number from ${least} to ${most}, not “${text}”.`);
}

/** For a command without options: prints its help where that is wanted, and tells whether it did. */
export function helped(help: string, args: readonly string[]): boolean {
  const wanted = readOptions(args, { help: { type: 'boolean', default: false } }).help;
  if (wanted) console.log(help);
  return wanted;
}

/** Runs a command on this process's arguments. What it throws is printed, a bug with its stack, and the exit code is 1. */
export async function runCommand(command: (args: readonly string[]) => Promise<void>): Promise<void> {
  try {
    await command(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Obstacle ? error.message : error);
    process.exitCode = 1;
  }
}
