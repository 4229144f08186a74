import { quoted } from '@portcullis/core';
import { HttpError } from '@portcullis/http';
import { downloadDigests } from './download-digests.ts';
import { fewAtOnce } from './few-at-once.ts';
import type { MirrorQuestion } from './mirror-plan.ts';
import type { ReleaseServers } from './release-servers.ts';
import { withinBounds } from './within-bounds.ts';

/** An artifact as the release has it. */
export interface ExpectedAsset {
  readonly size: number;
  readonly sha256: string | undefined;
}

export type MirrorAnswer = { readonly question: MirrorQuestion } & MirrorOutcome;

export type MirrorOutcome =
  | { readonly kind: 'same' }
  | { readonly kind: 'differs'; readonly url: string; readonly has: string }
  | { readonly kind: 'unanswered'; readonly why: string };

/** Downloads what mirrors have, each with nobody's credentials, and holds it against the release. */
export async function askMirrors(
  questions: readonly MirrorQuestion[],
  expected: ReadonlyMap<string, ExpectedAsset>,
  servers: Pick<ReleaseServers, 'mirrors' | 'server'>,
): Promise<readonly MirrorAnswer[]> {
  const { taken, left } = withinBounds(questions, ({ name }) => expected.get(name)?.size ?? 0);
  const answers = await fewAtOnce(taken, async (question) => {
    const asset = expected.get(question.name);
    const outcome = await askMirror(question, asset, servers);
    return { question, ...outcome };
  });
  const why = 'it is too much to download in one run';
  return [...answers, ...left.map((question) => ({ question, kind: 'unanswered', why }) as const)];
}

async function askMirror(
  { urls }: MirrorQuestion,
  asset: ExpectedAsset | undefined,
  servers: Pick<ReleaseServers, 'mirrors' | 'server'>,
): Promise<MirrorOutcome> {
  if (asset?.sha256 === undefined)
    return { kind: 'unanswered', why: 'what the release has is not known' };
  let outcome: MirrorOutcome = { kind: 'unanswered', why: 'no address of it is known' };
  for (const url of urls) {
    outcome = await askAddress(url, { size: asset.size, sha256: asset.sha256 }, servers);
    if (outcome.kind !== 'unanswered') return outcome;
  }
  return outcome;
}

async function askAddress(
  url: string,
  { size, sha256 }: { readonly size: number; readonly sha256: string },
  { mirrors, server }: Pick<ReleaseServers, 'mirrors' | 'server'>,
): Promise<MirrorOutcome> {
  if (!isSafe(url, server))
    return {
      kind: 'unanswered',
      why: `${quoted(url)} has no TLS, so that anybody on the way could answer`,
    };
  const algorithms = ['sha256'] as const;
  try {
    const found = await downloadDigests(mirrors, { url, algorithms, maxBytes: size + 1 });
    const actual = found.digests.get('sha256') ?? '';
    if (actual === sha256) return { kind: 'same' };
    return { kind: 'differs', url, has: `${found.size} bytes of sha256 ${actual}` };
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    if (error.kind === 'too-large') return { kind: 'differs', url, has: `more than ${size} bytes` };
    return { kind: 'unanswered', why: `${quoted(url)}: ${error.message}` };
  }
}

/** As safe as what it is compared with. */
function isSafe(url: string, server: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol } = new URL(url);
  return protocol === 'https:' || protocol === new URL(server).protocol;
}
