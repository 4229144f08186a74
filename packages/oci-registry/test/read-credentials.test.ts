import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type CredentialSources, type RunProgram, readCredentials } from '../src/index.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const auth = Buffer.from('me:pass:word').toString('base64');
const login = { kind: 'password', username: 'me', password: 'pass:word' };

function sources(config: unknown, run: RunProgram = nobody): CredentialSources {
  const folder = mkdtempSync(join(tmpdir(), 'docker-'));
  folders.push(folder);
  const text = typeof config === 'string' ? config : JSON.stringify(config);
  writeFileSync(join(folder, 'config.json'), text);
  return { environment: { DOCKER_CONFIG: folder }, run };
}

const nobody: RunProgram = async (program) => {
  throw new Error(`nobody runs ${program}`);
};

function says(stdout: string, code = 0): RunProgram {
  return async () => ({ code, stdout });
}

test.each([
  ['ghcr.io', 'ghcr.io'],
  ['https://ghcr.io', 'ghcr.io'],
  ['https://ghcr.io/', 'ghcr.io'],
  ['https://ghcr.io/v2/', 'ghcr.io'],
  ['GHCR.io', 'ghcr.io'],
  ['http://localhost:5000', 'localhost:5000'],
  ['https://index.docker.io/v1/', 'docker.io'],
  ['docker.io', 'docker.io'],
  ['registry-1.docker.io', 'docker.io'],
])('a login for "%s" is one for "%s"', async (key, registry) => {
  expect(await readCredentials(registry, sources({ auths: { [key]: { auth } } }))).toEqual(login);
});

test.each([
  ['ghcr.io', 'ghcr.io.example'],
  ['ghcr.io', 'a.ghcr.io'],
  ['a.ghcr.io', 'ghcr.io'],
  ['ghcr.io.example', 'ghcr.io'],
  ['https://evil.example/ghcr.io', 'ghcr.io'],
  ['https://ghcr.io@evil.example', 'ghcr.io'],
  ['ghcr.io/owner', 'ghcr.io'],
  ['localhost:5000', 'localhost:5001'],
  ['localhost', 'localhost:5000'],
  ['ghcr.io:443', 'ghcr.io'],
  ['docker.io.example', 'docker.io'],
  ['', 'ghcr.io'],
])('a login for "%s" is none for "%s"', async (key, registry) => {
  expect(await readCredentials(registry, sources({ auths: { [key]: { auth } } }))).toBeUndefined();
});

describe('a login is', () => {
  test('found at home', async () => {
    const { environment } = sources({});
    const home = environment.DOCKER_CONFIG ?? '';
    mkdirSync(join(home, '.docker'));
    const text = JSON.stringify({ auths: { 'ghcr.io': { auth } } });
    writeFileSync(join(home, '.docker', 'config.json'), text);
    for (const name of ['HOME', 'USERPROFILE'])
      expect(
        await readCredentials('ghcr.io', { environment: { [name]: home }, run: nobody }),
      ).toEqual(login);
  });

  test('an identity token where there is one', async () => {
    const config = { auths: { 'r.example': { auth, identitytoken: 'long' } } };
    expect(await readCredentials('r.example', sources(config))).toEqual({
      kind: 'identity-token',
      token: 'long',
    });
  });

  test.each([{}, { auths: {} }, { auths: { 'ghcr.io': {} } }, { auths: null }, [], 'null', '3'])(
    'not there in %j',
    async (config) => {
      expect(await readCredentials('ghcr.io', sources(config))).toBeUndefined();
    },
  );

  test('not there without a file, or without a home', async () => {
    const environment = { DOCKER_CONFIG: join(tmpdir(), 'there-is-none') };
    expect(await readCredentials('ghcr.io', { environment, run: nobody })).toBeUndefined();
    expect(await readCredentials('ghcr.io', { environment: {}, run: nobody })).toBeUndefined();
  });

  test.each([
    `{"auths": {"ghcr.io": {"auth": "${auth}"`,
    { auths: { 'ghcr.io': { auth: 'OnB3' } } },
  ])('told to nobody when it cannot be read: %j', async (config) => {
    const error = await readCredentials('ghcr.io', sources(config)).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ name: 'HttpError', kind: 'unreadable' });
    expect(JSON.stringify([`${error}`, error])).not.toContain(auth);
  });
});

describe('a helper', () => {
  const secret = JSON.stringify({ ServerURL: 'x', Username: 'me', Secret: 'pass:word' });

  test.each([
    [{ credHelpers: { 'ghcr.io': 'own' }, credsStore: 'all' }, 'ghcr.io', 'own', 'ghcr.io'],
    [{ credHelpers: { 'ghcr.io': 'own' }, credsStore: 'all' }, 'quay.io', 'all', 'quay.io'],
    [{ credsStore: 'all' }, 'docker.io', 'all', 'https://index.docker.io/v1/'],
  ] as const)('of %j is asked for "%s"', async (...row) => {
    const [config, registry, helper, server] = row;
    const ran: unknown[] = [];
    const run: RunProgram = async (...all) => {
      ran.push(all);
      return { code: 0, stdout: secret };
    };
    expect(await readCredentials(registry, sources(config, run))).toEqual(login);
    expect(ran).toEqual([[`docker-credential-${helper}`, ['get'], server]]);
  });

  test('of one registry is not asked for another', async () => {
    const config = { credHelpers: { 'ghcr.io': 'own' } };
    expect(await readCredentials('ghcr.io.example', sources(config))).toBeUndefined();
  });

  test('may have an identity token', async () => {
    const text = JSON.stringify({ Username: '<token>', Secret: 'long' });
    const config = sources({ credsStore: 'all' }, says(text));
    expect(await readCredentials('ghcr.io', config)).toEqual({
      kind: 'identity-token',
      token: 'long',
    });
  });

  test('that knows nothing leaves it to the file', async () => {
    const run = says('credentials not found in native keychain\n', 1);
    const config = { credsStore: 'all', auths: { 'ghcr.io': { auth } } };
    expect(await readCredentials('ghcr.io', sources(config, run))).toEqual(login);
    expect(await readCredentials('quay.io', sources(config, run))).toBeUndefined();
  });

  test.each([
    ['fails', says('exec: not found', 127)],
    ['says no JSON', says('pass:word')],
    ['says something else', says('{"Username":"me","Password":"pass:word"}')],
  ])('that %s is told, without its words', async (_, run) => {
    const error = await readCredentials('ghcr.io', sources({ credsStore: 'all' }, run)).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ name: 'HttpError', kind: 'permission' });
    expect(`${error} ${JSON.stringify(error)}`).not.toContain('pass:word');
  });

  test.each(['../evil', 'a b', 'a;b', 'a/b'])('called "%s" is not run', async (helper) => {
    await expect(readCredentials('x.io', sources({ credsStore: helper }))).rejects.toMatchObject({
      kind: 'permission',
    });
  });
});
