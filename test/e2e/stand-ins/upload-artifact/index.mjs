import { appendFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const { DefaultArtifactClient } = await import(
  `${process.env.E2E_MODULES}/@actions/artifact/lib/artifact.js`
);
const path = resolve(process.env.INPUT_PATH);
const stats = statSync(path, { throwIfNoEntry: false });
const isFolder = stats?.isDirectory() === true;
const files = isFolder ? filesIn(path) : stats === undefined ? [] : [path];
if (files.length > 0) await upload();
else if (process.env['INPUT_IF-NO-FILES-FOUND'] === 'error') throw new Error(`no files in ${path}`);

async function upload() {
  const client = new DefaultArtifactClient();
  const name = process.env.INPUT_NAME;
  if (process.env.INPUT_OVERWRITE === 'true') await client.deleteArtifact(name).catch(() => {});
  const { id, digest } = await client.uploadArtifact(name, files, isFolder ? path : dirname(path));
  appendFileSync(process.env.GITHUB_OUTPUT, `artifact-id=${id}\nartifact-digest=${digest}\n`);
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((name) => statSync(name).isFile());
}
