import { info, setOutput, summary } from '@actions/core';
import { passGate } from '@portcullis/release';
import { endStage } from './end-stage.ts';
import { gateMarkdown } from './gate-markdown.ts';
import { readGate } from './read-gate.ts';

/** What publish-gate does: lets through what was sealed in this very run, and nothing else. */
export async function runPublishGate(): Promise<void> {
  await endStage('publish-gate', async () => {
    const { gate, signer, to } = readGate();
    const files = await passGate(gate);
    for (const { name, sha256 } of files)
      info(`"${name}" was sealed in this run: sha256:${sha256}`);
    setOutput('files', files.map(({ name }) => name).join('\n'));
    if (process.env.GITHUB_STEP_SUMMARY)
      await summary.addRaw(gateMarkdown(files, { signer, to })).write();
  });
}
