import { expect, test } from '@jest/globals';
import { GuardError } from '@portcullis/core';
import { createWorld } from '../../../../test/support/sigstore/create-world.ts';
import { attestStatements } from '../../src/attest/attest-statements.ts';
import type { AttestSteps } from '../../src/attest/attest-steps.ts';
import { toAttestVerdict } from '../../src/attest/to-attest-verdict.ts';
import { AttestationError } from '../../src/attestation-error.ts';
import type {
  AttestationVerdict,
  VerificationReport,
} from '../../src/report/verification-report.ts';
import type { Statement } from '../../src/statement/statement.ts';

interface World {
  readonly steps: AttestSteps;
  /** What was done, in order. */
  readonly done: string[];
}

/** Steps that do nothing but tell; `broken` names the ones that fail, as `sign b`. */
function worldOf(
  broken: readonly string[] = [],
  verdicts: Record<string, AttestationVerdict> = {},
): World {
  const done: string[] = [];
  const step = (name: string, statement: Statement) => {
    const what = `${name} ${nameOf(statement)}`;
    done.push(what);
    if (broken.includes(what)) throw new AttestationError('service-failed', `${what} failed`);
  };
  const steps: AttestSteps = {
    findEarlier: async () => ({ bundles: [], unread: [] }),
    sign: async (statement) => {
      step('sign', statement);
      return { signed: nameOf(statement) };
    },
    save: async (_, statement) => {
      step('save', statement);
      return `${nameOf(statement)}.json`;
    },
    verify: (_, statement) => {
      step('verify', statement);
      return [reportOf(statement, verdicts[nameOf(statement)] ?? 'pass')];
    },
    saveAll: (bundles) => {
      done.push(`save all ${bundles.length}`);
    },
    store: async (_, statement) => {
      step('store', statement);
      return [{ kind: 'github', id: 1, url: '' }];
    },
  };
  return { steps, done };
}

const statements = ['a', 'b', 'c', 'd', 'e', 'f'].map(statementOf);

function statementOf(name: string): Statement {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name, digest: { sha256: '0'.repeat(64) } }],
    predicateType: 'https://example.com/v1',
    predicate: {},
  };
}

const earlier = createWorld().sign(statementOf('a'));

function nameOf({ subject }: Statement): string {
  return subject[0]?.name ?? '';
}

function reportOf(statement: Statement, verdict: AttestationVerdict): VerificationReport {
  const subject = { name: nameOf(statement), digests: {} };
  return {
    version: 1,
    subject,
    verdict,
    reason: undefined,
    attestations: [],
    unlisted: 0,
    unread: [],
  };
}

test('each statement is signed, saved, verified and handed over, in this order', async () => {
  const { steps, done } = worldOf();
  const attested = await attestStatements(statements, steps);
  expect(attested.map(({ kind, statement }) => `${kind} ${nameOf(statement)}`)).toEqual(
    statements.map((statement) => `stored ${nameOf(statement)}`),
  );
  const firstStore = done.findIndex((what) => what.startsWith('store'));
  expect(done.findLastIndex((what) => what.startsWith('verify'))).toBe(firstStore - 2);
  expect(done[firstStore - 1]).toBe('save all 6');
  expect(done.filter((what) => what.endsWith(' a'))).toEqual([
    'sign a',
    'save a',
    'verify a',
    'store a',
  ]);
});

test.each([{ verdict: 'fail' as const }, { verdict: 'inconclusive' as const }])(
  'a signature of ours that is a $verdict hands nothing over',
  async ({ verdict }) => {
    const { steps, done } = worldOf([], { b: verdict });
    const attested = await attestStatements(statements, steps);
    expect(attested[1]).toMatchObject({ kind: 'refused', path: 'b.json' });
    expect(done.filter((what) => /^store|^save all/.test(what))).toEqual([]);
  },
);

test('when one cannot be signed nothing more is begun, nothing is handed over, and what was made is kept', async () => {
  const { steps, done } = worldOf(['sign a']);
  const attested = await attestStatements(statements, steps);
  expect(attested.map(({ kind }) => kind)).toEqual([
    'not-signed',
    'kept',
    'kept',
    'kept',
    'not-begun',
    'not-begun',
  ]);
  expect(done).toContain('save b');
  expect(done.filter((what) => /^store|^save all/.test(what))).toEqual([]);
});

test('a store that fails is told of the statement, whose bundle stays', async () => {
  const { steps } = worldOf(['store c']);
  const attested = await attestStatements(statements, steps);
  expect(attested[2]).toMatchObject({ kind: 'not-stored', path: 'c.json', isEarlier: false });
  expect(attested[5]?.kind).not.toBe('not-stored');
});

test('a list that cannot be written is told of every statement, whose bundles stay', async () => {
  const { steps, done } = worldOf();
  const saveAll = () => {
    throw new GuardError('cannot-write', 'no space is left');
  };
  const attested = await attestStatements(statements, { ...steps, saveAll });
  expect(attested.map(({ kind }) => kind)).toEqual(statements.map(() => 'not-stored'));
  expect(attested[5]).toMatchObject({ path: 'f.json' });
  expect(toAttestVerdict(attested)).toBe('fail');
  expect(done.filter((what) => what.startsWith('store'))).toEqual([]);
});

test('what an earlier try has signed and cannot be kept is told like what is signed now', async () => {
  const { steps } = worldOf(['save a']);
  const attested = await attestStatements([statementOf('a')], {
    ...steps,
    findEarlier: async () => ({
      bundles: [{ source: { kind: 'github', host: 'h', repository: 'o/r' }, json: earlier }],
      unread: [],
    }),
  });
  expect(attested).toMatchObject([{ kind: 'not-signed', error: { message: 'save a failed' } }]);
});

test('a bug is no failed service', async () => {
  const { steps } = worldOf();
  const sign = () => Promise.reject(new TypeError('bug'));
  await expect(attestStatements(statements, { ...steps, sign })).rejects.toThrow('bug');
});
