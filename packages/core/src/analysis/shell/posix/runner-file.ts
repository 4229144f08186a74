import type { Hole } from '../holes.ts';
import type { ScriptWrite } from '../script-write.ts';
import type { ShellText } from './piece.ts';

const variables: Readonly<Record<string, ScriptWrite['file']>> = {
  GITHUB_OUTPUT: 'output',
  GITHUB_ENV: 'env',
  GITHUB_PATH: 'path',
  GITHUB_STATE: 'state',
};

/** Which of the runner's files a path is: `$GITHUB_OUTPUT`, `${{ github.output }}`. */
export function runnerFile(
  path: ShellText,
  holes: readonly Hole[],
): ScriptWrite['file'] | undefined {
  const [piece] = path.filter((one) => one !== '');
  if (piece === undefined || typeof piece === 'string') return undefined;
  for (const part of piece.parts) {
    const file =
      part.kind === 'variable'
        ? variables[part.name]
        : part.kind === 'expression'
          ? fileOfHole(holes.find(({ from }) => from === part.offset)?.text ?? '')
          : undefined;
    if (file !== undefined) return file;
  }
  return undefined;
}

function fileOfHole(text: string): ScriptWrite['file'] | undefined {
  const name = /\b(?:github\.(output|env|path|state)|env\.(GITHUB_\w+))\s*\}\}$/i.exec(text);
  const [, context, variable] = name ?? [];
  if (variable !== undefined) return variables[variable.toUpperCase()];
  switch (context?.toLowerCase()) {
    case 'output':
      return 'output';
    case 'env':
      return 'env';
    case 'path':
      return 'path';
    case 'state':
      return 'state';
    default:
      return undefined;
  }
}
