import { type Finding, toLocation } from '@portcullis/core';
import { analyse } from '../analysis/analyse.ts';
import type { Analysis } from '../analysis/analysis.ts';
import { toFindings } from '../findings/to-findings.ts';
import { analysePowershell } from '../powershell/analyse-powershell.ts';
import { placeOf } from '../script/place-of.ts';
import type { Script } from '../script/script.ts';
import { verdictOf } from '../verdict/verdict-of.ts';
import type { JudgedScript } from './judged-script.ts';

/** The analysis of a script in its own language, and what it comes to; once for each script. */
export function judgeScript(script: Script): Promise<JudgedScript> {
  const known = cache.get(script) ?? judge(script);
  cache.set(script, known);
  return known;
}

const cache = new WeakMap<Script, Promise<JudgedScript>>();

async function judge(script: Script): Promise<JudgedScript> {
  const analysis = await analysisOf(script);
  const { verdict, source, reasons } = verdictOf(analysis);
  const undecided = verdict === 'inconclusive' ? [toUndecided(script, analysis, reasons)] : [];
  return { analysis, verdict, source, findings: [...toFindings(script, analysis), ...undecided] };
}

async function analysisOf(script: Script): Promise<Analysis> {
  switch (script.dialect) {
    case 'sh':
    case 'bash':
      return analyse(script);
    case 'powershell':
      return analysePowershell(script);
  }
}

/** Says why nobody could tell: an `inconclusive` without a reason helps no one. */
function toUndecided(script: Script, { doubts }: Analysis, reasons: readonly string[]): Finding {
  const { start = 0, end = 0 } = doubts[0] ?? {};
  const known = [...new Set(reasons)];
  return {
    ...{ rule: 'undecided', guard: 'verify-installer-checksums', severity: 'info' },
    ...{ confidence: 'low', related: [], evidence: known.slice(0, 8) },
    message: `whether the script enforces what it verifies could not be told from its text; ${adviceOf(script, doubts)}`,
    at: toLocation(placeOf(script, { start, end })),
  };
}

function adviceOf({ origin }: Script, doubts: Analysis['doubts']): string {
  const isShown = doubts.every(({ isShownByRunning }) => isShownByRunning === true);
  if (!isShown) return 'write it simpler, since no run shows what was not followed';
  const start = origin === undefined ? 'run it' : 'make it a file and run that';
  return `${start} with "--prove", or write it simpler`;
}
