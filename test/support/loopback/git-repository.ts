import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toFastImport } from './fast-import.ts';
import type { GitScript } from './git-script.ts';
import { runGit } from './run-git.ts';

export interface BuiltRepository {
  readonly path: string;
  /** The object of a label of the script. */
  id(label: string): string;
  /** Runs git in it. */
  git(...args: readonly string[]): string;
}

export interface RepositoryOptions {
  readonly format?: 'sha1' | 'sha256';
  /** A branch, or `{ detached: label }`. */
  readonly head?: string | { readonly detached: string };
  /** `uploadpack.allowFilter`, … */
  readonly config?: Readonly<Record<string, string>>;
}

/**
 * A bare repository that git built: two processes, however long the script is. Authors and dates are always the
 * same, so that ids are too.
 */
export function buildRepository(
  path: string,
  script: GitScript,
  { format = 'sha1', head = 'main', config = {} }: RepositoryOptions = {},
): BuiltRepository {
  mkdirSync(path, { recursive: true });
  runGit({ cwd: path, args: ['init', '--bare', '--quiet', `--object-format=${format}`] });
  const { input, labels, refs } = toFastImport(script, format);
  const args = ['-c', 'fastimport.unpackLimit=0', 'fast-import', '--quiet'];
  const marks = join(path, 'marks');
  runGit({ cwd: path, args: [...args, `--export-marks=${marks}`, '--force'], input });
  const ids = readMarks(marks, labels);
  const id = (label: string): string => known(ids, label);
  writeRefs(path, refs, id);
  writeFileSync(
    join(path, 'HEAD'),
    typeof head === 'string' ? `ref: refs/heads/${head}\n` : `${id(head.detached)}\n`,
  );
  appendFileSync(join(path, 'config'), toConfig(config));
  return { path, id, git: (...rest) => `${runGit({ cwd: path, args: rest })}`.trim() };
}

/** `:1 <id>` a line; the labels stand in the order of the marks. */
function readMarks(path: string, labels: readonly string[]): ReadonlyMap<string, string> {
  const lines = readFileSync(path, 'utf8').matchAll(/^:(\d+) ([0-9a-f]+)$/gm);
  return new Map(
    [...lines].map(([, mark, id = '']) => [labels[Number(mark) - 1] ?? `:${mark}`, id] as const),
  );
}

function known(ids: ReadonlyMap<string, string>, label: string): string {
  const id = ids.get(label);
  if (id === undefined) throw new Error(`no object has the label "${label}"`);
  return id;
}

/**
 * One file instead of one a ref: 20,000 loose ones take seconds to write. Annotated tags are refs already.
 * https://git-scm.com/docs/git-pack-refs
 */
function writeRefs(
  path: string,
  refs: ReadonlyMap<string, string>,
  id: (label: string) => string,
): void {
  const lines = [...refs].map(([name, label]) => `${id(label)} ${name}\n`);
  writeFileSync(join(path, 'packed-refs'), lines.join(''));
}

function toConfig(config: Readonly<Record<string, string>>): string {
  return Object.entries(config)
    .map(([key, value]) => [key.split('.'), value] as const)
    .map(([[section, name], value]) => `[${section}]\n\t${name} = ${value}\n`)
    .join('');
}
