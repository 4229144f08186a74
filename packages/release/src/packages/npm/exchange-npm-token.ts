import { exchangeToken } from '../exchange-token.ts';
import type { TrustedPublishing } from '../trusted-publishing.ts';
import { escapeName } from './escape-name.ts';

/** A token for one package: https://github.com/npm/cli/blob/latest/lib/utils/oidc.js. Throws PackageError and HttpError. */
export function exchangeNpmToken(
  trusted: TrustedPublishing,
  registry: string,
  name: string,
): Promise<string> {
  const { workflow, repository } = trusted;
  return exchangeToken(trusted, {
    audience: `npm:${new URL(registry).hostname}`,
    question: (identity) => ({
      method: 'POST',
      url: `${registry}/-/npm/v1/oidc/token/exchange/package/${escapeName(name)}`,
      headers: { accept: 'application/json', authorization: `Bearer ${identity}` },
    }),
    advice: `make "${workflow}" of "${repository}" with the environment "release" the trusted publisher of "${name}", at https://www.npmjs.com/package/${name}/access; the first version of a package is published by hand`,
  });
}
