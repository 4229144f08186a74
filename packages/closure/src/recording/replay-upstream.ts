import type { Unknown } from '@portcullis/core';
import type { Upstream } from '../upstream.ts';
import { fileKey } from './file-key.ts';
import { heldKey } from './held-key.ts';
import { questionKey } from './question-key.ts';
import type { RecordedRepository, Recording } from './recording.ts';

/** Answers from a recording, and asks nobody. */
export function replayUpstream({ repositories, digests, traffic }: Recording): Upstream {
  const of = (name: string): Partial<RecordedRepository> =>
    own(repositories, name.toLowerCase()) ?? {};
  return {
    refs: async (name) => of(name).refs ?? unrecorded(`the refs of "${name}"`),
    history: async (name, question) =>
      own(of(name).histories, questionKey(question)) ?? unrecorded(`this history of "${name}"`),
    holds: async (name, question) =>
      own(of(name).held, heldKey(question)) ??
      unrecorded(`whether a branch of "${name}" holds a commit`),
    files: async (name, wanted) => {
      const { files } = of(name);
      return wanted.map(
        (one) => own(files, fileKey(one)) ?? unrecorded(`"${one.path}" of "${name}"`),
      );
    },
    facts: async (name) => of(name).facts ?? unrecorded(`the facts of "${name}"`),
    advisories: async (name) => of(name).advisories ?? unrecorded(`the advisories of "${name}"`),
    releases: async (name) => of(name).releases ?? unrecorded(`the releases of "${name}"`),
    attested: async (name, object) =>
      own(of(name).attested, object) ?? unrecorded(`the attestations of releases of "${name}"`),
    digest: async (image) => own(digests, image) ?? unrecorded(`the digest of "${image}"`),
    traffic,
  };
}

/** Names come from the tree: `constructor` is one like any other. */
function own<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  key: string,
): Value | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

function unrecorded(what: string): Unknown {
  const message = `the recording does not have ${what}: record once more with "--record"`;
  return { kind: 'unknown', reason: 'network', message };
}
