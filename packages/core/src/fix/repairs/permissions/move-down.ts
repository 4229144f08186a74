import type { Finding } from '../../../engine/index.ts';
import type { Document, Permissions, Workflow } from '../../../model/index.ts';
import { plainMap } from '../../meaning/plain-map.ts';
import { refuse } from '../../refuse.ts';
import type { Edit, Mending, Refusal } from '../../repair.ts';
import { giveJob } from './give-job.ts';
import { grantsIn } from './grants-in.ts';
import { jobRefusals } from './job-refusals.ts';

/** The workflow's own block goes into each job that inherits it, and `{}` takes its place. */
export function* moveDown(
  workflow: Workflow,
  findings: readonly Finding[],
  document: Document,
): Iterable<Mending | Refusal> {
  const { permissions } = workflow;
  if (permissions === undefined) return;
  const { start, end } = permissions.at.alias ?? permissions.at;
  const own = findings.filter(({ at }) => start <= at.start.offset && at.start.offset < end);
  if (own.length > 0) yield move(workflow, { permissions, own, document });
  yield* jobRefusals(workflow, findings);
}

interface Move {
  readonly permissions: Permissions;
  readonly own: readonly Finding[];
  readonly document: Document;
}

function move(workflow: Workflow, { permissions, own, document }: Move): Mending | Refusal {
  const { key, all } = permissions;
  if (all !== undefined) return refuse(all, noWord(all.value.trim()));
  const grants = grantsIn(permissions, document);
  const heirs = workflow.jobs.filter((job) => job.permissions === undefined);
  const given = heirs.flatMap((job) => giveJob(job, grants ?? []) ?? []);
  if (grants === undefined || given.length < heirs.length) return refuse(key, notPlain);
  return {
    kind: 'mending',
    at: key,
    description: `sets "permissions: {}" for the workflow and writes what each job has into ${heirs.length === 1 ? 'its job' : `its ${heirs.length} jobs`}`,
    edits: [emptied(permissions), ...given.map(({ edit }) => edit)],
    changes: [{ path: ['permissions'], to: plainMap([]) }, ...given.map(({ change }) => change)],
    answers: own,
  };
}

function noWord(word: string): string {
  return `written out scope by scope, "${word}" would give each job as much as before and only hide it: name the scopes that each job needs`;
}

const notPlain =
  'the block or one of its jobs is written in braces, behind an alias or in an unusual way: move it by hand';

/** From the colon to the end of the last scope and its comment, which went into the jobs. */
function emptied({ at, key }: Permissions): Edit {
  const { source } = key;
  const start = source.text.indexOf(':', key.end) + 1;
  const rest = /[ \t]*(?:#[^\r\n]*)?/y;
  rest.lastIndex = at.end;
  const behind = rest.exec(source.text)?.[0].length ?? 0;
  return { at: { source, start, end: at.end + behind }, text: ' {}' };
}
