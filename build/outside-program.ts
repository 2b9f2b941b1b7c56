/** Programs that npm does not bring: where they stand on this machine, and how a missing one is put there. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface OutsideProgram {
  /** As sentences call it. */
  readonly name: string;
  /** Environment variable that names its path, before all other places. */
  readonly variable: string;
  /** Where it usually is. */
  readonly places: readonly string[];
  /** Debian's packages of it. */
  readonly debian: readonly string[];
}

/** The program's path. Throws with what to install where there is none. */
export function find({ name, variable, places, debian }: OutsideProgram): string {
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${variable} is ${named}, but there is no such file.`);
  }
  const found = places.find((place) => existsSync(place));
  if (found) return found;
  throw new Error(
    `No ${name} was found. Install one (Debian: apt-get install ${debian.join(' ')}), or set ${variable} to yours.`,
  );
}

/** The same; on Debian as root a missing program is installed first. */
export function findOrInstall(program: OutsideProgram): string {
  try {
    return find(program);
  } catch (missing) {
    const { debian, variable } = program;
    const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
    if (!canInstall || process.env[variable]) throw missing;
    console.log(`Installing ${debian.join(' ')} (Debian, as root) …`);
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...debian], options);
    return find(program);
  }
}
