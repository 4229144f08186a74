import { resolve } from 'node:path';
import { tool, writeOutput } from '@portcullis/audit';
import type { GapReport, Known } from '@portcullis/core';
import { analyseGaps } from './analyse-gaps.ts';
import { batchGaps } from './batch-gaps.ts';
import { gapsCode } from './gaps-code.ts';
import { gapsTarget } from './gaps-target.ts';
import { hasColor } from './has-color.ts';
import { openGapServers } from './open-gap-servers.ts';
import { type GapsArguments, parseGaps } from './parse-gaps.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * `portcullis gaps`: 0 when the commit of an action fixes what it runs, 1 when not, 3 when nobody could tell. `worker`
 * is the module that looks at actions of a batch.
 */
export async function gaps(
  args: readonly string[],
  surroundings: Surroundings,
  worker: URL,
): Promise<number> {
  const wanted = parseGaps(args);
  if (wanted.kind === 'batch') return batchGaps(wanted, surroundings, worker);
  return oneAction(wanted, surroundings);
}

type One = GapsArguments & { readonly kind: 'one' };

async function oneAction(wanted: One, surroundings: Surroundings): Promise<number> {
  const { target, inputs, outputs, isCached } = wanted;
  const { cwd, terminal, print } = surroundings;
  const { gapReporters } = await import(/* webpackIgnore: true */ './immutability.ts');
  const { report, sources } = await analyseGaps(gapsTarget(target, cwd), inputs, () =>
    openGapServers(surroundings, isCached),
  );
  const said = toReport(report);
  for (const { format, file } of outputs) {
    const color = file === undefined && hasColor(surroundings);
    const width = file === undefined ? terminal.columns : undefined;
    const context = {
      ...{ name: target, sources, tool, color },
      ...(width === undefined ? {} : { width }),
    };
    const text = gapReporters[format](said, context);
    if (file === undefined) print(text);
    else writeOutput(resolve(cwd, file), text);
  }
  return gapsCode(said);
}

/** A server that did not answer leaves everything open. */
function toReport(report: Known<GapReport>): GapReport {
  if (report.kind === 'known') return report.value;
  const action = { path: '.', using: '' };
  const inconclusive = [{ why: report.message }];
  return { version: 1, action, sites: [], verdict: 'unknown', inconclusive };
}
