import { GuardError } from '@portcullis/core';
import { createHttpClient, type HttpClient } from '@portcullis/http';
import { readCredentials } from '@portcullis/oci-registry';
import type { Outside } from '../find/outside.ts';
import type { WorkflowClaims } from '../oidc/workflow-claims.ts';
import { ownPredicate } from '../predicate/own-predicate.ts';
import type { Predicate } from '../predicate/predicate.ts';
import { provenancePredicate } from '../predicate/provenance-predicate.ts';
import { sbomPredicate } from '../predicate/sbom-predicate.ts';
import { readRoots } from '../roots/read-roots.ts';
import { patience } from '../sign/patience.ts';
import { toStatements } from '../statement/to-statements.ts';
import { manifestReader } from '../subject/image/manifest-reader.ts';
import type { ReadManifest } from '../subject/image/read-image.ts';
import { readSubjects } from '../subject/read-subjects.ts';
import type { AttestRequest } from './attest-request.ts';
import type { AttestResult } from './attest-result.ts';
import { attestStatements } from './attest-statements.ts';
import { choosePolicy } from './choose-policy.ts';
import { chooseServices } from './choose-services.ts';
import { identify } from './identify.ts';
import { openSteps } from './open-steps.ts';
import { verifyCommand } from './verify-command.ts';

/**
 * Signs attestations, verifies each of them, and only then hands them over. Throws what is wrong before anything is
 * signed; what goes wrong after that is told of each statement. What can be refused is refused before anybody is asked
 * to sign, since what a public log has taken stays there.
 */
export async function attest(request: AttestRequest): Promise<AttestResult> {
  const { outside, now } = request;
  const { server, environment, userAgent } = outside;
  const http = createHttpClient({ environment, userAgent, ...patience });
  const { images } = request.subjects;
  checkImages(request);
  const subjects = await readSubjects({
    ...request.subjects,
    readManifest: request.withPlatforms ? platformReader(outside, http) : undefined,
  });
  const identity = await identify(request, http);
  const { claims } = identity;
  const services = await chooseServices(request.signing, { claims, server, now: now() });
  const predicate = await readPredicate(request, claims);
  const { predicateType } = predicate;
  const policy = await choosePolicy(request, { claims, services, predicateType });
  const roots = await readRoots({
    instances: [services.instance],
    file: request.trustedRoot,
    now: now(),
  });
  const steps = openSteps(request, { identity, services, policy, roots, http });
  const attested = await attestStatements(toStatements(subjects, predicate, request.mode), steps);
  return {
    subjects,
    services,
    folder: request.folder,
    attested,
    verifyCommand: verifyCommand({
      subjects,
      images,
      claims,
      server,
      instance: services.instance,
      predicateType,
    }),
    notes: roots.warnings,
  };
}

/** A name and a digest are no image here: nobody would be told that nothing was attached to it. */
function checkImages({ subjects: { images = [] }, isPushed, withPlatforms }: AttestRequest): void {
  if (images.length > 0 || !(isPushed || withPlatforms)) return;
  const what = isPushed ? 'attach attestations to an image' : 'attest the platforms of an image';
  throw new GuardError(
    'bad-usage',
    `cannot ${what}: none is named; name it as an image, "REGISTRY/NAME@sha256:HEX"`,
  );
}

function platformReader({ environment, runProgram: run }: Outside, http: HttpClient): ReadManifest {
  return manifestReader(http, (registry) => readCredentials(registry, { environment, run }));
}

function readPredicate(
  { predicate, outside }: AttestRequest,
  claims: WorkflowClaims | undefined,
): Predicate | Promise<Predicate> {
  switch (predicate.kind) {
    case 'provenance':
      if (claims !== undefined) return provenancePredicate(claims, outside.server);
      throw new GuardError(
        'bad-usage',
        'provenance is what a workflow run says of itself, and this is none: attest an SBOM, or a predicate of your own',
      );
    case 'sbom':
      return sbomPredicate(predicate.path);
    case 'own':
      return ownPredicate(predicate.path, predicate.type);
  }
}
