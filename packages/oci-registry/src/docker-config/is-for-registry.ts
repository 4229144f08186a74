/**
 * Whether a name in a configuration of Docker means a registry: exactly its host and port, as any of the forms that
 * logins are stored under. Never a part of a name, since a password would go to `ghcr.io.example`.
 */
export function isForRegistry(key: string, registry: string): boolean {
  const [, host = ''] = /^(?:https?:\/\/)?([^/]+)(?:\/(?:v[12]\/?)?)?$/.exec(key) ?? [];
  return host !== '' && plain(host) === plain(registry);
}

function plain(host: string): string {
  const lower = host.toLowerCase();
  return hubNames.includes(lower) ? 'docker.io' : lower;
}

/** https://github.com/docker/cli/blob/master/cli/config/configfile/file.go has the first, logins of others the rest. */
const hubNames = ['index.docker.io', 'registry-1.docker.io', 'docker.io'];
