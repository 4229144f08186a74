import { type Finding, lineStarts, toLocation } from '@portcullis/core';
import type { Script } from '../script/script.ts';
import { scriptSource } from '../script/script-source.ts';

/** A finding about a line of a script; the first line where a table has no place of its own. */
export function armFinding(script: Script, line: number | undefined, said: Said): Finding {
  const source = scriptSource(script);
  const start = lineStarts(source)[(line ?? script.origin?.step.line ?? 1) - 1] ?? 0;
  const text = /^[^\r\n]*/.exec(source.text.slice(start))?.[0] ?? '';
  const indent = text.length - text.trimStart().length;
  return {
    ...{ guard: 'verify-installer-checksums', related: [], evidence: [], ...said },
    at: toLocation({
      source,
      start: start + indent,
      end: start + Math.max(text.trimEnd().length, indent),
    }),
  };
}

interface Said extends Pick<Finding, 'rule' | 'severity' | 'confidence' | 'message'> {
  readonly evidence?: readonly string[];
}
