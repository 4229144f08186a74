import type { LockResult } from '@portcullis/audit';
import { escapeTerminal, type LockNote } from '@portcullis/core';

interface ToldLock extends LockResult {
  readonly isRight: boolean;
  readonly isNew: boolean;
  readonly isCheck: boolean;
}

/** A line for all that is not locked or not covered, and one for the file. */
export function lockLines(told: ToldLock): string {
  const { plan, unread } = told;
  const lines = [
    ...plan.refused.map((one) => toLine('not locked', one)),
    ...[...plan.inconclusive, ...unread].map((one) => toLine('not checked', one)),
    ...plan.notes.map((one) => toLine('not covered', one)),
    summary(told),
  ];
  return lines.map((line) => `${escapeTerminal(line)}\n`).join('');
}

function toLine(what: string, { at, message }: LockNote): string {
  return `${what} ${at.path}:${at.start.line}:${at.start.column}: ${message}`;
}

function summary({ plan, isRight, isNew, isCheck }: ToldLock): string {
  const file = '.github/workflows/actions.lock';
  const { entries, workflows } = plan;
  if (!plan.isSettled) return `${file} is not written: the servers answered differently each time`;
  if (!isRight) return `${file} is not written`;
  const what = `${count(entries, 'entry', 'entries')} for ${count(workflows, 'workflow', 'workflows')}`;
  if (isNew) return `${file} ${isCheck ? 'would be written' : 'is written'}: ${what}`;
  return entries === 0 ? 'nothing to lock' : `${file} is right: ${what}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
