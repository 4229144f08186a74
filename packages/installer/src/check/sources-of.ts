import type { Source } from '@portcullis/core';
import type { Script } from '../script/script.ts';
import { scriptSource } from '../script/script-source.ts';

/** The code of scripts by path, as reporters show it. */
export function sourcesOf(scripts: readonly Script[]): ReadonlyMap<string, Source> {
  return new Map(scripts.map((script) => [script.path, scriptSource(script)]));
}
