import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Nothing of the caller's but the path: no token, no name of this machine. Whatever downloads is led to our server, whose
 * address `given` has as `{server}`.
 */
export function cleanEnvironment(
  given: Readonly<Record<string, string>>,
  folder: string,
  port: number,
): Readonly<Record<string, string>> {
  const authority = join(folder, '..', 'authority.pem');
  const proxy = `http://127.0.0.1:${port}`;
  const settings = join(folder, 'wgetrc');
  writeFileSync(settings, `ca_certificate = ${authority}\n`);
  const proxies = ['http_proxy', 'https_proxy', 'HTTPS_PROXY', 'all_proxy'];
  const authorities = [
    'CURL_CA_BUNDLE',
    'SSL_CERT_FILE',
    'REQUESTS_CA_BUNDLE',
    'NODE_EXTRA_CA_CERTS',
  ];
  const own = Object.entries(given).map(
    ([name, value]) => [name, value.replaceAll('{server}', proxy)] as const,
  );
  return {
    PATH: process.env.PATH ?? '',
    HOME: join(folder, 'home'),
    TMPDIR: join(folder, 'tmp'),
    SHELL: '/bin/sh',
    USER: 'nobody',
    LANG: 'C',
    TERM: 'dumb',
    WGETRC: settings,
    // What .NET leaves, and what it tells others.
    DOTNET_CLI_HOME: join(folder, 'home'),
    DOTNET_EnableDiagnostics: '0',
    POWERSHELL_TELEMETRY_OPTOUT: '1',
    POWERSHELL_UPDATECHECK: 'Off',
    ...Object.fromEntries(proxies.map((name) => [name, proxy])),
    ...Object.fromEntries(authorities.map((name) => [name, authority])),
    ...Object.fromEntries(own),
  };
}
