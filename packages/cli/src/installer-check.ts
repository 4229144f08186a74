import { resolve } from 'node:path';
import { writeOutput } from '@portcullis/audit';
import {
  checkScripts,
  installerReporters,
  readScripts,
  sourcesOf,
  toExitCode,
} from '@portcullis/installer';
import { checkOwn } from './check-own.ts';
import { hasColor } from './has-color.ts';
import { parseInstallerCheck } from './parse-installer-check.ts';
import { releaseServersOf } from './release-servers-of.ts';
import type { Surroundings } from './surroundings.ts';
import { tellProof } from './tell-proof.ts';

/** `portcullis installer check`: 0 when every script is enforced, 1 when one is not, 3 when nobody could tell. */
export async function installerCheck(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const {
    scripts: paths,
    artifacts,
    release,
    isProof,
    isForeign,
    allowed,
    outputs,
  } = parseInstallerCheck(args);
  const { cwd, print, terminal } = surroundings;
  const read = paths.map((path) => readScripts(resolve(cwd, path), path));
  const scripts = (await Promise.all(read)).flat();
  if (isProof && artifacts !== undefined && !isForeign) checkOwn(paths, { cwd, artifacts });
  if (isProof) tellProof(surroundings.aside);
  const report = await checkScripts({
    scripts,
    isProof,
    artifacts: artifacts === undefined ? undefined : resolve(cwd, artifacts),
    release: release && { ...release, servers: releaseServersOf(surroundings) },
  });
  for (const { format, file } of outputs) {
    const color = file === undefined && hasColor(surroundings);
    const width = file === undefined ? terminal.columns : undefined;
    const context = {
      sources: sourcesOf(scripts),
      color,
      ...(width === undefined ? {} : { width }),
    };
    const text = installerReporters[format](report, context);
    if (file === undefined) print(text);
    else writeOutput(resolve(cwd, file), text);
  }
  return toExitCode(report, allowed);
}
