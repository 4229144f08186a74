import { describe, expect, test } from '@jest/globals';
import { createWorld, type World } from '../../../../test/support/sigstore/create-world.ts';
import type { ForgeOptions } from '../../../../test/support/sigstore/forge-options.ts';
import type { ForgedBundle } from '../../../../test/support/sigstore/forged-bundle.ts';
import { keyUsages } from '../../../../test/support/sigstore/key-usages.ts';
import { AttestationError } from '../../src/attestation-error.ts';
import { parseBundle } from '../../src/bundle/parse-bundle.ts';
import { type Instance, instances } from '../../src/instance/instance.ts';
import type { Thresholds } from '../../src/instance/thresholds.ts';
import { loadRoots } from '../../src/roots/load-roots.ts';
import { checkWitnesses } from '../../src/verify/check-witnesses.ts';
import { toEntity } from '../../src/verify/to-entity.ts';
import { verifyBundle } from '../../src/verify/verify-bundle.ts';

const statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'a.txt', digest: { sha256: 'ab'.repeat(32) } }],
  predicateType: 'https://slsa.dev/provenance/v1',
  predicate: {},
};
const at = new Date('2026-11-01T12:00:00Z');
const minutes = (count: number) => new Date(at.getTime() + count * 60_000);

const worlds = {
  'public-good': createWorld({ like: 'public-good', at }),
  github: createWorld({ like: 'github', at }),
  custom: createWorld({ like: 'custom', at }),
};
const world = worlds['public-good'];

describe('what passes', () => {
  test.each(instances)('a bundle of %s', (like) => {
    const verified = verify(worlds[like].sign(statement), { world: worlds[like] });
    expect(verified.instance).toBe(like);
    expect(verified.statement).toEqual(statement);
    expect(verified.claims.extensions.issuer).toMatch('https://token.actions.');
    expect(verified.signedTimes.map(({ by }) => by)).toEqual(
      like === 'github' ? ['timestamp-authority'] : ['log', 'timestamp-authority'],
    );
  });

  test.each<readonly [name: string, options: ForgeOptions, times: readonly string[]]>([
    ['a log entry of version 2', { logEntries: [{ version: 2 }] }, ['timestamp-authority']],
    [
      'two log entries',
      { logEntries: [{ version: 1 }, { version: 2 }] },
      ['log', 'timestamp-authority'],
    ],
    ['no timestamp, since the log says the time', { timestamps: [] }, ['log']],
    [
      'a log entry without its promise, next to a timestamp',
      { logEntries: [{ version: 1, flaw: 'no-promise' }] },
      ['timestamp-authority'],
    ],
    ['a certificate of the root itself', { issuedBy: 'root' }, ['log', 'timestamp-authority']],
  ])('%s', (_, options, times) => {
    const { signedTimes } = verify(world.sign(statement, options));
    expect(signedTimes.map(({ by }) => by)).toEqual(times);
  });

  test('times are in order, whoever signed them', () => {
    const timestamps = [{ at: minutes(3) }, { at: minutes(1) }];
    const logEntries = [{ version: 1 as const, at: minutes(2) }];
    const { signedTimes } = verify(world.sign(statement, { timestamps, logEntries }));
    expect(signedTimes).toEqual([
      { by: 'timestamp-authority', at: minutes(1) },
      { by: 'log', at: minutes(2) },
      { by: 'timestamp-authority', at: minutes(3) },
    ]);
  });
});

