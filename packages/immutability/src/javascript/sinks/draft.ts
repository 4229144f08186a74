import type { FetchKind } from '@portcullis/core';
import type { Choice, Condition } from '../../fetch/choice.ts';
import type { CheckOutcome } from '../../fetch/fetch.ts';
import type { Call } from '../program/program.ts';

/** A fetch as the call that makes it shows it, without what stands around the call. */
export interface Draft {
  readonly call: Call;
  readonly kind: FetchKind;
  readonly by: string;
  readonly choice: Choice;
  /** Absent where what becomes of the answer has to be followed. */
  readonly check?: CheckOutcome;
  /** Beside those that stand around the call. */
  readonly when?: readonly Condition[];
  readonly isSystemPackage?: true;
  readonly fixedBy?: string;
  readonly isUnauthenticated?: true;
  readonly related?: readonly { readonly call: Call; readonly why: string }[];
}
