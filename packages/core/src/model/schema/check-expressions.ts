import { parseExpression } from '../expression/parse-expression.ts';
import { type Hole, splitTemplate } from '../expression/split-template.ts';
import type { ScalarNode } from '../yaml/index.ts';
import { checkParsed } from './check-parsed.ts';
import type { Refusals } from './refusals.ts';
import type { Slot } from './slot.ts';

const maxLength = 21_000;

/** Checks every `${{ … }}` of a scalar, which is a key or a value. */
export function checkExpressions(scalar: ScalarNode, slot: Slot, refusals: Refusals): void {
  const { holes, unclosed } = splitTemplate(scalar.value);
  if (!refusals.countExpressions(scalar, holes)) return;
  if (unclosed !== undefined) refuseUnclosed(scalar, unclosed, refusals);
  else if (slot.allowed.names.length === 0) refuseAll(scalar, holes, refusals);
  else if (!slot.allowed.isAny) {
    for (const hole of holes) checkHole({ scalar, hole }, slot, refusals);
    checkLength(scalar, holes, refusals);
  }
}

interface StandingHole {
  readonly scalar: ScalarNode;
  readonly hole: Hole;
}

function refuseUnclosed(scalar: ScalarNode, from: number, refusals: Refusals): void {
  const at = scalar.part(from, from + 3);
  refusals.refuse(
    at,
    `"\${{" ${refusals.where()} has no "}}" after it, and GitHub refuses the file: close the expression`,
  );
}

function refuseAll(scalar: ScalarNode, [hole]: readonly Hole[], refusals: Refusals): void {
  const at = hole === undefined ? scalar : scalar.part(hole.from, hole.to);
  refusals.refuse(
    at,
    `GitHub takes no expression ${refusals.where()} and refuses the file: write the value itself`,
  );
}

function checkHole({ scalar, hole }: StandingHole, slot: Slot, refusals: Refusals): void {
  const { text, offset } = hole;
  if (text !== '') {
    const parsed = parseExpression(text);
    checkParsed({ scalar, offset, text, parsed }, slot.allowed, refusals);
    return;
  }
  const message = `"\${{ }}" ${refusals.where()} is empty, and GitHub refuses the file: write an expression or remove it`;
  refusals.refuse(scalar.part(hole.from, hole.to), message);
}

// GitHub makes one `format('…{0}…', …)` of a text with holes, and bounds that.
function checkLength(scalar: ScalarNode, holes: readonly Hole[], refusals: Refusals): void {
  const text = scalar.value;
  if (text.length < maxLength / 2) return;
  const [hole] = holes;
  if (holes.length === 1 && hole?.from === 0 && hole.to === text.length) return;
  const length = formattedLength(text, holes);
  if (length <= maxLength) return;
  const what = `GitHub makes one expression of ${length} characters of the text ${refusals.where()} and refuses more than ${maxLength}`;
  refusals.refuse(scalar, `${what}: hand the values over in "env", or shorten it`);
}

function formattedLength(text: string, holes: readonly Hole[]): number {
  let length = "format('')".length;
  let cursor = 0;
  holes.forEach((hole, index) => {
    length += escapedLength(text.slice(cursor, hole.from));
    length += `{${index}}, `.length + hole.text.length;
    cursor = hole.to;
  });
  return length + escapedLength(text.slice(cursor));
}

function escapedLength(text: string): number {
  return text.length + (text.match(/['{}]/g)?.length ?? 0);
}
