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
  /** Repositories that a step checked out, by the folder of the workspace. */
  readonly checkouts: Map<string, Checkout>;
  /** Folders of the tree by GITHUB_PATH. */
  readonly folders: Set<string>;
}

export function newStepState(): StepState {
  return { variables: new Map(), outputs: new Map(), folders: new Set(), checkouts: new Map() };
}

/** Whoever writes twice may have meant one of both. */
export function keepWritten(state: StepState, id: string | undefined, written: WrittenValue): void {
  const { to, name, choice } = written;
  if (to === 'output' && id === undefined) return;
  const values = to === 'env' ? state.variables : state.outputs;
  const key = to === 'env' ? name : `${id}.${name}`.toLowerCase();
  const known = values.get(key);
  const alternatives = [...(known?.alternatives ?? []), ...choice.alternatives];
  const isOpen = choice.isOpen || known?.isOpen === true || alternatives.length > mostAlternatives;
  values.set(key, { alternatives: alternatives.slice(0, mostAlternatives), isOpen });
}
