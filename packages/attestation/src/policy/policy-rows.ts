import type { GuardError } from '@portcullis/core';
import type { PolicyKey } from './policy-keys.ts';

/** A policy as somebody wrote it, in a file or as options, before any default. */
export interface PolicyRows {
  value(key: PolicyKey): PolicyValue | undefined;
  readonly instances: readonly PolicyValue[] | undefined;
  /** What is wrong with the whole. */
  refuse(message: string): GuardError;
}

export interface PolicyValue {
  readonly text: string;
  /** An error that says where the value stands. */
  refuse(message: string): GuardError;
}
