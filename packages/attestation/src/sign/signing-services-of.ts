import { GuardError, quoted } from '@portcullis/core';
import type { SigningServices, TransparencyLog } from './signing-services.ts';
import { toServiceUrl } from './to-service-url.ts';

export type ServicesChoice =
  | { readonly instance: 'public-good' }
  /** `serverUrl` as in GITHUB_SERVER_URL. */
  | { readonly instance: 'github'; readonly serverUrl: string }
  | CustomServices;

export interface CustomServices {
  readonly instance: 'custom';
  readonly fulcioUrl: string;
  /** `sigstore` when it is left out. */
  readonly audience?: string;
  readonly logs: readonly TransparencyLog[];
  readonly timestampAuthorityUrls: readonly string[];
}

/** Where to sign; throws GuardError for what cannot be used. */
export function signingServicesOf(choice: ServicesChoice): SigningServices {
  switch (choice.instance) {
    case 'public-good':
      return publicGood;
    case 'github':
      return githubServices(choice.serverUrl);
    case 'custom':
      return customServices(choice);
  }
}

/** What Fulcio takes wherever nobody has set it up otherwise. */
const audience = 'sigstore';

/**
 * The timestamp is a second witness of the time, which does not hang on the log's key.
 * https://github.com/sigstore/root-signing/blob/main/targets/signing_config.v0.2.json, seen 2026-11-23
 */
const publicGood: SigningServices = {
  instance: 'public-good',
  fulcioUrl: 'https://fulcio.sigstore.dev',
  audience,
  logs: [{ url: 'https://rekor.sigstore.dev', majorApiVersion: 1 }],
  timestampAuthorityUrls: ['https://timestamp.sigstore.dev/api/v1/timestamp'],
};

/** https://github.com/actions/toolkit/blob/main/packages/attest/src/endpoints.ts, seen 2026-11-23 */
function githubServices(serverUrl: string): SigningServices {
  const { hostname } = new URL(serverUrl);
  const isTenant = /^[a-z\d-]+\.ghe\.com$/.test(hostname);
  if (hostname !== 'github.com' && !isTenant)
    throw new GuardError(
      'bad-input',
      `cannot sign with the instance "github" on ${quoted(hostname)}: only github.com and ghe.com have one; take "public-good", or "custom" with services of your own`,
    );
  const domain = isTenant ? hostname : 'githubapp.com';
  return {
    instance: 'github',
    fulcioUrl: `https://fulcio.${domain}`,
    audience,
    logs: [],
    timestampAuthorityUrls: [`https://timestamp.${domain}`],
  };
}

function customServices(custom: CustomServices): SigningServices {
  if (!hasTime(custom))
    throw new GuardError(
      'bad-input',
      'cannot sign without a witness of the time, since the certificate is good for minutes only; name a timestamp authority, or a log of version 1',
    );
  return {
    audience,
    ...custom,
    fulcioUrl: toServiceUrl('the address of Fulcio', custom.fulcioUrl),
    logs: custom.logs.map((log) => ({
      ...log,
      url: toServiceUrl('the address of a log', log.url),
    })),
    timestampAuthorityUrls: custom.timestampAuthorityUrls.map((url) =>
      toServiceUrl('the address of a timestamp authority', url),
    ),
  };
}

/** Logs of version 2 do not say when: https://github.com/sigstore/rekor-tiles/blob/main/CLIENTS.md */
function hasTime({ logs, timestampAuthorityUrls }: CustomServices): boolean {
  return (
    timestampAuthorityUrls.length > 0 || logs.some(({ majorApiVersion }) => majorApiVersion === 1)
  );
}
