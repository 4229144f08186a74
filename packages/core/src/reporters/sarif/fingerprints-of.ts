import { createHash } from 'node:crypto';
import type { Finding } from '../../engine/index.ts';
import type { ReporterContext } from '../reporter.ts';
import { repositoryPath } from '../repository-path.ts';

/**
 * What stays the same when lines move: rule, file and the text pointed at, with a number among equals.
 * A cryptographic hash, so that nobody can write a workflow whose alert hides behind a dismissed one.
 */
export function fingerprintsOf(
  findings: readonly Finding[],
  context: ReporterContext,
): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  const inOrder = [...findings].sort((a, b) => a.at.start.offset - b.at.start.offset);
  const prints = inOrder.map((finding): [Finding, string] => {
    const hash = hashOf(finding, context);
    const ordinal = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, ordinal);
    return [finding, `${hash}:${ordinal}`];
  });
  return new Map(prints);
}

function hashOf({ rule, at }: Finding, context: ReporterContext): string {
  const text = context.sources.get(at.path)?.text.slice(at.start.offset, at.end.offset) ?? '';
  const snippet = text.replace(/\s+/g, ' ').trim();
  const identity = JSON.stringify([rule, repositoryPath(at.path, context), snippet]);
  return createHash('sha256').update(identity).digest('hex').slice(0, 32);
}
