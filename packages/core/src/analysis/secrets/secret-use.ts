import type { ScalarNode, Step } from '../../model/index.ts';
import type { ContextRead } from '../context-reads.ts';

/** What an expression reads of the `secrets` context. */
export type SecretRead = ContextRead;

/** One place where the `secrets` context is read. */
export interface SecretUse extends SecretRead {
  readonly slot: SecretSlot;
}

/** To what the value goes. */
export interface SecretSlot {
  readonly kind:
    | 'workflow-env'
    | 'job-env'
    | 'container'
    | 'call'
    | 'step-env'
    | 'with'
    | 'run'
    | 'other';
  /** The variable, the input, the secret of a call, or the key that it stands under. */
  readonly key: ScalarNode | undefined;
  readonly step: Step | undefined;
}
