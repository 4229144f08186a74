import { everyRun } from '../../../src/analysis/runs/every-run.ts';
import { stepsIn } from '../../../src/analysis/runs/steps-in.ts';
import type { Taint } from '../../../src/analysis/taint/taint.ts';
import { taintsOf } from '../../../src/analysis/taint/taints-of.ts';
import { readRepository, type Source } from '../../../src/index.ts';
import type { Step } from '../../../src/model/index.ts';

/** What arrives at the script of the steps named "sink", in every run there is, each once. */
export function taintsAtSink(files: ReadonlyMap<string, string>): readonly Taint[] {
  const repository = readRepository([...files].map(([path, text]) => toSource(path, text)));
  const problems = repository.documents.flatMap((one) =>
    one.problems.map(({ message }) => message),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const found = everyRun(repository).runs.flatMap((run) =>
    stepsIn(run, repository, isSink).flatMap((step) =>
      step.step.run === undefined ? [] : taintsOf(step.step.run, { repository, run, step }),
    ),
  );
  return [...new Map(found.map((taint) => [showTaint(taint), taint])).values()];
}

/** `free outsider github.event.issue.title`, its doubts, and one line for each hop. */
export function showTaint({ source, class: kind, author, hops, doubts }: Taint): string {
  const lines = hops.map(({ at, message }) => {
    const line = at.source.text.slice(0, at.start).split('\n').length;
    return `  ${at.source.path}:${line} ${message}\n`;
  });
  const doubted = doubts.map((doubt) => `  doubt: ${doubt}\n`);
  return [`${kind} ${author} ${source}\n`, ...lines, ...doubted].join('');
}

function isSink({ name }: Step): boolean {
  return name?.value === 'sink';
}

function toSource(path: string, text: string): Source {
  const kind = path.startsWith('.github/workflows/') ? 'workflow' : 'action';
  return { path, repositoryPath: path, kind, text };
}
