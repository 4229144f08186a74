import { quoted } from '@portcullis/core';
import type { HttpClient } from '@portcullis/http';
import type { JWK } from 'jose';
import { AttestationError } from '../attestation-error.ts';
import { askService } from '../service/ask-service.ts';
import { atPath } from '../service/at-path.ts';
import { isSafeUrl } from '../service/is-safe-url.ts';
import { parseJson } from '../service/parse-json.ts';
import { strangeAnswer } from '../service/strange-answer.ts';
import { toFields } from '../service/to-fields.ts';

/** The public keys of an issuer, by way of https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfig */
export async function askKeys(issuer: string, http: HttpClient): Promise<readonly JWK[]> {
  const url = await askKeysUrl(issuer, http);
  const { keys } = await askJson(url, http);
  if (!Array.isArray(keys) || keys.length === 0 || keys.length > 100)
    throw strangeAnswer(errand, { url, what: 'answers with no list of keys' });
  return keys.flatMap((key: unknown) => parseKey(toFields(key)) ?? []);
}

async function askKeysUrl(issuer: string, http: HttpClient): Promise<string> {
  if (!isSafeUrl(issuer))
    throw new AttestationError(
      'bad-token',
      `cannot ask ${quoted(issuer)} for its keys: its address has to begin with "https://"; check the issuer`,
    );
  const url = atPath(issuer, '/.well-known/openid-configuration');
  const { issuer: named, jwks_uri: keysUrl } = await askJson(url, http);
  if (named !== issuer)
    throw strangeAnswer(errand, {
      url,
      what: 'describes another issuer than the one it was asked for',
    });
  if (typeof keysUrl !== 'string' || !isSafeUrl(keysUrl))
    throw strangeAnswer(errand, { url, what: 'names no address of its keys that can be trusted' });
  return keysUrl;
}

async function askJson(url: string, http: HttpClient): Promise<Readonly<Record<string, unknown>>> {
  const headers = { accept: 'application/json' };
  const { body } = await askService(http, {
    method: 'GET',
    url,
    headers,
    maxBytes: 262_144,
    errand,
  });
  return toFields(parseJson(body));
}

const errand = { problem: 'cannot get the keys of the issuer', advice: 'check its address' };

/** The library looks closer; what it would not even read is left out. */
function parseKey({ kty, ...rest }: Readonly<Record<string, unknown>>): JWK | undefined {
  return typeof kty === 'string' ? { ...rest, kty } : undefined;
}
