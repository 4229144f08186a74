import { resolve } from 'node:path';
import { info } from '@actions/core';
import { escapeLines, escapeTerminal, type Source, unifiedDiff } from '@portcullis/core';
import { embedChecksums, readScriptFile, writeScriptFile } from '@portcullis/installer';

export interface EmbedInputs {
  readonly workspace: string;
  /** Folder of the artifacts. */
  readonly artifacts: string;
  readonly isHardened: boolean;
}

/**
 * Writes the values of the artifacts into the scripts, and shows what that changes. All or nothing: what is to be
 * written is known of every script before the first one is touched.
 */
export async function embedInstallers(
  paths: readonly string[],
  { workspace, artifacts, isHardened }: EmbedInputs,
): Promise<void> {
  const planned: Planned[] = [];
  for (const path of paths) {
    const file = resolve(workspace, path);
    const text = readScriptFile(file, path);
    const embedding = await embedChecksums({ path, text, artifacts, isHardened });
    planned.push({ path, file, text, embedding });
  }
  for (const { file, text, embedding } of planned)
    if (embedding.text !== text) writeScriptFile(file, { from: text, to: embedding.text });
  for (const one of planned) show(one);
}

interface Planned {
  readonly path: string;
  readonly file: string;
  readonly text: string;
  readonly embedding: Awaited<ReturnType<typeof embedChecksums>>;
}

function show({ path, text, embedding }: Planned): void {
  const { kind, values, edits, remarks } = embedding;
  const state = embedding.text === text ? 'has these values already' : 'is written';
  info(escapeTerminal(`${path} (${kind}): ${state}`));
  for (const { algorithm, value, artifact } of values)
    info(escapeTerminal(`  ${algorithm} ${value} ${artifact}`));
  for (const remark of remarks) info(escapeTerminal(`  note: ${remark}`));
  const source: Source = { path, repositoryPath: path, kind: 'config', text };
  const changes = edits.map(({ start, end, text: added }) => ({
    at: { source, start, end },
    text: added,
  }));
  info(escapeLines(unifiedDiff(path, text, changes)).trimEnd());
}
