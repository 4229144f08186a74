import { GuardError, quoted } from '@portcullis/core';
import { parseJson } from '../../service/parse-json.ts';
import { toFields } from '../../service/to-fields.ts';
import type { SigningServices } from '../signing-services.ts';
import { type CustomServices, signingServicesOf } from '../signing-services-of.ts';
import { parseEntries } from './parse-entries.ts';
import { pickServices } from './pick-services.ts';

export interface ConfigurationFile {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly now: Date;
}

/**
 * The services that a signing configuration of Sigstore names, chosen as it says. Throws GuardError.
 * https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto
 */
export function parseSigningConfig({ bytes, path, now }: ConfigurationFile): SigningServices {
  try {
    return signingServicesOf(toServices(toFields(parseJson(bytes)), now));
  } catch (cause) {
    if (!(cause instanceof GuardError)) throw cause;
    const message = `cannot use ${quoted(path)} as a signing configuration: ${cause.message}`;
    throw new GuardError('bad-input', message, { cause });
  }
}

const mediaType = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';

function toServices(config: Readonly<Record<string, unknown>>, now: Date): CustomServices {
  if (config.mediaType !== mediaType)
    throw new GuardError('bad-input', `its "mediaType" is not "${mediaType}"`);
  const [ca] = pickServices(parseEntries(config, 'caUrls'), {
    name: 'caUrls',
    versions: [1],
    selection: { selector: 'ANY' },
    now,
  });
  if (ca === undefined) throw new GuardError('bad-input', '"caUrls" names no service');
  return {
    instance: 'custom',
    fulcioUrl: ca.url,
    logs: pickLogs(config, now),
    timestampAuthorityUrls: pickServices(parseEntries(config, 'tsaUrls'), {
      name: 'tsaUrls',
      versions: [1],
      selection: config.tsaConfig,
      now,
    }).map(({ url }) => url),
  };
}

function pickLogs(config: Readonly<Record<string, unknown>>, now: Date): CustomServices['logs'] {
  return pickServices(parseEntries(config, 'rekorTlogUrls'), {
    name: 'rekorTlogUrls',
    versions: [1, 2],
    selection: config.rekorTlogConfig,
    now,
  }).map(({ url, majorApiVersion }) => ({ url, majorApiVersion: majorApiVersion === 2 ? 2 : 1 }));
}
