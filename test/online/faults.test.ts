import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PinVerdict, Report } from '@portcullis/core';
import type { GitFault } from '../support/loopback/git-fault.ts';
import { type GitRequest, type GitServer, startGitServer } from '../support/loopback/git-server.ts';
import { auditOnline, type OnlineRun } from './world/audit-online.ts';
import { buildTool } from './world/build-tool.ts';
import { lie } from './world/lie.ts';
import { composite, nodeAction } from './world/texts.ts';

/** One repository among several has a server that is broken in some way. */
interface Broken {
  readonly name: string;
  /** What it does instead of answering; `other` is a server that has the repository, too. */
  readonly fault: (request: GitRequest, other: GitServer) => GitFault | undefined;
  /** What the user is told. */
  readonly told: RegExp;
  /** Of the commit and the tag that are used, where something is known all the same. */
  readonly verdicts?: readonly [PinVerdict, PinVerdict];
  readonly isLying?: true;
}

const toPack =
  (replace: (answer: Buffer) => Uint8Array) =>
  ({ command }: GitRequest): GitFault | undefined =>
    command === 'fetch' ? { replace } : undefined;

const broken: readonly Broken[] = [
  { name: 'never answers', fault: () => 'stall', told: /does not answer: waited \d/ },
  { name: 'stops in the middle', fault: () => 'stall-in-body', told: /waited \d.* for the rest/ },
  { name: 'cuts the connection', fault: () => 'cut', told: /connection/ },
  { name: 'cuts the stream', fault: () => ({ cutAfter: 60 }), told: /connection|answer/ },
  { name: 'ends the stream early', fault: () => ({ cutAfter: 60, isPolite: true }), told: /ends/ },
  { name: 'says 401', fault: () => 401, told: /answers 401/ },
  { name: 'says 403', fault: () => 403, told: /answers 403/ },
  { name: 'says 404', fault: () => 404, told: /answers 404/ },
  {
    name: 'says 429 and to wait for an hour',
    fault: () => ({ status: 429, headers: { 'retry-after': '3600' } }),
    told: /answers 429/,
  },
  {
    name: 'says 429 and to wait for a second, again and again',
    fault: () => ({ status: 429, headers: { 'retry-after': '1' } }),
    told: /answers 429/,
  },
  { name: 'says 500', fault: () => 500, told: /answers 500/ },
  { name: 'answers with a page', fault: () => 'html', told: /text\/html/ },
  {
    name: 'redirects to itself',
    fault: ({ path }) => ({ redirect: path }),
    told: /redirect/,
  },
  {
    name: 'redirects to another host',
    fault: ({ path }, { url }) => ({ redirect: `${url}${path}` }),
    told: /redirect/,
  },
  {
    name: 'sends a pack with one bit changed',
    fault: toPack((all) => all.map((byte, at) => (at === all.length - 40 ? byte ^ 1 : byte))),
    told: /the checksum of the pack is wrong/,
    verdicts: ['inconclusive', 'released'],
  },
  {
    name: 'sends no pack',
    fault: toPack(() => Buffer.from('0000')),
    told: /there is a flush packet/,
    verdicts: ['inconclusive', 'released'],
  },
  {
    name: 'lies about a file',
    fault: () => undefined,
    told: /the answer has no object/,
    verdicts: ['moved', 'released'],
    isLying: true,
  },
];

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
  sound = await run({ name: 'is sound', fault: () => undefined, told: /^/ });
  outcomes = await runAll();
}, 180_000);

afterAll(() => other.close());

/** A few at once, since some of them do nothing but wait. */
async function runAll(): Promise<ReadonlyMap<string, Outcome>> {
  const left = [...broken];
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
    { commit: 'below', on: 'main', files: { 'action.yml': `${nodeAction}# faulty\n` } },
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

async function run({ fault, isLying }: Broken): Promise<Outcome> {
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
  const outcome = await auditOnline({ uses, env, args: ['--fail-on', 'none'] });
  await git.close();
  return { ...outcome, seconds: (performance.now() - started) / 1000 };
}

function outcomeOf({ name }: Broken): Outcome {
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
    'acme/tool moved',
    'acme/tool released',
    'acme/tool impostor',
    'acme/user released',
  ]);
});

test('who is redirected to another host does not go there', () => {
  expect(other.requests).toEqual([]);
});

describe.each(broken)('a server that $name', (one) => {
  test('makes what it has inconclusive, and says why', () => {
    const { told, verdicts = ['inconclusive', 'inconclusive'] } = one;
    const { status, report } = outcomeOf(one);
    const faulty = report.pins.filter(({ uses }) => isFaulty(uses));
    expect(faulty.map(({ verdict }) => verdict)).toEqual(verdicts);
    expect(report.inconclusive.map(({ at }) => at.start.line)).toEqual([userLine, faultyLine]);
    for (const { message } of report.inconclusive) expect(message).toMatch(told);
    expect(status).toBe(3);
  });

  test('changes nothing for others', () => {
    expect(ofOthers(outcomeOf(one).report)).toEqual(ofOthers(sound.report));
  });

  test('costs a bounded time', () => {
    expect(outcomeOf(one).seconds).toBeLessThan(45);
  });
});
