/** What is left of the work that one analysis may do. */
export interface Work {
  /** In KiB of scripts. */
  left: number;
}

/** Few files can lead to each other in more ways than can be counted: each way takes what the file takes. */
export function newWork(): Work {
  return { left: 4096 };
}

/** Whether a text may still be followed, on one more way to it. */
export function takeWork(work: Work, text: string, kind: 'script' | 'program' = 'script'): boolean {
  work.left -= least + text.length / (kind === 'program' ? 8192 : 1024);
  return work.left >= 0;
}

/** A small file takes its time, too. */
const least = 6;

/** What is said where it may not. */
export const tooMuchWork = 'more ways lead to it than can be followed';
