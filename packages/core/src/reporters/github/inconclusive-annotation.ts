import type { Inconclusive } from '../../engine/index.ts';
import { clip } from '../clip.ts';
import type { WorkflowCommand } from '../escape-command.ts';
import type { ReporterContext } from '../reporter.ts';
import { toPlaceProperties } from './to-place-properties.ts';

/** What was not checked is a warning: never silent, never a pass. */
export function inconclusiveAnnotation(
  { rule, at, reason, message }: Inconclusive,
  context: ReporterContext,
): WorkflowCommand {
  const title = rule === undefined ? 'inconclusive' : `inconclusive: ${rule}`;
  return {
    name: 'warning',
    properties: { ...toPlaceProperties(at, context), title },
    lines: [`${clip(message, 2000)} (${reason})`],
  };
}
