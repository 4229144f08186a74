import type { SecretUse } from '../../analysis/secrets/secret-use.ts';
import { type ExpressionTree, type Place, placeIn } from '../../model/index.ts';

/** What is taken out of a secret that `fromJSON` parses. */
interface ParsedPart {
  readonly at: Place;
  /** The keys behind the call: `client.secret`; `''` for all of it, or when an expression picks. */
  readonly name: string;
}

/** The value that `fromJSON` makes of a secret; undefined when nothing parses it. */
export function parsedPart({ around, expression }: SecretUse): ParsedPart | undefined {
  const call = around.findIndex((tree) => tree.kind === 'call' && tree.name === 'fromjson');
  if (call === -1) return undefined;
  const names: string[] = [];
  let [whole, at] = [around[call], call];
  for (let outer = around[at - 1]; isPart(outer, whole); outer = around[at - 1]) {
    const { key } = outer;
    names.push(key.kind === 'literal' ? String(key.value) : '');
    [whole, at] = [outer, at - 1];
  }
  if (whole === undefined) return undefined;
  return { at: placeIn(expression, whole), name: names.includes('') ? '' : names.join('.') };
}

function isPart(
  outer: ExpressionTree | undefined,
  inner: ExpressionTree | undefined,
): outer is Extract<ExpressionTree, { kind: 'index' }> {
  return outer?.kind === 'index' && outer.object === inner;
}
