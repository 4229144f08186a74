import { limits } from '../limits.ts';
import type { FileAnswer, Upstream } from '../upstream.ts';

/** Reads no more than so much of other people's files in one run: each is parsed, and there can be thousands. */
export function boundTexts(files: Upstream['files']): Upstream['files'] {
  let room: number = limits.totalLength;
  const take = (file: FileAnswer): FileAnswer => {
    if (file.kind !== 'file') return file;
    room -= file.text.length;
    return room < 0 ? { commit: file.commit, path: file.path, kind: 'too-large' } : file;
  };
  return async (repository, wanted) => {
    const answer = await files(repository, wanted);
    return answer.kind === 'known' ? { ...answer, value: answer.value.map(take) } : answer;
  };
}
