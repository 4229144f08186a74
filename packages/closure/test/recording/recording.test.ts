import { describe, expect, test } from '@jest/globals';
import {
  parseRecording,
  type Recording,
  recordingText,
  recordUpstream,
  replayUpstream,
  type Upstream,
} from '@portcullis/closure';
import { GuardError, type Known, type Unknown } from '@portcullis/core';
import fc from 'fast-check';

const commit = 'a'.repeat(40);
const other = 'b'.repeat(40);
const repository = 'octo-org/tool';
const failed: Unknown = { kind: 'unknown', reason: 'network', message: 'cannot reach "x"' };

function known<Value>(value: Value): Known<Value> {
  return { kind: 'known', value };
}

/** Answers at once, and differently for each question. */
const upstream: Upstream = {
  refs: async (name) =>
    known({
      format: 'sha1',
      answeredAs: name,
      head: 'refs/heads/main',
      refs: [
        { name: 'refs/heads/main', object: commit },
        { name: 'refs/tags/v1', object: other, peeled: commit },
      ],
    }),
  history: async (_, { wants }) =>
    known({
      commits: Object.fromEntries(wants.map((want) => [want, [commit]])),
      unknown: [],
      peeled: { [other]: commit },
    }),
  holds: async (_, { commit: one }) => known(one === commit),
  files: async (_, wanted) =>
    wanted.map((one) => {
      if (one.path === 'broken') return failed;
      if (one.path === 'none') return known({ ...one, kind: 'absent' as const });
      const text = `name: "\u001b ##[error] ${one.path}"\r\n`;
      const committedAt = '2026-11-20T10:00:00Z';
      return known({ ...one, committedAt, kind: 'file' as const, text });
    }),
  facts: async (fullName) => known({ id: 1, ownerId: 2, fullName, isArchived: false }),
  advisories: async () =>
    known([
      {
        id: 'GHSA-1',
        severity: 'high' as const,
        summary: 's',
        vulnerabilities: [{ range: '< 2', firstPatched: undefined }],
      },
    ]),
  releases: async () =>
    known({
      v1: { isImmutable: true, publishedAt: undefined },
      ['__proto__']: { isImmutable: false, publishedAt: '2026-01-01T00:00:00Z' },
    }),
  attested: async (name, object) =>
    known({
      releases: [
        {
          repository: name,
          repositoryId: '1',
          tag: 'v1',
          object,
          signedAt: '2026-01-01T00:00:00Z',
        },
      ],
      refused: ['its signer is "x", and not "y"'],
    }),
  digest: async (image) => known(`sha256:${image}`),
  traffic: { repositories: 1, requests: 7, bytes: 1234 },
};

async function askAll(one: Upstream) {
  const format = 'sha1';
  return {
    refs: await one.refs(repository),
    history: await one.history(repository, { format, wants: [commit, other], haves: [] }),
    turned: await one.history(repository, { format, wants: [other, commit], haves: [] }),
    held: await one.holds(repository, { commit, tip: other }),
    files: await one.files(repository, [
      { commit, path: 'action.yml' },
      { commit, path: 'none' },
    ]),
    broken: await one.files(repository, [{ commit, path: 'broken' }]),
    facts: await one.facts(repository),
    advisories: await one.advisories(repository),
    releases: await one.releases(repository),
    attested: await one.attested(repository, other),
    digest: await one.digest('constructor'),
    traffic: one.traffic,
  };
}

async function record(): Promise<Recording> {
  const recorder = recordUpstream(upstream);
  await askAll(recorder.upstream);
  return recorder.toRecording('2026-11-23');
}

describe('a recording', () => {
  test('gives every answer again, after it was a file', async () => {
    const recording = parseRecording(recordingText(await record()));
    const [live, replayed] = [await askAll(upstream), await askAll(replayUpstream(recording))];
    expect(JSON.parse(JSON.stringify(replayed))).toEqual(JSON.parse(JSON.stringify(live)));
    expect(recording.today).toBe('2026-11-23');
  });

  test('has the same bytes in whatever order the answers came', async () => {
    const turned = recordUpstream(upstream);
    await turned.upstream.digest('constructor');
    await turned.upstream.facts('z/z');
    await askAll(turned.upstream);
    const straight = recordUpstream(upstream);
    await askAll(straight.upstream);
    await straight.upstream.facts('z/z');
    const today = '2026-11-23';
    expect(recordingText(turned.toRecording(today))).toBe(
      recordingText(straight.toRecording(today)),
    );
  });

  test('prints nothing that a terminal or a log obeys', async () => {
    const text = recordingText(await record());
    expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(text).not.toContain('##[');
  });

  test('is read where it is of before commits had a time in it', async () => {
    const text = recordingText(await record());
    const older = text.replace(/"committedAt": "[^"]*",/, '');
    expect(older).not.toBe(text);
    const [first] = (await askAll(replayUpstream(parseRecording(older)))).files;
    expect(first).toMatchObject({ kind: 'known', value: { kind: 'file' } });
    expect(JSON.stringify(first)).not.toContain('committedAt');
  });

  test('is written once more as it was read', async () => {
    const text = recordingText(await record());
    expect(recordingText(parseRecording(text))).toBe(text);
  });
});

