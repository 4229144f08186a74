import { hole } from '../hole.ts';
import type { Piece } from './piece.ts';
import type { RunStep } from './run-step.ts';
import { stepPieces } from './step-pieces.ts';

/**
 * Steps as one script: each in a shell of its own, and a job ends with the first that fails, unless one says otherwise.
 */
export function groupPieces(group: readonly RunStep[]): readonly Piece[] {
  const [first, ...others] = group;
  if (first === undefined) return [];
  if (others.length === 0) return stepPieces(first);
  return group.flatMap((one, index) => {
    const say = (said: string): Piece => ({ said, at: one.run, from: 0, to: 0 });
    const later = group.slice(index + 1);
    const isEnding =
      (!mayFail(one) || later.every((each) => needsSuccess(each, one))) &&
      !later.some(runsAfterFailure);
    const condition = conditionOf(one);
    // Where the download runs at all, what has the same condition does, too.
    const isSkipped = condition !== undefined && condition !== conditionOf(first);
    return [
      say(isEnding ? 'set -e\n' : 'set +e\n'),
      ...(isSkipped ? [say(`if '${hole(`if ${condition}`)}'; then\n`)] : []),
      say('(\nset +e\n'),
      ...stepPieces(one),
      say(isSkipped ? ')\nfi\n' : ')\n'),
    ];
  });
}

function conditionOf({ step }: RunStep): string | undefined {
  return step.if?.value.replace(/^\s*\$\{\{|\}\}\s*$/g, '').trim();
}

function mayFail({ step }: RunStep): boolean {
  const written = step.node.get('continue-on-error');
  return written !== undefined && !(written.kind === 'scalar' && written.value === 'false');
}

/** `steps.ID.outcome == 'success'`; `conclusion` is success for what may fail, too. */
function needsSuccess(later: RunStep, { step: { id } }: RunStep): boolean {
  if (id === undefined || !/^[\w-]+$/.test(id.value)) return false;
  const condition = conditionOf(later) ?? '';
  const gate = new RegExp(`\\bsteps\\.${id.value}\\.outcome\\s*==\\s*'success'`);
  return gate.test(condition) && !/\|\||!\s*\(/.test(condition);
}

function runsAfterFailure({ step }: RunStep): boolean {
  return /\b(?:always|failure|cancelled)\s*\(/i.test(step.if?.value ?? '');
}
