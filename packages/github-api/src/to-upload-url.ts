/**
 * Where a server takes files: `uploads.github.com`, `uploads.SUBDOMAIN.ghe.com`, or `/api/uploads` of GHES.
 * https://docs.github.com/en/enterprise-server@3.20/rest/releases/assets#upload-a-release-asset
 */
export function toUploadUrl(api: string): string {
  const plain = api.replace(/\/+$/, '');
  if (plain.endsWith('/api/v3')) return plain.replace(/v3$/, 'uploads');
  return plain.replace(/^(https:\/\/)api\.(github\.com|[^/.]+\.ghe\.com)$/, '$1uploads.$2');
}
