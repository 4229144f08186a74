import { type Finding, quoted } from '@portcullis/core';
import type { ComparedArm } from '../bytes/compare-arm.ts';
import type { Script } from '../script/script.ts';
import { armFinding } from './arm-finding.ts';

/**
 * Artifacts that no script offers, although they look like those that are: with the same ending, and the same text in
 * front. Sources and packages of other systems are nobody's arm.
 */
export function unoffered(
  names: readonly string[],
  checked: readonly { readonly script: Script; readonly arms: readonly ComparedArm[] }[],
): { readonly script: Script; readonly finding: Finding } | undefined {
  const offered = new Set(checked.flatMap(({ arms }) => arms.flatMap((arm) => arm.names)));
  const forms = new Set([...offered].map(formOf));
  const left = names.filter(
    (name) =>
      !offered.has(name) &&
      forms.has(formOf(name)) &&
      !/(?:^|[-_.])(?:source|src|vendor)(?:[-_.]|$)/i.test(name),
  );
  const [first] = checked;
  if (left.length === 0 || first === undefined) return undefined;
  const shown = left.slice(0, 8).map((name) => quoted(name));
  const more = left.length > shown.length ? ` and ${left.length - shown.length} more` : '';
  const finding = armFinding(first.script, undefined, {
    rule: 'artifact-not-offered',
    severity: 'low',
    confidence: 'medium',
    message: `no arm of a script offers ${shown.join(', ')}${more}, so whoever wants it downloads it by hand and verifies nothing; add the arm, or do not release it`,
  });
  return { script: first.script, finding };
}

/** How a name begins and ends: `tool`, `.tar.gz`. */
function formOf(name: string): string {
  const end = /(?:\.tar)?\.[a-z][a-z\d]{1,4}$/i.exec(name)?.[0] ?? '';
  return `${/^[a-z]+/i.exec(name)?.[0] ?? ''}…${end}`;
}
