import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where `npm run services` puts programs and tests look for them: outside of the tree, so that every clone has them. */
export function servicesFolder({
  PORTCULLIS_SERVICES: named,
  XDG_CACHE_HOME: cache,
}: Readonly<Record<string, string | undefined>>): string {
  return named || join(cache || join(homedir(), '.cache'), 'portcullis/services');
}
