import { expect, test } from '@jest/globals';
import { cacheFolder } from '../src/cache-folder.ts';

const cases: readonly (readonly [Record<string, string>, string | undefined])[] = [
  [{ XDG_CACHE_HOME: '/c', HOME: '/h' }, '/c/portcullis'],
  [{ XDG_CACHE_HOME: '', HOME: '/h' }, '/h/.cache/portcullis'],
  [{ XDG_CACHE_HOME: 'relative', HOME: '/h' }, '/h/.cache/portcullis'],
  [{ USERPROFILE: '/u' }, '/u/.cache/portcullis'],
  [{ HOME: 'relative' }, undefined],
  [{}, undefined],
];

test.each(cases)('%j', (env, folder) => {
  expect(cacheFolder(env)).toBe(folder);
});
