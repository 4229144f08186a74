import type { AttestedReleases } from '@portcullis/attestation';
import type { Known } from '@portcullis/core';
import type { FileAnswer, HistoryAnswer, Upstream } from '../upstream.ts';
import { fileKey } from './file-key.ts';
import { heldKey } from './held-key.ts';
import { questionKey } from './question-key.ts';
import type { RecordedRepository, Recording } from './recording.ts';

export interface Recorder {
  /** Asks as the one that is recorded does. */
  readonly upstream: Upstream;
  /** What was answered up to now. */
  toRecording(today: string): Recording;
}

/** Keeps every answer of an upstream. */
export function recordUpstream(upstream: Upstream): Recorder {
  const repositories = new Map<string, Kept>();
  const digests = new Map<string, Known<string>>();
  const of = (name: string): Kept => {
    // One repository, whichever of its spellings was met first.
    const key = name.toLowerCase();
    const kept = repositories.get(key) ?? nothing();
    repositories.set(key, kept);
    return kept;
  };
  return {
    upstream: {
      refs: (name) => keepOnce(of(name), 'refs', upstream.refs(name)),
      history: (name, question) =>
        keep(of(name).histories, questionKey(question), upstream.history(name, question)),
      holds: (name, question) =>
        keep(of(name).held, heldKey(question), upstream.holds(name, question)),
      files: async (name, wanted) => {
        const answers = await upstream.files(name, wanted);
        const { files } = of(name);
        for (const [index, one] of wanted.entries()) {
          const answer = answers[index];
          if (answer !== undefined) files.set(fileKey(one), answer);
        }
        return answers;
      },
      facts: (name) => keepOnce(of(name), 'facts', upstream.facts(name)),
      advisories: (name) => keepOnce(of(name), 'advisories', upstream.advisories(name)),
      releases: (name) => keepOnce(of(name), 'releases', upstream.releases(name)),
      attested: (name, object) => keep(of(name).attested, object, upstream.attested(name, object)),
      digest: (image) => keep(digests, image, upstream.digest(image)),
      get traffic() {
        return upstream.traffic;
      },
    },
    toRecording: (today) => ({
      version: 1,
      today,
      traffic: upstream.traffic,
      repositories: Object.fromEntries(
        [...repositories].map(([name, kept]) => [name, toRecorded(kept)]),
      ),
      digests: Object.fromEntries(digests),
    }),
  };
}

type Once = {
  -readonly [Name in 'refs' | 'facts' | 'advisories' | 'releases']?: RecordedRepository[Name];
};

/** What was answered of one repository; maps, since their keys come from the tree. */
interface Kept {
  readonly once: Once;
  readonly histories: Map<string, Known<HistoryAnswer>>;
  readonly held: Map<string, Known<boolean>>;
  readonly attested: Map<string, Known<AttestedReleases>>;
  readonly files: Map<string, Known<FileAnswer>>;
}

function nothing(): Kept {
  return {
    once: {},
    histories: new Map(),
    held: new Map(),
    attested: new Map(),
    files: new Map(),
  };
}

async function keepOnce<Name extends keyof Once>(
  { once }: Kept,
  name: Name,
  asked: Promise<NonNullable<Once[Name]>>,
): Promise<NonNullable<Once[Name]>> {
  const answer = await asked;
  once[name] = answer;
  return answer;
}

async function keep<Answer>(
  kept: Map<string, Answer>,
  key: string,
  asked: Promise<Answer>,
): Promise<Answer> {
  const answer = await asked;
  kept.set(key, answer);
  return answer;
}

function toRecorded({ once, histories, held, attested, files }: Kept): RecordedRepository {
  return {
    ...once,
    histories: Object.fromEntries(histories),
    ...(held.size === 0 ? {} : { held: Object.fromEntries(held) }),
    ...(attested.size === 0 ? {} : { attested: Object.fromEntries(attested) }),
    files: Object.fromEntries(files),
  };
}
