import { GuardError } from '@portcullis/core';
import { audit } from './audit.ts';
import { didYouMean } from './did-you-mean.ts';
import { explain } from './explain.ts';
import { fix } from './fix.ts';
import { graph } from './graph.ts';
import { lock } from './lock.ts';
import type { Surroundings } from './surroundings.ts';

type Command = (args: readonly string[], surroundings: Surroundings) => number | Promise<number>;

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['audit', audit],
  ['explain', explain],
  ['fix', fix],
  ['graph', graph],
  ['lock', lock],
]);

/** What `loadPart` runs from bundles of their own. */
const otherParts: readonly string[] = ['attest', 'gaps', 'installer', 'verify', 'verify-release'];

/** Runs the command that comes first, and gives the exit code. Throws GuardError for bad usage. */
export async function runCommand(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const [name, ...rest] = args;
  const command = commands.get(name ?? '');
  if (command !== undefined) return command(rest, surroundings);
  const known = [...commands.keys(), ...otherParts].sort();
  const what = name === undefined ? 'a command is missing' : `there is no command "${name}"`;
  throw new GuardError(
    'bad-usage',
    `${what}${didYouMean(name ?? '', known)}: known are ${known.join(', ')}; see "portcullis --help"`,
  );
}
