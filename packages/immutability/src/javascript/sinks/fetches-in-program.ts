import type { Doubt } from '../../fetch/doubt.ts';
import type { Fetch } from '../../fetch/fetch.ts';
import type { Found } from '../../fetch/found.ts';
import { isNeverUsed } from '../check/is-never-used.ts';
import { isOwnCode } from '../library/is-own-code.ts';
import type { Program } from '../program/program.ts';
import { unseenCode } from '../program/unseen-code.ts';
import { choiceTexts } from './choice-text.ts';
import { commandDrafts } from './command-drafts.ts';
import { downloadDrafts } from './download-drafts.ts';
import type { Draft } from './draft.ts';
import { httpDrafts } from './http-drafts.ts';
import type { NamedCall } from './named-call.ts';
import { namedCalls } from './named-calls.ts';
import { octokitDrafts } from './octokit-drafts.ts';
import { openStarts } from './open-starts.ts';
import { toFetch } from './to-fetch.ts';
import { isProofUrl, isTextUrl } from './url-words.ts';
import { withImagesOnce } from './with-images-once.ts';

/** Every call of the action's own code that fetches: by a library, by the platform, or by a command line. */
export function fetchesInProgram(program: Program): Found {
  const { drafts: all, isCut } = draftsIn(program);
  const drafts = withImagesOnce(all);
  const proofs = drafts.filter(isProof);
  const others = drafts.filter((draft) => !isProof(draft) && !isNote(draft, program));
  const bringsCode = others.some(({ kind }) => kind !== 'api-latest');
  const fetches = others
    .filter(({ by, kind }) => bringsCode || kind !== 'api-latest' || !by.startsWith('octokit.'))
    .filter(({ call }) => program.mayBeReached(call))
    .map((draft) => withProofs(toFetch(draft, program), { draft, proofs, program }));
  return {
    fetches,
    doubts: [
      ...unseenCode(program, (node) => isOwnCode(node, program)),
      ...openStarts(program),
      ...doubtsOf(isCut, program),
    ],
  };
}

function draftsIn(program: Program): {
  readonly drafts: readonly Draft[];
  readonly isCut: boolean;
} {
  const drafts: Draft[] = [];
  for (const named of namedCalls(program)) {
    drafts.push(...draftsOf(named, program));
    if (drafts.length > mostDrafts) return { drafts: drafts.slice(0, mostDrafts), isCut: true };
  }
  return { drafts, isCut: false };
}

/** Calls that fetch; none of 60 real actions had 50. */
const mostDrafts = 400;

function doubtsOf(isCut: boolean, program: Program): readonly Doubt[] {
  const { steps, most, isCut: isDeep } = program.effort;
  return [
    ...(isCut
      ? [{ why: `more than ${mostDrafts} calls fetch something; the rest was not read` }]
      : []),
    ...(isDeep ? [{ why: 'names stand for names in too many steps' }] : []),
    ...(steps > most ? [{ why: 'it takes too much work to follow what decides its fetches' }] : []),
  ];
}

function draftsOf(named: NamedCall, program: Program): readonly Draft[] {
  for (const look of [downloadDrafts, octokitDrafts, commandDrafts, httpDrafts]) {
    const found = look(named, program);
    if (found.length > 0) return found;
  }
  return [];
}

/** A text by its name, of which nothing is run: notes that are shown. */
function isNote({ call, choice }: Draft, program: Program): boolean {
  const texts = choiceTexts(choice);
  return texts.length > 0 && texts.every(isTextUrl) && isNeverUsed(call, program);
}

/** Checksums and signatures are what checks read, and no code. */
function isProof({ choice }: Draft): boolean {
  const texts = choiceTexts(choice);
  return texts.length > 0 && texts.every(isProofUrl);
}

interface Beside {
  readonly draft: Draft;
  readonly proofs: readonly Draft[];
  readonly program: Program;
}

function withProofs(fetch: Fetch, { draft, proofs, program }: Beside): Fetch {
  const fn = program.functionOf(draft.call);
  const beside = proofs.filter(({ call }) => fn !== undefined && program.functionOf(call) === fn);
  if (beside.length === 0) return fetch;
  const related = beside.map(({ call }) => ({
    at: program.placeOf(call),
    why: 'fetches what it could be checked with',
  }));
  return { ...fetch, related: [...fetch.related, ...related] };
}
