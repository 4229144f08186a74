import { quoted } from '../../analysis/quoted.ts';
import { finding, type Rule } from '../../engine/index.ts';
import type { Part, Place, SelfUses } from '../../model/index.ts';

export const rule: Rule = {
  meta: {
    id: 'self-reference-with-ref',
    guard: 'pin-verify',
    title: 'A reference to the own repository names a ref',
    severity: 'high',
    profile: 'default',
    practices: ['P02'],
  },
  check: {
    *uses({ uses }) {
      if (uses.kind !== 'self' || uses.ref === undefined) return;
      const wanted = `$/${uses.path.text}`;
      const message = `${quoted(uses.at.value)} names a ref, but "$/" always is the running commit and GitHub refuses any other: write ${quoted(wanted)}`;
      const edit = refOf(uses, uses.ref);
      if (edit === undefined) yield finding(uses.at, message);
      else
        yield finding(uses.at, message, {
          fix: { description: `write ${quoted(wanted)}`, edits: [{ at: edit, text: '' }] },
        });
    },
  },
};

/** The stretch of `@ref`, where it is spelled out without escapes or folding. */
function refOf({ path }: SelfUses, ref: Part): Place | undefined {
  const { source, end } = ref;
  const start = path.end;
  return source.text.slice(start, end) === `@${ref.text}` ? { source, start, end } : undefined;
}
