import type { Fix } from '../../engine/index.ts';
import type { ReporterContext } from '../reporter.ts';
import { toArtifactLocation } from './to-artifact-location.ts';
import { toMessage } from './to-message.ts';
import { toRegion } from './to-region.ts';

/** A fix, its edits grouped by file. */
export function toFix({ description, edits }: Fix, context: ReporterContext): object {
  const paths = [...new Set(edits.map(({ at }) => at.path))];
  return {
    description: toMessage(description),
    artifactChanges: paths.map((path) => ({
      artifactLocation: toArtifactLocation(path, context),
      replacements: edits
        .filter(({ at }) => at.path === path)
        .map(({ at, text }) => ({ deletedRegion: toRegion(at), insertedContent: { text } })),
    })),
  };
}
