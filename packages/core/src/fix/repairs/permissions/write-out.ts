import type { Finding } from '../../../engine/index.ts';
import { defaultToken } from '../../../facts/default-token.ts';
import type { Document, Job, Workflow } from '../../../model/index.ts';
import { plainMap } from '../../meaning/plain-map.ts';
import { refuse } from '../../refuse.ts';
import type { FixOptions, Mending, Refusal } from '../../repair.ts';
import { insertBefore } from '../../text/insert-before.ts';
import { insertEntry } from '../../text/insert-entry.ts';
import { giveJob } from './give-job.ts';
import type { Grant } from './grant.ts';
import { jobRefusals } from './job-refusals.ts';

interface Known {
  readonly document: Document;
  readonly options: FixOptions;
}

/** The default token is written out, where somebody says which it is: no file does. */
export function* writeOut(
  workflow: Workflow,
  findings: readonly Finding[],
  known: Known,
): Iterable<Mending | Refusal> {
  const refusals = jobRefusals(workflow, findings);
  yield* refusals;
  const own = findings.filter(
    ({ at }) => !refusals.some((refusal) => refusal.at.start === at.start.offset),
  );
  if (own.length > 0) yield write(workflow, own, known);
}

function write(
  workflow: Workflow,
  own: readonly Finding[],
  { document, options }: Known,
): Mending | Refusal {
  const { jobs, node, triggers } = workflow;
  const at = node.entry('on')?.key ?? node;
  const level = options.defaultToken;
  if (level === undefined) return refuse(at, unknownDefault);
  if (triggers.some(({ event }) => event === 'workflow_call')) return refuse(at, called);
  if (options.isEnterpriseServer && level === 'write') return refuse(at, enterprise);
  const heirs = jobs.filter((job) => job.permissions === undefined);
  const given = heirs.flatMap((job) => giveJob(job, grantsOf(level)) ?? []);
  const top = topEdit(workflow, document);
  if (top === undefined || given.length < heirs.length) return refuse(at, notPlain);
  return {
    kind: 'mending',
    at,
    description: `sets "permissions: {}" for the workflow and writes the default token (${level}) into ${namesOf(heirs)}`,
    edits: [top, ...given.map(({ edit }) => edit)],
    changes: [{ path: ['permissions'], to: plainMap([]) }, ...given.map(({ change }) => change)],
    answers: own,
  };
}

function topEdit({ node }: Workflow, document: Document) {
  const entry = { key: 'permissions', value: [] };
  const jobs = node.entry('jobs');
  if (node.style === 'flow' || jobs === undefined) return insertEntry(node, entry);
  const edit = insertBefore(jobs, entry, document);
  const lineBreak = edit?.text.endsWith('\r\n') === true ? '\r\n' : '\n';
  return edit && { ...edit, text: `${edit.text}${lineBreak}` };
}

function grantsOf(level: 'read' | 'write'): readonly Grant[] {
  const comment = 'from the default token';
  return [...defaultToken[level]].map(([scope, granted]) => {
    return { scope, level: granted, comment, above: [] };
  });
}

function namesOf(jobs: readonly Job[]): string {
  return jobs.length === 1 ? `job "${jobs[0]?.id ?? ''}"` : `${jobs.length} jobs`;
}

const unknownDefault =
  'what the default token may do is a setting that no file shows: look it up (Settings, Actions, Workflow permissions) and say "--default-token read" or "--default-token write"';
const called =
  'a workflow that others call has what its callers give it: write "permissions" by hand, no wider than theirs';
const enterprise =
  'which scopes GitHub Enterprise Server knows depends on its version: write "permissions" by hand';
const notPlain =
  'the workflow is written in braces, behind an alias or in an unusual way: write "permissions" by hand';