describe('what is refused', () => {
  const uri = { kind: 'uri', value: 'https://github.com/a/b' } as const;

  test.each<readonly [name: string, options: ForgeOptions, code: string, why: string]>([
    [
      'a signature of another key',
      { signedBy: 'stranger' },
      'bad-signature',
      'not that of the signed bytes',
    ],
    [
      'an authority of the same name',
      { issuedBy: 'stranger' },
      'unknown-issuer',
      'no trusted root',
    ],
    ['no log entry', { logEntries: [] }, 'bad-log-entry', 'expected 1 tlog entries, got 0'],
    ['an unknown log', { logEntries: [{ version: 1, flaw: 'unknown-log' }] }, 'bad-log-entry', ''],
    [
      'an unknown log of version 2',
      { logEntries: [{ version: 2, flaw: 'unknown-log' }] },
      'bad-log-entry',
      '',
    ],
    [
      'another log in its name',
      { logEntries: [{ version: 1, flaw: 'forged' }] },
      'bad-log-entry',
      '',
    ],
    [
      'the proof of another tree',
      { logEntries: [{ version: 1, flaw: 'other-root' }] },
      'bad-log-entry',
      '',
    ],
    [
      'the entry of another signature',
      { logEntries: [{ version: 1, flaw: 'other-body' }] },
      'bad-log-entry',
      '',
    ],
    [
      'the entry of another signature, version 2',
      { logEntries: [{ version: 2, flaw: 'other-body' }] },
      'bad-log-entry',
      '',
    ],
    [
      'a good entry and an unknown log',
      { logEntries: [{ version: 1 }, { version: 1, flaw: 'unknown-log' }] },
      'bad-log-entry',
      '',
    ],
    [
      'no promise to log the certificate',
      { certificateTimestamps: [] },
      'bad-certificate-timestamp',
      'expected 1 SCTs, got 0',
    ],
    [
      'a promise of a stranger',
      { certificateTimestamps: ['stranger'] },
      'bad-certificate-timestamp',
      '',
    ],
    [
      'no signed time',
      { logEntries: [{ version: 2 }], timestamps: [] },
      'bad-signed-time',
      'expected 1 timestamps, got 0',
    ],
    [
      'the time of a log that did not promise',
      { logEntries: [{ version: 1, flaw: 'no-promise' }], timestamps: [] },
      'bad-signed-time',
      'expected 1 timestamps, got 0',
    ],
    ['the timestamp of a stranger', { timestamps: [{ flaw: 'stranger' }] }, 'bad-signed-time', ''],
    [
      'the timestamp of another signature',
      { timestamps: [{ flaw: 'other-signature' }] },
      'bad-signed-time',
      '',
    ],
    ['a time after the certificate', { timestamps: [{ at: minutes(11) }] }, 'bad-certificate', ''],
    [
      'a time before the certificate',
      { timestamps: [{ at: minutes(-11) }] },
      'bad-certificate',
      '',
    ],
    [
      'a log time after the certificate',
      { logEntries: [{ version: 1, at: minutes(11) }] },
      'bad-certificate',
      '',
    ],
    [
      'a certificate that was over',
      { notBefore: minutes(-20), notAfter: minutes(-10) },
      'bad-certificate',
      '',
    ],
    ['no purpose', { usages: [] }, 'bad-certificate', 'does not say "codeSigning"'],
    [
      'another purpose',
      { usages: [keyUsages.timeStamping] },
      'bad-certificate',
      'does not say "codeSigning"',
    ],
    ['no name', { names: [] }, 'bad-certificate', 'for 0 names, of which 0 are URIs'],
    [
      'two names',
      { names: [uri, { ...uri, value: 'https://x' }] },
      'bad-certificate',
      'for 2 names, of which 2 are URIs',
    ],
    [
      'a name and an email',
      { names: [uri, { kind: 'email', value: 'a@b' }] },
      'bad-certificate',
      'of which 1 are URIs',
    ],
    [
      'an email',
      { names: [{ kind: 'email', value: 'a@b' }] },
      'bad-certificate',
      'for 1 names, of which 0 are URIs',
    ],
    [
      'a name with a line break',
      { names: [{ ...uri, value: 'https://a\nb' }] },
      'unreadable-certificate',
      '',
    ],
    [
      'a raw extension',
      { encodings: { issuer: 'raw' } },
      'unreadable-certificate',
      'extension 1.3.6.1.4.1.57264.1.8',
    ],
    [
      'a PrintableString',
      { encodings: { issuer: 'printable' } },
      'unreadable-certificate',
      '(issuer) of the certificate: it is no UTF8String',
    ],
    [
      'more behind an extension',
      { encodings: { sourceRepositoryRef: 'trailing' } },
      'unreadable-certificate',
      '57264.1.14',
    ],
    [
      'an extension twice',
      { encodings: { runnerEnvironment: 'twice' } },
      'unreadable-certificate',
      'it has the extension 1.3.6.1.4.1.57264.1.11 twice',
    ],
    [
      'an extension that is no UTF-8',
      { encodings: { buildTrigger: 'not-utf8' } },
      'unreadable-certificate',
      'it is no UTF-8',
    ],
    [
      'another type of payload',
      { payloadType: 'text/plain' },
      'unreadable-statement',
      'the type of the payload',
    ],
  ])('%s', (...[, options, code, why]) => {
    expect(refusal(() => verify(world.sign(statement, options)))).toEqual({
      code,
      message: expect.stringContaining(why),
    });
  });

  test.each<readonly [name: string, payload: unknown]>([
    ['no statement', Buffer.from('x')],
    ['a key twice', Buffer.from('{"a":1,"a":2}')],
    ['no UTF-8', Buffer.of(0xff)],
    ['an upper-case digest', { ...statement, subject: [{ digest: { sha256: 'AB'.repeat(32) } }] }],
  ])('signed, and %s', (_, payload) => {
    expect(refusal(() => verify(world.sign(payload))).code).toBe('unreadable-statement');
  });

  test('other bytes than those that were signed', () => {
    const bundle = world.sign(statement);
    const other = world.sign({ ...statement, predicate: { forged: true } });
    bundle.dsseEnvelope.payload = other.dsseEnvelope.payload;
    // the log speaks first: it has the digest of the payload
    expect(refusal(() => verify(bundle)).code).toBe('bad-log-entry');
    expect(refusal(() => verify(bundle, { thresholds: none })).code).toBe('bad-log-entry');
    bundle.verificationMaterial.tlogEntries = [];
    expect(refusal(() => verify(bundle, { thresholds: none })).code).toBe('bad-signature');
  });

  test('another certificate than the one that the log has seen', () => {
    const bundle = world.sign(statement);
    const [entry] = bundle.verificationMaterial.tlogEntries;
    const [other] = world.sign(statement).verificationMaterial.tlogEntries;
    if (entry === undefined || other === undefined) throw new Error('no entries');
    // a log that takes the same signature for that of another key
    const body = JSON.parse(Buffer.from(entry.canonicalizedBody ?? '', 'base64').toString());
    const theirs = JSON.parse(Buffer.from(other.canonicalizedBody ?? '', 'base64').toString());
    body.spec.signatures[0].verifier = theirs.spec.signatures[0].verifier;
    const { rekor1 } = world.parties;
    const content = { kind: 'dsse', version: '0.0.1', body: JSON.stringify(body) };
    bundle.verificationMaterial.tlogEntries = [{ ...rekor1.add(content, at) }];
    expect(refusal(() => verify(bundle))).toEqual({
      code: 'bad-log-entry',
      message: 'an entry of a transparency log does not name the certificate of the bundle',
    });
  });

  test.each(['certificate', 'timestamp', 'body'])('a %s that is cut', (part) => {
    const bundle = world.sign(statement);
    const { certificate, timestampVerificationData, tlogEntries } = bundle.verificationMaterial;
    const [timestamp] = timestampVerificationData.rfc3161Timestamps;
    const [entry] = tlogEntries;
    if (part === 'certificate' && certificate) certificate.rawBytes = cut(certificate.rawBytes);
    if (part === 'timestamp' && timestamp)
      timestamp.signedTimestamp = cut(timestamp.signedTimestamp);
    if (part === 'body' && entry) entry.canonicalizedBody = cut(entry.canonicalizedBody ?? '');
    expect(refusal(() => verify(bundle)).code).toMatch(/^(unreadable-|bad-)/);
  });

  test('a timestamp with an object identifier without end', () => {
    const bundle = world.sign(statement);
    const endless = Buffer.concat([Buffer.of(0x30, 102, 6, 100), Buffer.alloc(99, 0xff)]);
    const signedTimestamp = Buffer.concat([endless, Buffer.of(1)]).toString('base64');
    bundle.verificationMaterial.timestampVerificationData = {
      rfc3161Timestamps: [{ signedTimestamp }],
    };
    expect(refusal(() => verify(bundle))).toEqual({
      code: 'bad-signed-time',
      message: expect.stringContaining('an object identifier in it has no end'),
    });
  });

  test('any byte of the certificate, the signature or the payload that is another one', () => {
    for (let round = 0; round < 60; round++) {
      const bundle = world.sign(statement);
      const { certificate } = bundle.verificationMaterial;
      const [signature] = bundle.dsseEnvelope.signatures;
      if (certificate === undefined || signature === undefined) throw new Error('no parts');
      if (round % 3 === 0) certificate.rawBytes = flipped(certificate.rawBytes, round);
      if (round % 3 === 1) signature.sig = flipped(signature.sig, round);
      if (round % 3 === 2)
        bundle.dsseEnvelope.payload = flipped(bundle.dsseEnvelope.payload, round);
      expect(refusal(() => verify(bundle)).code).toMatch(/^(unreadable-|bad-|unknown-)/);
    }
  });
});

