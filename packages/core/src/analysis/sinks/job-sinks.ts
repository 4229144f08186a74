import { asScalar, type Job } from '../../model/index.ts';
import type { CodeSink } from './code-sink.ts';
import { toSinks } from './to-sinks.ts';

const cache = new WeakMap<Job, readonly CodeSink[]>();

/** What a job itself gives to a program: options of its containers, the shell and the folder of its scripts. */
export function jobSinks(job: Job): readonly CodeSink[] {
  const known = cache.get(job) ?? find(job);
  cache.set(job, known);
  return known;
}

function find({ container, services, defaults, workflow }: Job): readonly CodeSink[] {
  const containers = container === undefined ? services : [container, ...services];
  const shell = defaults.shell ?? workflow.defaults.shell;
  const folder = defaults.workingDirectory ?? workflow.defaults.workingDirectory;
  return [
    ...containers.flatMap(({ node }) =>
      toSinks(asScalar(node?.get('options')), 'options', 'the options of a container'),
    ),
    ...toSinks(shell, 'shell', 'the name of the shell'),
    ...toSinks(folder, 'folder', 'the working directory'),
  ];
}
