import { escapeJson, GuardError } from '@portcullis/core';
import { analyseGaps, type GapServers } from './analyse-gaps.ts';
import { gapsCode } from './gaps-code.ts';
import { gapsTarget } from './gaps-target.ts';
import { parseInputs } from './parse-inputs.ts';

export interface GapsLine {
  /** A line of JSON. */
  readonly text: string;
  readonly code: 0 | 1 | 3;
}

export interface LineOptions {
  readonly cwd: string;
  openServers(): Promise<GapServers>;
}

/** One line of a batch: an action, and behind tabs what it is given. What is wrong with it stays its own. */
export async function gapsLine(line: string, { cwd, openServers }: LineOptions): Promise<GapsLine> {
  const [dir = '', ...given] = line.split('\t');
  try {
    const target = gapsTarget(dir, cwd);
    const { report } = await analyseGaps(target, parseInputs(given), openServers);
    if (report.kind === 'unknown') return failedLine(dir, report.message);
    const { toJsonLine } = await import(/* webpackIgnore: true */ './immutability.ts');
    return { text: toJsonLine(dir, report.value), code: gapsCode(report.value) };
  } catch (error) {
    if (error instanceof GuardError) return failedLine(dir, `${error.message}${hintOf(dir)}`);
    const what = error instanceof Error ? error.message : String(error);
    return failedLine(dir, `this is a bug of ours and not of what you look at: ${what}`);
  }
}

/** Inputs behind a blank are taken for a part of the name. */
function hintOf(dir: string): string {
  return / \S+=/.test(dir) ? '; a tab stands before each "NAME=VALUE"' : '';
}

/** What nobody could look at. */
export function failedLine(dir: string, error: string): GapsLine {
  return { text: escapeJson({ dir, error }, 0), code: 3 };
}
