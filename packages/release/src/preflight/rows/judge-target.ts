import { pathMatcher, quoted } from '@portcullis/core';
import type { EnvironmentRecord } from '@portcullis/github-api';
import type { Known } from '../../known/known.ts';
import type { Judged } from './judged.ts';
import { missingEnvironment } from './missing-environment.ts';

interface Around {
  readonly ref: string;
  readonly defaultBranch: Known<string>;
  /** How the environment is called. */
  readonly name: string;
}

/** Who can push a branch or a tag must not reach what the environment protects. */
export function judgeTarget(
  target: EnvironmentRecord | undefined,
  { ref, defaultBranch, name }: Around,
): Judged {
  if (target === undefined) return missingEnvironment(name);
  const { refs } = target;
  const environment = `the environment ${quoted(name)}`;
  if (refs === 'any')
    return {
      outcome: 'fail',
      why: `${environment} can be deployed to from any branch and tag: allow the default branch alone`,
    };
  if (refs === 'protected')
    return {
      outcome: 'unknown',
      why: `${environment} can be deployed to from every branch that is protected in some way, and which those are is not shown here: allow the default branch alone`,
    };
  if (defaultBranch.kind === 'unknown') return { outcome: 'unknown', why: defaultBranch.why };
  const branch = ref.replace('refs/heads/', '');
  const others = refs.filter(
    ({ kind, pattern }) => kind === 'tag' || pattern !== defaultBranch.value,
  );
  if (others.length > 0)
    return {
      outcome: 'fail',
      why: `${environment} can be deployed to from ${quoted(others[0]?.pattern ?? '')} too: allow the default branch ${quoted(defaultBranch.value)} alone`,
    };
  if (refs.some(({ pattern }) => pathMatcher(pattern)(branch)))
    return {
      outcome: 'pass',
      why: `${environment} can be deployed to from ${quoted(branch)} only`,
    };
  return { outcome: 'fail', why: `${environment} cannot be deployed to from ${quoted(ref)}` };
}
