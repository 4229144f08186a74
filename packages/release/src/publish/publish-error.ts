import type { Refusal, RefusalCode } from './step.ts';

/** Why nothing more is done; docs/errors.md has a line for each code. */
export class PublishError extends Error {
  readonly code: RefusalCode;
  readonly isPublic: boolean;

  constructor({ code, why, isPublic }: Refusal) {
    super(why);
    this.name = 'PublishError';
    this.code = code;
    this.isPublic = isPublic;
  }
}
