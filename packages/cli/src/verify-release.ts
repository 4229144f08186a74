import { resolve } from 'node:path';
import { inspectRelease, releaseReporters } from '@portcullis/attestation';
import { writeOutput } from '@portcullis/audit';
import { escapeTerminal } from '@portcullis/core';
import { hasColor } from './has-color.ts';
import { outsideOf } from './outside-of.ts';
import { parseVerifyRelease } from './parse-verify-release.ts';
import type { Surroundings } from './surroundings.ts';
import { toVerdictCode } from './to-verdict-code.ts';

/** `portcullis verify-release`: 0 when GitHub attests the release and every file is its asset, 1 when not, 3 when nobody could tell. */
export async function verifyRelease(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const { outputs, isOffline, ...wanted } = parseVerifyRelease(args);
  const { cwd, aside, print } = surroundings;
  const { report, warnings } = await inspectRelease({
    ...wanted,
    folder: cwd,
    outside: isOffline ? undefined : outsideOf(surroundings),
    now: new Date(),
  });
  for (const warning of warnings) aside.print(`portcullis: ${escapeTerminal(warning)}\n`);
  for (const { format, file } of outputs) {
    const color = file === undefined && hasColor(surroundings);
    const text = releaseReporters[format](report, { color });
    if (file === undefined) print(text);
    else writeOutput(resolve(cwd, file), text);
  }
  return toVerdictCode(report.verdict);
}
