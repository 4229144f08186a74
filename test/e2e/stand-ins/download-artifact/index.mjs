import { join } from 'node:path';

const { DefaultArtifactClient } = await import(
  `${process.env.E2E_MODULES}/@actions/artifact/lib/artifact.js`
);
const client = new DefaultArtifactClient();
const { INPUT_NAME: name, 'INPUT_ARTIFACT-IDS': number, INPUT_PATTERN: pattern } = process.env;
const path = process.env.INPUT_PATH;
const { artifacts } = await client.listArtifacts({ latest: true });
const found = artifacts.filter(isWanted);
// Nothing that fits a pattern is no error.
if (found.length === 0 && !pattern) throw new Error(`there is no artifact "${number || name}"`);
for (const artifact of found) {
  const isAlone = found.length === 1 || process.env['INPUT_MERGE-MULTIPLE'] === 'true';
  const { digestMismatch } = await client.downloadArtifact(artifact.id, {
    path: isAlone ? path : join(path, artifact.name),
    expectedHash: artifact.digest,
  });
  if (digestMismatch) {
    console.log(`::error::the digest of the artifact "${artifact.name}" is not ${artifact.digest}`);
    process.exitCode = 1;
  }
}

function isWanted(artifact) {
  if (number) return `${artifact.id}` === number;
  if (name) return artifact.name === name;
  const [before, after] = (pattern || '*').split('*');
  return artifact.name.startsWith(before) && artifact.name.endsWith(after);
}
