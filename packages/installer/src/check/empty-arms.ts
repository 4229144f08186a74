import { type Finding, quoted } from '@portcullis/core';
import type { FamilyReading } from '../family/read-family.ts';
import type { Arm } from '../report/installer-report.ts';
import type { Script } from '../script/script.ts';
import { armFinding } from './arm-finding.ts';
import type { JudgedScript } from './judged-script.ts';

/**
 * F1 of a table: some arms have a value and this one has none; F10 for what comes beside the artifact of its arm. What
 * has no table at all is told by the analysis, and so is what it has found itself. Of a script that refuses whatever it
 * has no value for an F1 opens nothing.
 */
export function emptyArms(
  script: Script,
  { arms, second }: Pick<FamilyReading, 'arms' | 'second'>,
  { findings: known, verdict }: Pick<JudgedScript, 'findings' | 'verdict'>,
): readonly Finding[] {
  const valued = arms.filter(({ value }) => value !== undefined);
  if (valued.length === 0) return [];
  const empty = arms.filter((arm) => arm.value === undefined && !isKnown(arm, known));
  const beside = empty.filter(({ artifact }) => second.has(artifact));
  const bare = empty.filter(({ artifact }) => !second.has(artifact)).slice(0, mostFindings);
  const isTold = known.some(({ rule }) => rule === 'F10');
  const isRefused = isClosed(verdict);
  const told = `${valued.length} of ${arms.length}`;
  return [
    ...bare.map((arm) =>
      isRefused ? refusedArm(script, arm, told) : withoutValue(script, arm, told),
    ),
    ...(isTold ? [] : besideArms(script, beside)),
  ];
}

const mostFindings = 64;

function isKnown({ line }: Arm, known: readonly Finding[]): boolean {
  return known.some(({ rule, at }) => rule === 'F1' && at.start.line === line);
}

function withoutValue(script: Script, { artifact, line }: Arm, valued: string): Finding {
  return armFinding(script, line, {
    rule: 'F1',
    severity: 'high',
    confidence: 'high',
    message: `there is no value for ${quoted(artifact)}, though ${valued} arms have one: it is installed as it comes; write its value, or refuse the platform`,
  });
}

/** Every way to what is installed goes through a check, and none of them passes without a value. */
function isClosed(verdict: JudgedScript['verdict']): boolean {
  return verdict === 'likely' || verdict === 'same-origin';
}

function refusedArm(script: Script, { artifact, line }: Arm, valued: string): Finding {
  return armFinding(script, line, {
    rule: 'F1',
    severity: 'low',
    confidence: 'medium',
    message: `there is no value for ${quoted(artifact)}, though ${valued} arms have one: the script refuses it, so nobody can install it; write its value, or take the arm out`,
  });
}

/** One for all of them: they come from one download in the script. */
function besideArms(script: Script, arms: readonly Arm[]): readonly Finding[] {
  const [first] = arms;
  if (first === undefined) return [];
  const names = arms.slice(0, 4).map(({ artifact }) => quoted(artifact));
  const more = arms.length > names.length ? ` and ${arms.length - names.length} more` : '';
  return [
    armFinding(script, first.line, {
      rule: 'F10',
      severity: 'high',
      confidence: 'high',
      message: `${names.join(', ')}${more} are downloaded beside the artifact of their arm and have no value, so they are installed as they come; write values for them too, or leave them out`,
    }),
  ];
}
