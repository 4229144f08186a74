import { createHash } from 'node:crypto';
import { readArchive } from '../archive/read-archive.ts';
import { toUtf8 } from '../archive/to-utf8.ts';
import { badPackage } from '../bad-package.ts';
import type { PackageFile } from '../package-file.ts';
import { type Fields, toFields } from '../to-fields.ts';
import { checkNpmManifest } from './check-npm-manifest.ts';
import type { NpmPackage } from './npm-package.ts';
import { parsePublishConfig } from './parse-publish-config.ts';

/** What `npm pack` has made, attacker-controlled. Throws PackageError. */
export function readNpmPackage({ name: file, bytes }: PackageFile, version: string): NpmPackage {
  const files = readArchive(bytes, 'package');
  const manifest = parseManifest(files.get('package.json'));
  const { name } = checkNpmManifest(manifest, { file, version });
  const digest = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  return {
    kind: 'npm',
    target: { registry: 'npm', name, version, file, digest },
    bytes,
    manifest,
    readme: findReadme(files),
    isAddon: files.has('binding.gyp'),
    ...parsePublishConfig(toFields(manifest.publishConfig)),
  };
}

/** A package.json has some kilobytes. */
const mostManifest = 2 ** 20;

/** The registry cuts at 64 kB what it shows. */
const mostReadme = 2 ** 18;

function parseManifest(bytes: Uint8Array | undefined): Fields {
  if (bytes === undefined) throw badPackage('it has no "package/package.json"');
  if (bytes.length > mostManifest)
    throw badPackage(`its package.json is larger than ${mostManifest} bytes`);
  try {
    const value: unknown = JSON.parse(toUtf8(bytes, 'its package.json').replace(/^\uFEFF/, ''));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  throw badPackage('its package.json is no JSON object');
}

/** As npm chooses among several: Markdown first. */
function findReadme(files: ReadonlyMap<string, Uint8Array>): NpmPackage['readme'] {
  const names = [...files.keys()].filter((name) => /^readme(?:\.\w+)?$/i.test(name)).sort();
  const name = names.find((one) => /\.md$/i.test(one)) ?? names[0];
  const bytes = name === undefined ? undefined : files.get(name);
  if (name === undefined || bytes === undefined) return undefined;
  return { name, text: Buffer.from(bytes.subarray(0, mostReadme)).toString() };
}
