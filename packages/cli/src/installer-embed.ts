import { resolve } from 'node:path';
import { escapeTerminal, type Source } from '@portcullis/core';
import {
  checkScripts,
  embedChecksums,
  installerReporters,
  readScriptFile,
  sourcesOf,
  toExitCode,
  toScript,
  writeScriptFile,
} from '@portcullis/installer';
import { checkOwn } from './check-own.ts';
import { parseInstallerEmbed } from './parse-installer-embed.ts';
import { patchText } from './patch-text.ts';
import type { Surroundings } from './surroundings.ts';
import { tellProof } from './tell-proof.ts';

/**
 * `portcullis installer embed`: makes the change, judges what the script is then, and shows both. It ends as
 * `installer check` does of the new text; with 1 when nothing was to be written and something would change.
 */
export async function installerEmbed(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const { path, artifacts, isHardened, isDryRun, isProof, isForeign } = parseInstallerEmbed(args);
  const { cwd, print } = surroundings;
  const file = resolve(cwd, path);
  const text = readScriptFile(file);
  if (isProof && !isForeign) checkOwn([path], { cwd, artifacts });
  const folder = resolve(cwd, artifacts);
  const embedding = await embedChecksums({ path, text, artifacts: folder, isHardened });
  const isChanged = embedding.text !== text;
  if (isChanged && !isDryRun) writeScriptFile(file, { from: text, to: embedding.text });
  const values = embedding.values.map(({ artifact, algorithm, value }) => {
    return `${algorithm} ${value} ${artifact}`;
  });
  const remarks = embedding.remarks.map((remark) => `note: ${remark}`);
  const summary = `${path} (${embedding.kind}): ${told(isChanged, isDryRun)}`;
  if (isProof) tellProof(surroundings.aside);
  const judged = await judge(path, embedding.text, { artifacts: folder, isProof });
  // Whoever applies a patch passes over what stands before it.
  for (const line of [...values, ...remarks, summary, ...judged.lines])
    print(`# ${escapeTerminal(line)}`.trimEnd().concat('\n'));
  // `patch -p1` takes no name that begins with the root.
  const repositoryPath = path.replace(/^(?:\.?\/)+/, '');
  const source: Source = { path, repositoryPath, kind: 'config', text };
  const edits = embedding.edits.map(({ start, end, text: added }) => {
    return { at: { source, start, end }, text: added };
  });
  print(patchText({ source, edits }, surroundings));
  return isChanged && isDryRun ? 1 : judged.code;
}

/** The new text as anybody else's, by analysis and, when asked to, by running it. */
async function judge(
  path: string,
  text: string,
  given: { readonly artifacts: string; readonly isProof: boolean },
): Promise<{ readonly lines: readonly string[]; readonly code: number }> {
  const scripts = [toScript(path, text)];
  const report = await checkScripts({ scripts, ...given });
  const context = { sources: sourcesOf(scripts), color: false };
  const lines = installerReporters.text(report, context).trimEnd().split('\n');
  return { lines, code: toExitCode(report, new Set()) };
}

function told(isChanged: boolean, isDryRun: boolean): string {
  if (!isChanged) return 'has these values already';
  return isDryRun ? 'would change' : 'is written';
}
