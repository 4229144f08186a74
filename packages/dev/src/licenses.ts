import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The licence of every package that has a file in a bundle, sorted by name and version. */
export function licensesOf(files: readonly string[]): string {
  const folders = new Set(files.map(packedFrom).filter(isThirdParty).map(packageFolder));
  const texts = new Set([...folders].map(toLicense));
  return `${[...texts].sort().join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/** The grammar of PowerShell is compiled by its own project and packed into a file of ours. */
function packedFrom(file: string): string {
  return file.endsWith('/powershell/grammar/grammar.json')
    ? resolve('node_modules/tree-sitter-powershell/package.json')
    : file;
}

function isThirdParty(file: string): boolean {
  return file.includes('/node_modules/');
}

/** The nearest folder whose package.json bears a name; the others only say "type". */
function packageFolder(file: string): string {
  let folder = dirname(file);
  while (!existsSync(join(folder, 'package.json')) || readManifest(folder).name === undefined) {
    if (folder === dirname(folder)) throw new Error(`cannot find the package of "${file}"`);
    folder = dirname(folder);
  }
  return folder;
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly repository?: unknown;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

function toLicense(folder: string): string {
  const { name, version, license } = readManifest(folder);
  const file = licenseFile(folder) ?? siblings(folder).map(licenseFile).find(isFound);
  const text = file === undefined ? readmeLicense(folder) : readFileSync(file, 'utf8');
  if (text === undefined) throw new Error(`cannot find the licence text of ${name} in "${folder}"`);
  return `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}

/** `esrecurse` has it at the end of its README. */
function readmeLicense(folder: string): string | undefined {
  const readme = join(folder, 'README.md');
  if (!existsSync(readme)) return undefined;
  return /^#+ Licen[cs]e\s+(Copyright[\s\S]+)/m.exec(readFileSync(readme, 'utf8'))?.[1];
}

function licenseFile(folder: string): string | undefined {
  const entry = readdirSync(folder)
    .sort()
    .find((name) => /^licen[cs]e/i.test(name));
  return entry === undefined ? undefined : join(folder, entry);
}

/** `@sigstore/verify` is published without the text that the other packages of its repository and licence have. */
function siblings(folder: string): readonly string[] {
  const own = readManifest(folder);
  if (own.name?.startsWith('@') !== true) return [];
  const scope = dirname(folder);
  return readdirSync(scope)
    .map((entry) => join(scope, entry))
    .filter(
      (other) =>
        existsSync(join(other, 'package.json')) && isOfSameSource(readManifest(other), own),
    );
}

function isOfSameSource(one: Manifest, other: Manifest): boolean {
  return one.license === other.license && repositoryOf(one) === repositoryOf(other);
}

function repositoryOf({ repository }: Manifest): string {
  const url =
    typeof repository === 'object' && repository !== null && 'url' in repository
      ? repository.url
      : repository;
  return String(url);
}

function isFound(file: string | undefined): file is string {
  return file !== undefined;
}
