import { refusalOf } from '../protocol/refusal-of.ts';

/** What a server says that refuses a want because it does not have it: git's words are `upload-pack: not our ref <id>`. */
export function missingIn(error: unknown): string | undefined {
  const reason = refusalOf(error)?.reason;
  return reason !== undefined && /\bnot our ref\b/.test(reason) ? reason : undefined;
}
