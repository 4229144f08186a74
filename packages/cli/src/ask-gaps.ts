import type { AskGaps } from '@portcullis/audit';

interface Kept {
  /** Where reports are kept; undefined where nothing is. */
  readonly folder: string | undefined;
  onWarning(message: string): void;
}

/** Says what pinned actions fetch: the code that reads them is loaded with the first question. */
export function askGaps({ folder, onWarning }: Kept): AskGaps {
  return async (questions, upstream) => {
    const { analyserIdentity, gatherGaps, openGapCache } = await import(
      /* webpackIgnore: true */ './immutability.ts'
    );
    const cache =
      folder === undefined
        ? undefined
        : openGapCache({ folder, analyser: analyserIdentity(), onWarning });
    return gatherGaps(questions, { upstream, cache });
  };
}
