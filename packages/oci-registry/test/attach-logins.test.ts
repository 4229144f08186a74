import { describe, expect, test } from '@jest/globals';
import type { RegistryServer } from '../../../test/support/loopback/registry-server.ts';
import { attachArtifact, openRegistry, type RegistryCredentials } from '../src/index.ts';
import { client, startRegistry } from './support/world.ts';

const mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json';

function attach(server: RegistryServer, credentials?: RegistryCredentials) {
  const repository = { registry: server.host, name: 'o/tool' };
  const place = { http: client(), repository, credentials, actions: 'pull,push' } as const;
  return attachArtifact(openRegistry(place), {
    digest: server.digestOf('o/tool:1'),
    artifact: { mediaType, bytes: Buffer.from('{}'), annotations: {} },
    pause: 5,
  });
}

describe('who attaches', () => {
  const users = { me: 'pass:word' };
  const me: RegistryCredentials = { kind: 'password', username: 'me', password: 'pass:word' };

  test.each([
    ['a name and a password with each request', { users }, me],
    ['and private', { users, isPrivate: true }, me],
    ['a token for them', { users, hasTokens: true }, me],
    ['and private with a token', { users, hasTokens: true, isPrivate: true }, me],
    ['a token that is good twice', { users, hasTokens: true, tokenUses: 2 }, me],
    [
      'an identity token',
      { hasTokens: true, isPrivate: true, identityToken: 'long' },
      { kind: 'identity-token', token: 'long' },
    ],
  ] satisfies readonly (readonly [string, object, RegistryCredentials])[])(
    'has %s',
    async (_, options, credentials) => {
      const server = await startRegistry(options);
      expect(await attach(server, credentials)).toMatch(/^sha256:/);
    },
  );

  test.each([
    ['nobody', { users }, undefined],
    ['nobody, where a token can be had', { users, hasTokens: true }, undefined],
    ['somebody else', { users }, { kind: 'password', username: 'me', password: 'no' }],
    ['somebody else with a token', { users, hasTokens: true }, { ...me, password: 'no' }],
    ['an identity that is over', { hasTokens: true, identityToken: 'x' }, identity('y')],
    ['an identity where no tokens are', { users }, identity('y')],
  ] satisfies readonly (readonly [string, object, RegistryCredentials | undefined])[])(
    'is not %s',
    async (_, options, credentials) => {
      const server = await startRegistry(options);
      const error = await attach(server, credentials).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'HttpError', kind: 'permission' });
      expect(`${error}`).not.toContain('pass:word');
      expect(server.requests.filter(({ method }) => method === 'PUT')).toEqual([]);
    },
  );

  function identity(token: string): RegistryCredentials {
    return { kind: 'identity-token', token };
  }

  test('needs one token for all that is done', async () => {
    const server = await startRegistry({ users, hasTokens: true, isPrivate: true });
    await attach(server, me);
    const tokens = server.requests.filter(({ path }) => path.startsWith('/token'));
    expect(tokens.map(({ path }) => new URL(path, 'http://x').searchParams.get('scope'))).toEqual([
      'repository:o/tool:pull,push',
    ]);
  });

  test('is told to nobody but the registry and its realm', async () => {
    const other = await startRegistry();
    const server = await startRegistry({
      users,
      isPrivate: true,
      fault: ({ method }) =>
        method === 'POST'
          ? {
              status: 202,
              headers: { location: `http://${other.host}/v2/o/tool/blobs/uploads/1?state=x` },
            }
          : undefined,
    });
    // What is uploaded elsewhere is not here in the end.
    await expect(attach(server, me)).rejects.toMatchObject({ kind: 'not-found' });
    expect(other.requests.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      undefined,
    ]);
  });
});
