import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { quoted } from '@portcullis/core';
import { replaceFile, toWriteError } from '@portcullis/files';
import { checkAttested } from './check-attested.ts';
import type { ExpectedBundle } from './expected-bundles.ts';
import { SealError } from './seal-error.ts';
import type { Sealing } from './sealing.ts';

interface Around {
  readonly sealed: string;
  readonly sealing: Sealing;
}

/** Has every bundle made, writes them into the seal, and holds what lies there then against the policy. Throws SealError. */
export async function attestAll(
  bundles: readonly ExpectedBundle[],
  { sealed, sealing }: Around,
): Promise<void> {
  const signed = await sealing.sign(bundles, join(sealed, 'assets'));
  for (const { path, subjects } of bundles) {
    const json = signed.get(path);
    if (json === undefined)
      throw new SealError(
        'not-attested',
        `nobody has signed ${quoted(`${subjects[0]?.name}`)}: nothing is released`,
      );
    write(join(sealed, path), json);
  }
  for (const bundle of bundles) {
    const names = bundle.subjects.map(({ name }) => name);
    checkAttested(await sealing.verify(bundle, sealed), names);
  }
}

function write(file: string, json: unknown): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw toWriteError(file, error);
  }
  replaceFile(file, `${JSON.stringify(json)}\n`);
}
