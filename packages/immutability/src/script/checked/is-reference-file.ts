/** By its name, in which others may fill in something in braces, a file that others are compared with: checksums, signatures, certificates. */
export function isReferenceFile(name: string): boolean {
  return pattern.test(name.replace(/\{[^{}]*\}/g, '_').replace(/[?#].*$/s, ''));
}

const pattern =
  /\.(?:sha\d+(?:sum)?s?|sha\d+sum\.txt|asc|sig|minisig|pem|crt|sigstore(?:\.json)?|md5|intoto\.jsonl)$|(?:checksums?|sha256sums?|SHASUMS\d*)(?:\.txt)?$|\/(?:In)?Release(?:\.gpg)?$/i;
