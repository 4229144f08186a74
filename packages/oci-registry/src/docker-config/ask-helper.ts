import { quoted } from '@portcullis/core';
import { HttpError } from '@portcullis/http';
import type { RegistryCredentials } from '../registry-credentials.ts';
import type { RunProgram } from './run-program.ts';

/**
 * Asks a credential helper of Docker, a program beside it; undefined when it knows no login.
 * https://github.com/docker/docker-credential-helpers#development
 */
export async function askHelper(
  run: RunProgram,
  { helper, server }: { readonly helper: string; readonly server: string },
): Promise<RegistryCredentials | undefined> {
  if (!/^[\w.-]+$/.test(helper)) throw failed(helper, 'that is no name of a helper');
  const { code, stdout } = await run(`docker-credential-${helper}`, ['get'], server);
  if (code === 0) return parseAnswer(helper, stdout);
  // The one failure that all helpers tell in the same words, on standard output.
  if (/^credentials not found/.test(stdout.trim())) return undefined;
  throw failed(helper, `it ends with code ${code}`);
}

/** A name of this form says that the secret is an identity token. */
const tokenName = '<token>';

function parseAnswer(helper: string, text: string): RegistryCredentials | undefined {
  const { Username: username, Secret: secret } = parse(helper, text);
  if (typeof username !== 'string' || typeof secret !== 'string')
    throw failed(helper, 'what it says is no login');
  if (secret === '') return undefined;
  if (username === tokenName) return { kind: 'identity-token', token: secret };
  return { kind: 'password', username, password: secret };
}

function parse(helper: string, text: string): Readonly<Record<string, unknown>> {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? { ...json } : {};
  } catch {
    // Without its cause, which would have the secret in it.
    throw failed(helper, 'what it says is not JSON');
  }
}

function failed(helper: string, why: string): HttpError {
  return new HttpError(
    'permission',
    `cannot ask ${quoted(`docker-credential-${helper}`)} for a login: ${why}; log in again, or give a name and a password`,
  );
}
