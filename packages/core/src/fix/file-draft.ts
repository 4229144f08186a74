import type { Document } from '../model/index.ts';
import { editedAsMeant } from './meaning/edited-as-meant.ts';
import type { Planned } from './planned.ts';
import { applyEdits } from './text/apply-edits.ts';
import { overlaps } from './text/overlaps.ts';

/** One file with as many of its repairs as go together. */
export interface FileDraft {
  readonly before: Document;
  readonly after: Document;
  readonly made: readonly Planned[];
  readonly left: readonly { readonly planned: Planned; readonly reason: string }[];
}

/**
 * Makes the repairs of one file. Of two that touch the same text the later waits for the next run; one that
 * would change anything else than it means to is left out.
 */
export function draftFile(before: Document, wanted: readonly Planned[]): FileDraft {
  const { apart, touching } = partTouching(wanted);
  const made: Planned[] = [];
  const astray: Planned[] = [];
  let tries = 0;
  const tryAll = (some: readonly Planned[]): void => {
    if (some.length === 0) return;
    tries += 1;
    if (tries > mostTries) astray.push(...some);
    else if (edited(before, [...made, ...some]) !== undefined) made.push(...some);
    else if (some.length === 1) astray.push(...some);
    else {
      tryAll(some.slice(0, some.length >> 1));
      tryAll(some.slice(some.length >> 1));
    }
  };
  tryAll(apart);
  return {
    before,
    after: edited(before, made) ?? before,
    made,
    left: [
      ...touching.map((planned) => ({ planned, reason: waits })),
      ...astray.map((planned) => ({ planned, reason: reachesFurther })),
    ],
  };
}

// Each reads the file once more; a real one has a few repairs that go astray, a hostile one thousands.
const mostTries = 64;
const waits = 'another repair changes the same text: run this again once that one is written';
const reachesFurther =
  'the edit would change more of the file than this, as where an anchor, an alias or an unusual spelling shares the text: change it by hand';

function edited(before: Document, planned: readonly Planned[]): Document | undefined {
  if (planned.length === 0) return before;
  const mendings = planned.map(({ mending }) => mending);
  const edits = mendings.flatMap((one) => one.edits);
  const changes = mendings.flatMap((one) => one.changes);
  const comments = mendings.flatMap((one) => one.comments ?? []);
  return editedAsMeant(before, applyEdits(before.source.text, edits), { changes, comments });
}

function partTouching(wanted: readonly Planned[]) {
  const apart: Planned[] = [];
  const touching: Planned[] = [];
  for (const one of wanted) {
    const isTouching = apart.some((other) => touches(one, other));
    (isTouching ? touching : apart).push(one);
  }
  return { apart, touching };
}

function touches({ mending: one }: Planned, { mending: other }: Planned): boolean {
  return one.edits.some((edit) => other.edits.some((second) => overlaps(edit, second)));
}
