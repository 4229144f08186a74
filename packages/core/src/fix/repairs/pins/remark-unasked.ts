import { quoted } from '../../../analysis/quoted.ts';
import { standsAt } from '../../../analysis/stands-at.ts';
import type { Proposal } from '../../repair.ts';
import type { OpenUses } from './open-uses.ts';

/** An update of which nobody could say whether an advisory is about it. */
export interface Unasked {
  readonly site: OpenUses;
  readonly message: string;
}

/** One remark for all: without the API nothing is known of any repository. */
export function* remarkUnasked(unasked: readonly Unasked[]): Generator<Proposal> {
  const [first] = unasked;
  if (first === undefined) return;
  const names = [...new Set(unasked.map(({ site }) => nameOf(site)))];
  const rest = names.length === 1 ? '' : `, nor those of ${names.length - 1} more`;
  const text = `cannot tell the advisories of ${quoted(names[0] ?? '')}${rest}, so that an update may have a vulnerability that is known: ${first.message}`;
  yield { kind: 'remark', at: standsAt(first.site.uses.at), text };
}

function nameOf({ uses: { owner, name } }: OpenUses): string {
  return `${owner.text}/${name.text}`.toLowerCase();
}
