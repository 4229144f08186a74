import { readFileSync } from 'node:fs';
import { refreshTrustedRoot } from './refresh-trusted-root.ts';

// node packages/dev/src/refresh-trusted-roots.ts: what the TUF repositories of the two Sigstore instances serve now ->
// the roots that ship with the product. Run it in the root of the repository; a file whose target is the same as before
// stays as it is. .github/workflows/refresh-trusted-roots.yml does so every week.
const folder = 'packages/attestation/src/roots';
const date = new Date().toISOString().slice(0, 10);
const { root: githubTufRoot } = JSON.parse(
  readFileSync('packages/dev/src/github-tuf-root.json', 'utf8'),
);
const instances = [
  // the package brings the TUF root of this one
  { mirror: 'https://tuf-repo-cdn.sigstore.dev', file: 'public-good-root.json' },
  { mirror: 'https://tuf-repo.github.com', file: 'github-root.json', tufRoot: githubTufRoot },
];
for (const { file, ...from } of instances) {
  const path = `${folder}/${file}`;
  const isNew = await refreshTrustedRoot({ ...from, path, date });
  console.log(`${path}: ${isNew ? 'written' : 'as before'}`);
}
