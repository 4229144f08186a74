/** Whether two bundles, as JSON, hold one signature over one payload. ECDSA signs nothing twice in the same way. */
export function isSameSignature(left: unknown, right: unknown): boolean {
  const [one, other] = [signedOf(left), signedOf(right)];
  return one !== undefined && one === other;
}

function signedOf(bundle: unknown): string | undefined {
  const envelope = at(bundle, 'dsseEnvelope');
  const payload = at(envelope, 'payload');
  const signature = at(envelope, 'signatures', '0', 'sig');
  if (typeof payload !== 'string' || typeof signature !== 'string') return undefined;
  return `${payload} ${signature}`;
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? Object.entries(inner).find(([name]) => name === key)?.[1]
        : undefined,
    value,
  );
}
