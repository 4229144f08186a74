import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { quoted } from '@portcullis/core';
import { describeSystemError } from '@portcullis/files';
import type { SealedAsset } from '../publish/sealed-release.ts';
import { SealError } from './seal-error.ts';

/**
 * The bytes of a sealed file, hashed on the way: the last of them are given only when all are the sealed ones, so that
 * nobody ever has a whole file of others. Throws SealError.
 */
export async function* openSealed(folder: string, asset: SealedAsset): AsyncGenerator<Uint8Array> {
  const file = await open(join(folder, asset.name), flags).catch((cause: unknown) => {
    const why = describeSystemError(cause);
    throw new SealError('missing-file', `cannot read ${quoted(asset.name)}: ${why}`, { cause });
  });
  try {
    const hash = createHash('sha256');
    let held: Uint8Array = new Uint8Array();
    let size = 0;
    for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark: 2 ** 18 })) {
      const bytes: Uint8Array = chunk;
      hash.update(bytes);
      size += bytes.length;
      if (size > asset.size) break;
      if (held.length > 0) yield held;
      held = bytes;
    }
    if (size !== asset.size || hash.digest('hex') !== asset.sha256)
      throw new SealError(
        'other-bytes',
        `${quoted(asset.name)} is not what was sealed: nothing more is uploaded`,
      );
    yield held;
  } finally {
    await file.close();
  }
}

// A pipe would wait for a writer. Windows has neither flag.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
