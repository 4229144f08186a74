import { fetchKinds, type GapReport, gapWeaknesses } from '@portcullis/core';

/** A report that was written as JSON; undefined for anything else. */
export function parseGapReport(text: string): GapReport | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isReport(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string';
const isCount: Test = (value) => Number.isSafeInteger(value);

function oneOf(...words: readonly unknown[]): Test {
  return (value) => words.includes(value);
}

function optional(test: Test): Test {
  return (value) => value === undefined || test(value);
}

function listOf(test: Test): Test {
  return (value) => Array.isArray(value) && value.every(test);
}

/** These members as said, and no others. */
function shape(tests: Readonly<Record<string, Test>>): Test {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const members = new Map<string, unknown>(Object.entries(value));
    const isKnown = [...members.keys()].every((name) => Object.hasOwn(tests, name));
    return isKnown && Object.entries(tests).every(([name, test]) => test(members.get(name)));
  };
}

const isPosition = shape({ line: isCount, column: isCount, offset: isCount });
const isLocation = shape({ path: isText, start: isPosition, end: isPosition });

const isSite = shape({
  at: isLocation,
  related: optional(listOf(shape({ at: isLocation, why: isText }))),
  kind: oneOf(...fetchKinds),
  what: isText,
  mutability: oneOf('floating', 'tag', 'versioned', 'content-addressed'),
  verification: oneOf('none', 'same-origin', 'signature', 'embedded-hash', 'unknown'),
  input: optional(
    shape({ name: isText, default: (value) => value === null || typeof value === 'string' }),
  ),
  verdict: oneOf('gap', 'closed', 'conditional', 'unknown'),
  why: isText,
  weakness: optional(oneOf(...gapWeaknesses)),
  confidence: oneOf('high', 'medium', 'low'),
  advice: optional(shape({ author: isText, user: isText })),
});

const hasShape = shape({
  version: oneOf(1),
  action: shape({ path: isText, using: isText }),
  sites: listOf(isSite),
  verdict: oneOf('gaps', 'conditional', 'clean', 'unknown'),
  inconclusive: listOf(shape({ at: optional(isLocation), why: isText })),
});

function isReport(value: unknown): value is GapReport {
  return hasShape(value);
}
