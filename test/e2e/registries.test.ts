import { createHash } from 'node:crypto';
import { afterEach, expect, test } from '@jest/globals';
import { startNpmRegistry } from '../support/loopback/npm-registry.ts';
import { startRegistryServer } from '../support/loopback/registry-server.ts';
import { change } from './change.ts';
import { useWorlds } from './use-worlds.ts';
import { whenAct } from './when-act.ts';
import { withoutInstaller } from './without-installer.ts';

whenAct('a release to a registry', (act) => {
  const worlds = useWorlds(act);
  const servers: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close();
  });

  test('of npm publishes the tarball that was sealed, with its provenance', async () => {
    const { issuer } = worlds.stage().sigstore;
    const npm = await startNpmRegistry({
      readIdentity: (token, audience) => issuer.read(token, audience),
    });
    servers.push(npm);
    npm.packages.set('@octo-org/widget', {
      publisher: {
        repository: 'octo-org/widget',
        workflow: 'release.yml',
        environment: 'release',
      },
      isPublic: true,
      tags: {},
      versions: {},
      provenance: {},
    });
    const world = await worlds.open({ example: 'npm', hosts: { 'registry.npmjs.org': npm.url } });
    const run = await world.run();
    expect({ errors: run.errors, status: run.status }).toEqual({ errors: [], status: 0 });
    expect(run.jobs).toMatchObject({ packages: 'success', verify: 'success' });
    expect(npm.requests).toMatchSnapshot();
    const found = npm.packages.get('@octo-org/widget');
    const sealed = world.state.releases[0]?.assets.find(({ name }) => name.endsWith('.tgz'));
    expect(found).toMatchObject({
      tags: { latest: '1.0.0' },
      versions: {
        '1.0.0': {
          dist: { integrity: `sha512-${digest('sha512', 'base64', sealed?.bytes)}` },
        },
      },
    });
    expect(Object.keys(found?.provenance ?? {})).toEqual(['1.0.0']);
  });

  test('of Python hands over to PyPI what was sealed, and nothing else', async () => {
    const world = await worlds.open({ example: 'python' });
    const run = await world.run();
    expect({ errors: run.errors, status: run.status }).toEqual({ errors: [], status: 0 });
    expect(run.jobs).toMatchObject({ verify: 'success', pypi: 'success' });
    const sealed = world.state.releases[0]?.assets
      .filter(({ name }) => /\.(?:whl|tar\.gz)$/.test(name))
      .map(({ name, bytes }) => `PyPI gets ${name} ${digest('sha256', 'hex', bytes)}`);
    const handed = run.log.match(/PyPI gets .*/g);
    expect(handed).toHaveLength(2);
    expect(handed).toEqual(sealed);
  });

  test('of images attaches attestations, and moves tags last', async () => {
    const registry = await startRegistryServer({
      hasReferrers: true,
      hasTokens: true,
      users: { alice: 'ghs_images' },
      challenge: 'Bearer realm="https://ghcr.io/token",service="ghcr.io"',
      images: { 'octo-org/widget:build': { content: { schemaVersion: 2, manifests: [] } } },
    });
    servers.push(registry);
    const built = registry.digestOf('octo-org/widget:build');
    const world = await worlds.open({
      hosts: { 'ghcr.io': `http://${registry.host}` },
      changeCaller: (text) => {
        const images = `\n      images: ghcr.io/octo-org/widget@${built}\n      image-tags: latest`;
        const digests = 'digests: ${{ needs.build.outputs.digests }}';
        return change(digests, `${digests}${images}`)(withoutInstaller(text));
      },
    });
    const run = await world.run();
    expect({ errors: run.errors, status: run.status }).toEqual({ errors: [], status: 0 });
    expect(run.jobs).toMatchObject({ images: 'success', verify: 'success' });
    const written = registry.requests
      .filter(({ method }) => method === 'PUT')
      .map(({ path }) => path.replaceAll(/sha256(:|%3A)[0-9a-f]{64}/g, 'DIGEST'));
    expect(written).toMatchSnapshot();
    for (const tag of ['1.0.0', 'latest'])
      expect(registry.digestOf(`octo-org/widget:${tag}`)).toBe(built);
  });
});

function digest(kind: string, encoding: 'hex' | 'base64', bytes: Buffer | undefined): string {
  return createHash(kind)
    .update(bytes ?? '')
    .digest(encoding);
}
