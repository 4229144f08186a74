import type { ScriptPart } from '../script-part.ts';
import type { ScriptWrite } from '../script-write.ts';

const files: Readonly<Record<string, ScriptWrite['file']>> = {
  GITHUB_OUTPUT: 'output',
  GITHUB_ENV: 'env',
  GITHUB_PATH: 'path',
  GITHUB_STATE: 'state',
};

/** Which of the runner's files a path is that is made of these parts. */
export function variableFile(parts: readonly ScriptPart[]): ScriptWrite['file'] | undefined {
  for (const part of parts) {
    const file = part.kind === 'variable' ? files[part.name] : undefined;
    if (file !== undefined) return file;
  }
  return undefined;
}
