import { quoted } from '@portcullis/core';
import type { HttpClient } from '@portcullis/http';
import { createLocalJWKSet, decodeJwt, type JWTPayload, jwtVerify } from 'jose';
import { AttestationError } from '../attestation-error.ts';
import { askKeys } from './ask-keys.ts';

export interface Expected {
  /** Compared exactly. */
  readonly issuer: string;
  readonly audience: string;
  readonly http: HttpClient;
  readonly now: Date;
}

/** What a token says, after it is verified with the keys that its issuer publishes. Throws AttestationError. */
export async function verifyIdToken(token: string, expected: Expected): Promise<JWTPayload> {
  const { issuer, audience, http, now } = expected;
  // Before anybody is asked: keys of another issuer would be of no use, and the message tells more.
  checkIssuer(token, issuer);
  const keys = await askKeys(issuer, http);
  try {
    const { payload } = await jwtVerify(token, createLocalJWKSet({ keys: [...keys] }), {
      issuer,
      audience,
      algorithms: ['RS256', 'ES256'],
      currentDate: now,
      // Seconds by which the clocks of runner and issuer may differ.
      clockTolerance: 30,
      requiredClaims: ['exp', 'iat', 'sub'],
    });
    return payload;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'unknown';
    throw refused(`it does not verify with the keys of ${quoted(issuer)}: ${quoted(why)}`, cause);
  }
}

function checkIssuer(token: string, issuer: string): void {
  const { iss } = decode(token);
  if (iss === issuer) return;
  const named = typeof iss === 'string' ? `it is from ${quoted(iss)}` : 'it does not say from whom';
  throw refused(`${named}, and not from ${quoted(issuer)}; name the issuer when it is your own`);
}

function decode(token: string): JWTPayload {
  try {
    return decodeJwt(token);
  } catch (cause) {
    throw refused('it is no JSON Web Token', cause);
  }
}

function refused(why: string, cause?: unknown): AttestationError {
  return new AttestationError('bad-token', `cannot use the identity token: ${why}`, { cause });
}
