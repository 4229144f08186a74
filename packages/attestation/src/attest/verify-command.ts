import type { WorkflowClaims } from '../oidc/workflow-claims.ts';
import type { Statement } from '../statement/statement.ts';
import type { SubjectRequest } from '../subject/read-subjects.ts';
import type { Subject } from '../subject/subject.ts';

interface Signed {
  readonly subjects: readonly Subject[];
  readonly images: SubjectRequest['images'];
  readonly claims: WorkflowClaims | undefined;
  readonly server: string;
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
  ];
  const image = rest.images?.find((text) => text.startsWith(`${first.name}@`));
  const artifact = image === undefined ? toPath(first.name) : `oci://${image}`;
  const words = ['portcullis', 'verify', artifact, ...options.flat()].map(toArgument);
  const prefix = server === 'https://github.com' ? '' : `GITHUB_SERVER_URL=${toArgument(server)} `;
  return `${prefix}${words.join(' ')}`;
}

function toPath(name: string): string {
  return name.startsWith('-') ? `./${name}` : name;
}

/** Names of branches and files are attacker-controlled, and this is pasted into shells. */
function toArgument(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
