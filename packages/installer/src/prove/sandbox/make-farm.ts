import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from '../world.ts';
import type { Execution } from './execution.ts';
import { platformShims } from './platform-shims.ts';
import { toolNames, unpackers } from './tool-names.ts';

/** The only folder on the installer's PATH: links to programs, without those that are to be missing; gives their names. */
export function makeFarm(world: World, execution: Execution, folder: string): readonly string[] {
  const farm = join(folder, 'bin');
  mkdirSync(farm);
  const without = new Set(execution.without);
  const shims = new Map([...platformShims(execution.platform), ...refused]);
  const names = toolNames.filter((name) => !without.has(name) && !shims.has(name));
  for (const name of names) {
    const file = world.tools.get(name);
    if (file === undefined) continue;
    if (unpackers.has(name)) shims.set(name, watched(world, file, folder));
    else symlinkSync(file, join(farm, name));
  }
  for (const [name, text] of shims) {
    writeFileSync(join(farm, name), text);
    chmodSync(join(farm, name), 0o755);
  }
  return [...names, ...shims.keys()];
}

const refusal = '#!/bin/sh\necho "refused: a proof gives no rights" >&2\nexit 1\n';

/** Waiting proves nothing. */
const refused: readonly (readonly [string, string])[] = [
  ...['sudo', 'doas', 'su', 'pkexec'].map((name) => [name, refusal] as const),
  ['sleep', '#!/bin/sh\nexit 0\n'],
];

/** Looks for members before the script goes on, since it may delete them. */
function watched({ tools, mark }: World, file: string, folder: string): string {
  const grep = tools.get('grep');
  const places = ['home', 'tmp', 'local', 'work'].map((name) => `'${folder}/${name}'`).join(' ');
  const look =
    grep === undefined
      ? ':'
      : `'${grep}' -rlF '${mark}' ${places} >> '${folder}/unpacked' 2>/dev/null`;
  return `#!/bin/sh\n'${file}' "$@"\ncode=$?\n${look}\nexit $code\n`;
}
