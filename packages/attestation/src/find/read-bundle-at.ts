import { quoted } from '@portcullis/core';
import type { GithubApiOptions } from '@portcullis/github-api';
import { HttpError } from '@portcullis/http';
import { isLoopback } from '@portcullis/oci-registry';
import { hasTooManyParts } from '../bundle/has-too-many-parts.ts';
import { snappyLength } from './snappy-length.ts';
import { unpackSnappy } from './unpack-snappy.ts';

/** A predicate has 16 MiB at most; base64 makes 22 of them, and the certificate and its witnesses come on top. */
const maxBytes = 32 * 2 ** 20;

interface Reading {
  readonly api: GithubApiOptions;
  /** What is still allowed of all bundles together. */
  readonly mostBytes: number;
}

/**
 * A bundle that GitHub has put elsewhere, as JSON that nobody has looked at. The address comes with its own right to
 * read, so that no token goes there. Throws HttpError.
 */
export async function readBundleAt(
  address: string,
  { api, mostBytes }: Reading,
): Promise<{ readonly json: unknown; readonly bytes: number }> {
  const { href, host } = checkAddress(address, api);
  const limit = Math.min(maxBytes, mostBytes);
  return api.http.send({ method: 'GET', url: href, maxBytes }, async ({ headers, body }) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of body) chunks.push(chunk);
    const raw = Buffer.concat(chunks);
    const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
    const bytes = type === 'application/json' ? raw : unpack(raw, { host, limit });
    if (bytes.length > limit) throw tooLarge(host, limit);
    return { json: parseJson(bytes, host), bytes: bytes.length };
  });
}

/** GitHub names it, but whoever can stand in for GitHub could send us into this machine or away from https. */
function checkAddress(address: string, { url: apiUrl }: GithubApiOptions): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isAllowed =
    url !== undefined &&
    (isLoopback(url.hostname)
      ? isLoopback(new URL(apiUrl).hostname)
      : url.protocol === 'https:' && url.username === '' && url.password === '');
  if (isAllowed && /^https?:$/.test(url.protocol)) return url;
  throw new HttpError(
    'unreadable',
    `${quoted(address.slice(0, 200))} is no address that a bundle is fetched from`,
  );
}

function unpack(
  packed: Uint8Array,
  { host, limit }: { readonly host: string; readonly limit: number },
): Uint8Array {
  const said = snappyLength(packed);
  if (said !== undefined && said.length > limit) throw tooLarge(host, limit);
  const bytes = unpackSnappy(packed, limit);
  if (bytes === undefined)
    throw new HttpError('unreadable', `what "${host}" sends for a bundle cannot be unpacked`);
  return bytes;
}

function tooLarge(host: string, limit: number): HttpError {
  return new HttpError('too-large', `a bundle at "${host}" is larger than ${limit} bytes`);
}

function parseJson(bytes: Uint8Array, host: string): unknown {
  if (hasTooManyParts(bytes))
    throw new HttpError('too-large', `a bundle at "${host}" has more parts than any bundle`);
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return json;
  } catch (cause) {
    throw new HttpError('unreadable', `what "${host}" sends for a bundle is not JSON`, { cause });
  }
}
