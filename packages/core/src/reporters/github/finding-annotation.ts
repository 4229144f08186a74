import type { Finding, Related, Severity } from '../../engine/index.ts';
import { clip } from '../clip.ts';
import type { WorkflowCommand } from '../escape-command.ts';
import type { ReporterContext } from '../reporter.ts';
import { repositoryPath } from '../repository-path.ts';
import { toPlaceProperties } from './to-place-properties.ts';

/** A finding as an annotation, with its hops below the message. */
export function findingAnnotation(finding: Finding, context: Places): WorkflowCommand {
  const { rule, severity, confidence, message, at, related } = finding;
  const title =
    confidence === 'high'
      ? `${severity}: ${rule}`
      : `${severity}, ${confidence} confidence: ${rule}`;
  return {
    name: commands[severity],
    properties: { ...toPlaceProperties(at, context), title },
    lines: [clip(message, 2000), ...related.slice(0, 8).map((hop) => toHop(hop, context))],
  };
}

type Places = Pick<ReporterContext, 'sources'>;

const commands: Readonly<Record<Severity, WorkflowCommand['name']>> = {
  high: 'error',
  medium: 'warning',
  low: 'notice',
  info: 'notice',
};

/** Bounded, as the runner cuts a message at 4,096 characters. */
function toHop({ at, message }: Related, context: Places): string {
  return clip(`- ${repositoryPath(at.path, context)}:${at.start.line} ${message}`, 240);
}
