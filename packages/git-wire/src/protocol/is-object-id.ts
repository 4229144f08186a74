import type { ObjectFormat } from '../git-client.ts';

/**
 * gitprotocol-common, "obj-id": an object name in lower case hexadecimal; 40 digits in a sha1 repository, 64 in a
 * sha256 one. https://git-scm.com/docs/gitprotocol-common#_abnf_notation
 */
export function isObjectId(text: string, format: ObjectFormat): boolean {
  return (format === 'sha1' ? sha1 : sha256).test(text);
}

const sha1 = /^[0-9a-f]{40}$/;
const sha256 = /^[0-9a-f]{64}$/;
