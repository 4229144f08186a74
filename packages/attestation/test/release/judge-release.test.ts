import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ForgeOptions } from '../../../../test/support/sigstore/forge-options.ts';
import { AttestationError } from '../../src/attestation-error.ts';
import type { ExpectedRelease } from '../../src/release/expected-release.ts';
import { judgeRelease } from '../../src/release/judge-release.ts';
import { releaseVerifier } from '../../src/release/release-verifier.ts';
import { toReleaseClaims } from '../../src/release/to-release-claims.ts';
import { loadRoots } from '../../src/roots/load-roots.ts';
import { parseStatement } from '../../src/statement/parse-statement.ts';
import { type ReleaseText, release, releaseStatement } from '../support/release-statement.ts';
import { asGithub, rootsOf, signRelease, worldLike } from '../support/sign-release.ts';

const github = worldLike('github');
const publicGood = worldLike('public-good');
const verify = releaseVerifier(rootsOf(github, publicGood));

const expected: ExpectedRelease = {
  repository: release.repository,
  repositoryId: release.repositoryId,
  tag: release.tag,
  object: release.object,
  releaseId: release.releaseId,
  assets: new Map(Object.entries(release.assets)),
};

function judge(json: unknown, what: Partial<ExpectedRelease> = {}) {
  const judged = judgeRelease(json, { ...expected, ...what }, verify);
  if (judged.kind === 'refused') return judged.error.code;
  return judged.checks.flatMap(({ id, outcome }) => (outcome === 'fail' ? [id] : []));
}

describe('a release attestation passes', () => {
  test.each(['v0.1', 'v0.2'] as const)('of %s', (version) => {
    expect(judge(signRelease(github, releaseStatement({}, version)))).toEqual([]);
  });

  test.each<[string, Partial<ReleaseText>, Partial<ExpectedRelease>]>([
    ['whose tag has a slash', { tag: 'tool/v1' }, { tag: 'tool/v1' }],
    ['of a tag object', { object: 'b2'.repeat(20) }, { object: 'b2'.repeat(20) }],
    ['in a sha256 repository', { object: 'b2'.repeat(32) }, { object: 'b2'.repeat(32) }],
    ['without assets', { assets: {} }, { assets: new Map() }],
    ['in another spelling of the name', { repository: 'Octo-Org/Tool' }, {}],
    ['of a repository that was renamed since', { repository: 'octo-org/former' }, {}],
    [
      'whose asset has no digest that GitHub tells',
      {},
      {
        assets: new Map([
          ['tool.tgz', undefined],
          ['SHA256SUMS', undefined],
        ]),
      },
    ],
    [
      'of which nothing is known',
      {},
      {
        repository: undefined,
        repositoryId: undefined,
        tag: undefined,
        object: undefined,
        releaseId: undefined,
        assets: undefined,
      },
    ],
  ])('%s', (_, changes, what) => {
    expect(judge(signRelease(github, releaseStatement(changes)), what)).toEqual([]);
  });

  test('signed before its certificate ended, long ago', () => {
    const at = new Date('2026-01-01T00:00:00Z');
    expect(judge(signRelease(github, releaseStatement(), { at }))).toEqual([]);
  });
});

