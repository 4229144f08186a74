import { readBounded } from '../file/read-bounded.ts';
import { parseIdToken } from './parse-id-token.ts';

/** A token that somebody has put into a file, for services that are not GitHub's. */
export async function readTokenFile(path: string): Promise<string> {
  const file = { path, purpose: 'the identity token', maxBytes: 65_536 };
  const token = (await readBounded(file)).toString().trim();
  parseIdToken(token);
  return token;
}
