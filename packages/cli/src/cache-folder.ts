import { isAbsolute, join } from 'node:path';

/** Where answers that can never change are kept (https://specifications.freedesktop.org/basedir-spec/latest/). */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const cache = env.XDG_CACHE_HOME ?? '';
  // A relative one has no meaning, says the specification.
  if (isAbsolute(cache)) return join(cache, 'portcullis');
  const home = env.HOME ?? env.USERPROFILE ?? '';
  return isAbsolute(home) ? join(home, '.cache', 'portcullis') : undefined;
}
