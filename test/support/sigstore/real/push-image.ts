import { createHash } from 'node:crypto';

/** Pushes an image without content to a registry on loopback, and gives its digest. */
export async function pushImage(host: string, name: string): Promise<string> {
  const url = `http://${host}/v2/${name}`;
  const config = Buffer.from('{"architecture":"amd64","os":"linux","rootfs":{"type":"layers"}}');
  await pushBlob(url, config);
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType,
    config: {
      mediaType: 'application/vnd.oci.image.config.v1+json',
      digest: digestOf(config),
      size: config.length,
    },
    layers: [],
  });
  await put(`${url}/manifests/1`, Buffer.from(manifest), mediaType);
  return digestOf(Buffer.from(manifest));
}

const mediaType = 'application/vnd.oci.image.manifest.v1+json';

/** https://github.com/opencontainers/distribution-spec/blob/main/spec.md#post-then-put */
async function pushBlob(url: string, bytes: Buffer): Promise<void> {
  const begun = await fetch(`${url}/blobs/uploads/`, { method: 'POST' });
  const target = new URL(begun.headers.get('location') ?? '', url);
  target.searchParams.set('digest', digestOf(bytes));
  await put(target.href, bytes, 'application/octet-stream');
}

async function put(url: string, bytes: Buffer, type: string): Promise<void> {
  const body = new Uint8Array(bytes);
  const response = await fetch(url, { method: 'PUT', headers: { 'content-type': type }, body });
  if (!response.ok) throw new Error(`the registry answers ${response.status} to ${url}`);
}

function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
