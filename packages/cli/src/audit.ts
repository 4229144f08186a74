import { resolve } from 'node:path';
import { type AuditResult, runAudit, stdinLimit, toExitCode, writeOutput } from '@portcullis/audit';
import { everyGuard, type Format, reporters } from '@portcullis/core';
import { findInstalls } from './find-installs.ts';
import { hasColor } from './has-color.ts';
import { openSession } from './open-session.ts';
import { parseAudit } from './parse-audit.ts';
import type { Output } from './parse-outputs.ts';
import type { Surroundings } from './surroundings.ts';

/** `portcullis audit`: reads, judges, tells. */
export async function audit(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { outputs, online, ...wanted } = parseAudit(args);
  const { cwd, readStdin } = surroundings;
  const stdin = wanted.paths.includes('-') ? await readStdin(stdinLimit) : undefined;
  const graph = outputs.some(({ format }) => format === 'markdown');
  const session = await openSession(online, surroundings);
  const { gather, today } = session ?? { gather: undefined, today: surroundings.today };
  const result = await runAudit({
    ...wanted,
    ruleSet: everyGuard,
    cwd,
    today,
    stdin,
    graph,
    gather,
    findInstalls,
  });
  session?.end();
  // Files first: a reader that goes away costs none of them.
  for (const output of outputs.filter(({ file }) => file !== undefined))
    tell(result, output, surroundings);
  for (const output of outputs.filter(({ file }) => file === undefined))
    tell(result, output, surroundings);
  return toExitCode(result);
}

function tell(
  result: AuditResult,
  { format, file }: Output<Format>,
  surroundings: Surroundings,
): void {
  const { terminal, cwd, print } = surroundings;
  const isPrinted = file === undefined;
  const text = reporters[format](result.report, {
    sources: result.sources,
    rules: result.rules,
    help: result.help,
    graph: result.graph,
    color: isPrinted && hasColor(surroundings),
    ...(isPrinted && terminal.columns !== undefined ? { maxWidth: terminal.columns } : {}),
  });
  if (isPrinted) print(text);
  else writeOutput(resolve(cwd, file), text);
}