describe('one thing is otherwise', () => {
  test.each<[string, Partial<ReleaseText>, readonly string[]]>([
    ['another tag', { tag: 'v1.2.4' }, ['tag']],
    ['another commit', { object: 'b2'.repeat(20) }, ['object']],
    ['another repository of this name', { repositoryId: '1002' }, ['repository-id']],
    [
      'another repository',
      { repository: 'octo-org/other', repositoryId: '1002' },
      ['repository', 'repository-id'],
    ],
    ['another release at the tag', { releaseId: '8' }, ['release-id']],
    ['an asset less', { assets: { 'tool.tgz': release.assets['tool.tgz'] } }, ['assets']],
    ['an asset more', { assets: { ...release.assets, 'evil.tgz': '3d'.repeat(32) } }, ['assets']],
    [
      'an asset of other bytes',
      { assets: { ...release.assets, 'tool.tgz': '3d'.repeat(32) } },
      ['assets'],
    ],
    [
      'two assets, exchanged',
      { assets: { 'tool.tgz': release.assets.SHA256SUMS, SHA256SUMS: release.assets['tool.tgz'] } },
      ['assets'],
    ],
  ])('%s', (_, changes, failed) => {
    expect(judge(signRelease(github, releaseStatement(changes)))).toEqual(failed);
  });

  test('another repository, when nobody tells its number', () => {
    const statement = releaseStatement({ repository: 'octo-org/other' });
    expect(judge(signRelease(github, statement), { repositoryId: undefined })).toEqual([
      'repository',
    ]);
  });

  test.each<[string, ForgeOptions]>([
    [
      'a workflow',
      {
        names: [
          {
            kind: 'uri',
            value:
              'https://github.com/octo-org/tool/.github/workflows/release.yml@refs/tags/v1.2.3',
          },
        ],
      },
    ],
    [
      "a name that begins as GitHub's",
      { names: [{ kind: 'uri', value: 'https://dotcom.releases.github.com.example' }] },
    ],
    [
      'a name with a path',
      { names: [{ kind: 'uri', value: 'https://dotcom.releases.github.com/' }] },
    ],
    [
      'the releases of another GitHub',
      { names: [{ kind: 'uri', value: 'https://octo.releases.github.com' }] },
    ],
    [
      'the name in another case',
      { names: [{ kind: 'uri', value: 'https://dotcom.releases.GitHub.com' }] },
    ],
    [
      'the name over plain http',
      { names: [{ kind: 'uri', value: 'http://dotcom.releases.github.com' }] },
    ],
  ])('signed by %s', (_, options) => {
    expect(judge(signRelease(github, releaseStatement(), options))).toEqual(['signer']);
  });

  test('nothing is told of what somebody else has signed', () => {
    const foreign = signRelease(github, releaseStatement(), {
      names: [
        {
          kind: 'uri',
          value: 'https://github.com/octo-org/tool/.github/workflows/x.yml@refs/heads/main',
        },
      ],
    });
    const judged = judgeRelease(foreign, expected, verify);
    expect(judged).not.toHaveProperty('claims');
    expect(judged.kind).toBe('foreign');
  });

  test.each<[string, string, ForgeOptions]>([
    [
      'two names',
      'bad-certificate',
      { names: [...(asGithub.names ?? []), { kind: 'uri', value: 'https://github.com/x' }] },
    ],
    [
      'the name as an email',
      'bad-certificate',
      { names: [{ kind: 'email', value: 'https://dotcom.releases.github.com' }] },
    ],
    ['no timestamp', 'bad-signed-time', { timestamps: [] }],
    ['a timestamp of a stranger', 'bad-signed-time', { timestamps: [{ flaw: 'stranger' }] }],
    ['an authority of the same name', 'unknown-issuer', { issuedBy: 'stranger' }],
    ['the key of a stranger', 'bad-signature', { signedBy: 'stranger' }],
    ['two signatures', 'signature-count', { signatures: 2 }],
    ['another kind of payload', 'unreadable-statement', { payloadType: 'text/plain' }],
  ])('%s: %s', (_, code, options) => {
    expect(judge(signRelease(github, releaseStatement(), options))).toBe(code);
  });

  test('signed by the public instance, with the name of GitHub', () => {
    expect(judge(signRelease(publicGood, releaseStatement()))).toBe('unknown-issuer');
  });

  test('signed under a root of somebody else that was given as that of GitHub', () => {
    const other = worldLike('custom');
    const text = JSON.stringify(other.trustedRoot());
    const file = { path: 'root.json', text, instance: 'github' } as const;
    const own = releaseVerifier(loadRoots({ file, now: new Date() }));
    const judged = judgeRelease(signRelease(other, releaseStatement()), expected, own);
    expect(judged).toMatchObject({
      kind: 'foreign',
      checks: [{ outcome: 'pass' }, { id: 'authority', outcome: 'fail' }],
    });
  });

  test('signed by another world that bears the names of GitHub', () => {
    expect(judge(signRelease(worldLike('github'), releaseStatement()))).toBe('unknown-issuer');
  });
});

