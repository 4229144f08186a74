import { lineOf } from '../../../analysis/line-of.ts';
import type { Comment, Document, PermissionScope, Permissions } from '../../../model/index.ts';
import type { Grant } from './grant.ts';

/** What a block gives, with its comments; undefined when it is written in a way that nobody would move as it is. */
export function grantsIn(
  { at, scopes, key }: Permissions,
  { comments, source }: Document,
): readonly Grant[] | undefined {
  if (at.kind !== 'map' || at.alias !== undefined || at.anchor !== undefined) return undefined;
  const isPlain = scopes.every(isPlainScope) && scopes.length === at.entries.length;
  if (!isPlain) return undefined;
  const last = lineOf(source, at.end);
  const inside = comments.filter(({ start }) => start > key.end && lineOf(source, start) <= last);
  return scopes.map(({ scope, level }, index) => {
    const line = lineOf(source, scope.start);
    const before = scopes[index - 1];
    const from =
      before === undefined ? lineOf(source, key.start) - 1 : lineOf(source, before.scope.start);
    return {
      scope: scope.value,
      level: level.value,
      comment: textOf(inside.find((one) => one.trailing && lineOf(source, one.start) === line)),
      above: inside
        .filter((one) => lineOf(source, one.start) > from && lineOf(source, one.start) < line)
        .map(({ text }) => text),
    };
  });
}

function isPlainScope({ scope, level }: PermissionScope): boolean {
  return [scope, level].every(
    (node) => node.alias === undefined && node.anchor === undefined && node.tag === undefined,
  );
}

function textOf(comment: Comment | undefined): string | undefined {
  return comment === undefined || comment.text === '' ? undefined : comment.text;
}
