/**
 * Who issues the tokens of jobs of a server, exactly. An enterprise can have its own below GitHub's, with its name at
 * the end, which the user then names.
 * https://docs.github.com/en/actions/reference/security/oidc#customizing-the-issuer-value-for-an-enterprise
 */
export function issuerOf(serverUrl: string): string {
  const { hostname, origin } = new URL(serverUrl);
  if (hostname === 'github.com') return 'https://token.actions.githubusercontent.com';
  // Tenants with data residency: https://docs.github.com/en/enterprise-cloud@latest/admin/data-residency
  if (/^[a-z\d-]+\.ghe\.com$/.test(hostname)) return `https://token.actions.${hostname}`;
  return `${origin}/_services/token`;
}
