import { AttestationError } from '../attestation-error.ts';
import { parseJson } from '../service/parse-json.ts';
import { toFields } from '../service/to-fields.ts';

export interface IdToken {
  /** What Fulcio wants to be signed as a proof that the key is ours. */
  readonly subject: string;
  readonly expires: Date;
}

/** What a token says of itself, not verified: enough to use it, and not to believe it. */
export function parseIdToken(token: string): IdToken {
  const [, payload] = /^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(token) ?? [];
  const claims = toFields(parseJson(Buffer.from(payload ?? '', 'base64url')));
  const subject = subjectOf(claims);
  const { exp } = claims;
  if (subject !== undefined && typeof exp === 'number' && Math.abs(exp) < latest)
    return { subject, expires: new Date(exp * 1000) };
  throw new AttestationError(
    'bad-token',
    'the identity token is no JSON Web Token with a subject and an expiry; check where it comes from',
  );
}

/** Seconds of the last date there is: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const latest = 8.64e12;

/** For people, whom Fulcio knows by their addresses, this is not `sub`: https://github.com/sigstore/fulcio/blob/main/docs/oidc.md */
function subjectOf({ email, sub }: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof email === 'string' && email !== '') return email;
  return typeof sub === 'string' && sub !== '' ? sub : undefined;
}
