import { lockIndex } from '../../analysis/lock-index.ts';
import { finding, type Rule } from '../../engine/index.ts';
import { brokenParts } from './broken-parts.ts';
import { goneWorkflows } from './gone-workflows.ts';
import { missingRefs } from './missing-refs.ts';
import { notCovered } from './not-covered.ts';
import { otherRepositories } from './other-repositories.ts';
import { unreadable } from './unreadable.ts';
import { unusedEntries } from './unused-entries.ts';

export const rule: Rule = {
  meta: {
    id: 'lockfile-problem',
    guard: 'pin-verify',
    title: 'The lockfile of the workflows is broken, of an unknown version, or out of date',
    severity: 'medium',
    profile: 'default',
    practices: ['P02'],
    isOnline: 'partly',
  },
  check: {
    *document(document) {
      if (document.source.kind !== 'lockfile') return;
      for (const { at, message } of unreadable(document)) yield finding(at, message);
    },
    *lockfile(lockfile, { repository, evidence, policy }) {
      const broken = [...brokenParts(lockfile)];
      for (const { at, message } of broken) yield finding(at, message);
      // What a lockfile of an unknown version, or one that is not all there, lists is anyone's guess.
      if (lockIndex(repository) === undefined) return;
      for (const { at, message } of goneWorkflows(lockfile, repository)) yield finding(at, message);
      for (const { at, message, related } of missingRefs(lockfile, repository))
        yield finding(at, message, { related });
      // Of a broken one nobody knows what leads where.
      for (const { at, message } of broken.length > 0 ? [] : unusedEntries(lockfile, repository))
        yield finding(at, message, { severity: 'info' });
      for (const { at, message } of otherRepositories(lockfile, evidence))
        yield finding(at, message);
      if (policy.profile !== 'strict') return;
      for (const { at, message, related } of notCovered(lockfile, repository))
        yield finding(at, message, { severity: 'info', related });
    },
  },
};
