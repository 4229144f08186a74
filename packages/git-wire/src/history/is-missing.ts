import { refusalOf } from '../protocol/refusal-of.ts';

/** Whether a server refused a want because it does not have it: git's words are `upload-pack: not our ref <id>`. */
export function isMissing(error: unknown): boolean {
  return /\bnot our ref\b/.test(refusalOf(error)?.reason ?? '');
}
