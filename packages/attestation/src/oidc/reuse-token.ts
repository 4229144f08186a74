import { parseIdToken } from './parse-id-token.ts';

/** Asks for a token when the last one is about to expire, and for one at a time: many statements share it. */
export function reuseToken(ask: () => Promise<string>, now: () => Date): () => Promise<string> {
  let held: Promise<string> | undefined;
  const renew = () => {
    const asked = ask();
    held = asked;
    asked.catch(() => {
      if (held === asked) held = undefined;
    });
    return asked;
  };
  return async () => {
    const last = held;
    if (last === undefined) return renew();
    const token = await last;
    if (isFresh(token, now())) return token;
    return held === undefined || held === last ? renew() : held;
  };
}

/** GitHub's live for some minutes; a service may be asked several times with one. */
function isFresh(token: string, now: Date): boolean {
  return parseIdToken(token).expires.getTime() - now.getTime() > 60_000;
}
