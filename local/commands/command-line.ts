/** What all commands share: options read strictly, a plain sentence for what is wrong, and an exit code. */
import { parseArgs } from 'node:util';

/** The command was called in a way that it does not know; the message says how to do it right. */
export class WrongUse extends Error {}

type Options = Record<string, { readonly type: 'string' | 'boolean'; readonly default?: string | boolean }>;

/** What `parseArgs` gives for such options. */
type Values<O extends Options> = ReturnType<typeof parseArgs<{ readonly options: O }>>['values'];

/** The values of the options in `args`. Throws WrongUse for an unknown option, a missing value, or a stray word. */
export function readOptions<const O extends Options>(args: readonly string[], options: O): Values<O> {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split(/\. |\n/);
    throw new WrongUse(`${sentence.replace(/\.$/, '')}. Add --help to see what there is.`);
  }
}

/** A whole number between two bounds. Throws WrongUse for anything else. */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new WrongUse(`--${option} takes a whole number from ${least} to ${most}, not “${text}”.`);
}

/** Runs a command and ends the process: with 1 and the reason as a sentence where it throws. */
export async function runCommand(command: (args: readonly string[]) => Promise<void>): Promise<void> {
  try {
    await command(process.argv.slice(2));
  } catch (error) {
    const isOurs = error instanceof WrongUse || process.env['DEBUG'] === undefined;
    console.error(isOurs ? (error as Error).message : error);
    process.exitCode = 1;
  }
}
