/**
 * What a bundle speaks of, as one text: bundles of which it is the same replace each other. Undefined for what is no
 * bundle of ours. Nothing of it is verified.
 */
export function saidIn(json: unknown): string | undefined {
  const envelope = isObject(json) ? json.dsseEnvelope : undefined;
  const payload = isObject(envelope) ? envelope.payload : undefined;
  const statement = typeof payload === 'string' ? parsed(payload) : undefined;
  if (!isObject(statement) || !Array.isArray(statement.subject)) return undefined;
  return JSON.stringify([statement.predicateType, statement.subject]);
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