describe('a statement of another form', () => {
  const good = releaseStatement();
  const [tag, ...assets] = good.subject;
  const otherTag = { uri: 'pkg:github/octo-org/tool@v9', digest: { sha1: release.object } };

  test.each<[string, unknown]>([
    ['another predicate type', { ...good, predicateType: 'https://slsa.dev/provenance/v1' }],
    ['a later version', { ...good, predicateType: 'https://in-toto.io/attestation/release/v0.3' }],
    ['no predicate', { ...good, predicate: undefined }],
    ['a list for a predicate', { ...good, predicate: [] }],
    ['a number for a number', { ...good, predicate: { ...good.predicate, repositoryId: 1001 } }],
    ['a number with a sign', { ...good, predicate: { ...good.predicate, repositoryId: '+1001' } }],
    ['no tag', { ...good, predicate: { ...good.predicate, tag: undefined } }],
    ['an empty tag', { ...good, predicate: { ...good.predicate, tag: '' } }],
    ['no package URL', { ...good, predicate: { ...good.predicate, purl: undefined } }],
    ['the package URL of another tag', { ...good, predicate: { ...good.predicate, tag: 'v9' } }],
    [
      'the package URL of another repository',
      { ...good, predicate: { ...good.predicate, repository: 'octo-org/other' } },
    ],
    [
      'the number of v0.1 only',
      { ...good, predicate: { ...good.predicate, databaseId: undefined, releaseId: '7' } },
    ],
    ['no tag among the subjects', { ...good, subject: assets }],
    ['two tags among the subjects', { ...good, subject: [tag, otherTag, ...assets] }],
    ['the tag twice', { ...good, subject: [tag, tag, ...assets] }],
    ['another tag among the subjects', { ...good, subject: [otherTag, ...assets] }],
    ['a tag with a name', { ...good, subject: [{ ...tag, name: 'x' }, ...assets] }],
    [
      'a tag with two digests',
      { ...good, subject: [{ ...tag, digest: { sha1: release.object, sha256: '1b'.repeat(32) } }] },
    ],
    ['a commit that is cut off', { ...good, subject: [{ ...tag, digest: { sha1: 'a1a1' } }] }],
    [
      'a commit in upper case',
      { ...good, subject: [{ ...tag, digest: { sha1: release.object.toUpperCase() } }] },
    ],
    [
      'an asset by its sha1',
      { ...good, subject: [tag, { name: 'x', digest: { sha1: release.object } }] },
    ],
    [
      'an asset without a name',
      { ...good, subject: [tag, { digest: { sha256: '1b'.repeat(32) } }] },
    ],
    [
      'two assets of one name',
      {
        ...good,
        subject: [...good.subject, { name: 'tool.tgz', digest: { sha256: '3d'.repeat(32) } }],
      },
    ],
  ])('%s', (_, statement) => {
    expect(judge(signRelease(github, statement))).toMatch(/^unreadable-(predicate|statement)$/);
  });
});

test('whatever a statement says, it is read or refused', () => {
  const piece = fc.oneof(fc.json(), fc.constantFrom('"x"', '[]', '{}', '7', 'null'));
  const text = JSON.stringify(releaseStatement());
  fc.assert(
    fc.property(fc.nat(text.length), piece, (at, json) => {
      const changed = text.slice(0, at) + text.slice(at).replace(/"[^"]*"|\{|\[/, json);
      try {
        const payload = Buffer.from(changed);
        toReleaseClaims(parseStatement({ payloadType: 'application/vnd.in-toto+json', payload }));
      } catch (error) {
        expect(error).toBeInstanceOf(AttestationError);
      }
    }),
  );
});
