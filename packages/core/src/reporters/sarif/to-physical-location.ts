import type { Location } from '../../model/index.ts';
import type { ReporterContext } from '../reporter.ts';
import { toArtifactLocation } from './to-artifact-location.ts';
import { toRegion } from './to-region.ts';

export function toPhysicalLocation(at: Location, context: ReporterContext): object {
  return { artifactLocation: toArtifactLocation(at.path, context), region: toRegion(at) };
}
