/** Whether two bundles, as JSON, hold one signature over one payload. ECDSA signs nothing twice in the same way. */
export function isSameSignature(left: unknown, right: unknown): boolean {
  const [one, other] = [signedOf(left), signedOf(right)];
  return one !== undefined && one === other;
}

function signedOf(bundle: unknown): string | undefined {
  const envelope = toMap(toMap(bundle).get('dsseEnvelope'));
  const payload = envelope.get('payload');
  const signature = toMap(toMap(envelope.get('signatures')).get('0')).get('sig');
  const isSigned = typeof payload === 'string' && typeof signature === 'string';
  return isSigned ? `${payload} ${signature}` : undefined;
}

function toMap(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
