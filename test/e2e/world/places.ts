import { resolve } from 'node:path';

/** The library, as the owner of the examples knows it. */
export const library = {
  name: 'octo-tools/portcullis',
  version: 'v1.0.0',
  /** Of the library, and of each example. */
  workflow: '.github/workflows/release.yml',
} as const;

/** What users would have, `cli`, `npm` or `python`. */
export function exampleFolder(name: string): string {
  return resolve('test/downstream', name);
}

export function standInFolder(name: string): string {
  return resolve(import.meta.dirname, '../stand-ins', name);
}
