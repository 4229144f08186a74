import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeOutput } from '@portcullis/audit';
import { escapeTerminal } from '@portcullis/core';
import {
  type MapOutcome,
  parseMap,
  readScriptFile,
  toMapModule,
  toMapText,
  updateMap,
  verifyMap,
} from '@portcullis/installer';
import { type MapArguments, parseInstallerMap } from './parse-installer-map.ts';
import { releaseServersOf } from './release-servers-of.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * `portcullis installer map update|verify`: 0 when all bytes are what the map says, 1 when some are not, 3 when somebody
 * did not answer, and nothing is worse. Only with 0 anything is written.
 */
export async function installerMap(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const wanted = parseInstallerMap(args);
  const outcome = await look(wanted, surroundings);
  const { differences, unanswered, map, looked } = outcome;
  const lines = [
    ...differences.map((message) => `different ${message}`),
    ...(differences.length > 0 ? [advice] : []),
    ...unanswered.map((message) => `not checked ${message}`),
    `${looked} ${looked === 1 ? 'address' : 'addresses'} looked at, ${Object.keys(map).length} in ${wanted.path}`,
  ];
  for (const line of lines) surroundings.print(`${escapeTerminal(line)}\n`);
  if (differences.length > 0) return 1;
  if (unanswered.length > 0) return 3;
  write(wanted, { map, cwd: surroundings.cwd });
  return 0;
}

const advice = 'nothing is written: find out who changed what differs before you trust either';

async function look(wanted: MapArguments, surroundings: Surroundings): Promise<MapOutcome> {
  const { action, path, releases, only } = wanted;
  const { cwd, today } = surroundings;
  const file = resolve(cwd, path);
  const isNew = action === 'update' && !existsSync(file);
  const map = isNew ? {} : parseMap(path, readScriptFile(file));
  const servers = releaseServersOf(surroundings);
  if (action === 'verify') return verifyMap(map, servers);
  return updateMap({ map, releases, only, today }, servers);
}

function write(
  { action, path, module }: MapArguments,
  { map, cwd }: { readonly map: MapOutcome['map']; readonly cwd: string },
): void {
  if (action === 'update') writeOutput(resolve(cwd, path), toMapText(map));
  if (module !== undefined) writeOutput(resolve(cwd, module), toMapModule(map));
}
