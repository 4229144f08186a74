import type { ActRun } from './act-run.ts';

/** Reads what `act --json` prints: a JSON object a line, and lines of its own where it refuses a file. */
export function parseActLog(text: string, status: number | null): ActRun {
  const entries = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(toEntry);
  const jobs = entries.flatMap(({ jobID, jobResult }) =>
    jobResult === '' ? [] : [[jobID, jobResult]],
  );
  return {
    status,
    jobs: Object.fromEntries(jobs),
    log: entries.map(({ job, msg }) => `${job}: ${msg}`).join('\n'),
    errors: entries.flatMap((entry) => (isError(entry) ? [`${entry.job}: ${entry.msg}`] : [])),
    summaries: entries.flatMap(({ command, content }) => (command === 'summary' ? [content] : [])),
  };
}

/** Absent values are empty. */
type Entry = Readonly<
  Record<'job' | 'jobID' | 'jobResult' | 'level' | 'command' | 'content' | 'msg', string>
>;

function toEntry(line: string): Entry {
  const value = parse(line);
  const textOf = (name: string) => (typeof value[name] === 'string' ? value[name].trim() : '');
  return {
    job: textOf('job'),
    jobID: textOf('jobID'),
    jobResult: textOf('jobResult'),
    level: textOf('level'),
    command: textOf('command'),
    content: textOf('content'),
    msg: textOf('msg'),
  };
}

function parse(line: string): Readonly<Record<string, unknown>> {
  try {
    return { ...JSON.parse(line) };
  } catch {
    // The files that act refuses are told so.
    return { msg: line, level: line.startsWith('Error:') ? 'error' : 'info' };
  }
}

function isError({ level, command }: Entry): boolean {
  return level === 'error' || level === 'fatal' || command === 'error';
}
