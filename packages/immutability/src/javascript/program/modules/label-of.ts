import type { Label } from './label.ts';

export interface Comment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What a comment says about modules. Only those at the start of a line count: esbuild writes `// src/main.ts`, rolldown
 * `//#region src/main.ts`, webpack `;// CONCATENATED MODULE: ./src/main.ts` and `// EXTERNAL MODULE: ./src/util.ts + 2
 * modules`. Bundlers drop or indent the comments of the code itself.
 */
export function labelOf({ text, start, end }: Comment, source: string): Label | undefined {
  if (text.length > longest || !/^(?:[\n;])?$/.test(source.slice(Math.max(0, start - 1), start))) {
    return undefined;
  }
  const said = text.trim();
  if (said === '#endregion') {
    return { kind: 'begins', style: 'region', offset: end, path: undefined };
  }
  const [, mark, path] = written.exec(said) ?? [];
  if (path === undefined) return undefined;
  if (mark === undefined && !isFileName(path)) return undefined;
  const kind = mark === 'EXTERNAL MODULE: ' ? 'brings' : 'begins';
  return { kind, style: styleOf(mark), offset: end, path };
}

const written =
  /^(CONCATENATED MODULE: |EXTERNAL MODULE: |#region )?(?:external )?"?([^\s"]+)"?(?: \+ \d+ modules?)?$/;

function styleOf(mark: string | undefined): Label['style'] {
  if (mark === undefined) return 'plain';
  return mark === '#region ' ? 'region' : 'webpack';
}

const longest = 400;

function isFileName(path: string): boolean {
  return /\.(?:[cm]?[jt]sx?|json|wasm)$/.test(path);
}
