import type { Instance } from '../instance/instance.ts';
import { issuerOf } from '../oidc/issuer-of.ts';
import type { WorkflowClaims } from '../oidc/workflow-claims.ts';
import type { Statement } from '../statement/statement.ts';
import { isDigest } from '../subject/is-digest.ts';
import type { Subject } from '../subject/subject.ts';
import type { SubjectRequest } from '../subject/subject-request.ts';

interface Signed {
  readonly subjects: readonly Subject[];
  readonly images: SubjectRequest['images'];
  readonly claims: WorkflowClaims | undefined;
  readonly server: string;
  readonly instance: Instance;
  readonly predicateType: Statement['predicateType'];
}

/** A command line for who gets the artifacts; undefined where only a policy can say who signed. */
export function verifyCommand({ subjects, claims, server, ...rest }: Signed): string | undefined {
  const [first] = subjects;
  if (claims === undefined || first === undefined) return undefined;
  const options = [
    ['--repo', claims.repository],
    ['--signer-workflow', claims.jobWorkflowRef],
    ['--source-ref', claims.ref],
    ['--predicate-type', rest.predicateType],
    ...unusual(claims, server),
    ...(rest.instance === 'custom'
      ? [
          ['--instance', 'custom'],
          ['--trusted-root', 'FILE'],
        ]
      : []),
  ];
  const image = rest.images?.find((text) => text.startsWith(`${first.name}@`));
  const artifact = image === undefined ? toPath(first.name) : `oci://${image}`;
  const words = ['portcullis', 'verify', artifact, ...options.flat()].map(toArgument);
  const prefix = server === 'https://github.com' ? '' : `GITHUB_SERVER_URL=${toArgument(server)} `;
  return `${prefix}${words.join(' ')}`;
}

/** What a verification takes for granted, where it is not so. */
function unusual({ issuer, runnerEnvironment }: WorkflowClaims, server: string) {
  return [
    ...(issuer === issuerOf(server) ? [] : [['--issuer', issuer]]),
    ...(runnerEnvironment === 'github-hosted' ? [] : [['--runner-environment', runnerEnvironment]]),
  ];
}

/** What would be read as something else than a path. */
function toPath(name: string): string {
  return name.startsWith('-') || isDigest(name) ? `./${name}` : name;
}

/** Names of branches and files are attacker-controlled, and this is pasted into shells. */
function toArgument(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
