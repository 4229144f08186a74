/** What a name of a file says that it is. */
export type FileNameKind =
  | 'archive'
  | 'package'
  | 'checksum-list'
  | 'sidecar'
  | 'signature'
  | 'other';

/** Undefined ends are `other`: programs have none. */
export function fileNameKind(name: string): FileNameKind {
  return kinds.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';
}

// The first that fits. Lists have one name for all artifacts, sidecars are called after one.
const kinds: readonly (readonly [FileNameKind, RegExp])[] = [
  [
    'signature',
    /\.(?:asc|sig|sign|minisig|pem|crt|cert|bundle|sigstore(?:\.json)?|intoto\.jsonl|attestation)$/i,
  ],
  [
    'checksum-list',
    /^(?:sha\d*|md5|b2)-?sums?(?:\d+)?(?:\.(?:txt|asc))?$|check-?sums?|^(?:sha\d+)\.(?:sum|txt)$|shasums|^dist-manifest\.json$|sha\d+sums?\.txt$/i,
  ],
  [
    'sidecar',
    /\.(?:sha\d+(?:sums?)?|sha3-\d+|blake2[bs]|b2(?:sum)?|md5(?:sum)?|sum|digest|checksum)(?:\.txt)?$/i,
  ],
  ['archive', /\.(?:tar(?:\.[a-z\d]+)?|t[gx]z|tbz2?|tzst|zip|gz|xz|bz2|zst|7z)$/i],
  ['package', /\.(?:exe|msi|pkg|dmg|deb|rpm|apk|appimage|jar|whl|vsix|crate|nupkg|phar)$/i],
];