describe('what was not asked', () => {
  test.each([
    ['refs', (one: Upstream) => one.refs('a/b')],
    ['refs', (one: Upstream) => one.refs('constructor')],
    ['facts', (one: Upstream) => one.facts('a/b')],
    ['advisories', (one: Upstream) => one.advisories('__proto__')],
    ['releases', (one: Upstream) => one.releases('a/b')],
    ['attestations', (one: Upstream) => one.attested(repository, commit)],
    ['attestations', (one: Upstream) => one.attested(repository, 'constructor')],
    ['history', (one: Upstream) => one.history(repository, asked([commit], [other]))],
    ['history', (one: Upstream) => one.history(repository, asked([commit, other], [other]))],
    [
      'action.yaml',
      async (one: Upstream) => {
        const paths = ['action.yml', 'action.yaml'];
        return (
          await one.files(
            repository,
            paths.map((path) => ({ commit, path })),
          )
        )[1];
      },
    ],
    ['digest', (one: Upstream) => one.digest('toString')],
  ] as const)('is unknown: %s', async (what, ask) => {
    const answer = await ask(replayUpstream(await record()));
    expect(answer).toMatchObject({ kind: 'unknown', reason: 'network' });
    expect(JSON.stringify(answer)).toContain(what);
  });

  function asked(wants: readonly string[], haves: readonly string[]) {
    return { format: 'sha1' as const, wants, haves };
  }
});

describe('what is no recording is refused with its place', () => {
  const cases: readonly (readonly [string, (recording: string) => string])[] = [
    ['the whole is no JSON', () => '{'],
    ['the whole is no object', () => '[]'],
    ['"version" is not 1', (text) => text.replace('"version": 1', '"version": 2')],
    ['"extra" is not known', (text) => text.replace('"version": 1', '"version": 1, "extra": 1')],
    ['"digests" is missing', (text) => text.replace('"digests"', '"today"')],
    ['"today" is no day', (text) => text.replace('2026-11-23', 'tomorrow')],
    ['"traffic.bytes" is no whole number', (text) => text.replace('1234', '-1')],
    [
      '"repositories["octo-org/tool"].refs.value.refs[1].peeled" is no name of a git object',
      (text) => text.replace(`"peeled": "${commit}"`, '"peeled": "HEAD"'),
    ],
    [
      '"repositories["octo-org/tool"].advisories.value[0].severity" is none of critical',
      (text) => text.replace('"severity": "high"', '"severity": "extreme"'),
    ],
    [
      `"repositories["octo-org/tool"].files["${commit}:none"].value.text" is not known`,
      (text) => text.replace('"kind": "absent"', '"kind": "absent", "text": "x"'),
    ],
    [
      `"repositories["octo-org/tool"].files["${commit}:action.yml"].value.committedAt" is no time`,
      (text) => text.replace('2026-11-20T10:00:00Z', '2026-11-32T10:00:00Z'),
    ],
    [
      `"repositories["octo-org/tool"].files["${commit}:action.yml"].value.committedAt" is no time`,
      (text) => text.replace('2026-11-20T10:00:00Z', '20 Nov 2026'),
    ],
    [
      `"repositories["octo-org/tool"].files["${commit}:broken"].reason" is none of too-large`,
      (text) => text.replace('"reason": "network"', '"reason": "mood"'),
    ],
  ];

  test.each(cases)('%s', async (message, change) => {
    const text = recordingText(await record());
    const changed = change(text);
    expect(changed).not.toBe(text);
    expect(() => parseRecording(changed)).toThrow(GuardError);
    expect(() => parseRecording(changed)).toThrow(message);
  });

  test('whatever it is', async () => {
    const text = recordingText(await record());
    const places = [...text.matchAll(/[\w"{[]/g)].map(({ index }) => index);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.json(), (place, piece) => {
        try {
          parseRecording(text.slice(0, place) + piece + text.slice(place + 1));
        } catch (error) {
          expect(error).toBeInstanceOf(GuardError);
        }
      }),
    );
  });
});
