import { actionName } from '../../../analysis/action-name.ts';
import { commentsOnLine } from '../../../analysis/comments-on-line.ts';
import { documentOf } from '../../../analysis/document-of.ts';
import { isCommit } from '../../../analysis/is-commit.ts';
import { actionReleases } from '../../../facts/action-releases.ts';
import { type Repository, type RepositoryUses, walk } from '../../../model/index.ts';

type Known =
  | { readonly kind: 'known'; readonly version: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Which version a commit is: by our own list, else by what this repository says beside the same commit elsewhere. */
export function knownVersions(repository: Repository): (uses: RepositoryUses) => Known {
  const said = versionsSaid(repository);
  return (uses) => {
    const release = actionReleases.get(actionName(uses) ?? '')?.get(uses.ref.text.toLowerCase());
    if (release !== undefined) return { kind: 'known', version: `v${release}` };
    const versions = [...(said.get(keyOf(uses)) ?? [])].sort(longestFirst);
    const [longest] = versions;
    if (longest === undefined) return { kind: 'unknown', reason: nowhere };
    const isAgreed = versions.every((one) => longest === one || longest.startsWith(`${one}.`));
    return isAgreed
      ? { kind: 'known', version: longest }
      : {
          kind: 'unknown',
          reason: `this repository calls the commit both ${versions.map((one) => `"${one}"`).join(' and ')}: find out which is right`,
        };
  };
}

const nowhere =
  'nothing here says which version this commit is: look it up among the tags of the action';

function longestFirst(one: string, other: string): number {
  return other.length - one.length || (one < other ? -1 : 1);
}

function versionsSaid(repository: Repository): ReadonlyMap<string, ReadonlySet<string>> {
  const said = new Map<string, Set<string>>();
  walk(repository, {
    uses({ uses, owner }) {
      if (uses.kind !== 'repository' || !isCommit(uses.ref.text)) return;
      const document = documentOf(owner, repository);
      for (const { text } of document === undefined ? [] : commentsOnLine(document, uses.at)) {
        const version = plainVersion.exec(text)?.[1];
        if (version === undefined) continue;
        const known = said.get(keyOf(uses)) ?? new Set<string>();
        said.set(keyOf(uses), known.add(version));
      }
    },
  });
  return said;
}

/** The whole comment, but for words that introduce it: `v4.2.2`, `tag=v4`, `pin@v4`. */
const plainVersion =
  /^(?:(?:tag|pin|version|ratchet:[\w./-]+)\s*[=@:]\s*)?(v?\d{1,6}(?:\.\d{1,6}){0,3}(?:-[\w.]{1,40})?)$/;

/** Other actions of the same repository share its tags. */
function keyOf({ owner, name, ref }: RepositoryUses): string {
  return `${owner.text}/${name.text}@${ref.text}`.toLowerCase();
}
