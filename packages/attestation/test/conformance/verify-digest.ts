import type { KeyObject } from 'node:crypto';
import { ASN1Obj } from '@sigstore/core';
import { type Curve, curves } from './curves.ts';

type Point = readonly [x: bigint, y: bigint] | undefined;

/**
 * Whether a signature is that of a digest, ECDSA as in FIPS 186-5, 6.4.2: node:crypto hashes whatever it is given, and
 * of a message that was signed the digest alone may be known. Nothing here is secret, so that it need not be fast.
 */
export function verifyDigest(digest: Buffer, signature: Buffer, key: KeyObject): boolean {
  const curve = curves.get(key.asymmetricKeyDetails?.namedCurve ?? '');
  const { x, y } = key.export({ format: 'jwk' });
  if (curve === undefined || x === undefined || y === undefined) {
    throw new Error('a digest alone can be verified with a key on P-256 or P-384 only');
  }
  const [r, s] = ASN1Obj.parseBuffer(Buffer.from(signature)).subs.map((number) =>
    number.toInteger(),
  );
  if (r === undefined || s === undefined || !isIn(r, curve) || !isIn(s, curve)) {
    return false;
  }
  const inverse = invert(s, curve.n);
  const sum = add(
    multiply(truncated(digest, curve) * inverse, [curve.gx, curve.gy], curve),
    multiply(r * inverse, [fromBase64(x), fromBase64(y)], curve),
    curve,
  );
  return sum !== undefined && modulo(sum[0], curve.n) === r;
}

function isIn(number: bigint, { n }: Curve): boolean {
  return number > 0n && number < n;
}

/** The leftmost bits of the digest, as many as the order has. */
function truncated(digest: Buffer, { n }: Curve): bigint {
  const surplus = digest.length * 8 - n.toString(2).length;
  return fromBytes(digest) >> BigInt(Math.max(0, surplus));
}

function multiply(factor: bigint, point: Point, curve: Curve): Point {
  let sum: Point;
  let power = point;
  for (let rest = modulo(factor, curve.n); rest > 0n; rest >>= 1n) {
    sum = rest & 1n ? add(sum, power, curve) : sum;
    power = add(power, power, curve);
  }
  return sum;
}

function add(one: Point, other: Point, { p, a }: Curve): Point {
  if (one === undefined || other === undefined) {
    return one ?? other;
  }
  const [x1, y1] = one;
  const [x2, y2] = other;
  if (x1 === x2 && modulo(y1 + y2, p) === 0n) {
    return undefined;
  }
  const slope =
    x1 === x2 ? (3n * x1 * x1 + a) * invert(2n * y1, p) : (y2 - y1) * invert(x2 - x1, p);
  const x = modulo(slope * slope - x1 - x2, p);
  return [x, modulo(slope * (x1 - x) - y1, p)];
}

/** Extended Euclid. */
function invert(number: bigint, modulus: bigint): bigint {
  let [rest, next] = [modulo(number, modulus), modulus];
  let [factor, nextFactor] = [1n, 0n];
  while (next !== 0n) {
    const quotient = rest / next;
    [rest, next] = [next, rest - quotient * next];
    [factor, nextFactor] = [nextFactor, factor - quotient * nextFactor];
  }
  return modulo(factor, modulus);
}

function modulo(number: bigint, modulus: bigint): bigint {
  return ((number % modulus) + modulus) % modulus;
}

function fromBase64(text: string): bigint {
  return fromBytes(Buffer.from(text, 'base64url'));
}

function fromBytes(bytes: Buffer): bigint {
  return BigInt(`0x${bytes.toString('hex')}`);
}
