import {
  issuerOf,
  readWorkflowClaims,
  requestIdToken,
  type WorkflowClaims,
} from '@portcullis/attestation';
import { createHttpClient, type HttpClient } from '@portcullis/http';
import type { ReleasePlan } from '../plan/release-plan.ts';
import { openCratesRegistry } from './crates/open-crates-registry.ts';
import type { NpmPackage } from './npm/npm-package.ts';
import { openNpmRegistry } from './npm/open-npm-registry.ts';
import { type ProvenanceSigning, signNpmProvenance } from './npm/sign-npm-provenance.ts';
import type { PackageRegistry } from './package-registry.ts';
import { parseRegistryUrl } from './parse-registry-url.ts';
import type { PackageAtRegistry } from './publish-packages.ts';
import type { ReleasedPackage } from './read-packages.ts';
import type { TrustedPublishing } from './trusted-publishing.ts';

/** Registries, and the job that publishes. */
export interface PackagePlaces {
  readonly npmRegistry: string;
  readonly cratesRegistry: string;
  readonly cratesIndex: string;
  readonly plan: ReleasePlan;
  readonly signing: ProvenanceSigning;
  /** The workflow that was started, as registries know it: `release.yml`. */
  readonly workflow: string;
  readonly onNote: (note: string) => void;
}

export interface OpenPackages {
  readonly packages: readonly PackageAtRegistry[];
  /** Gives back what was borrowed; also when something went wrong. */
  close(): Promise<void>;
}

/** Packages at real registries. Throws GuardError for an address that gets no token. */
export function openPackages(
  packages: readonly ReleasedPackage[],
  places: PackagePlaces,
): OpenPackages {
  const { environment, userAgent } = places.signing.outside;
  const http = createHttpClient({ environment, userAgent, ...patience });
  const trusted = toTrusted(places, http);
  const npm = openNpm(places, trusted);
  const crates = openCratesRegistry({
    registry: parseRegistryUrl(places.cratesRegistry),
    index: parseRegistryUrl(places.cratesIndex),
    trusted,
  });
  return {
    packages: packages.map((one) => (one.kind === 'npm' ? at(npm, one) : at(crates, one))),
    close: () => crates.close(),
  };
}

/** A hundred megabytes, which a registry looks into before it answers. */
const patience = { stallAfter: 60_000, stallBudget: 120_000 } as const;

function at<Package extends ReleasedPackage>(
  registry: PackageRegistry<Package>,
  one: Package,
): PackageAtRegistry {
  return {
    target: one.target,
    find: () => registry.find(one),
    prepare: () => registry.prepare(one),
    publish: () => registry.publish(one),
  };
}

function toTrusted(
  { signing, workflow, plan, onNote }: PackagePlaces,
  http: HttpClient,
): TrustedPublishing {
  const { outside, onToken } = signing;
  const { environment } = outside;
  return {
    http,
    identify: async (audience) => {
      const token = await requestIdToken({ environment, audience, http });
      onToken(token);
      return token;
    },
    onToken,
    onNote,
    workflow,
    repository: plan.repository,
  };
}

function openNpm(
  { npmRegistry, signing, plan }: PackagePlaces,
  trusted: TrustedPublishing,
): PackageRegistry<NpmPackage> {
  const claims = claimsOnce(signing, trusted.http);
  return openNpmRegistry({
    registry: parseRegistryUrl(npmRegistry),
    trusted,
    commit: plan.commit,
    isPrerelease: plan.isPrerelease,
    isPublicSource: async () => (await claims()).repositoryVisibility === 'public',
    signProvenance: async (one) => signNpmProvenance(one, await claims(), signing),
  });
}

/** What the issuer says of this job; asked when it is needed, and once. */
function claimsOnce(
  { outside, issuer = issuerOf(outside.server), onToken, now }: ProvenanceSigning,
  http: HttpClient,
): () => Promise<WorkflowClaims> {
  const { environment } = outside;
  let claims: Promise<WorkflowClaims> | undefined;
  return () => {
    claims ??= readWorkflowClaims({ environment, http, issuer, onToken, now: now() });
    return claims;
  };
}
