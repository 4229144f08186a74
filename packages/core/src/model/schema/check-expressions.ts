import { parseExpression } from '../expression/parse-expression.ts';
import { type Hole, splitTemplate } from '../expression/split-template.ts';
import type { ScalarNode } from '../yaml/index.ts';
import type { Check } from './check.ts';
import { checkParsed } from './check-parsed.ts';

const maxLength = 21_000;

/** Checks every `${{ … }}` of a scalar; false when no expression is allowed there at all. */
export function checkExpressions(scalar: ScalarNode, check: Check, isKey: boolean): boolean {
  const { allowed, refusals } = check;
  if (!refusals.countExpression(scalar)) return true;
  const { holes, unclosed } = splitTemplate(scalar.value);
  if (unclosed !== undefined) return refuseUnclosed(scalar, unclosed, check);
  if (allowed.names.length === 0) return refuseAll(scalar, holes, check);
  if (allowed.isAny) return true;
  for (const hole of holes) {
    if (hole.text !== 'insert') checkHole(scalar, hole, check);
    else if (!isKey) checkInsert(scalar, hole, check);
  }
  checkLength(scalar, holes, check);
  return true;
}

function refuseUnclosed(scalar: ScalarNode, from: number, { refusals }: Check): boolean {
  const at = scalar.part(from, from + 3);
  refusals.refuse(
    at,
    `"\${{" ${refusals.where()} has no "}}" after it, and GitHub refuses the file: close the expression`,
  );
  return false;
}

function refuseAll(scalar: ScalarNode, [hole]: readonly Hole[], { refusals }: Check): boolean {
  const at = hole === undefined ? scalar : scalar.part(hole.from, hole.to);
  refusals.refuse(
    at,
    `GitHub takes no expression ${refusals.where()} and refuses the file: write the value itself`,
  );
  return false;
}

function checkHole(scalar: ScalarNode, hole: Hole, check: Check): void {
  const { text, offset } = hole;
  if (text !== '') {
    checkParsed({ scalar, offset, text, parsed: parseExpression(text) }, check);
    return;
  }
  const message = `"\${{ }}" ${check.refusals.where()} is empty, and GitHub refuses the file: write an expression or remove it`;
  check.refusals.refuse(scalar.part(hole.from, hole.to), message);
}

function checkInsert(scalar: ScalarNode, { from, to }: Hole, { refusals }: Check): void {
  const message = `GitHub takes "insert" as a key only, not ${refusals.where()}: write an expression`;
  refusals.refuse(scalar.part(from, to), message);
}

// GitHub makes one `format('…{0}…', …)` of a text with holes, and bounds that.
function checkLength(scalar: ScalarNode, holes: readonly Hole[], { refusals }: Check): void {
  const text = scalar.value;
  const [hole] = holes;
  const isWhole = holes.length === 1 && hole?.from === 0 && hole.to === text.length;
  if (isWhole || text.length < maxLength / 2) return;
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
