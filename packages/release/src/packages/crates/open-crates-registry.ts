import { quoted } from '@portcullis/core';
import { HttpError } from '@portcullis/http';
import { askRegistry, type RegistryQuestion } from '../ask-registry.ts';
import { exchangeToken } from '../exchange-token.ts';
import { isDone } from '../is-done.ts';
import { PackageError } from '../package-error.ts';
import type { PackageRegistry } from '../package-registry.ts';
import { refusalWords } from '../refusal-words.ts';
import type { TrustedPublishing } from '../trusted-publishing.ts';
import type { CratePackage } from './crate-package.ts';
import { findCrateVersion } from './find-crate-version.ts';
import { toCrateBody } from './to-crate-body.ts';

export interface CratesPlaces {
  /** `https://crates.io` */
  readonly registry: string;
  /** `https://index.crates.io` */
  readonly index: string;
  readonly trusted: TrustedPublishing;
}

export interface CratesRegistry extends PackageRegistry<CratePackage> {
  /** Ends the token, where one was given, so that it is of no use to anybody who has seen it. Never throws. */
  close(): Promise<void>;
}

/** crates.io, for packages that were looked into. One token is for all crates that trust the workflow. */
export function openCratesRegistry(places: CratesPlaces): CratesRegistry {
  const { index, trusted } = places;
  let token: string | undefined;
  const tokenNow = async (one: CratePackage) => {
    token ??= await exchangeToken(trusted, exchangeOf(places, one));
    return token;
  };
  return {
    find: ({ target }) => findCrateVersion(trusted.http, index, target),
    prepare: async (one) => {
      await tokenNow(one);
    },
    publish: async (one) => publish(one, await tokenNow(one), places),
    close: async () => {
      if (token !== undefined) await revoke(token, places);
      token = undefined;
    },
  };
}

/** https://github.com/rust-lang/crates.io/blob/main/src/controllers/trustpub/tokens/exchange/mod.rs */
function exchangeOf({ registry, trusted }: CratesPlaces, { target: { name } }: CratePackage) {
  const { workflow, repository } = trusted;
  return {
    audience: new URL(registry).hostname,
    question: (jwt: string): RegistryQuestion => ({
      method: 'POST',
      url: `${registry}${tokens}`,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify({ jwt })),
    }),
    advice: `add "${workflow}" of "${repository}" with the environment "release" to the trusted publishers of "${name}", at https://crates.io/crates/${name}/settings; the first version of a crate is published by hand`,
  };
}

const tokens = '/api/v1/trusted_publishing/tokens';

/** https://doc.rust-lang.org/cargo/reference/registry-web-api.html#publish */
async function publish(
  { target, metadata, bytes }: CratePackage,
  token: string,
  { registry, trusted }: CratesPlaces,
): Promise<void> {
  const answer = await askRegistry(trusted.http, {
    method: 'PUT',
    url: `${registry}/api/v1/crates/new`,
    headers: {
      accept: 'application/json',
      authorization: token,
      'content-type': 'application/octet-stream',
    },
    body: toCrateBody(metadata, bytes),
    isOnce: true,
  });
  if (isDone(answer)) return;
  const name = quoted(`${target.name}@${target.version}`);
  throw new PackageError(
    'package-refused',
    `crates.io does not take ${name}: it answers ${refusalWords(answer, [token])}`,
  );
}

async function revoke(token: string, { registry, trusted }: CratesPlaces): Promise<void> {
  const why = await askRegistry(trusted.http, {
    method: 'DELETE',
    url: `${registry}${tokens}`,
    headers: { authorization: `Bearer ${token}` },
  }).then(
    (answer) => (isDone(answer) ? undefined : `it answers ${refusalWords(answer, [token])}`),
    (error: unknown) => {
      if (error instanceof HttpError) return error.message;
      throw error;
    },
  );
  if (why !== undefined)
    trusted.onNote(
      `crates.io did not end the token of this job, which is good for 30 minutes: ${why}`,
    );
}
