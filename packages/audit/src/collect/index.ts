export { collectDockerfiles } from './collect-dockerfiles.ts';
export { collectRepository } from './collect-repository.ts';
export { collectStdin } from './collect-stdin.ts';
export type { Collected } from './collected.ts';
export { findTargets } from './find-targets.ts';
export { readNamedConfiguration } from './read-named-configuration.ts';
export { type ReportNames, reportNames } from './report-names.ts';
export type { Target } from './target.ts';
