import {
  type NamedDigest,
  type PredicateChoice,
  type SigningChoice,
  signingInstances,
  toSigningChoice,
} from '@portcullis/attestation';
import { GuardError } from '@portcullis/core';
import { oneOf } from './one-of.ts';
import { type ParsedOptions, parseOptions } from './parse-options.ts';

export interface AttestArguments {
  readonly subjects: {
    /** Patterns of files. */
    readonly files: readonly string[];
    readonly checksums: readonly string[];
    readonly digests: readonly NamedDigest[];
    readonly images: readonly string[];
  };
  readonly predicate: PredicateChoice;
  readonly mode: 'all' | 'each';
  readonly withSha512: boolean;
  readonly withPlatforms: boolean;
  readonly signing: SigningChoice;
  readonly issuer: string | undefined;
  readonly trustedRoot: string | undefined;
  /** A file that holds the token, for who is no workflow. */
  readonly identityToken: string | undefined;
  readonly policy: string | undefined;
  readonly folder: string;
  readonly list: string | undefined;
  readonly isUploaded: boolean;
  readonly isPushed: boolean;
}

/** The arguments of `attest`. Throws GuardError with what is accepted. */
export function parseAttest(args: readonly string[]): AttestArguments {
  const options = parseOptions(args, kinds);
  const [positional] = options.positionals;
  if (positional !== undefined)
    throw new GuardError(
      'bad-usage',
      `attest takes what is attested by option: write "--subject ${positional}"`,
    );
  const one = (name: string): string | undefined => options.all(name)[0];
  return {
    subjects: {
      files: options.all('subject'),
      checksums: options.all('checksums'),
      digests: options.all('digest').map(parseDigest),
      images: options.all('image'),
    },
    predicate: parsePredicate(options),
    mode: options.has('each') ? 'each' : 'all',
    withSha512: options.has('sha512'),
    withPlatforms: options.has('image-platforms'),
    signing: parseSigning(options),
    issuer: one('issuer'),
    trustedRoot: one('trusted-root'),
    identityToken: one('identity-token-file'),
    policy: one('policy'),
    folder: one('bundle-folder') ?? 'attestations',
    list: one('bundle-list'),
    isUploaded: !options.has('no-upload'),
    isPushed: options.has('push-to-registry'),
  };
}

const kinds = {
  subject: 'values',
  checksums: 'values',
  digest: 'values',
  image: 'values',
  sbom: 'value',
  predicate: 'value',
  'predicate-type': 'value',
  each: 'flag',
  sha512: 'flag',
  'image-platforms': 'flag',
  instance: 'value',
  'signing-config': 'value',
  'fulcio-url': 'value',
  'rekor-url': 'value',
  'rekor-version': 'value',
  'timestamp-url': 'value',
  'trusted-root': 'value',
  'identity-token-file': 'value',
  issuer: 'value',
  policy: 'value',
  'bundle-folder': 'value',
  'bundle-list': 'value',
  'no-upload': 'flag',
  'push-to-registry': 'flag',
} as const;

/** `sha256:HEX=NAME`; a name may hold `=`. */
function parseDigest(value: string): NamedDigest {
  const at = value.indexOf('=');
  if (at > 0 && at < value.length - 1)
    return { digest: value.slice(0, at), name: value.slice(at + 1) };
  throw new GuardError(
    'bad-usage',
    `"--digest ${value}" names no artifact: write it as "--digest sha256:HEX=NAME"`,
  );
}

function parsePredicate(options: ParsedOptions): PredicateChoice {
  const [sbom] = options.all('sbom');
  const [path] = options.all('predicate');
  const [type] = options.all('predicate-type');
  if (sbom !== undefined && (path ?? type) !== undefined)
    throw new GuardError('bad-usage', '"--sbom" and "--predicate" exclude each other');
  if (sbom !== undefined) return { kind: 'sbom', path: sbom };
  if (path !== undefined && type !== undefined) return { kind: 'own', path, type };
  if ((path ?? type) === undefined) return { kind: 'provenance' };
  throw new GuardError(
    'bad-usage',
    '"--predicate FILE" and "--predicate-type URI" need each other',
  );
}

function parseSigning(options: ParsedOptions): SigningChoice {
  const one = (name: string): string | undefined => options.all(name)[0];
  return toSigningChoice({
    instance: oneOf(options, 'instance', signingInstances),
    signingConfig: one('signing-config'),
    fulcioUrl: one('fulcio-url'),
    rekorUrl: one('rekor-url'),
    rekorVersion: oneOf(options, 'rekor-version', ['1', '2']),
    timestampUrl: one('timestamp-url'),
  });
}
