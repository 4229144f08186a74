import type { Span } from '../analysis.ts';
import type { Note } from './note.ts';
import type { CheckedSource, Status } from './status.ts';
import type { FunctionNode } from './syntax.ts';
import type { Table } from './table.ts';
import type { Value } from './value.ts';

/** What is known at one point of one way through the script. */
export interface State {
  readonly variables: Table<Value>;
  readonly functions: Table<readonly FunctionNode[]>;
  readonly files: readonly FileFact[];
  readonly notes: readonly Note[];
  readonly status: Status;
  readonly flow: 'next' | 'return' | 'exit' | 'break' | 'continue';
  /** What was printed since somebody began to listen. */
  readonly printed: Value;
  readonly input: Value;
  readonly errexit: boolean;
  readonly pipefail: boolean;
  /** Something was shown to the user since the last difference was found. */
  readonly hasSpoken: boolean;
  readonly trap?: string;
  /** In a subshell: what is known outside of it. */
  readonly outer?: State | undefined;
  /** With `pipefail`: a check earlier in the pipe that is being followed. */
  readonly held?: Status | undefined;
}

/** A file that the script has got or made. */
export interface FileFact {
  /** `keyOf` its path. */
  readonly path: string;
  /** Where its bytes come from; none when the script wrote it. */
  readonly sites: readonly string[];
  /** What it has been compared with and found equal to: the index of the check, and whose word that is. */
  readonly checked?: { readonly check: number; readonly source: CheckedSource };
  readonly isExecutable: boolean;
  readonly isPlaced: boolean;
  /** Its members lie where programs are, and have since before anything was compared. */
  readonly spilled?: Span;
  readonly text?: Value;
  readonly at: Span;
}
