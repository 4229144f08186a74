/**
 * Whether a server has the API for attestations; GitHub Enterprise Server has not.
 * https://docs.github.com/en/rest/repos/attestations
 */
export function hasAttestations(server: string): boolean {
  const { hostname } = new URL(server);
  return hostname === 'github.com' || hostname.endsWith('.ghe.com');
}
