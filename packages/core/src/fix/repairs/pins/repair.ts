import type { RepositoryUses } from '../../../model/index.ts';
import { refuse } from '../../refuse.ts';
import type { Mending, Repair } from '../../repair.ts';
import { restOfLine } from '../../text/rest-of-line.ts';
import { usesAt } from '../uses-at.ts';
import { knownVersions } from './known-versions.ts';

/** Writes the version behind a commit, where it is known without asking anybody. */
export const repair: Repair = {
  id: 'pins',
  rules: ['pin-comment-missing'],
  *propose({ repository, findings }) {
    const uses = usesAt(repository);
    const versionOf = knownVersions(repository);
    for (const finding of findings) {
      const site = uses(finding)?.uses;
      if (site?.kind !== 'repository') continue;
      const at = site.at.alias ?? site.at;
      const known = versionOf(site);
      if (known.kind === 'unknown') yield refuse(at, known.reason);
      else {
        const mending = comment(site, known.version);
        if (mending === undefined) yield refuse(at, noRoom);
        else yield { ...mending, answers: [finding] };
      }
    }
  },
};

const noRoom =
  'its line has another comment, or the value is shared by an anchor: write the version by hand';

function comment({ at }: RepositoryUses, version: string): Mending | undefined {
  const { source, end, style } = at;
  const last = restOfLine(source.text, end);
  const isFree = last !== undefined && !source.text.slice(end, last).includes('#');
  const isBlock = style === 'literal' || style === 'folded';
  if (!isFree || isBlock || at.alias !== undefined || at.anchor !== undefined) return undefined;
  return {
    kind: 'mending',
    at,
    description: `says that this commit is ${version}`,
    edits: [{ at: { source, start: end, end: last }, text: ` # ${version}` }],
    changes: [],
    answers: [],
  };
}
