import { HttpError } from '@portcullis/http';

/** What `docker login` leaves behind. https://github.com/docker/cli/blob/master/cli/config/configfile/file.go */
export interface DockerConfig {
  /** By the registry's name as it was written. */
  readonly auths: ReadonlyMap<string, Login>;
  /** Suffixes of program names, by registry. */
  readonly helpers: ReadonlyMap<string, string>;
  /** That of all registries without one of their own. */
  readonly store: string | undefined;
}

export interface Login {
  /** `name:password`, in base64. */
  readonly auth: string | undefined;
  readonly identityToken: string | undefined;
}

/** Throws HttpError. The message never has anything of the file in it. */
export function parseDockerConfig(text: string, path: string): DockerConfig {
  const config = toMap(parse(text, path));
  return {
    auths: new Map([...toMap(config.get('auths'))].map(([name, json]) => [name, toLogin(json)])),
    helpers: new Map(
      [...toMap(config.get('credHelpers'))].flatMap(([name, helper]) =>
        typeof helper === 'string' && helper !== '' ? [[name, helper]] : [],
      ),
    ),
    store: toText(config.get('credsStore')),
  };
}

function parse(text: string, path: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch {
    // What cannot be parsed is named by the parser, and it may be a password.
    throw new HttpError('unreadable', `cannot read the logins in "${path}": that is not JSON`);
  }
}

function toLogin(json: unknown): Login {
  const login = toMap(json);
  return { auth: toText(login.get('auth')), identityToken: toText(login.get('identitytoken')) };
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function toMap(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
