import type { ShellText } from '../shell-text.ts';
import type { Variables } from './choice-of-token.ts';
import type { FetchFunction } from './fetch-functions.ts';

/** What is known of a script while its statements are read. */
export interface ScriptScope {
  readonly variables: Variables;
  readonly text: ShellText;
  readonly functions: ReadonlyMap<string, FetchFunction>;
}
