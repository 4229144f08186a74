import type { PinQuestion } from '@portcullis/core';
import { type Evidence, imageQuestions, type Known, pinKey, pinQuestions } from '@portcullis/core';
import type { DirectPin } from '../ask/ask-trees.ts';
import { type AuditedTree, type GatherOptions, gatherEvidence } from '../gather-evidence.ts';
import { rememberAnswers } from './remember-answers.ts';

export interface UpdateOptions extends Required<Omit<GatherOptions, 'also'>> {
  /** Whether newer releases are looked at, too. */
  readonly isUpdate: boolean;
}

export interface GatheredUpdates {
  readonly evidence: Evidence;
  /** By image as it is written. */
  readonly digests: ReadonlyMap<string, Known<string>>;
}

/**
 * Learns of the trees, and of every commit that could be written into them, so that what is written has been judged
 * as it will stand. What the first look has asked is not asked again.
 */
export async function gatherUpdates(
  trees: readonly AuditedTree[],
  { upstream, isUpdate, onProgress }: UpdateOptions,
): Promise<GatheredUpdates> {
  const options = { upstream: rememberAnswers(upstream), onProgress };
  const images = [...new Set(trees.flatMap(({ repository }) => imageQuestions(repository)))];
  const asked = Promise.all(
    images.map(async (image) => [image, await options.upstream.digest(image)] as const),
  );
  const first = await gatherEvidence(trees, options);
  const questions = trees.flatMap(({ repository }) =>
    pinQuestions(repository, first.evidence, isUpdate),
  );
  const also = toPins(questions, first.evidence);
  const { evidence } =
    also.length === 0 ? first : await gatherEvidence(trees, { ...options, also });
  return { evidence, digests: new Map(await asked) };
}

/** Each once; what the trees name already is known. */
function toPins(questions: readonly PinQuestion[], known: Evidence): readonly DirectPin[] {
  const pins = new Map<string, DirectPin>();
  for (const { repository, path, commit, version, isCall } of questions) {
    const pin = { repository, path, ref: commit };
    const key = pinKey(pin);
    if (pins.has(key) || known.pins.has(key)) continue;
    const claims = version === undefined ? [] : [version];
    pins.set(key, { ...pin, key, content: isCall ? 'workflow' : 'action', claims });
  }
  return [...pins.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
