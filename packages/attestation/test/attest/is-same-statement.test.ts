import { expect, test } from '@jest/globals';
import { createWorld } from '../../../../test/support/sigstore/create-world.ts';
import { isSameStatement } from '../../src/attest/is-same-statement.ts';
import type { Statement } from '../../src/statement/statement.ts';

const world = createWorld();

function statementOf(more: Partial<Statement>): Statement {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'app', digest: { sha256: 'a'.repeat(64) } }],
    predicateType: 'https://example.com/review/v1',
    predicate: { reviewer: 'monalisa' },
    ...more,
  };
}

const provenance = { predicateType: 'https://slsa.dev/provenance/v1' };
function ofRun(run: number, attempt: number) {
  return { invocationId: `https://github.com/a/b/actions/runs/${run}/attempts/${attempt}` };
}

const other = [{ name: 'app', digest: { sha256: 'b'.repeat(64) } }];

test.each([
  { what: 'the same', signed: {}, wanted: {}, expected: true },
  { what: 'another subject', signed: { subject: other }, wanted: {}, expected: false },
  { what: 'another predicate', signed: { predicate: {} }, wanted: {}, expected: false },
  { what: 'another type', signed: provenance, wanted: {}, expected: false },
  {
    what: 'provenance of another attempt',
    signed: { ...provenance, predicate: ofRun(1, 1) },
    wanted: { ...provenance, predicate: ofRun(1, 2) },
    expected: true,
  },
  {
    what: 'provenance of another run',
    signed: { ...provenance, predicate: ofRun(2, 1) },
    wanted: { ...provenance, predicate: ofRun(1, 1) },
    expected: false,
  },
  {
    what: 'provenance of another subject',
    signed: { ...provenance, subject: other },
    wanted: provenance,
    expected: false,
  },
])('$what: $expected', ({ signed, wanted, expected }) => {
  const bundle = world.sign(statementOf(signed));
  expect(isSameStatement(bundle, statementOf(wanted))).toBe(expected);
});

test.each([
  undefined,
  null,
  1,
  'x',
  [],
  {},
  { dsseEnvelope: 1 },
  { dsseEnvelope: { payload: '' } },
])('what is no bundle is not the same: %j', (json) => {
  expect(isSameStatement(json, statementOf({}))).toBe(false);
});
