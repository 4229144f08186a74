import type { PsNode } from '../tree/ps-node.ts';
import { union } from '../values/sets.ts';
import { unknownValue, type Value } from '../values/value.ts';
import type { Builtin } from './builtin.ts';
import type { Machine } from './machine.ts';
import { sitesNamedIn, sitesOf } from './site-of.ts';

/** The digest of what a value is, or points at. */
export function digestOf(machine: Machine, values: readonly Value[], algorithm: string): Value {
  const { state } = machine;
  const sites = state ? union(...values.map((value) => sitesOf(state, value))) : new Set<never>();
  return {
    ...unknownValue,
    hashes: sites,
    algorithm: algorithm.toLowerCase().replace(/[-_]/g, ''),
  };
}

const getFileHash: Builtin = (machine, _node, { args }) => {
  const algorithm = args.named('algorithm') ?? args.positional[1];
  const path = args.named('path', 'literalpath', 'inputstream') ?? args.positional[0];
  const values = [path, args.input].flatMap((value) => (value ? [value] : []));
  return digestOf(machine, values, algorithm?.texts[0] ?? 'sha256');
};

/** `certutil -hashfile FILE SHA256`, `openssl dgst -sha256 FILE`, `sha256sum FILE`. */
const program: Builtin = (machine, node, { name, args }) => {
  const words = args.words.flatMap(({ texts }) => texts);
  const algorithm = /(?:sha-?\d+|md5)/i.exec([name, ...words].join(' '))?.[0];
  if (words.some((word) => /^(?:-c|--check)$/.test(word)))
    return checkFile(machine, node, args.words);
  const isCertutil = name === 'certutil';
  return digestOf(machine, args.words, algorithm ?? (isCertutil ? 'sha1' : 'sha256'));
};

/** `sha256sum -c sums`: the files that it names are not known here, and nothing is taken for checked. */
function checkFile(machine: Machine, node: PsNode, words: readonly Value[]): Value {
  const { state } = machine;
  for (const word of state ? words : []) {
    for (const site of state ? sitesNamedIn(state, word) : []) site.isReference = true;
  }
  machine.doubts.set(node.start, {
    start: node.start,
    end: node.end,
    reason: 'which files a list of checksums names is not known before it is read',
  });
  return unknownValue;
}

export const hashCommands: Readonly<Record<string, Builtin>> = {
  'get-filehash': getFileHash,
  certutil: program,
  sha256sum: program,
  sha512sum: program,
  shasum: program,
  md5sum: program,
};
