/** The asset that attests an SBOM of all other files; no file of a build may have a name that ends so. */
export function sbomBundleName(sbom: string): string {
  return `${sbom}.attestation.sigstore.json`;
}
