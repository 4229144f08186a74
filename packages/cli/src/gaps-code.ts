import type { GapReport } from '@portcullis/core';

/** 0 where nothing is open with what the action is given, 1 where something is, 3 where nobody could tell. */
export function gapsCode({ verdict }: Pick<GapReport, 'verdict'>): 0 | 1 | 3 {
  switch (verdict) {
    case 'clean':
    case 'conditional':
      return 0;
    case 'gaps':
      return 1;
    case 'unknown':
      return 3;
  }
}
