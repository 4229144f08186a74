/**
 * What a bundle speaks of, as one text: bundles of which it is the same replace each other. Undefined for what is no
 * bundle of ours. Nothing of it is verified, and the payload is not parsed, since anybody may have written it: ours
 * begin with type, subjects and type of predicate, in that order.
 */
export function saidIn(json: unknown): string | undefined {
  const envelope = isObject(json) ? json.dsseEnvelope : undefined;
  const payload = isObject(envelope) ? envelope.payload : undefined;
  if (typeof payload !== 'string') return undefined;
  const text = Buffer.from(payload, 'base64').toString('utf8');
  // No text within JSON holds this: quotes in it are escaped.
  const end = text.indexOf(',"predicate":');
  return text.startsWith('{"_type":') && end > 0 ? text.slice(0, end) : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
