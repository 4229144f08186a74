import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHttpClient, type HttpClient } from '@portcullis/http';
import { findInRegistry } from '../../packages/attestation/src/find/in-registry.ts';
import { attachToImage } from '../../packages/attestation/src/store/in-registry.ts';
import { createWorld } from '../support/sigstore/create-world.ts';
import { findProgram } from '../support/sigstore/real/find-program.ts';
import { pushImage } from '../support/sigstore/real/push-image.ts';
import { type RealRegistry, startRegistry } from '../support/sigstore/real/start-registry.ts';

// A registry of others loses entries of who writes at the same time, and cosign looks for what we attach.
const registryIsHere = findProgram('registry') !== undefined;
const cosign = findProgram('cosign');
for (const [name, isHere] of Object.entries({
  registry: registryIsHere,
  cosign: cosign !== undefined,
}))
  if (!isHere) process.stderr.write(`skipped: real images, since "${name}" is not installed\n`);

const name = 'octo-org/widget';
const predicateType = 'https://slsa.dev/provenance/v1';

(registryIsHere ? describe : describe.skip)('a real registry', () => {
  const world = createWorld({ at: new Date(Date.now() - 5000) });
  let registry: RealRegistry;
  let http: HttpClient;
  let digest: string;
  beforeAll(async () => {
    registry = await startRegistry();
    http = createHttpClient({ environment: {}, userAgent: 'test' });
    digest = await pushImage(registry.host, name);
  });
  afterAll(async () => {
    http.close();
    await registry.close();
  });

  test('keeps all that is attached at the same time', async () => {
    const bundles = ['1', '2', '3', '4', '5'].map((id) => world.sign(toStatement(id)));
    await Promise.all(bundles.map(attach));
    const { bundles: found, unread } = await findInRegistry(where());
    expect(unread).toEqual([]);
    expect(signatures(found.map(({ json }) => json))).toEqual(signatures(bundles));
  });

  (cosign === undefined ? test.skip : test)(
    'cosign finds and verifies what is attached',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'portcullis-cosign-'));
      writeFileSync(join(folder, 'root.json'), JSON.stringify(world.trustedRoot()));
      const args = [
        'verify-attestation',
        '--allow-http-registry',
        `--trusted-root=${join(folder, 'root.json')}`,
        '--certificate-identity=https://github.com/octo-org/widget/.github/workflows/release.yml@refs/tags/v1.2.3',
        '--certificate-oidc-issuer=https://token.actions.githubusercontent.com',
        `--type=${predicateType}`,
      ];
      const image = `${registry.host}/${name}@${digest}`;
      expect(await run(`${cosign}`, [...args, image], folder)).toMatchObject({ status: 0 });
      const wrong = [...args, '--certificate-github-workflow-ref=refs/heads/other', image];
      expect(await run(`${cosign}`, wrong, folder)).not.toMatchObject({ status: 0 });
      rmSync(folder, { recursive: true });
    },
  );

  function where() {
    return { http, repository: { registry: registry.host, name }, digest };
  }

  function attach(bundle: unknown) {
    return attachToImage({ ...where(), bundle, predicateType, now: new Date() });
  }

  function toStatement(id: string): object {
    const subject = [{ name: `${registry.host}/${name}`, digest: { sha256: digest.slice(7) } }];
    const _type = 'https://in-toto.io/Statement/v1';
    return { _type, subject, predicateType, predicate: { runDetails: { metadata: { id } } } };
  }
});

function signatures(bundles: readonly unknown[]): readonly string[] {
  return bundles.map((bundle) => /"sig":"[^"]+"/.exec(JSON.stringify(bundle))?.[0] ?? '').sort();
}

interface Run {
  readonly status: number;
  readonly said: string;
}

function run(program: string, args: readonly string[], home: string): Promise<Run> {
  const env = { PATH: process.env.PATH, HOME: home };
  return new Promise((resolve) => {
    execFile(program, args, { env, timeout: 60_000 }, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : 1, said: `${stdout}${stderr}`.slice(0, 2000) });
    });
  });
}
