/**
 * Whether a file only speaks of others by its name: checksums, signatures, attestations and manifests. Nobody
 * installs one, and a list of checksums that had its own in it could not be written.
 */
export function isAccompanying(name: string): boolean {
  return endings.test(name) || lists.test(name);
}

const endings =
  /\.(?:md5|sha1|sha224|sha256|sha384|sha512|sha3-256|sha3-512|blake2[bs]|b2|sum|sig|asc|minisig|pem|crt|cert|sigstore|sigstore\.json|intoto\.jsonl|sbom|spdx|spdx\.json|cdx\.json|cdx\.xml)$/i;

const lists =
  /(?:^|[-_.])(?:(?:sha\d+|b2|md5)sums?|checksums?|dist-manifest)(?:[-_.](?:txt|json))?$/i;
