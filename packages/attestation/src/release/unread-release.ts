import type { UnreadSource } from '../find/found-bundle.ts';

/** Something of a release that could not be asked; nothing that rests on it is a pass. */
export interface UnreadRelease {
  readonly what: 'tag' | 'release' | 'repository' | 'attestations';
  readonly reason: UnreadSource['reason'];
  readonly message: string;
}
