import { parseIdToken } from './parse-id-token.ts';

/** Asks for a token when the last one is about to expire, and for one at a time: many statements share it. */
export function reuseToken(ask: () => Promise<string>, now: () => Date): () => Promise<string> {
  let held: Promise<string> | undefined;
  let asked: Promise<string> | undefined;
  const renew = async () => {
    asked ??= ask().finally(() => {
      asked = undefined;
    });
    held = asked;
    return held;
  };
  return async () => {
    const token = await (held ?? renew());
    return isFresh(token, now()) ? token : renew();
  };
}

/** GitHub's live for some minutes; a service may be asked several times with one. */
function isFresh(token: string, now: Date): boolean {
  return parseIdToken(token).expires.getTime() - now.getTime() > 60_000;
}
