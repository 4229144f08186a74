import type { Finding } from '../../../engine/index.ts';
import type { Place, ScalarNode, StepSite } from '../../../model/index.ts';
import { pathOf } from '../../meaning/path-of.ts';
import { plainText } from '../../meaning/plain-text.ts';
import { refuse } from '../../refuse.ts';
import type { Edit, Mending, Proposal } from '../../repair.ts';
import { applyEdits } from '../../text/apply-edits.ts';
import { envEdits } from './env-edits.ts';
import { type FoundHole, holesOf } from './holes-of.ts';
import { placings } from './placings.ts';
import type { Replacement } from './replacement.ts';
import { spelledIn } from './spelled-in.ts';
import { variablesOf } from './variables-of.ts';

/** The holes of one script that a finding stands at, each as a variable; those that cannot be are refused one by one. */
export function mendStep(site: StepSite, findings: readonly Finding[]): readonly Proposal[] {
  const { run } = site.step;
  if (run === undefined) return [];
  const found = holesOf(run, findings);
  const place = placings(site, run.value);
  const nameOf = variablesOf(site);
  const chosen: Chosen[] = [];
  const refused: Proposal[] = [];
  for (const one of found) {
    const name = nameOf(one.hole.text);
    const replacement = place(one.hole, name.name);
    const edit = editFor(run, replacement);
    if (edit !== undefined && replacement.kind === 'text')
      chosen.push({ ...one, name, replacement, edit });
    else refused.push(refuse(one.at, reasonFor(replacement)));
  }
  const mending = chosen.length === 0 ? undefined : toMending(site, run, chosen);
  if (chosen.length > 0 && mending === undefined)
    return [...chosen.map(({ at }) => refuse(at, noEnv)), ...refused];
  return mending === undefined ? refused : [mending, ...refused];
}

const noEnv =
  'its step is behind an alias, or its "env" is written in a way that leaves no plain room: do it by hand';

interface Chosen extends FoundHole {
  readonly name: ReturnType<ReturnType<typeof variablesOf>>;
  readonly replacement: Replacement & { readonly kind: 'text' };
  readonly edit: Edit;
}

function reasonFor(replacement: Replacement): string {
  const why =
    replacement.kind === 'none' ? replacement.reason : 'the script is spelled in an unusual way';
  return `${why}; pass it in "env" by hand`;
}

function editFor(run: ScalarNode, replacement: Replacement): Edit | undefined {
  if (replacement.kind === 'none' || run.alias !== undefined) return undefined;
  const { from, to } = replacement;
  const at = run.part(from, to);
  const text = spelledIn(run, replacement.text);
  // Under escapes and folding the stretch may hold more than it spells.
  const isPlain = run.source.text.slice(at.start, at.end) === spelledIn(run, at.text);
  return isPlain && text !== undefined ? { at: placeOf(at), text } : undefined;
}

function placeOf({ source, start, end }: Place): Place {
  return { source, start, end };
}

function toMending(
  { step, owner }: StepSite,
  run: ScalarNode,
  chosen: readonly Chosen[],
): Mending | undefined {
  const filled = chosen.filter(({ replacement }) => replacement.isComment !== true);
  const added = new Map(
    filled.flatMap(({ name: { name, value } }) =>
      value === undefined ? [] : [[name, value] as const],
    ),
  );
  const root = owner.kind === 'job' ? owner.workflow.node : owner.node;
  const path = pathOf(root, step.node);
  const edits = envEdits(step, added);
  const [first] = chosen;
  if (path === undefined || edits === undefined || first === undefined) return undefined;
  const names = [...new Set(filled.map(({ name: { name } }) => `"${name}"`))].join(', ');
  const isNamed = names !== '';
  return {
    kind: 'mending',
    at: first.at,
    description: isNamed
      ? `passes ${names} to the script in the environment`
      : 'names the expression in the comment, where GitHub would fill it in',
    edits: [...edits, ...chosen.map(({ edit }) => edit)],
    changes: [
      ...[...added].map(([name, value]) => ({
        path: [...path, 'env', name],
        to: plainText(value),
      })),
      { path: [...path, 'run'], to: plainText(scriptAfter(run, chosen)) },
    ],
    answers: chosen.flatMap(({ findings }) => findings),
  };
}

function scriptAfter(run: ScalarNode, chosen: readonly Chosen[]): string {
  const { source } = run;
  const edits = chosen.map(({ replacement: { from, to, text } }) => {
    return { at: { source, start: from, end: to }, text };
  });
  return applyEdits(run.value, edits);
}
