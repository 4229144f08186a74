/** Node's client for `http:` or `https:`, loaded when it is first needed. */
export async function loadLibrary(protocol: string): Promise<typeof import('node:https')> {
  if (protocol === 'https:') return import('node:https');
  return import('node:http');
}
