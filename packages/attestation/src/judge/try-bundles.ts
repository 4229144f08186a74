import { createHash } from 'node:crypto';
import { AttestationError } from '../attestation-error.ts';
import { isTooDeep } from '../bundle/is-too-deep.ts';
import { leafOf } from '../bundle/leaf-of.ts';
import { parseBundle } from '../bundle/parse-bundle.ts';
import type { FoundBundle } from '../find/found-bundle.ts';
import { type VerifyRequest, verifyBundle } from '../verify/verify-bundle.ts';
import type { Attempt } from './attempt.ts';

/**
 * Verifies each bundle once, however often it was found. One certificate's signature under one statement counts once
 * also where its bytes differ: of an ECDSA signature anybody can make a second one that is as good.
 */
export function tryBundles(
  bundles: readonly FoundBundle[],
  request: VerifyRequest,
): readonly Attempt[] {
  const seen = new Set<string>();
  const isNew = (key: string): boolean => !seen.has(key) && seen.add(key).has(key);
  return bundles
    .filter(({ json }) => isTooDeep(json) || isNew(hash(JSON.stringify(json) ?? '')))
    .flatMap((found) => {
      const { attempt, key } = tryBundle(found, request);
      return key === undefined || isNew(key) ? [attempt] : [];
    });
}

interface Tried {
  readonly attempt: Attempt;
  /** Who signed what; undefined when nothing is proven. */
  readonly key?: string;
}

function tryBundle({ source, json }: FoundBundle, request: VerifyRequest): Tried {
  try {
    const bundle = parseBundle(json);
    const attestation = verifyBundle(bundle, request);
    const key = `${hash(leafOf(bundle).root.toDER())} ${hash(bundle.content.dsseEnvelope.payload)}`;
    return { attempt: { kind: 'verified', source, attestation }, key };
  } catch (error) {
    if (!(error instanceof AttestationError)) throw error;
    const { code, message } = error;
    return { attempt: { kind: 'refused', source, error: { code, message } } };
  }
}

function hash(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
