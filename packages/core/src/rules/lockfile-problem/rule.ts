import { lockIndex } from '../../analysis/lock-index.ts';
import { finding, type Rule } from '../../engine/index.ts';
import { brokenParts } from './broken-parts.ts';
import { goneWorkflows } from './gone-workflows.ts';
import { missingRefs } from './missing-refs.ts';
import { unreadable } from './unreadable.ts';

export const rule: Rule = {
  meta: {
    id: 'lockfile-problem',
    guard: 'pin-verify',
    title: 'The lockfile of the workflows is broken, of an unknown version, or out of date',
    severity: 'medium',
    profile: 'default',
    practices: ['P02'],
  },
  check: {
    *document(document) {
      if (document.source.kind !== 'lockfile') return;
      for (const { at, message } of unreadable(document)) yield finding(at, message);
    },
    *lockfile(lockfile, { repository }) {
      for (const { at, message } of brokenParts(lockfile)) yield finding(at, message);
      // What a lockfile of an unknown version, or one that is not all there, lists is anyone's guess.
      if (lockIndex(repository) === undefined) return;
      for (const { at, message } of goneWorkflows(lockfile, repository)) yield finding(at, message);
      for (const { at, message, related } of missingRefs(lockfile, repository))
        yield finding(at, message, { related });
    },
  },
};
