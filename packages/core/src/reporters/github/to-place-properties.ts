import type { Location } from '../../model/index.ts';
import { lastLine } from '../last-line.ts';
import type { ReporterContext } from '../reporter.ts';
import { repositoryPath } from '../repository-path.ts';

/** Where an annotation stands; GitHub takes columns only within one line. */
export function toPlaceProperties(
  at: Location,
  context: Pick<ReporterContext, 'sources'>,
): Readonly<Record<string, string | number>> {
  const file = repositoryPath(at.path, context);
  const lines = { file, line: at.start.line, endLine: lastLine(at) };
  if (at.start.line !== at.end.line) return lines;
  return { ...lines, col: at.start.column, endColumn: at.end.column };
}
