import type { Check, Span } from '../../analysis/analysis.ts';
import { negate } from '../values/logic.ts';
import { union } from '../values/sets.ts';
import type { Cause } from '../values/site.ts';
import { unknownValue, type Value } from '../values/value.ts';
import { type Expected, expectedOf } from './expected.ts';
import { doubt, type Machine } from './machine.ts';
import { readVariable } from './variables.ts';
import { weaken } from './weaken.ts';

export interface Comparison {
  readonly operator: string;
  readonly left: Value;
  readonly right: Value;
}

/** What it says when two values are compared; of a digest it says whether the download is what it should be. */
export function compareValues(machine: Machine, at: Span, comparison: Comparison): Value {
  const { operator, left, right } = comparison;
  const isNegative = /^-(?:ne|not\w+)$/.test(operator);
  if (operator === '-eq' || operator === '-ne') {
    const tested = truthTest(left, right) ?? truthTest(right, left);
    if (tested) return isNegative ? negate(tested) : tested;
  }
  if (!equalities.has(operator)) return undecided(left, right);
  const same = comparedDigest(machine, at, comparison) ?? sameText(comparison);
  return isNegative ? negate(same) : same;
}

const equalities = new Set(
  [
    'eq',
    'ne',
    'match',
    'notmatch',
    'like',
    'notlike',
    'contains',
    'notcontains',
    'in',
    'notin',
  ].map((name) => `-${name}`),
);

/** `-eq $null`, `-eq $true`, `-eq 0`: the same as asking whether the other side is true. */
function truthTest(constant: Value, value: Value): Value | undefined {
  const [only, more] = constant.texts;
  if (only === undefined || more !== undefined || constant.content.size > 0) return undefined;
  if (only === '0' && isTextOfZero(value)) return undefined;
  if (['', '0', 'False'].includes(only) && constant.causes.size === 0) return negate(value);
  return only === 'True' && !constant.canBeFalse ? value : undefined;
}

/** The text "0" is true, and equal to the number. */
function isTextOfZero({ texts, canBeFalse }: Value): boolean {
  return texts.includes('0') && !canBeFalse;
}

function undecided(left: Value, right: Value): Value {
  return {
    ...unknownValue,
    causes: causesOf(left, right),
    compared: union(left.compared, right.compared),
  };
}

function causesOf(left: Value, right: Value): ReadonlySet<Cause> {
  const causes = union(left.causes, right.causes);
  if (causes.size > 0) return causes;
  return new Set([left.content.size + right.content.size > 0 ? 'entry' : 'other']);
}

function sameText(comparison: Comparison): Value {
  const { left, right, operator } = comparison;
  const isKnown = [left, right].every(
    ({ texts }) => texts.length > 0 && !texts.some((it) => it.includes('{')),
  );
  const found = undecided(left, right);
  if (!isKnown || operator.length > 3) return found;
  const lower = right.texts.map((text) => text.toLowerCase());
  const canBeTrue = left.texts.some((text) => lower.includes(text.toLowerCase()));
  return {
    ...found,
    canBeTrue,
    canBeFalse: left.texts.length + right.texts.length > 2 || !canBeTrue,
  };
}

/** Undefined when neither side is a digest of a download. */
function comparedDigest(machine: Machine, at: Span, comparison: Comparison): Value | undefined {
  const { left, right, operator } = comparison;
  for (const site of [...(left.signs ?? []), ...(right.signs ?? [])]) site.isSignerKnown = true;
  const [digest, other] = left.hashes.size > 0 ? [left, right] : [right, left];
  if (digest.hashes.size === 0) return undefined;
  const expected = expectedOf(machine, other, digest);
  note(machine, at, { digest, expected });
  const answer: Value = {
    ...unknownValue,
    compared: digest.hashes,
    causes: new Set(['comparison']),
  };
  if (expected.isItself) {
    weaken(machine, at, 'itself');
    return { ...answer, causes: new Set(['itself']) };
  }
  if (digest === right && /match|like/.test(operator) && canBeMissing(machine, digest))
    doubt(machine, at, 'where the digest cannot be made it is empty, and an empty one fits');
  if (digest.isPart) return { ...answer, causes: new Set(['substring']) };
  if (isLoose(comparison, expected)) {
    weaken(machine, at, 'substring');
    if (comparison.right === other && canBeShort(other, expected)) {
      return { ...answer, causes: new Set(['substring']) };
    }
  }
  return { ...answer, whenTrue: digest.hashes };
}

/** An error leaves the variable empty where errors do not stop, and nobody has asked whether it is. */
function canBeMissing({ state }: Machine, { canBeFalse, texts: patterns }: Value): boolean {
  // Beside it `*` is there, so that the pattern is never empty.
  const isEmptiable = canBeFalse || patterns.some((text) => text.includes('*'));
  if (!state || !isEmptiable) return false;
  const { texts } = readVariable(state, 'erroractionpreference');
  return texts.length !== 1 || texts[0]?.toLowerCase() !== 'stop';
}

/** `-match` looks for a part: an empty or short value is in every digest. */
function isLoose({ operator }: Comparison, { isWhole }: Expected): boolean {
  return /match|like/.test(operator) && !isWhole;
}

/** A value that is downloaded is as long as its author likes; one that is written here is as long as it is. */
function canBeShort({ texts, content }: Value, { canBeEmpty }: Expected): boolean {
  if (content.size > 0) return canBeEmpty;
  return texts.length === 0 || texts.some((text) => !/[0-9a-f]{32}/i.test(text));
}

function note(machine: Machine, at: Span, found: { digest: Value; expected: Expected }): void {
  const { digest, expected } = found;
  const { algorithm } = digest;
  for (const site of digest.hashes) {
    site.sources.add(expected.source);
    if (expected.source === 'signature') site.authenticode = at;
  }
  for (const site of expected.references) site.isReference = true;
  const check: Check = {
    start: at.start,
    end: at.end,
    tool: digest.type ?? 'Get-FileHash',
    ...(algorithm === undefined ? {} : { algorithm }),
    source: expected.source,
    onMismatch: 'unknown',
  };
  machine.checks.set(at.start, check);
  if (algorithm === 'md5' || algorithm === 'sha1') weaken(machine, at, 'weak-algorithm');
  if (expected.isReplaceable)
    doubt(machine, at, 'whoever runs the script may give another expected value');
  if (expected.isMixed) weaken(machine, at, 'mixed');
}
