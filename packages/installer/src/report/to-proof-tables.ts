import { boundedTable, clip, toCodeSpan, toProse } from '@portcullis/core';
import type { ProofOutcome } from './installer-report.ts';
import { proofSummary } from './proof-summary.ts';

/**
 * What running a script has shown: a row for each artifact and a column for each case, and below it the reasons.
 * `limit` is that of one table, in bytes.
 */
export function toProofTables(proof: readonly ProofOutcome[], limit: number): readonly string[] {
  if (proof.length === 0) return [];
  const { says, isolation, rest } = proofSummary(proof);
  const around = isolation === undefined ? '' : ` Isolation: ${toProse(isolation)}.`;
  return [`Run: ${says}.${around}`, ...ticks(proof, limit), ...reasons(rest, limit)];
}

function ticks(proof: readonly ProofOutcome[], limit: number): readonly string[] {
  // Keyed by artifact and kind: one walk, however many executions there are.
  const cells = new Map<string, Map<string, ProofOutcome['outcome'][]>>();
  const kinds = new Set<string>();
  for (const { case: name, arm, outcome } of proof) {
    if (arm === everyArm) continue;
    const kind = kindOf(name);
    kinds.add(kind);
    const row = cells.get(arm) ?? new Map<string, ProofOutcome['outcome'][]>();
    cells.set(arm, row.set(kind, [...(row.get(kind) ?? []), outcome]));
  }
  const columns = [...kinds].slice(0, shownKinds);
  return boundedTable({
    title: undefined,
    columns: ['Artifact', ...columns.map((kind) => toProse(clip(kind, 60)))],
    rows: [...cells].map(([arm, row]) => [
      toCodeSpan(clip(arm, 200)),
      ...columns.map((kind) => toTick(row.get(kind) ?? [])),
    ]),
    limit,
  });
}

/** What is said of no single artifact. */
const everyArm = '*';
const shownKinds = 24;

/** The same with other programs missing, and in other shells, is one column: `tampered, without openssl (dash)`. */
function kindOf(name: string): string {
  return name.replace(/ \([^()]*\)$/, '').replace(/, without .*$/, '');
}

/** Of several executions the worst, and how many of them it was. */
function toTick(outcomes: readonly ProofOutcome['outcome'][]): string {
  const worst = (['fail', 'unproven', 'pass'] as const).find((one) => outcomes.includes(one));
  if (worst === undefined) return '';
  const alike = outcomes.filter((one) => one === worst).length;
  if (outcomes.length === 1) return marks[worst];
  return worst === 'pass'
    ? `${marks.pass} ${alike}`
    : `${marks[worst]} ${alike}/${outcomes.length}`;
}

function reasons(rest: readonly ProofOutcome[], limit: number): readonly string[] {
  return boundedTable({
    title: undefined,
    columns: ['', 'Case', 'Artifact', 'Why'],
    rows: rest.map(({ case: name, arm, outcome, why }) => [
      marks[outcome],
      toProse(clip(name, 200)),
      toCodeSpan(clip(arm, 200)),
      toProse(clip(why, 600)),
    ]),
    limit,
  });
}

const marks: Readonly<Record<ProofOutcome['outcome'], string>> = {
  pass: '✅',
  fail: '❌',
  unproven: '❓',
};
