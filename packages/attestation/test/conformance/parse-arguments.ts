import { statSync } from 'node:fs';
import { UsageError } from './usage-error.ts';

/** One case of the suite. */
export interface Case {
  readonly bundle: string;
  readonly trustedRoot: string | undefined;
  readonly signer: Signer;
  readonly artifact: Artifact;
}

export type Signer =
  | { readonly kind: 'certificate'; readonly identity: string; readonly issuer: string }
  | { readonly kind: 'key'; readonly path: string };

export type Artifact =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'digest'; readonly sha256: string };

const withValue: ReadonlySet<string> = new Set([
  '--bundle',
  '--certificate-identity',
  '--certificate-oidc-issuer',
  '--key',
  '--trusted-root',
]);

/** `verify-bundle [--staging] --bundle F (--certificate-identity … --certificate-oidc-issuer … | --key F) [--trusted-root F] FILE_OR_DIGEST` */
export function parseArguments([command, ...rest]: readonly string[]): Case {
  if (command !== 'verify-bundle') {
    throw new UsageError('the command is not "verify-bundle"');
  }
  const { values, words } = split(rest);
  const bundle = values.get('--bundle');
  const [artifact] = words;
  if (bundle === undefined || artifact === undefined || words.length > 1) {
    throw new UsageError('there must be one bundle and one file or digest');
  }
  const trustedRoot = values.get('--trusted-root');
  return {
    bundle: existing(bundle),
    trustedRoot: trustedRoot === undefined ? undefined : existing(trustedRoot),
    signer: signerOf(values),
    artifact: artifactOf(artifact),
  };
}

function split(args: readonly string[]) {
  const values = new Map<string, string>();
  const words: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const word = args[index] ?? '';
    if (withValue.has(word)) {
      const value = args[++index];
      if (value === undefined || values.has(word)) {
        throw new UsageError(`"${word}" needs one value, once`);
      }
      values.set(word, value);
    } else if (word.startsWith('--') && word !== '--staging') {
      throw new UsageError(`there is no option "${word}"`);
    } else if (word !== '--staging') {
      words.push(word);
    }
  }
  return { values, words };
}

function signerOf(values: ReadonlyMap<string, string>): Signer {
  const identity = values.get('--certificate-identity');
  const issuer = values.get('--certificate-oidc-issuer');
  const key = values.get('--key');
  if (key !== undefined && identity === undefined && issuer === undefined) {
    return { kind: 'key', path: existing(key) };
  }
  if (key === undefined && identity !== undefined && issuer !== undefined) {
    return { kind: 'certificate', identity, issuer };
  }
  throw new UsageError('there must be an identity with its issuer, or a key');
}

function artifactOf(word: string): Artifact {
  const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(word) ?? [];
  return sha256 !== undefined && !isFile(word)
    ? { kind: 'digest', sha256 }
    : { kind: 'file', path: existing(word) };
}

function existing(path: string): string {
  if (!isFile(path)) {
    throw new UsageError(`there is no file "${path}"`);
  }
  return path;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
