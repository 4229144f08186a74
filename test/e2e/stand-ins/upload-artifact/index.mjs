import { appendFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const { DefaultArtifactClient } = await import(
  `${process.env.E2E_MODULES}/@actions/artifact/lib/artifact.js`
);
const path = resolve(process.env.INPUT_PATH);
const isFolder = statSync(path).isDirectory();
const files = isFolder
  ? readdirSync(path, { recursive: true })
      .map((name) => join(path, name))
      .filter((name) => statSync(name).isFile())
  : [path];
const client = new DefaultArtifactClient();
const name = process.env.INPUT_NAME;
if (process.env.INPUT_OVERWRITE === 'true') await client.deleteArtifact(name).catch(() => {});
const { id, digest } = await client.uploadArtifact(name, files, isFolder ? path : dirname(path));
appendFileSync(process.env.GITHUB_OUTPUT, `artifact-id=${id}\nartifact-digest=${digest}\n`);
