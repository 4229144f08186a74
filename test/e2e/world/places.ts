import { resolve } from 'node:path';

/** The library that the example calls, at the commit at which it calls it. */
export const library = {
  name: 'octo-tools/portcullis',
  commit: '5ea1ed'.padEnd(40, '0'),
  workflow: '.github/workflows/release.yml',
} as const;

/** A library whose release workflow has the shape of ours, and an example that calls it. */
export const placeholders = {
  downstream: resolve(import.meta.dirname, '../fixtures/downstream'),
  library: resolve(import.meta.dirname, '../fixtures/library'),
} as const;

export const libraryUses = `${library.name}@${library.commit}`;

/** Folders by what a workflow says: GitHub's own actions, at the commits at which we use them. */
export const standIns: Readonly<Record<string, string>> = {
  'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f': fromHere('upload-artifact'),
  'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c':
    fromHere('download-artifact'),
};

function fromHere(name: string): string {
  return resolve(import.meta.dirname, '../stand-ins', name);
}
