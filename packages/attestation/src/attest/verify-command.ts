import type { Instance } from '../instance/instance.ts';
import { issuerOf } from '../oidc/issuer-of.ts';
import type { WorkflowClaims } from '../oidc/workflow-claims.ts';
import type { Statement } from '../statement/statement.ts';
import { parseImageName } from '../subject/image/parse-image-name.ts';
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
  const artifact = imageOf(first, rest.images) ?? toPath(first.name);
  const words = ['portcullis', 'verify', artifact, ...options.flat()].map(toArgument);
  const prefix = server === 'https://github.com' ? '' : `GITHUB_SERVER_URL=${toArgument(server)} `;
  return `${prefix}${words.join(' ')}`;
}

/** An image is a subject by its whole name without a tag, however it was written. */
function imageOf({ name }: Subject, images: SubjectRequest['images'] = []): string | undefined {
  const image = images.map(parseImageName).find((one) => `${one.registry}/${one.name}` === name);
  return image && `oci://${name}@${image.digest}`;
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
