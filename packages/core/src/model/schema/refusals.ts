import { visible } from '../expression/quoted.ts';
import type { InconclusiveReason, Problem } from '../problem.ts';
import type { Place } from '../source.ts';
import type { MapNode, ScalarNode, YamlNode } from '../yaml/index.ts';

const maxProblems = 100;
const maxExpressions = 10_000;
// Ten times what the largest real files have.
const maxCharacters = 256 * 1024;
const tooMany = `more than ${maxExpressions} expressions in one file, or than ${maxCharacters} characters of them: the rest is not checked`;

/** Collects what GitHub would refuse in one file, and knows where in it the check is. */
export class Refusals {
  readonly problems: Problem[] = [];
  readonly #path: (string | number)[] = [];
  readonly #told = new Set<string>();
  #expressions = 0;
  #characters = 0;

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
    return path === '' ? 'at the top of the file' : `under "${visible(path)}"`;
  }

  /** Whether nothing more will be taken. */
  get isFull(): boolean {
    return this.problems.length > maxProblems;
  }

  /** What an anchor spells is told once, not again at each alias. */
  refuse(at: Place, message: string): void {
    if (this.isFull) return;
    const key = `${at.start} ${at.end} ${message.replace(this.where(), '')}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    if (this.#isRoom(at)) this.problems.push({ kind: 'refused', at: placeOf(at), message });
  }

  limit(at: Place, reason: InconclusiveReason, message: string): void {
    if (this.#isRoom(at)) this.problems.push({ kind: 'limit', at: placeOf(at), reason, message });
  }

  /** Counts expressions; false when there are too many to look at. */
  countExpressions(at: Place, expressions: readonly { readonly text: string }[]): boolean {
    const had = this.#expressions <= maxExpressions && this.#characters <= maxCharacters;
    this.#expressions += expressions.length;
    for (const { text } of expressions) this.#characters += text.length;
    const has = this.#expressions <= maxExpressions && this.#characters <= maxCharacters;
    if (had && !has) this.limit(at, 'too-many', tooMany);
    return has;
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
