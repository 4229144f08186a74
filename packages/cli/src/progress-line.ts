import type { Progress } from '@portcullis/closure';
import type { Surroundings } from './surroundings.ts';

interface ProgressLine {
  show(progress: Progress): void;
  /** Leaves the terminal as it was. */
  clear(): void;
}

/** One line that says how far the asking is, for whoever waits at a terminal; nothing anywhere else. */
export function progressLine({ isTty, print }: Surroundings['aside']): ProgressLine {
  if (!isTty) return { show: () => {}, clear: () => {} };
  let shown = '';
  return {
    show: ({ asked, answered }) => {
      const line = `asking servers: ${answered} of ${asked} answered`;
      if (line === shown) return;
      shown = line;
      print(`${eraseLine}${line}`);
    },
    clear: () => {
      if (shown !== '') print(eraseLine);
      shown = '';
    },
  };
}

/** ECMA-48: to the first column, and erase from there to the end of the line. */
const eraseLine = '\r\u001b[K';
