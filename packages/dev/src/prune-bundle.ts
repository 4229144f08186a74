import { type ParseResult, parse } from '@babel/parser';

type Statement = ParseResult['program']['body'][number];

/**
 * Cuts the top-level declarations that nothing in a bundle refers to: what a library exports and we do not use.
 * What is left keeps every byte, comments too. Names are compared without regard to scope, so that whatever may
 * be used stays.
 */
export function pruneBundle(code: string): string {
  const { body } = parse(code, { sourceType: 'module' }).program;
  const pieces = body.map((statement) => toPiece(statement));
  const used = reached(pieces);
  let end = code.length;
  let kept = '';
  for (const piece of pieces.toReversed()) {
    if (used.has(piece)) continue;
    kept = code.slice(piece.end, end) + kept;
    end = piece.start;
  }
  return code.slice(0, end) + kept;
}

/** A top-level statement, from the comment on top of it. */
interface Piece {
  readonly start: number;
  readonly end: number;
  /** What it declares, when leaving it out has no other effect; empty for all that has to stay. */
  readonly declares: readonly string[];
  readonly mentions: ReadonlySet<string>;
}

function toPiece(statement: Statement): Piece {
  const [comment] = statement.leadingComments ?? [];
  const mentions = new Set<string>();
  collectNames(statement, mentions);
  return {
    start: comment?.start ?? statement.start ?? 0,
    end: statement.end ?? 0,
    declares: declaredBy(statement),
    mentions,
  };
}

function reached(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const byName = new Map(pieces.flatMap((piece) => piece.declares.map((name) => [name, piece])));
  const used = new Set(pieces.filter(({ declares }) => declares.length === 0));
  for (const { mentions } of used) {
    for (const name of mentions) {
      const piece = byName.get(name);
      // A set that grows is walked to its end.
      if (piece !== undefined) used.add(piece);
    }
  }
  return used;
}

function declaredBy(statement: Statement): readonly string[] {
  if (statement.type === 'FunctionDeclaration') return statement.id ? [statement.id.name] : [];
  if (statement.type === 'ClassDeclaration') {
    const isPlain = statement.body.body.every((member) => !('static' in member && member.static));
    return isPlain && statement.id ? [statement.id.name] : [];
  }
  if (statement.type !== 'VariableDeclaration') return [];
  const names = statement.declarations.map(({ id, init }) =>
    id.type === 'Identifier' && isInert(init) ? id.name : undefined,
  );
  return names.every((name) => name !== undefined) ? names : [];
}

/** Whether making the value does nothing else. */
function isInert(node: { readonly type: string } | null | undefined): boolean {
  return !node || /^(Arrow)?FunctionExpression$|Literal$|^Identifier$/.test(node.type);
}

/** Every identifier below a node, but not the names of members and keys. */
function collectNames(node: unknown, names: Set<string>): void {
  if (Array.isArray(node)) {
    for (const item of node) collectNames(item, names);
  } else if (isNode(node)) {
    if (node.type === 'Identifier' && typeof node.name === 'string') names.add(node.name);
    for (const [key, child] of Object.entries(node)) {
      const isName =
        (key === 'property' || key === 'key') && node.computed === false && node.shorthand !== true;
      if (!isName) collectNames(child, names);
    }
  }
}

function isNode(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && 'type' in value;
}
