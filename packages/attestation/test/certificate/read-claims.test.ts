import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createWorld } from '../../../../test/support/sigstore/create-world.ts';
import { extensions } from '../../../../test/support/sigstore/extensions.ts';
import type { LeafOptions } from '../../../../test/support/sigstore/to-leaf.ts';
import { AttestationError } from '../../src/attestation-error.ts';
import { claimNumbers } from '../../src/certificate/certificate-claims.ts';
import { organizationOf } from '../../src/certificate/organization-of.ts';
import { parseCertificate } from '../../src/certificate/parse-certificate.ts';
import { readClaims } from '../../src/certificate/read-claims.ts';

const world = createWorld();
const uri = { kind: 'uri', value: 'https://github.com/a/b' } as const;

describe('what a certificate says', () => {
  test('every claim of a workflow', () => {
    const names = Object.keys(claimNumbers).map((name) => [name, `value of ${name} ä`]);
    const claims = Object.fromEntries(names);
    const { extensions: read } = readClaims(certificate({ claims, names: [uri] }));
    expect(read).toEqual(claims);
  });

  test('its one name, its authority and its time', () => {
    const notBefore = new Date('2026-11-01T11:59:00Z');
    const notAfter = new Date('2026-11-01T12:09:00Z');
    const names = [{ kind: 'uri', value: 'https://dotcom.releases.github.com' }] as const;
    expect(readClaims(certificate({ names, notBefore, notAfter }))).toMatchObject({
      subjectAlternativeName: 'https://dotcom.releases.github.com',
      authority: 'sigstore.dev',
      notBefore,
      notAfter,
    });
  });

  test('a claim that is absent is undefined, and one that is empty is empty', () => {
    const { extensions: read } = readClaims(
      certificate({ claims: { issuer: undefined, deploymentEnvironment: '' } }),
    );
    expect('issuer' in read).toBe(false);
    expect(read.deploymentEnvironment).toBe('');
  });

  test('never the raw extensions of old', () => {
    const legacy = { issuer: undefined, sourceRepositoryRef: undefined };
    const { extensions: read } = readClaims(certificate({ claims: legacy }));
    expect(read.issuer).toBeUndefined();
    expect(read.sourceRepositoryRef).toBeUndefined();
  });
});

describe('what is refused', () => {
  test.each(['raw', 'printable', 'trailing', 'twice', 'not-utf8'] as const)('a claim %s', (how) => {
    const names = ['issuer', 'buildSignerUri', 'tokenSubject'] as const;
    for (const name of names) {
      expect(codeOf(() => readClaims(certificate({ encodings: { [name]: how } })))).toBe(
        'unreadable-certificate',
      );
    }
  });

  test.each([
    ['an authority', extensions.authority(0)[1], 'bad-certificate'],
    [
      'an extension that is no DER',
      extensions.any('2.5.29.35', Buffer.of(0x30, 0x7f)),
      'unreadable-certificate',
    ],
  ])('%s', (_, extension, code) => {
    const one = () => readClaims(certificate({ extensions: extension ? [extension] : [] }));
    expect(codeOf(one)).toBe(code);
  });

  test('more bytes than any certificate has', () => {
    expect(() => parseCertificate(Buffer.alloc(70_000))).toThrow('it has 70000 bytes');
  });

  test('an object identifier without end, before it takes any time', () => {
    const endless = sequence(0x30, Buffer.of(6, 100), Buffer.alloc(99, 0xff), Buffer.of(1));
    const der = leaf({ extensions: [extensions.any('1.2.3', endless)] });
    expect(() => parseCertificate(der)).toThrow('an object identifier without end');
  });

  test('bytes behind the certificate', () => {
    const der = Buffer.concat([leaf({}), Buffer.of(0)]);
    expect(codeOf(() => parseCertificate(der))).toBe('unreadable-certificate');
  });

  test('any bytes whatever, with an error of ours', () => {
    const good = leaf({});
    const anywhere = fc.nat({ max: good.length - 1 });
    fc.assert(
      fc.property(anywhere, fc.uint8Array({ minLength: 1, maxLength: 4 }), (index, bytes) => {
        const der = Buffer.from(good);
        der.set(bytes.subarray(0, good.length - index), index);
        const code = codeOf(() => readClaims(parseCertificate(der)));
        expect(['none', 'unreadable-certificate', 'bad-certificate']).toContain(code);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the organisation in a name', () => {
  const attribute = (type: number, text: string) =>
    sequence(0x31, sequence(0x30, Buffer.of(6, 3, 0x55, 4, type), string(text)));

  test.each<readonly [name: string, sets: readonly Buffer[], organization: string | undefined]>([
    ['one', [attribute(10, 'GitHub, Inc.'), attribute(3, 'Root')], 'GitHub, Inc.'],
    ['none', [attribute(3, 'Root')], undefined],
    [
      'two, of which a reader would take either',
      [attribute(10, 'a'), attribute(10, 'b')],
      undefined,
    ],
    [
      'a long name',
      [attribute(3, 'x'.repeat(100)), attribute(10, 'a'), attribute(4, 'y'.repeat(90))],
      'a',
    ],
    ['nothing', [], undefined],
  ])('%s', (_, sets, organization) => {
    expect(organizationOf(Buffer.concat(sets))).toBe(organization);
  });
});

function leaf(options: LeafOptions): Buffer {
  const { certificate: one } = world.sign({}, options).verificationMaterial;
  return Buffer.from(one?.rawBytes ?? '', 'base64');
}

function certificate(options: LeafOptions) {
  return parseCertificate(leaf(options));
}

function codeOf(read: () => unknown): string {
  try {
    read();
    return 'none';
  } catch (error) {
    return error instanceof AttestationError ? error.code : String(error);
  }
}

function sequence(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const length = content.length < 0x80 ? [content.length] : [0x81, content.length];
  return Buffer.concat([Buffer.of(tag, ...length), content]);
}

function string(text: string): Buffer {
  return Buffer.concat([Buffer.of(0x13, text.length), Buffer.from(text)]);
}
