/** What every `npm run …` command does alike: `--help`, a plain sentence for a wrong flag or a failure, an exit code. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A failure that the person at the keyboard can do something about: its message says what. */
export class Obstacle extends Error {}

type Flags = NonNullable<ParseArgsConfig['options']>;
type Given<F extends Flags> = ReturnType<typeof parseArgs<{ options: F }>>['values'];

/**
 * Runs a command on this process's arguments.
 * An Obstacle is printed as its sentence; anything else is a bug and is printed with its stack. Both exit with 1.
 *
 * @param help what `--help` prints
 * @param flags as in node's `parseArgs`; `--help` is added
 */
export async function command<const F extends Flags>(
  help: string,
  flags: F,
  run: (given: Given<F>) => Promise<void> | void,
): Promise<void> {
  try {
    if (process.argv.slice(2).includes('--help')) console.log(help);
    else await run(flagsOf(flags));
  } catch (error) {
    console.error(error instanceof Obstacle ? error.message : error);
    process.exitCode = 1;
  }
}

function flagsOf<F extends Flags>(options: F): Given<F> {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    // Node goes on to explain positional arguments, which no command here takes.
    const [sentence] = String((error as Error).message).split('. ');
    throw new Obstacle(`${sentence ?? ''}. See --help.`);
  }
}
