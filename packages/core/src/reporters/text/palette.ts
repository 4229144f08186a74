import type { Severity } from '../../engine/index.ts';

export type Paint = (text: string) => string;

export interface Palette {
  readonly severity: Readonly<Record<Severity, Paint>>;
  readonly inconclusive: Paint;
  /** Line numbers, arrows and the bar beside the code. */
  readonly frame: Paint;
  readonly related: Paint;
  readonly strong: Paint;
}

export function paletteOf(isColored: boolean): Palette {
  return isColored ? colored : plain;
}

const colored: Palette = {
  severity: { high: sgr('1;91'), medium: sgr('1;93'), low: sgr('1;96'), info: sgr('1;92') },
  inconclusive: sgr('1;95'),
  frame: sgr('1;94'),
  related: sgr('94'),
  strong: sgr('1'),
};

const plain: Palette = {
  severity: { high: String, medium: String, low: String, info: String },
  inconclusive: String,
  frame: String,
  related: String,
  strong: String,
};

/** Select Graphic Rendition of ECMA-48: the only escape sequence that is ever written. */
function sgr(code: string): Paint {
  return (text) => `\u001b[${code}m${text}\u001b[0m`;
}
