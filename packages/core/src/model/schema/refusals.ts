import type { InconclusiveReason, Problem } from '../problem.ts';
import type { Place } from '../source.ts';
import type { MapNode, ScalarNode, YamlNode } from '../yaml/index.ts';

const maxProblems = 100;
const maxExpressions = 10_000;

/** Collects what GitHub would refuse in one file, and knows where in it the check is. */
export class Refusals {
  readonly problems: Problem[] = [];
  readonly #path: (string | number)[] = [];
  #expressions = 0;

  /** One key or list position further down. */
  enter(step: string | number): void {
    this.#path.push(step);
  }

  leave(): void {
    this.#path.pop();
  }

  /** `under "jobs.build.steps[0]"` */
  where(): string {
    const steps = this.#path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`));
    const path = steps.join('').replace(/^\./, '');
    return path === '' ? 'at the top of the file' : `under "${path}"`;
  }

  refuse(at: Place, message: string): void {
    if (this.#isRoom(at)) this.problems.push({ kind: 'refused', at: placeOf(at), message });
  }

  limit(at: Place, reason: InconclusiveReason, message: string): void {
    if (this.#isRoom(at)) this.problems.push({ kind: 'limit', at: placeOf(at), reason, message });
  }

  /** Counts an expression; false when there are too many to look at. */
  countExpression(at: Place): boolean {
    this.#expressions++;
    if (this.#expressions === maxExpressions + 1) {
      this.limit(
        at,
        'too-many',
        `more than ${maxExpressions} expressions in one file: the rest is not checked`,
      );
    }
    return this.#expressions <= maxExpressions;
  }

  #isRoom(at: Place): boolean {
    if (this.problems.length === maxProblems) {
      const message = `more than ${maxProblems} things that GitHub would refuse: the rest is not listed`;
      this.problems.push({ kind: 'limit', at: placeOf(at), reason: 'too-many', message });
    }
    return this.problems.length < maxProblems;
  }
}

/** Where a node is pointed at: a map at its first key, everything else as a whole. */
export function headOf(node: YamlNode): Place {
  return node.kind === 'map' ? (firstKey(node) ?? node) : node;
}

function firstKey({ entries }: MapNode): ScalarNode | undefined {
  return entries[0]?.key;
}

function placeOf({ source, start, end }: Place): Place {
  return { source, start, end };
}
