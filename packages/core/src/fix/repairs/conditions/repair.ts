import type { Finding } from '../../../engine/index.ts';
import { type Repository, type ScalarNode, walk, type YamlNode } from '../../../model/index.ts';
import { pathOf } from '../../meaning/path-of.ts';
import { plainText } from '../../meaning/plain-text.ts';
import { refuse } from '../../refuse.ts';
import type { Proposal, Repair } from '../../repair.ts';

/**
 * A block scalar ends with a line break, which makes text of `${{ … }}`, and text is always true: `|-` and `>-`
 * leave the break away.
 */
export const repair: Repair = {
  id: 'conditions',
  rules: ['unsound-condition'],
  *propose({ repository, findings }) {
    const conditions = conditionsIn(repository);
    for (const finding of findings) {
      const found = conditions.find(({ at }) => holds(at, finding));
      if (found !== undefined) yield proposeFor(found, finding);
    }
  },
};

interface Condition {
  readonly at: ScalarNode;
  /** The job or the step. */
  readonly node: YamlNode;
  readonly root: YamlNode;
}

function conditionsIn(repository: Repository): readonly Condition[] {
  const found: Condition[] = [];
  walk(repository, {
    job(job) {
      if (job.if !== undefined) found.push({ at: job.if, node: job.node, root: job.workflow.node });
    },
    step({ step, owner }) {
      const root = owner.kind === 'job' ? owner.workflow.node : owner.node;
      if (step.if !== undefined) found.push({ at: step.if, node: step.node, root });
    },
  });
  return found;
}

function holds(node: ScalarNode, { at }: Finding): boolean {
  const { source, start, end } = node.alias ?? node;
  const { offset } = at.start;
  return source.path === at.path && start <= offset && offset < Math.max(end, start + 1);
}

function proposeFor({ at, node, root }: Condition, finding: Finding): Proposal {
  const place = at.alias ?? at;
  const header = /^[|>](\d?)\+?(?=[ \t]*(?:#[^\r\n]*)?\r?\n)/.exec(
    at.source.text.slice(at.start, at.end),
  );
  if (header === null || !/^\$\{\{[\s\S]*\}\}\n+$/.test(at.value)) return refuse(place, notBlock);
  const path = pathOf(root, node);
  if (path === undefined || at.alias !== undefined || holesIn(at.value) > 1)
    return refuse(place, notBlock);
  const [written, indent = ''] = header;
  const mark = { source: at.source, start: at.start, end: at.start + written.length };
  return {
    kind: 'mending',
    at,
    description: `"${written.charAt(0)}${indent}-" leaves the line break away that made this condition always true`,
    edits: [{ at: mark, text: `${written.charAt(0)}${indent}-` }],
    changes: [{ path: [...path, 'if'], to: plainText(at.value.replace(/\n+$/, '')) }],
    answers: [finding],
  };
}

function holesIn(value: string): number {
  return value.split('${{').length - 1;
}

const notBlock =
  'more than a line break stands around the expression: write the whole condition as one expression by hand';
