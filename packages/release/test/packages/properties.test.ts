import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readArchive } from '../../src/packages/archive/read-archive.ts';
import { readTar } from '../../src/packages/archive/read-tar.ts';
import { toCrateBody } from '../../src/packages/crates/to-crate-body.ts';
import { PackageError } from '../../src/packages/package-error.ts';
import { makePackage, makeTar } from './support/make-tar.ts';

const segment = fc.stringMatching(/^[a-z\d_-][a-z\d._-]{0,8}$/);
const path = fc.array(segment, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'));
const files = fc.dictionary(path, fc.uint8Array({ maxLength: 1500 }), { maxKeys: 8 });

describe('archives', () => {
  test('every file is read as it was packed, and nothing else', () => {
    fc.assert(
      fc.property(files, (given) => {
        const entries = Object.entries(given).map(([name, data]) => ({
          name: `package/${name}`,
          data,
        }));
        const found = readArchive(makePackage(entries), 'package');
        expect([...found].map(([name, bytes]) => [name, Buffer.from(bytes)])).toEqual(
          Object.entries(given).map(([name, data]) => [name, Buffer.from(data)]),
        );
      }),
    );
  });

  test('any bytes are read or refused, and soon', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4096 }), (bytes) =>
        isReadOrRefused(() => readTar(bytes)),
      ),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4096 }), (bytes) =>
        isReadOrRefused(() => readArchive(gzipSync(bytes), 'package')),
      ),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 512 }), (bytes) =>
        isReadOrRefused(() =>
          readArchive(Buffer.concat([Buffer.from([31, 139, 8, 0]), bytes]), 'package'),
        ),
      ),
    );
  });

  test('a byte that is changed is no new file outside of the folder, and none twice', () => {
    const tar = makeTar([
      { name: 'package/package.json', data: '{}' },
      { name: 'package/a', data: 'x'.repeat(700) },
    ]);
    fc.assert(
      fc.property(fc.nat(tar.length - 1), fc.nat(255), (at, byte) => {
        const changed = Buffer.from(tar);
        changed[at] = byte;
        const names = tryRead(() => readTar(changed))?.map(({ name }) => name) ?? [];
        expect(names.filter((name) => /(?:^|\/)\.\.?(?:\/|$)|^\//.test(name))).toEqual([]);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      }),
      { numRuns: 1000 },
    );
  });
});

test('what is sent to crates.io is read back as it was', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string()), fc.uint8Array(), (metadata, crate) => {
      const body = toCrateBody(metadata, crate);
      const length = body.readUInt32LE(0);
      const json = body.subarray(4, 4 + length);
      expect(JSON.parse(json.toString())).toEqual(JSON.parse(JSON.stringify(metadata)));
      expect(body.readUInt32LE(4 + length)).toBe(crate.length);
      expect(body.subarray(8 + length)).toEqual(Buffer.from(crate));
    }),
  );
});

function isReadOrRefused(work: () => unknown): void {
  tryRead(work);
}

/** What is no refusal is thrown. */
function tryRead<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof PackageError) return undefined;
    throw error;
  }
}
