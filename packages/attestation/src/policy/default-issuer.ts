/**
 * Who signs the tokens of a server's runs. An enterprise on github.com can have an issuer of its own, with its slug
 * behind this one: a policy names it in full, since everybody's slug would pass as a prefix.
 * https://docs.github.com/en/enterprise-cloud@latest/actions/how-tos/secure-your-work/security-harden-deployments
 */
export function defaultIssuer(server: string): string {
  if (server === 'https://github.com') return 'https://token.actions.githubusercontent.com';
  const { tenant } = /^https:\/\/(?<tenant>[^./:]+\.ghe\.com)$/.exec(server)?.groups ?? {};
  return tenant === undefined ? `${server}/_services/token` : `https://token.actions.${tenant}`;
}
