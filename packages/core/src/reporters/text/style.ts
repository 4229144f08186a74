import type { Palette } from './palette.ts';

export interface Style {
  readonly palette: Palette;
  /** Columns that a line of a code frame may take. */
  readonly width: number;
}
