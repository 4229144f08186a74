import { bySeverity } from '../by-severity.ts';
import type { Reporter } from '../reporter.ts';
import { boundedCommands } from './bounded-commands.ts';
import { findingAnnotation } from './finding-annotation.ts';
import { inconclusiveAnnotation } from './inconclusive-annotation.ts';

/** Annotations: the most severe first. */
export const github: Reporter = (report, context) =>
  boundedCommands([
    ...bySeverity(report.findings).map((finding) => findingAnnotation(finding, context)),
    ...report.inconclusive.map((one) => inconclusiveAnnotation(one, context)),
  ]);
