import type { ServiceName } from './services/service.ts';
import type { SigningConfig, SigningService } from './sigstore.ts';

export function toSigningConfig(
  urls: Readonly<Record<ServiceName, string>>,
  rekor?: 1 | 2,
): SigningConfig {
  const log = toService(rekor === 2 ? urls.rekor2 : urls.rekor1, rekor);
  return {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [toService(urls.fulcio)],
    oidcUrls: [],
    rekorTlogUrls: rekor === undefined ? [] : [log],
    ...(rekor === undefined ? {} : { rekorTlogConfig: { selector: 'ANY' } }),
    tsaUrls: [toService(`${urls.timestamps}/api/v1/timestamp`)],
    tsaConfig: { selector: 'ANY' },
  };
}

function toService(url: string, majorApiVersion = 1): SigningService {
  const validFor = { start: '2025-01-01T00:00:00Z' };
  return { url, majorApiVersion, validFor, operator: 'example.com' };
}
