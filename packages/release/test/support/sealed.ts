import { createHash } from 'node:crypto';
import type { Publishing, SealedAsset, SealedRelease } from '../../src/index.ts';
import type { FakeGithub, Fate } from './fake-github.ts';

export const commit = 'c'.repeat(40);

/** A release of files by their names and contents. */
export function toSealed(
  files: Readonly<Record<string, string>>,
  more: Partial<SealedRelease> = {},
): SealedRelease {
  return {
    repository: 'o/r',
    tag: 'v1.0.0',
    commit,
    run: '42',
    seal: 'a'.repeat(64),
    isPrerelease: false,
    mustBeImmutable: true,
    notes: 'What is new',
    assets: Object.entries(files).map(([name, content]) => toAsset(name, content)),
    ...more,
  };
}

export function toAsset(name: string, content: string): SealedAsset {
  const bytes = Buffer.from(content);
  return { name, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

export interface Room {
  readonly files: Readonly<Record<string, string>>;
  readonly steps?: string[];
  readonly fates?: Fate[];
}

export function toPublishing(github: FakeGithub, { files, steps = [], fates }: Room): Publishing {
  return {
    api: github.open(fates),
    tagCommit: async () => github.tags.get('v1.0.0'),
    async *open({ name }) {
      yield Buffer.from(files[name] ?? '');
    },
    pause: async () => {},
    onStep: (step) => steps.push(step),
  };
}
