import type { HttpClient } from '@portcullis/http';
import type { SerializedBundle } from '@sigstore/bundle';
import { DSSEBundleBuilder, type Witness } from '@sigstore/sign';
import type { Statement } from '../statement/statement.ts';
import { fulcioSigner } from './fulcio/fulcio-signer.ts';
import { AlreadyLoggedError } from './log/already-logged-error.ts';
import { rekorWitness } from './log/rekor-witness.ts';
import { tilesWitness } from './log/tiles-witness.ts';
import type { SigningServices } from './signing-services.ts';
import { timestampWitness } from './timestamp/timestamp-witness.ts';
import { toBundleJson } from './to-bundle-json.ts';

export interface SigningOptions {
  readonly services: SigningServices;
  readonly http: HttpClient;
  /** Asked once for each certificate, since tokens are good for minutes only. */
  readonly idToken: () => Promise<string>;
}

/**
 * Signs a statement with a new key and a certificate of its own, and has every log and timestamp authority witness
 * it. Whether what they gave is any good is for `verifyBundle`. Throws AttestationError.
 *
 * Each statement has its own key, which is forgotten before this returns: one that leaks can forge nothing else.
 */
export async function signStatement(
  statement: Statement,
  options: SigningOptions,
): Promise<SerializedBundle> {
  const artifact = {
    data: Buffer.from(JSON.stringify(statement)),
    type: 'application/vnd.in-toto+json',
  };
  for (let tries = 1; ; tries++) {
    try {
      return toBundleJson(await toBuilder(options).create(artifact));
    } catch (cause) {
      if (!(cause instanceof AlreadyLoggedError) || tries === mostTries) throw cause;
    }
  }
}

/** A new key makes a new entry, which no log has yet: when it says so again and again something else is wrong. */
const mostTries = 3;

function toBuilder({ services, http, idToken }: SigningOptions): DSSEBundleBuilder {
  return new DSSEBundleBuilder({
    signer: fulcioSigner({ url: services.fulcioUrl, http, idToken }),
    witnesses: [
      ...services.logs.map((log) => toLogWitness(log, http)),
      ...services.timestampAuthorityUrls.map((url) => timestampWitness(url, http)),
    ],
  });
}

function toLogWitness(
  { url, majorApiVersion }: SigningServices['logs'][number],
  http: HttpClient,
): Witness {
  switch (majorApiVersion) {
    case 1:
      return rekorWitness(url, http);
    case 2:
      return tilesWitness(url, http);
  }
}
