import type { RefAnswer } from '../upstream.ts';
import {
  expectList,
  expectMembers,
  expectObjectName,
  expectText,
  expectWord,
  type JsonSpot,
} from './expect-json.ts';

/** The branches and tags of a repository. */
export function parseRefs(spot: JsonSpot): RefAnswer {
  const at = expectMembers(spot, ['format', 'answeredAs', 'refs'], ['head']);
  const head = at('head');
  return {
    format: expectWord(at('format'), ['sha1', 'sha256']),
    answeredAs: expectText(at('answeredAs')),
    head: head.value === undefined ? undefined : expectText(head),
    refs: expectList(at('refs'), parseRef),
  };
}

function parseRef(spot: JsonSpot): RefAnswer['refs'][number] {
  const at = expectMembers(spot, ['name', 'object'], ['peeled']);
  const ref = { name: expectText(at('name')), object: expectObjectName(at('object')) };
  const peeled = at('peeled');
  return peeled.value === undefined ? ref : { ...ref, peeled: expectObjectName(peeled) };
}
