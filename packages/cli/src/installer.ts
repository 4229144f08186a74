import { GuardError } from '@portcullis/core';
import { didYouMean } from './did-you-mean.ts';
import { installerCheck } from './installer-check.ts';
import { installerEmbed } from './installer-embed.ts';
import { installerManifest } from './installer-manifest.ts';
import { installerMap } from './installer-map.ts';
import type { Surroundings } from './surroundings.ts';

type Command = (args: readonly string[], surroundings: Surroundings) => number | Promise<number>;

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['check', installerCheck],
  ['embed', installerEmbed],
  ['manifest', installerManifest],
  ['map', installerMap],
]);

/** `portcullis installer …`: what comes next says what is done. */
export async function installer(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const [name, ...rest] = args;
  const command = commands.get(name ?? '');
  if (command !== undefined) return command(rest, surroundings);
  const known = [...commands.keys()];
  const what =
    name === undefined ? 'installer needs to know what to do' : `there is no "installer ${name}"`;
  throw new GuardError(
    'bad-usage',
    `${what}${didYouMean(name ?? '', known)}: known are ${known.join(', ')}; see "portcullis --help"`,
  );
}
