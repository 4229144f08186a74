import { createHash } from 'node:crypto';
import { openCacheFolder } from '@portcullis/git-wire';
import type { GapCache } from './gap-cache.ts';
import { parseGapReport } from './parse-gap-report.ts';

export interface GapCacheOptions {
  readonly folder: string;
  /** Names the analyser: another one would say something else. */
  readonly analyser: string;
  /** Told at most once that the folder cannot be used. */
  readonly onWarning: (message: string) => void;
}

/**
 * Reports that are kept for ever, for a commit, the inputs and the analyser decide all that is in them. An entry is
 * its key, the hash of the report, and the report: a damaged one is none. Who may write to the folder may write any,
 * so that nobody else may (see `openCacheFolder`).
 */
export function openGapCache({ folder, analyser, onWarning }: GapCacheOptions): GapCache {
  const files = openCacheFolder(folder, onWarning, 'gaps-1');
  if (files === undefined) return { read: () => undefined, write: () => {} };
  return {
    read(key) {
      const head = headOf(analyser, key);
      const [first, hash, text, ...rest] = `${files.read(nameOf(head)) ?? ''}`.split('\n');
      const isWhole = first === head && text !== undefined && hash === sha256(text);
      return isWhole && rest.length === 0 ? parseGapReport(text) : undefined;
    },
    write(key, report) {
      const head = headOf(analyser, key);
      const text = JSON.stringify(report);
      files.write(nameOf(head), Buffer.from(`${head}\n${sha256(text)}\n${text}`));
    },
  };
}

function headOf(analyser: string, key: string): string {
  return JSON.stringify([analyser, key]);
}

function nameOf(head: string): string {
  return `${sha256(head)}.gaps`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
