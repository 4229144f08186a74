import { resolve } from 'node:path';
import { readBounded } from '../file/read-bounded.ts';
import type { Instance } from '../instance/instance.ts';
import { loadRoots } from './load-roots.ts';
import type { TrustedRoots } from './trusted-roots.ts';

interface RootsChoice {
  /** Those that may have signed. */
  readonly instances: readonly Instance[];
  /** Path of the file that takes the place of what ships with the product. */
  readonly file: string | undefined;
  readonly now: Date;
}

/** The roots of a run, from the user's file where one is named. */
export async function readRoots({ instances, file, now }: RootsChoice): Promise<TrustedRoots> {
  if (file === undefined) return loadRoots({ instances, now });
  const path = resolve(file);
  const bytes = await readBounded({ path, purpose: 'the trusted root', maxBytes: mostBytes });
  // One that is for a single instance may bear any name; for several the names in it tell which is whose.
  const [instance] = instances.length === 1 ? instances : [];
  return loadRoots({
    instances,
    file: { path: file, text: bytes.toString('utf8'), instance },
    now,
  });
}

/** GitHub's has 32 kB. */
const mostBytes = 4 * 2 ** 20;