const two = [{ at: minutes(1) }, { at: minutes(2) }];
const none: Thresholds = { logEntries: 0, certificateTimestamps: 0, signedTimes: 0 };

describe('which root', () => {
  test('a bundle of an instance that is not allowed', () => {
    expect(
      refusal(() => verify(world.sign(statement), { instances: ['github', 'custom'] })),
    ).toEqual({
      code: 'unknown-issuer',
      message:
        'the certificate is of the instance "public-good", and only "github", "custom" may sign here',
    });
  });

  test('a bundle of an instance that is not allowed, and whose root nobody has read', () => {
    const request = { world: worlds.github, instances: ['github'] } as const;
    expect(refusal(() => verify(world.sign(statement), request))).toEqual({
      code: 'unknown-issuer',
      message: 'the certificate is of the instance "public-good", and only "github" may sign here',
    });
  });

  test('no root of the instance', () => {
    const request = { world: worlds.github, instances };
    expect(refusal(() => verify(world.sign(statement), request))).toEqual({
      code: 'no-root',
      message: expect.stringContaining('no trusted root of the instance "public-good"'),
    });
  });

  test('an authority that nobody knows', () => {
    const { code, message } = refusal(() =>
      verify(worlds.custom.sign(statement), { world: worlds.github, instances: ['github'] }),
    );
    expect(code).toBe('unknown-issuer');
    expect(message).toContain('of "Example Works"');
  });

  test('a world of the same names is another one', () => {
    const other = createWorld({ like: 'public-good', at });
    expect(refusal(() => verify(other.sign(statement))).code).toBe('unknown-issuer');
  });

  test('thresholds are those of the instance: no public one without a log', () => {
    const options = { logEntries: [], certificateTimestamps: [] };
    expect(refusal(() => verify(world.sign(statement, options))).code).toMatch('bad-');
    expect(
      verify(world.sign(statement, options), { thresholds: { ...none, signedTimes: 1 } }),
    ).toBeDefined();
  });

  test.each([
    ['logEntries', 2, 'bad-log-entry'],
    ['certificateTimestamps', 2, 'bad-certificate-timestamp'],
    ['signedTimes', 3, 'bad-signed-time'],
  ])('more %s than there are', (name, count, code) => {
    const thresholds = { logEntries: 1, certificateTimestamps: 1, signedTimes: 1, [name]: count };
    expect(refusal(() => verify(world.sign(statement), { thresholds })).code).toBe(code);
  });

  test.each<readonly [name: string, options: ForgeOptions, isRefused: boolean]>([
    ['one authority at two times', { logEntries: [{ version: 2 }], timestamps: two }, true],
    ['an authority and a log', {}, false],
    ['an authority at two times, and a log', { timestamps: two }, false],
  ])('two signed times: %s', (_, options, isRefused) => {
    const sign = () =>
      verify(world.sign(statement, options), { thresholds: { ...none, signedTimes: 2 } });
    if (isRefused)
      expect(refusal(sign)).toEqual({
        code: 'bad-signed-time',
        message: 'too few different witnesses: expected 2 authorities that sign a time, got 1',
      });
    else expect(sign().signedTimes.length).toBeGreaterThan(1);
  });

  test('two entries of one log are one witness, and two logs are two', () => {
    const count = { ...none, logEntries: 2 };
    const logEntries = [{ version: 1 }, { version: 2 }] as const;
    const entity = toEntity(parseBundle(world.sign(statement, { logEntries })));
    expect(() => checkWitnesses(entity, count)).not.toThrow();
    const [entry] = entity.tlogEntries;
    if (entry === undefined) throw new Error('no entry');
    const twice = { ...entity, tlogEntries: [entry, { ...entry, logIndex: '7' }] };
    expect(refusal(() => checkWitnesses(twice, count)).code).toBe('bad-log-entry');
  });

  test('one witness twice does not count twice', () => {
    const bundle = world.sign(statement);
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    const { rfc3161Timestamps } = timestampVerificationData;
    rfc3161Timestamps.push(...rfc3161Timestamps);
    expect(refusal(() => verify(bundle)).code).toBe('bad-signed-time');
    rfc3161Timestamps.splice(0);
    tlogEntries.push(...tlogEntries);
    expect(refusal(() => verify(bundle)).code).toMatch(/bad-(signed-time|log-entry)/);
  });

  test('no threshold lets a bundle without any signed time through', () => {
    const options = { logEntries: [], timestamps: [] };
    expect(refusal(() => verify(world.sign(statement, options), { thresholds: none })).code).toBe(
      'bad-signed-time',
    );
  });

  test('a time at which the root did not trust its authority yet', () => {
    const late = world.trustedRoot();
    for (const authority of late.certificateAuthorities) {
      authority.validFor = { start: minutes(1).toISOString() };
    }
    const roots = loadRoots({ now: at, file: { path: 'root.json', text: JSON.stringify(late) } });
    const bundle = parseBundle(world.sign(statement));
    expect(refusal(() => verifyBundle(bundle, { roots, instances })).code).toBe('bad-certificate');
  });
});

interface Request {
  readonly world?: World;
  readonly instances?: readonly Instance[];
  readonly thresholds?: Thresholds;
}

function verify(bundle: ForgedBundle, request: Request = {}) {
  const { world: of = world, instances: allowed = instances, thresholds } = request;
  const text = JSON.stringify(of.trustedRoot());
  const roots = loadRoots({ now: at, file: { path: 'root.json', text } });
  return verifyBundle(parseBundle(bundle), { roots, instances: allowed, thresholds });
}

function refusal(verification: () => unknown): { readonly code: string; readonly message: string } {
  try {
    verification();
  } catch (error) {
    if (error instanceof AttestationError) return { code: error.code, message: error.message };
    throw error;
  }
  return { code: 'none', message: '' };
}

function cut(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  return bytes.subarray(0, Math.floor(bytes.length / 2)).toString('base64');
}

function flipped(base64: string, round: number): string {
  const bytes = Buffer.from(base64, 'base64');
  const index = (round * 7919) % bytes.length;
  bytes[index] = (bytes[index] ?? 0) ^ (1 << (round % 8));
  return bytes.toString('base64');
}
