import type { CertificateClaims } from '../certificate/certificate-claims.ts';
import { parseIdentity } from '../policy/parse-identity.ts';

/** A field of provenance, and the claim of the certificate that says the same. */
export interface ProvenanceField {
  /** Keys from the predicate down; a number is a place in a list. */
  readonly path: readonly (string | number)[];
  /** Undefined when the certificate does not say it. */
  readonly said: string | undefined;
}

/**
 * What provenance of a build type says that the certificate says too; undefined for a build type whose fields nobody
 * here knows. The form of the first is `provenance.ts` of
 * https://github.com/actions/toolkit/tree/main/packages/attest, and of the second `provenance.ts` of
 * https://github.com/npm/cli/tree/latest/workspaces/libnpmpublish.
 */
export function provenanceFields(
  buildType: unknown,
  { extensions }: CertificateClaims,
): readonly ProvenanceField[] | undefined {
  switch (buildType) {
    case 'https://actions.github.io/buildtypes/workflow/v1':
      return [
        ...shared(extensions),
        { path: [...workflow, 'ref'], said: extensions.sourceRepositoryRef },
        { path: [...github, 'runner_environment'], said: extensions.runnerEnvironment },
        { path: builder, said: extensions.buildSignerUri },
      ];
    case 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1':
      return [
        ...shared(extensions),
        { path: [...workflow, 'ref'], said: configOf(extensions)?.ref },
        { path: builder, said: after(npmRunner, extensions.runnerEnvironment) },
      ];
    default:
      return undefined;
  }
}

const workflow = ['buildDefinition', 'externalParameters', 'workflow'];
const github = ['buildDefinition', 'internalParameters', 'github'];
const source = ['buildDefinition', 'resolvedDependencies', 0];
const builder = ['runDetails', 'builder', 'id'];
const npmRunner = 'https://github.com/actions/runner/';

type Extensions = CertificateClaims['extensions'];

function shared(extensions: Extensions): readonly ProvenanceField[] {
  const { sourceRepositoryUri: uri, sourceRepositoryRef } = extensions;
  const isSaid = uri !== undefined && sourceRepositoryRef !== undefined;
  return [
    { path: [...workflow, 'repository'], said: uri },
    { path: [...workflow, 'path'], said: configOf(extensions)?.file },
    { path: [...github, 'event_name'], said: extensions.buildTrigger },
    { path: [...github, 'repository_id'], said: extensions.sourceRepositoryIdentifier },
    { path: [...github, 'repository_owner_id'], said: extensions.sourceRepositoryOwnerIdentifier },
    { path: [...source, 'uri'], said: isSaid ? `git+${uri}@${sourceRepositoryRef}` : undefined },
    { path: [...source, 'digest', 'gitCommit'], said: extensions.sourceRepositoryDigest },
    { path: ['runDetails', 'metadata', 'invocationId'], said: extensions.runInvocationUri },
  ];
}

/** The workflow at the top of the run, whose server is that of its repository. */
function configOf({ buildConfigUri, sourceRepositoryUri }: Extensions) {
  const server = /^https?:\/\/[^/]+/.exec(sourceRepositoryUri ?? '')?.[0];
  return buildConfigUri === undefined || server === undefined
    ? undefined
    : parseIdentity(buildConfigUri, server);
}

function after(start: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : `${start}${text}`;
}
