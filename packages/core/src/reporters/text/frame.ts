import type { Location } from '../../model/index.ts';
import type { Paint } from './palette.ts';
import type { Style } from './style.ts';

/** What is marked in the code, and how. */
export interface Marks {
  readonly at: Location;
  /** Escaped; stands behind the marks. */
  readonly label: string;
  readonly paint: Paint;
  readonly isMain: boolean;
}

export interface FrameStyle extends Style {
  /** Columns of the line numbers. */
  readonly gutter: number;
}

/** A line of a frame: what stands left and right of the bar. */
export interface Row {
  readonly number: string;
  readonly text: string;
}
