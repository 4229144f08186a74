import { balancedEnd } from './balanced-end.ts';

/** A stretch of a script. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Only this field of what it says is meant: `const { title } = …`. */
  readonly field?: string;
}

/** The arguments behind an opening bracket, and where it is closed. */
export function argumentsAt(
  code: string,
  open: number,
): { readonly args: readonly Stretch[]; readonly to: number } {
  const args: Stretch[] = [];
  let from = open + 1;
  while (args.length < 20) {
    const to = balancedEnd(code, from, ',');
    if (code.slice(from, to).trim() !== '') args.push({ from, to });
    if (code[to] !== ',') return { args, to: to + 1 };
    from = to + 1;
  }
  return { args, to: from };
}
