import { type Evidence, imageQuestions, type Known, pinQuestions } from '@portcullis/core';
import { type AuditedTree, type GatherOptions, gatherEvidence } from '../gather-evidence.ts';
import { rememberAnswers } from './remember-answers.ts';
import { toDirectPins } from './to-direct-pins.ts';

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
  const also = toDirectPins(questions, first.evidence);
  const { evidence } =
    also.length === 0 ? first : await gatherEvidence(trees, { ...options, also });
  return { evidence, digests: new Map(await asked) };
}
