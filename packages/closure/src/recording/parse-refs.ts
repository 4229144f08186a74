import type { RefAnswer } from '../upstream.ts';
import {
  expectList,
  expectMembers,
  expectObjectName,
  expectText,
  expectWord,
  type JsonSpot,
  recordingError,
} from './expect-json.ts';

/** The branches and tags of a repository. */
export function parseRefs(spot: JsonSpot): RefAnswer {
  const at = expectMembers(spot, ['format', 'answeredAs', 'refs'], ['head', 'url']);
  const head = at('head');
  const url = at('url');
  return {
    format: expectWord(at('format'), ['sha1', 'sha256']),
    answeredAs: expectText(at('answeredAs')),
    head: head.value === undefined ? undefined : expectText(head),
    refs: expectList(at('refs'), parseRef),
    ...(url.value === undefined ? {} : { url: expectAddress(url) }),
  };
}

/** It becomes a link in reports. */
function expectAddress(spot: JsonSpot): string {
  const text = expectText(spot);
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text;
  throw recordingError(spot, 'is no address');
}

function parseRef(spot: JsonSpot): RefAnswer['refs'][number] {
  const at = expectMembers(spot, ['name', 'object'], ['peeled']);
  const ref = { name: expectText(at('name')), object: expectObjectName(at('object')) };
  const peeled = at('peeled');
  return peeled.value === undefined ? ref : { ...ref, peeled: expectObjectName(peeled) };
}
