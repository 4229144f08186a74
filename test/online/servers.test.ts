import { afterEach, describe, expect, test } from '@jest/globals';
import { startApiServer } from '../support/loopback/api-server.ts';
import {
  type GitServer,
  type GitServerOptions,
  startGitServer,
} from '../support/loopback/git-server.ts';
import { auditOnline } from './world/audit-online.ts';
import { buildTool } from './world/build-tool.ts';
import { release } from './world/release.ts';
import { token } from './world/start-world.ts';
import { composite, nodeAction } from './world/texts.ts';

const basic = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
const plain = { 'action.yml': nodeAction, 'index.js': '' };

const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function startGit(options: GitServerOptions = {}): Promise<GitServer> {
  const server = await startGitServer(options);
  open.push(server);
  return server;
}

/** What questions of git have shown of the token; the same address is asked for an API, too. */
function credentialsAt({ requests }: GitServer): ReadonlySet<string | undefined> {
  const ofGit = requests.filter(({ command }) => command !== undefined);
  return new Set(ofGit.map(({ headers }) => headers.authorization));
}

describe('the token', () => {
  test('goes along when a server says where on it a repository is now', async () => {
    const renames = new Map([['acme/old', 'acme/new']]);
    const git = await startGit({ renames, authorization: basic });
    const pin = release(git, { name: 'acme/new', files: plain }).replace('acme/new', 'acme/old');
    const env = { GITHUB_SERVER_URL: git.url, GITHUB_TOKEN: token };
    const { report } = await auditOnline({ uses: [pin], env });
    expect(report.pins).toMatchObject([{ verdict: 'released' }]);
    expect(git.requests.map(({ repository }) => repository)).toContain('acme/new');
    expect(credentialsAt(git)).toEqual(new Set([basic]));
  });

  test('does not follow an API to another host', async () => {
    const git = await startGit();
    const pin = release(git, { name: 'acme/tool', files: plain });
    const stranger = await startGit();
    const api = await startApiServer({
      data: { repositories: { 'acme/tool': {} } },
      token,
      fault: ({ path }) => ({ redirect: `${stranger.url}${path}` }),
    });
    open.push(api);
    const env = { GITHUB_SERVER_URL: git.url, GITHUB_API_URL: api.url, GITHUB_TOKEN: token };
    const { report } = await auditOnline({ uses: [pin], env, args: ['--profile', 'strict'] });
    expect(api.requests.length).toBeGreaterThan(0);
    expect(stranger.requests).toEqual([]);
    expect(report.inconclusive).toMatchObject([{ rule: 'known-vulnerable-actions' }]);
    expect(report.pins).toMatchObject([{ verdict: 'released' }]);
  });
});

describe('a fallback', () => {
  async function startBoth(options: GitServerOptions = {}) {
    const own = await startGit({ authorization: basic, ...options });
    const fallback = await startGit();
    const env = { GITHUB_SERVER_URL: own.url, GITHUB_TOKEN: token };
    return { own, fallback, env, args: ['--fallback-server', fallback.url] };
  }

  test('has what our own actions use, without the token', async () => {
    const { own, fallback, env, args } = await startBoth();
    const evil = `acme/tool@${buildTool(fallback).id('fork')} # v1.0.0`;
    const pin = release(own, { name: 'ours/steps', files: { 'action.yml': composite(evil) } });
    const { report } = await auditOnline({ uses: [pin], env, args });
    expect(report.findings).toMatchObject([{ rule: 'impostor-commit' }]);
    expect(report.pins.map(({ verdict }) => verdict)).toEqual(['impostor', 'released']);
    expect(credentialsAt(own)).toEqual(new Set([basic]));
    expect(credentialsAt(fallback)).toEqual(new Set([undefined]));
  });

  test('is not asked for what our own server has, whatever it is there', async () => {
    const { own, fallback, env, args } = await startBoth();
    const tool = buildTool(own);
    release(fallback, { name: 'acme/tool', files: plain });
    const uses = [`acme/tool@${tool.id('fork')} # v1.0.0`];
    const { report } = await auditOnline({ uses, env, args });
    expect(report.pins).toMatchObject([{ verdict: 'impostor' }]);
    expect(fallback.requests).toEqual([]);
  });

  /** Else whoever takes a name on the other server decides what it is when ours has a bad day. */
  test.each([401, 403, 429, 500, 'cut', 'html'] as const)(
    'is not asked when our own server answers %s',
    async (fault) => {
      const { fallback, env, args } = await startBoth({ fault: () => fault });
      const uses = [release(fallback, { name: 'acme/tool', files: plain })];
      const { report, status } = await auditOnline({ uses, env, args });
      expect(report.pins).toMatchObject([{ verdict: 'inconclusive' }]);
      expect(status).toBe(3);
      expect(fallback.requests).toEqual([]);
    },
  );
});
