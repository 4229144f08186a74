import { join, resolve } from 'node:path';
import { writeOutput } from '@portcullis/audit';
import { escapeTerminal, GuardError } from '@portcullis/core';
import {
  checkManifest,
  hashArtifacts,
  type ManifestForm,
  manifestForms,
  readScriptFile,
  toManifest,
} from '@portcullis/installer';
import { oneOf } from './one-of.ts';
import { parseOptions } from './parse-options.ts';
import type { Surroundings } from './surroundings.ts';

/** `portcullis installer manifest`: writes checksums of all artifacts; with `--check` 1 when a manifest says otherwise. */
export async function installerManifest(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const { artifacts, out, form, check } = parseManifestArguments(args);
  const folder = resolve(surroundings.cwd, artifacts);
  if (check !== undefined) return checkFile(check, { folder, surroundings });
  const files = toManifest(form, await hashArtifacts(folder));
  for (const { name, text } of files) {
    writeOutput(join(resolve(surroundings.cwd, out), name), text);
    surroundings.print(`written ${escapeTerminal(join(out, name))}\n`);
  }
  return 0;
}

async function checkFile(
  path: string,
  { folder, surroundings }: { readonly folder: string; readonly surroundings: Surroundings },
): Promise<number> {
  const { cwd, print } = surroundings;
  const text = readScriptFile(resolve(cwd, path));
  const problems = await checkManifest({ path, text, artifacts: folder });
  for (const problem of problems) print(`wrong ${escapeTerminal(`${path}: ${problem}`)}\n`);
  if (problems.length === 0) print(`${escapeTerminal(path)} is right\n`);
  return problems.length === 0 ? 0 : 1;
}

interface ManifestArguments {
  readonly artifacts: string;
  readonly out: string;
  readonly form: ManifestForm;
  readonly check: string | undefined;
}

function parseManifestArguments(args: readonly string[]): ManifestArguments {
  const options = parseOptions(args, { form: 'value', out: 'value', check: 'value' });
  const [artifacts, another] = options.positionals;
  if (artifacts === undefined || another !== undefined)
    throw new GuardError('bad-usage', 'installer manifest needs one folder of artifacts');
  const [out = artifacts] = options.all('out');
  const [check] = options.all('check');
  if (check !== undefined && (options.has('form') || options.has('out')))
    throw new GuardError('bad-usage', '"--check" writes nothing: leave out "--form" and "--out"');
  return { artifacts, out, form: oneOf(options, 'form', manifestForms) ?? 'sha256.sum', check };
}
