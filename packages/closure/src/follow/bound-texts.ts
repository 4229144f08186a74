import type { Known } from '@portcullis/core';
import { limits } from '../limits.ts';
import type { FileAnswer, Upstream } from '../upstream.ts';

/** Reads no more than so much of other people's files in one run: each is parsed, and there can be thousands. */
export function boundTexts(files: Upstream['files']): Upstream['files'] {
  let room: number = limits.totalLength;
  const take = (answer: Known<FileAnswer>): Known<FileAnswer> => {
    if (answer.kind === 'unknown' || answer.value.kind !== 'file') return answer;
    const { text, ...file } = answer.value;
    room -= text.length;
    return room < 0 ? { kind: 'known', value: { ...file, kind: 'too-large' } } : answer;
  };
  return async (repository, wanted) => (await files(repository, wanted)).map(take);
}
