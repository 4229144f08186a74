import { type Finding, sorted } from '@portcullis/core';
import type {
  Arm,
  InstallerReport,
  InstallerVerdict,
  ProofOutcome,
  ScriptReport,
} from '../report/installer-report.ts';
import type { Script } from '../script/script.ts';
import type { CheckedScript } from './checked-script.ts';
import { compareScripts, type Places } from './compare-scripts.ts';
import type { ScriptComparison } from './comparison.ts';
import { emptyArms } from './empty-arms.ts';
import { familyInFile } from './family-in-file.ts';
import { judgeScript } from './judge-script.ts';
import { proveScript } from './prove-script.ts';
import { provenVerdict } from './proven-verdict.ts';
import { weakestSource } from './weakest-source.ts';

export interface CheckRequest extends Places {
  readonly scripts: readonly Script[];
  /** Run the scripts too, which are the caller's own; it needs artifacts. */
  readonly isProof?: boolean;
  /** Whether they are run only with a network and processes of their own. */
  readonly mustBeIsolated?: boolean;
}

/** What every script offers, enforces and leaves open, and how its values compare with the bytes of artifacts and releases. */
export async function checkScripts(request: CheckRequest): Promise<InstallerReport> {
  const checked: CheckedScript[] = [];
  for (const script of request.scripts) checked.push(await read(script));
  const { artifacts, release } = request;
  if (artifacts === undefined && release === undefined)
    return { version: 1, scripts: checked.map((one) => toReport(one, {})) };
  const comparison = await compareScripts(checked, request);
  const scripts: ScriptReport[] = [];
  for (const [index, one] of checked.entries())
    scripts.push(toReport(one, await toAdded(one, comparison.scripts[index], request)));
  const { release: compared } = comparison;
  return { version: 1, ...(compared === undefined ? {} : { release: compared }), scripts };
}

async function read(script: Script): Promise<CheckedScript> {
  const judged = await judgeScript(script);
  const urls = judged.analysis.downloads.flatMap(({ role, urls: asked }) =>
    role === 'code' ? asked : [],
  );
  return { script, judged, reading: familyInFile(script, urls) };
}

async function toAdded(
  { script }: CheckedScript,
  compared: ScriptComparison | undefined,
  { artifacts: folder, isProof = false, mustBeIsolated = false }: CheckRequest,
): Promise<Added> {
  if (compared === undefined) return {};
  const { arms, findings, local } = compared;
  const isRun = isProof && folder !== undefined;
  const proof = isRun ? await proveScript(script, local, { folder, mustBeIsolated }) : undefined;
  return { arms, proof, more: findings };
}

interface Added {
  readonly arms?: readonly Arm[];
  readonly proof?: readonly ProofOutcome[] | undefined;
  readonly more?: readonly Finding[];
}

function toReport({ script, judged, reading }: CheckedScript, added: Added): ScriptReport {
  const { arms, proof, more = [] } = added;
  const empty = emptyArms(script, reading, judged);
  const source = weakestSource(judged, reading);
  const isOpen = empty.some(({ severity }) => severity === 'high');
  const verdict = isOpen ? opened(judged.verdict) : judged.verdict;
  return {
    path: script.path,
    ...(script.origin === undefined ? {} : { step: script.origin.step }),
    dialect: script.dialect,
    family: judged.analysis.isTemplate ? 'template' : reading.family,
    source,
    verdict: proof === undefined ? verdict : provenVerdict({ ...judged, verdict, source }, proof),
    arms: arms ?? reading.arms,
    // What is open is decided.
    findings: sorted([
      ...judged.findings.filter(({ rule }) => rule !== 'undecided' || !isOpen),
      ...empty,
      ...more,
    ]),
    ...(proof === undefined ? {} : { proof }),
  };
}

/** An arm without a value is open, however well the others are verified. */
function opened(verdict: InstallerVerdict): InstallerVerdict {
  return verdict === 'none' ? 'none' : 'open';
}
