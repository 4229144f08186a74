import type { Subject } from './subject.ts';

/** A subject, and who names it. */
export interface NamedSubject extends Subject {
  /** For messages: `file:line`, a pattern's file, an input. */
  readonly at: string;
  /** Its file; a checksum file's own folder is where its names begin. Undefined when its bytes are not here. */
  readonly path?: string | undefined;
}
