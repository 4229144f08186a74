import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HttpError } from '@portcullis/http';
import type { RegistryCredentials } from '../registry-credentials.ts';
import { askHelper } from './ask-helper.ts';
import { isForRegistry } from './is-for-registry.ts';
import { type Login, parseDockerConfig } from './parse-docker-config.ts';
import type { RunProgram } from './run-program.ts';

export interface CredentialSources {
  /** `DOCKER_CONFIG` and `HOME` (`USERPROFILE` on Windows) are looked up in it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly run: RunProgram;
}

/** The login that Docker would use at a registry; undefined when there is none. Throws HttpError. */
export async function readCredentials(
  registry: string,
  { environment, run }: CredentialSources,
): Promise<RegistryCredentials | undefined> {
  const path = pathOf(environment);
  const text = path === undefined ? undefined : await readIfThere(path);
  if (path === undefined || text === undefined) return undefined;
  const config = parseDockerConfig(text, path);
  const helper = find(config.helpers, registry) ?? config.store;
  const server = registry === 'docker.io' ? hubKey : registry;
  const asked = helper === undefined ? undefined : await askHelper(run, { helper, server });
  return asked ?? toCredentials(find(config.auths, registry), path);
}

/** As Docker calls its own registry in its configuration, and to its helpers. */
const hubKey = 'https://index.docker.io/v1/';

function pathOf({
  DOCKER_CONFIG: folder,
  HOME: home,
  USERPROFILE: profile,
}: CredentialSources['environment']): string | undefined {
  if (folder) return join(folder, 'config.json');
  const own = home || profile;
  return own ? join(own, '.docker', 'config.json') : undefined;
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw new HttpError('unreadable', `cannot read the logins in "${path}"`, { cause });
  }
}

function isMissing(cause: unknown): boolean {
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT';
}

function find<Value>(all: ReadonlyMap<string, Value>, registry: string): Value | undefined {
  for (const [key, value] of all) if (isForRegistry(key, registry)) return value;
  return undefined;
}

function toCredentials(login: Login | undefined, path: string): RegistryCredentials | undefined {
  if (login?.identityToken !== undefined)
    return { kind: 'identity-token', token: login.identityToken };
  if (login?.auth === undefined) return undefined;
  const pair = Buffer.from(login.auth, 'base64').toString();
  const end = pair.indexOf(':');
  if (end < 1) throw new HttpError('unreadable', `a login in "${path}" has no name and password`);
  return { kind: 'password', username: pair.slice(0, end), password: pair.slice(end + 1) };
}
