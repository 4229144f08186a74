import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { createWorld } from '../../../../test/support/sigstore/create-world.ts';
import type { TrustedRoot } from '../../../../test/support/sigstore/trusted-root.ts';
import { AttestationError } from '../../src/attestation-error.ts';
import { organizationOf } from '../../src/certificate/organization-of.ts';
import type { Instance } from '../../src/instance/instance.ts';
import github from '../../src/roots/github-root.json' with { type: 'json' };
import { loadRoots } from '../../src/roots/load-roots.ts';
import publicGood from '../../src/roots/public-good-root.json' with { type: 'json' };

const now = new Date('2026-11-23T00:00:00Z');

describe('the roots that ship', () => {
  test('are those of the public instances, and say where they are from', () => {
    const { byInstance } = loadRoots({ now });
    expect([...byInstance.keys()]).toEqual(['public-good', 'github']);
    for (const { source } of byInstance.values())
      expect(source).toMatch(/^https:\/\/github\.com\//);
  });

  test.each([
    ['public-good', publicGood],
    ['github', github],
  ])('%s: is dated and has the digest of what it was made from', (_, file) => {
    expect(file.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('only those that are asked for', () => {
    const { byInstance, warnings } = loadRoots({ now, instances: ['public-good', 'custom'] });
    expect([...byInstance.keys()]).toEqual(['public-good']);
    expect(warnings).toEqual([]);
  });

  test('what was witnessed by public-good, and how much', () => {
    const { material } = loadRoots({ now }).byInstance.get('public-good') ?? {};
    expect(material?.tlogs.map(({ baseURL }) => baseURL)).toContain('https://rekor.sigstore.dev');
    expect(material?.timestampAuthorities.length).toBeGreaterThan(0);
    const { tlogs } = loadRoots({ now }).byInstance.get('github')?.material ?? {};
    expect(tlogs).toEqual([]);
  });
});

describe('how old the root of GitHub is', () => {
  const newest = loadRoots({ now }).byInstance.get('github')?.newest ?? now;
  const later = (months: number, milliseconds: number) => {
    const date = new Date(newest);
    date.setUTCMonth(date.getUTCMonth() + months);
    return new Date(date.getTime() + milliseconds);
  };

  test.each([
    ['on its first day', later(0, 0), 0],
    ['after five months', later(5, 0), 0],
    ['a moment later', later(5, 1), 1],
    ['after a year', later(12, 0), 1],
  ])('%s', (_, date, count) => {
    const { warnings } = loadRoots({ now: date, instances: ['github'] });
    expect(warnings).toHaveLength(count);
    for (const warning of warnings) expect(warning).toContain(newest.toISOString().slice(0, 10));
  });
});

describe('of several roots that ship', () => {
  test('only that which is looked into is read, and its age told', () => {
    const roots = loadRoots({ now: new Date('2036-01-01T00:00:00Z') });
    const read = () => [...roots.byInstance.values()].map(({ isRead }) => isRead);
    expect([read(), roots.warnings]).toEqual([[false, false], []]);
    void roots.byInstance.get('public-good')?.material;
    expect([read(), roots.warnings]).toEqual([[true, false], []]);
    void roots.byInstance.get('github')?.material;
    expect([read(), roots.warnings]).toEqual([[true, true], [expect.stringContaining('github')]]);
  });

  test('each has authorities of the organisation that it is looked into for, and of no other', () => {
    for (const { organization, material } of loadRoots({ now }).byInstance.values()) {
      const subjects = material.certificateAuthorities.flatMap(({ certChain }) => certChain);
      expect(new Set(subjects.map(({ subject }) => organizationOf(subject)))).toEqual(
        new Set([organization]),
      );
    }
  });
});

describe("the user's file", () => {
  const own = createWorld({ like: 'custom' }).trustedRoot();
  const ofGithub = createWorld({ like: 'github' }).trustedRoot();
  const ofPublic = createWorld({ like: 'public-good' }).trustedRoot();

  test('stands instead of all that ships', () => {
    expect([...load(JSON.stringify(own, undefined, 2)).byInstance.keys()]).toEqual(['custom']);
  });

  test('as "gh attestation trusted-root" prints it', () => {
    const text = `${JSON.stringify(ofPublic)}\r\n${JSON.stringify(ofGithub)}\n\n`;
    expect([...load(text).byInstance.keys()]).toEqual(['public-good', 'github']);
  });

  test('as that command prints it is of both where the caller looks into one', () => {
    const text = `${JSON.stringify(ofPublic)}\n${JSON.stringify(ofGithub)}\n`;
    expect([...load(text, 'github').byInstance.keys()]).toEqual(['public-good', 'github']);
  });

  test('is whose the caller says: an own Sigstore may bear the name of the public one', () => {
    expect([...load(JSON.stringify(ofPublic), 'custom').byInstance.keys()]).toEqual(['custom']);
  });

  test("with authorities of more than one organisation is nobody's but the user's", () => {
    const both = {
      ...own,
      certificateAuthorities: [
        ...ofGithub.certificateAuthorities,
        ...ofPublic.certificateAuthorities,
      ],
    };
    expect([...load(JSON.stringify(both)).byInstance.keys()]).toEqual(['custom']);
  });

  test.each<readonly [name: string, text: string, why: string]>([
    ['nothing', '', 'it is neither JSON nor JSON lines'],
    ['no JSON', 'x', 'it is neither JSON nor JSON lines'],
    ['a broken line', `${JSON.stringify(own)}\n{`, 'it is neither JSON nor JSON lines'],
    [
      'two roots of one instance',
      `${JSON.stringify(own)}\n${JSON.stringify(own)}`,
      'two roots of the instance "custom"',
    ],
    [
      'more than a root has',
      ' '.repeat(4 * 1024 * 1024 + 1),
      'it has more than 4194304 characters',
    ],
    ['a number', '1', 'its "mediaType"'],
    ['a list', '[]', 'its "mediaType"'],
    ['null', 'null', ''],
  ])('%s is refused', (_, text, why) => {
    expect(refusal(() => load(text))).toContain(why);
  });
});

describe('a broken root is refused', () => {
  test.each<readonly [name: string, change: (root: TrustedRoot) => void, why: string]>([
    [
      'another media type',
      (root) => {
        root.mediaType = 'application/json';
      },
      'its "mediaType"',
    ],
    [
      'no authority',
      (root) => {
        root.certificateAuthorities = [];
      },
      'no certificate authority',
    ],
    [
      'a log without a start',
      (root) => {
        part(root.tlogs).publicKey.validFor = {};
      },
      'its tlogs[0] does not say since when',
    ],
    [
      'a log that ends before',
      (root) => {
        part(root.tlogs).publicKey.validFor.end = '2000-01-01T00:00:00Z';
      },
      'until a time before it begins',
    ],
    [
      'a log with another key',
      (root) => {
        part(root.tlogs).publicKey.rawBytes = part(root.ctlogs).publicKey.rawBytes;
      },
      'its tlogs[0] has an identifier that is not that of its key',
    ],
    [
      'a log with no key',
      (root) => {
        part(root.tlogs).publicKey.rawBytes = '';
      },
      'its tlogs[0] has no key that can be read',
    ],
    [
      'a second log with a broken key',
      (root) => {
        part(root.tlogs, 1).publicKey.rawBytes = 'AAAA';
      },
      'its tlogs[1] has no key',
    ],
    [
      'a log of version 2 with another origin',
      (root) => {
        part(root.tlogs, 1).baseUrl = 'https://elsewhere.example';
      },
      'its tlogs[1] has an identifier',
    ],
    [
      'a log without identifier',
      (root) => {
        part(root.ctlogs).logId.keyId = '';
      },
      'its ctlogs[0] has an identifier',
    ],
    [
      'an authority without a start',
      (root) => {
        part(root.certificateAuthorities).validFor = {};
      },
      'its certificateAuthorities[0] does not say',
    ],
    [
      'an authority without certificates',
      (root) => {
        part(root.certificateAuthorities).certChain.certificates = [];
      },
      'has no certificate',
    ],
    [
      'an authority of broken certificates',
      (root) => {
        part(part(root.certificateAuthorities).certChain.certificates).rawBytes = 'AAAA';
      },
      'cannot be read',
    ],
    [
      'a chain that is none',
      (root) => {
        part(root.certificateAuthorities).certChain.certificates.reverse();
      },
      'did not sign the one before',
    ],
    [
      'a timestamp authority without a start',
      (root) => {
        part(root.timestampAuthorities).validFor = { end: '2030-01-01T00:00:00Z' };
      },
      'its timestampAuthorities[0] does not say',
    ],
    [
      'a chain of a stranger',
      (root) => {
        part(root.timestampAuthorities).certChain.certificates.splice(1, 2, ...stranger());
      },
      'did not sign the one before',
    ],
    [
      'parts without end',
      (root) => {
        root.ctlogs = Array(201).fill(part(root.ctlogs));
      },
      'more than 200 ctlogs',
    ],
    [
      'a date that is none',
      (root) => {
        part(root.ctlogs).publicKey.validFor.start = 'soon';
      },
      'its ctlogs[0] does not say',
    ],
  ])('%s', (_, change, why) => {
    const root = createWorld().trustedRoot();
    expect(() => load(JSON.stringify(root))).not.toThrow();
    change(root);
    expect(refusal(() => load(JSON.stringify(root)))).toContain(why);
  });

  function stranger() {
    return part(createWorld().trustedRoot().timestampAuthorities).certChain.certificates.slice(1);
  }

  function part<Part>(parts: readonly Part[], index = 0): Part {
    const found = parts[index];
    if (found === undefined) throw new Error('no such part');
    return found;
  }
});

test('identifiers of the embedded logs are hashes of their keys', () => {
  const [rekor] = publicGood.root.tlogs;
  const key = Buffer.from(rekor?.publicKey.rawBytes ?? '', 'base64');
  expect(createHash('sha256').update(key).digest('base64')).toBe(rekor?.logId.keyId);
});

function load(text: string, instance?: Instance) {
  return loadRoots({ now, file: { path: 'root.json', text, instance } });
}

function refusal(loading: () => unknown): string {
  try {
    loading();
    return 'none';
  } catch (error) {
    return error instanceof AttestationError && error.code === 'unreadable-root'
      ? error.message
      : String(error);
  }
}
