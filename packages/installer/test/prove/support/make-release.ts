import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { writeTar } from '../../../src/prove/archive/write-tar.ts';

/** The release that the installers of test/fixtures speak of. */
export function makeRelease(): ReadonlyMap<string, Buffer> {
  const programs = ['linux-amd64', 'darwin-arm64', 'update', 'check', 'setup'];
  const files = new Map(programs.map((name) => [`tool-${name}`, program(name)]));
  for (const target of ['linux-amd64', 'darwin-arm64'])
    files.set(`tool-${target}.tar.gz`, archive(program(`${target} in a tar`)));
  files.set('setup.sh', program('setup'));
  const sums = [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`);
  const sidecars = [...files.keys()].map(
    (name, index) => [`${name}.sha256`, Buffer.from(sums[index] ?? '')] as const,
  );
  return new Map([...files, ...sidecars, ['SHA256SUMS', Buffer.from(sums.join(''))]]);
}

/** The values that stand in the fixtures, as the hashes that this release has. */
export function withValues(text: string, release: ReadonlyMap<string, Buffer>): string {
  const ending = text.includes('.tar.gz') ? '.tar.gz' : '';
  return [...values].reduce((filled, [value, name]) => {
    const bytes = release.get(`${name}${ending}`) ?? release.get(name);
    return bytes === undefined ? filled : filled.replaceAll(value, sha256(bytes));
  }, text);
}

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const values = new Map([
  ['729d2fb0ffd61b13593c8824a5ac3fe8d5abff8114b13a58f43c614f227cfd8b', 'tool-linux-amd64'],
  ['7609b091a5b63e9d5f190a01b0e06f54238e94b4f4f292312d843a4fba92c575', 'tool-darwin-arm64'],
  ['88fb0407e844d1fd46d6e03007d663a1bc0d7b93de9dea0c48c21234f8683121', 'tool-update'],
]);

/** The same in every run, and large enough for what is put in its place. */
function program(name: string): Buffer {
  const noise = Array.from({ length: 60 }, (_, index) => sha256(Buffer.from(`${name} ${index}`)));
  return Buffer.from(`#!/bin/sh\n# ${noise.join('')}\necho '${name}'\n`);
}

function archive(body: Buffer): Buffer {
  const setup = { name: 'setup.sh', mode: 0o644, body: Buffer.from('exit 0\n') };
  return gzipSync(writeTar([{ name: 'tool', mode: 0o755, body }, setup]));
}
