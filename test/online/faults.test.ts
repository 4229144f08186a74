import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '@portcullis/core';
import type { GitFault } from '../support/loopback/git-fault.ts';
import { type GitServer, startGitServer } from '../support/loopback/git-server.ts';
import { auditOnline, type OnlineRun } from './world/audit-online.ts';
import { type BrokenServer, brokenServers } from './world/broken-servers.ts';
import { buildTool } from './world/build-tool.ts';
import { lie } from './world/lie.ts';
import { composite, nodeAction } from './world/texts.ts';

const token = 'ghs_S3cretS3cretS3cret';
let sound: Outcome;
let outcomes: ReadonlyMap<string, Outcome>;
let other: GitServer;

interface Outcome extends OnlineRun {
  readonly seconds: number;
}

beforeAll(async () => {
  other = await startGitServer();
  build(other);
  sound = await run({ fault: () => undefined });
  outcomes = await runAll();
}, 180_000);

afterAll(() => other.close());

/** A few at once, since some of them do nothing but wait. */
async function runAll(): Promise<ReadonlyMap<string, Outcome>> {
  const left = [...brokenServers];
  const done = new Map<string, Outcome>();
  const work = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift())
      done.set(one.name, await run(one));
  };
  await Promise.all([work(), work(), work(), work()]);
  return done;
}

function build(server: GitServer) {
  const tool = buildTool(server);
  const faulty = server.add('acme/faulty', [
    {
      commit: 'below',
      on: 'main',
      files: { 'action.yml': `${nodeAction}# faulty\n`, 'index.js': '' },
    },
    { commit: 'a', on: 'main' },
    { ref: 'refs/tags/v1.0.0', to: 'a' },
  ]);
  const user = server.add('acme/user', [
    { commit: 'a', on: 'main', files: { 'action.yml': composite('acme/faulty@v1.0.0') } },
    { ref: 'refs/tags/v1.0.0', to: 'a' },
  ]);
  const uses = [
    `acme/tool@${tool.id('v1.0.0')} # v1.0.0`,
    `acme/tool@${tool.id('unreleased')} # v1.0.0`,
    `acme/tool@${tool.id('fork')} # v1.0.0`,
    `acme/user@${user.id('a')} # v1.0.0`,
    `acme/faulty@${faulty.id('below')} # v1.0.0`,
  ];
  return { faulty, uses };
}

async function run({ fault, isLying }: Pick<BrokenServer, 'fault' | 'isLying'>): Promise<Outcome> {
  const git = await startGitServer({
    fault: (request) => (request.repository === 'acme/faulty' ? fault(request, other) : undefined),
  });
  const { faulty, uses } = build(git);
  if (isLying) lie(faulty, `${faulty.id('a')}:action.yml`, composite('evil/thing@main'));
  // There is no API: whoever asks it gets no answer, as in every other run here.
  const env = {
    GITHUB_SERVER_URL: git.url,
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_TOKEN: token,
  };
  const started = performance.now();
  try {
    const outcome = await auditOnline({ uses, env, args: ['--fail-on', 'none'] });
    return { ...outcome, seconds: (performance.now() - started) / 1000 };
  } finally {
    await git.close();
  }
}

function outcomeOf({ name }: BrokenServer): Outcome {
  const outcome = outcomes.get(name);
  if (outcome === undefined) throw new Error(`nothing came of "${name}"`);
  return outcome;
}

const isFaulty = (text: string): boolean => text.startsWith('acme/faulty');

/** Of the audited workflow. */
const [userLine, faultyLine] = [10, 11];

/** What is said of all other repositories. */
function ofOthers({ pins, findings }: Report) {
  return {
    pins: pins.filter(({ uses }) => !isFaulty(uses)),
    findings: findings.filter(({ at }) => at.start.line !== faultyLine),
  };
}

test('without a fault all is known', () => {
  expect(sound).toMatchObject({ status: 0, report: { inconclusive: [] } });
  expect(sound.report.pins.map(({ repository, verdict }) => `${repository} ${verdict}`)).toEqual([
    'acme/faulty moved',
    'acme/faulty released',
    'acme/tool released',
    'acme/tool impostor',
    'acme/tool moved',
    'acme/user released',
  ]);
});

test('who is redirected to another host does not go there', () => {
  expect(other.requests).toEqual([]);
});

describe.each(brokenServers)('a server that $name', (one) => {
  test('makes what it has inconclusive, and says why', () => {
    const { told, reason, verdicts = ['inconclusive', 'inconclusive'] } = one;
    const { status, report } = outcomeOf(one);
    const faulty = report.pins.filter(({ uses }) => isFaulty(uses));
    expect(faulty.map(({ verdict }) => verdict)).toEqual(verdicts);
    // What it fetches when it runs cannot be told either.
    const ofPins = report.inconclusive.filter(({ rule }) => rule !== 'immutability-gap');
    expect(ofPins.map(({ at }) => at.start.line)).toEqual([userLine, faultyLine]);
    for (const one of ofPins)
      expect(one).toMatchObject({ reason, message: expect.stringMatching(told) });
    expect(status).toBe(3);
  });

  test('changes nothing for others', () => {
    expect(ofOthers(outcomeOf(one).report)).toEqual(ofOthers(sound.report));
  });

  test('costs a bounded time', () => {
    expect(outcomeOf(one).seconds).toBeLessThan(45);
  });
});

describe('what passes is waited for, and leaves no trace', () => {
  test.each<readonly [string, GitFault, number]>([
    ['a cut connection', 'cut', 1],
    ['503, twice', 503, 2],
    ['429 and to wait for a second', { status: 429, headers: { 'retry-after': '1' } }, 1],
  ])('%s', async (_, fault, times) => {
    let left = times;
    const { report, status } = await run({
      fault: () => {
        left -= 1;
        return left < 0 ? undefined : fault;
      },
    });
    expect(left).toBeLessThan(0);
    expect({ ...report, stats: {} }).toEqual({ ...sound.report, stats: {} });
    expect(status).toBe(0);
  });
});
