import { clip, quoted } from '@portcullis/core';
import {
  type InstallerReport,
  type InstallerVerdict,
  type ScriptReport,
  scriptCode,
} from '@portcullis/installer';
import type { InstallerPolicy } from './installer-inputs.ts';

/** Why the action fails, every script that is to blame by name; undefined when all of them pass. */
export function installerFailure(
  { scripts }: InstallerReport,
  policy: InstallerPolicy,
): string | undefined {
  const judged = scripts.map((script) => {
    const passing = passingFor(script, policy);
    return { script, code: scriptCode(script, passing), isEnough: passing.has(script.verdict) };
  });
  const failing = judged.filter(({ code }) => code !== 0);
  if (scripts.length > 0 && failing.length === 0) return undefined;
  const differing = failing.filter(({ code, isEnough }) => code === 1 && isEnough);
  const weak = failing.filter(({ code, isEnough }) => code === 1 && !isEnough);
  const undecided = failing.filter(({ code }) => code === 3);
  const reasons = [
    ...told(differing, 'with values that the artifacts do not have'),
    ...told(weak, `where ${quoted(policy.minimum)} is asked for`),
    ...told(undecided, 'and what nobody could tell is no pass'),
  ];
  return `${reasons.join('; ') || 'no script was checked'}; the log says why, and what to do`;
}

function passingFor(
  { path }: ScriptReport,
  { minimum, sameOrigin }: InstallerPolicy,
): ReadonlySet<InstallerVerdict> {
  const isAllowed = sameOrigin.some(({ matches }) => matches(path));
  return new Set<InstallerVerdict>([...passing[minimum], ...(isAllowed ? passing.allowed : [])]);
}

const passing = {
  proven: ['proven'],
  likely: ['proven', 'likely'],
  'same-origin': ['proven', 'likely', 'same-origin'],
  allowed: ['same-origin'],
} as const satisfies Readonly<Record<string, readonly InstallerVerdict[]>>;

function told(
  failing: readonly { readonly script: ScriptReport }[],
  what: string,
): readonly string[] {
  if (failing.length === 0) return [];
  const names = failing
    .slice(0, shownScripts)
    .map(({ script: { path, verdict } }) => `${quoted(clip(path, 300))} is ${verdict}`);
  const more = failing.length > shownScripts ? ` and ${failing.length - shownScripts} more` : '';
  return [`${names.join(', ')}${more}, ${what}`];
}

const shownScripts = 8;
