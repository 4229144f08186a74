const { DefaultArtifactClient } = await import(
  `${process.env.E2E_MODULES}/@actions/artifact/lib/artifact.js`
);
const client = new DefaultArtifactClient();
const { INPUT_NAME: name, 'INPUT_ARTIFACT-IDS': number, INPUT_PATH: path } = process.env;
const { artifacts } = await client.listArtifacts({ latest: true });
const found = artifacts.find((one) => (number ? `${one.id}` === number : one.name === name));
if (found === undefined) throw new Error(`there is no artifact "${number || name}"`);
const { digestMismatch } = await client.downloadArtifact(found.id, {
  path,
  expectedHash: found.digest,
});
if (digestMismatch) {
  console.log(`::error::the digest of the artifact "${found.name}" is not ${found.digest}`);
  process.exitCode = 1;
}
