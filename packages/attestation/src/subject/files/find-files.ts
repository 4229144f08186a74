import { quoted } from '@portcullis/core';
import { AttestationError } from '../../attestation-error.ts';
import { parsePatterns } from './parse-patterns.ts';
import { pathsOf } from './paths-of.ts';

/**
 * The files that the patterns name, each once, as paths from the workspace with `/`. Every pattern names something:
 * one that does not is a mistake, and what is missing because of it would be published without an attestation.
 * `workspace` is absolute and free of links.
 */
export function findFiles(lines: readonly string[], workspace: string): readonly string[] {
  const { wanted, isExcluded } = parsePatterns(lines, workspace);
  const found = wanted.map(({ text, glob }) => {
    const paths = pathsOf({ text, glob, workspace, isExcluded });
    if (paths.length === 0)
      throw new AttestationError(
        'no-subject',
        `${quoted(text)} names no file below "${workspace}"; build the files before this, or correct the pattern`,
      );
    return paths;
  });
  return [...new Set(found.flat())];
}
