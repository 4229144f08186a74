import type { Node } from 'estree';
import type { Call, Program } from '../program/program.ts';
import { isWritten } from './is-written.ts';
import { memberPath } from './member-path.ts';
import { isFileUrl, isOfService, isProofUrl, isScriptUrl, speaksOfVersions } from './url-words.ts';

/**
 * Whether the answer of a request decides code: by the words of the URL, else by those of the code around it. What
 * nothing speaks for is left out: most requests of actions are API reads.
 */
export function decidesCode(call: Call, urls: readonly string[], program: Program): boolean {
  const known = urls.filter((url) => /\w/.test(url));
  if (known.some((url) => isFileUrl(url) || isScriptUrl(url))) return !known.every(isProofUrl);
  if (known.length > 0) {
    if (known.every(isOfService)) return false;
    if (known.some((url) => speaksOfVersions(url) && !isOfService(url))) return true;
  }
  if (!known.some((url) => /^https?:/.test(url))) {
    return !isNamedProof(call) && (isWritten(call, program) || speaksAround(call, words, program));
  }
  return isWritten(call, program) || speaksAround(call, strongWords, program);
}

/** The nearest functions around it that say more than a wrapper does. */
function speaksAround(call: Call, pattern: RegExp, program: Program): boolean {
  let node: Node | undefined = call;
  for (let level = 0; level < mostLevels; level++) {
    node = program.functionOf(node);
    if (node === undefined) return false;
    const [start, end] = node.range ?? [0, 0];
    if (end - start > mostText) return false;
    if (pattern.test(program.textOf(node))) return true;
  }
  return false;
}

const mostLevels = 3;
const mostText = 4000;
const strongWords = /download_?ur[il]|browser_download_url|direct_download|maxSatisfying/i;
const words = /releases?\b|versions?\b|download/i;

/** `http.get(checksumUrl)`: where nothing but its name is known of a URL. */
function isNamedProof(call: Call): boolean {
  const [first] = call.arguments;
  const name = first === undefined ? '' : (memberPath(first).at(-1) ?? '');
  return /checksum|shasum|sha\d|signature|digest/i.test(name);
}
