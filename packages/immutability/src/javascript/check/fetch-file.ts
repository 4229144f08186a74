import type { AbstractValue } from './abstract-value.ts';
import { callBack } from './call-back.ts';
import type { CallInWalk } from './call-in-walk.ts';
import { leafOf } from './make-value.ts';
import { keyOf } from './same-value.ts';
import type { Walk } from './walk.ts';

/** The fetch itself: what it gives, and the file that it is told to write, are the file. */
export function fetchFile(call: CallInWalk, walk: Walk): AbstractValue {
  if (walk.fetched >= mostFetched) {
    walk.over ??= 'one call fetches more often than is told apart';
    return leafOf(call.node, walk);
  }
  const file = walk.fetched++;
  const value = leafOf(call.node, walk);
  const facts = new Map(walk.state.facts).set(file, new Map());
  walk.state = { ...walk.state, facts };
  const paths = call.names.includes('tool-cache.downloadTool') ? [value] : [];
  for (const one of [...paths, ...destinations(call)]) nameFile(one, walk);
  for (const one of [value, ...destinations(call)]) aliasValue(one, file, walk);
  for (const one of call.args) {
    if (one.kind === 'function') callBack(one.node, [value], walk);
  }
  return value;
}

/** Files of one call; where many callers share a wrapper each counts. */
const mostFetched = 100;

/** From here on a value is the file of a fetch. */
export function aliasValue(value: AbstractValue, file: number, walk: Walk): void {
  const key = keyOf(value);
  if (key === undefined || value.kind === 'function') return;
  const { state } = walk;
  walk.state = { ...state, files: new Map(state.files).set(key, file) };
}

function nameFile(path: AbstractValue, walk: Walk): void {
  const key = keyOf(path);
  if (key !== undefined) walk.names.add(key);
}

function destinations({ names, args }: CallInWalk): readonly AbstractValue[] {
  const [, second] = args;
  if (names.includes('tool-cache.downloadTool'))
    return second === undefined || isNothing(second) ? [] : [second];
  const words = second?.kind === 'list' ? second.items : [];
  return words.filter((_, index) => {
    const before = words[index - 1];
    return before?.kind === 'constant' && toFile.test(String(before.value));
  });
}

/** `curl -o`, `-fsSLo`, `wget -qO`. */
const toFile = /^(-[a-zA-Z]*[oO]|--output(-document)?)$/;

function isNothing(value: AbstractValue): boolean {
  return value.kind === 'constant' && !value.value;
}
