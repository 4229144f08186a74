import { type Choice, mostAlternatives } from '../../fetch/choice.ts';
import type { WrittenValue } from '../script/written-value.ts';

/** A repository at a commit, where the step names one. */
export interface Checkout {
  readonly repository: string;
  readonly commit: string | undefined;
}

/** What the steps of one action leave to those after them. */
export interface StepState {
  /** By GITHUB_ENV. */
  readonly variables: Map<string, Choice>;
  /** By GITHUB_OUTPUT: `step.name` in lower case. */
  readonly outputs: Map<string, Choice>;
  /** Where something was written whose name is not known: `env`, or `step.` in lower case. */
  readonly unread: Set<string>;
  /** Repositories that a step checked out, by the folder of the workspace. */
  readonly checkouts: Map<string, Checkout>;
  /** Folders of the tree by GITHUB_PATH. */
  readonly folders: Set<string>;
}

export function newStepState(): StepState {
  const maps = { variables: new Map(), outputs: new Map(), checkouts: new Map() };
  return { ...maps, folders: new Set(), unread: new Set() };
}

/** Whoever writes twice may have meant one of both. */
export function keepWritten(state: StepState, id: string | undefined, written: WrittenValue): void {
  const { to, name, choice } = written;
  if (to === 'output' && id === undefined) return;
  const values = to === 'env' ? state.variables : state.outputs;
  const owner = to === 'env' ? 'env' : `${id}.`.toLowerCase();
  if (name === undefined) {
    openAll(values, owner === 'env' ? '' : owner);
    state.unread.add(owner);
    return;
  }
  const key = to === 'env' ? name : `${owner}${name.toLowerCase()}`;
  const known = values.get(key);
  const alternatives = [...(known?.alternatives ?? []), ...choice.alternatives];
  const isOpen =
    choice.isOpen ||
    known?.isOpen === true ||
    alternatives.length > mostAlternatives ||
    state.unread.has(owner);
  values.set(key, { alternatives: alternatives.slice(0, mostAlternatives), isOpen });
}

function openAll(values: Map<string, Choice>, start: string): void {
  for (const [key, choice] of values)
    if (key.startsWith(start)) values.set(key, { ...choice, isOpen: true });
}
