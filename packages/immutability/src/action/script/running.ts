import type { Choice } from '../../fetch/choice.ts';
import type { ActionScope } from '../action-scope.ts';
import type { WrittenValue } from './written-value.ts';

/** A text for a shell that may run files of the action. */
export interface Running {
  readonly scope: ActionScope;
  readonly text: string;
  readonly holes: ReadonlyMap<string, Choice>;
  readonly variables: ReadonlyMap<string, Choice>;
  /** Folders of the tree whose files are commands; grows by what the text itself adds. */
  readonly pathFolders: Set<string>;
  /** The folder of the tree that the text runs in, when it is one. */
  readonly folder: string | undefined;
  /** The folder of the tree that holds the text, when it is a file. */
  readonly beside: string | undefined;
  /** Takes what it writes for later steps. */
  readonly keep: (written: WrittenValue) => void;
  /** Texts of files that are sourced on the way, by path: their functions can be called. */
  readonly library: ReadonlyMap<string, string>;
  /** Files that lead here. */
  readonly chain: readonly string[];
}
