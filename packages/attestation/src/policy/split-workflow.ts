/**
 * A workflow as certificates name it, `owner/name/.github/workflows/file.yml@ref`, in its parts; undefined when it has
 * another shape, and then it is nothing but a text.
 *
 * File names and refs may both contain `@`, so neither the first nor the last one parts them. But a file lies directly
 * in the folder, so its name has no `/`, and every ref that is no commit begins with `refs/`: the first `/` behind the
 * folder is the one of `refs/`, whatever stands before and after it. Where there is none, the ref is a commit, which
 * has no `@`, so that the last one parts them. Every text has one reading at most: a branch `v1@refs/tags/v1` stays a
 * branch, and `a.yml@refs` stays the name of a file.
 */
export function splitWorkflow(text: string): WorkflowName | undefined {
  const { repository, rest = '' } = shape.exec(text)?.groups ?? {};
  if (repository === undefined) return undefined;
  const slash = rest.indexOf('/');
  if (slash === -1) return atCommit(repository, rest);
  const isRef = rest.slice(0, slash).endsWith('@refs') && slash + 1 < rest.length;
  const end = slash - '@refs'.length;
  return isRef && end > 0 ? toName(repository, rest.slice(0, end), rest.slice(end + 1)) : undefined;
}

export interface WorkflowName {
  /** `owner/name` */
  readonly repository: string;
  /** `owner/name/.github/workflows/file.yml` */
  readonly path: string;
  /** `.github/workflows/file.yml` */
  readonly file: string;
  /** `refs/…`, or a commit; undefined when the text names none. */
  readonly ref: string | undefined;
}

/** Neither owners nor repositories can have an `@` in their names. */
const shape = /^(?<repository>[^/@]+\/[^/@]+)\/\.github\/workflows\/(?<rest>.+)$/s;

function atCommit(repository: string, rest: string): WorkflowName {
  const { name = rest, commit } = commitAtEnd.exec(rest)?.groups ?? {};
  return toName(repository, name, commit);
}

const commitAtEnd = /^(?<name>.+)@(?<commit>[0-9a-f]{40}|[0-9a-f]{64})$/s;

function toName(repository: string, name: string, ref: string | undefined): WorkflowName {
  const file = `.github/workflows/${name}`;
  return { repository, path: `${repository}/${file}`, file, ref };
}
