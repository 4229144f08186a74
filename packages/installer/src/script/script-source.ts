import type { Source } from '@portcullis/core';
import type { Script } from './script.ts';

/** The file of a script, as findings need it; the same object each time, since lines are counted once for each. */
export function scriptSource(script: Script): Source {
  const known = script.origin?.source ?? cache.get(script);
  if (known !== undefined) return known;
  const { path, text } = script;
  // Reporters and places look at path and text only: no rule of the audit ever sees it.
  const source: Source = { path, repositoryPath: path, kind: 'config', text };
  cache.set(script, source);
  return source;
}

const cache = new WeakMap<Script, Source>();
