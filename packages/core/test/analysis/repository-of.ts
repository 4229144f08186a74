import { releasePath } from '../../src/analysis/release-path/release-path.ts';
import { defaultReleaseEnvironments, type Repository, readRepository } from '../../src/index.ts';

/** A repository of workflows by name (`release`) and of actions by folder (`.github/actions/build`). */
export function repositoryOf(files: Readonly<Record<string, string>>): Repository {
  return readRepository(
    Object.entries(files)
      .map(([name, text]) => ({ name, text: text.replace(/^\n/, '') }))
      .map(({ name, text }) => {
        const isAction = /^runs:/m.test(text);
        const path = isAction ? `${name}/action.yml` : `.github/workflows/${name}.yml`;
        const kind = isAction ? ('action' as const) : ('workflow' as const);
        return { path, repositoryPath: path, kind, text };
      }),
  );
}

/** The jobs in a release path as `workflow/job`, those that only are likely to be with `?`. */
export function membersOf(files: Readonly<Record<string, string>>): readonly string[] {
  const { members } = releasePath(repositoryOf(files), defaultReleaseEnvironments);
  const names = new Map<string, boolean>();
  for (const { run, isCertain } of members) {
    const name = `${run.job.workflow.source.path.replace(/^.*\/|\.yml$/g, '')}/${run.job.id}`;
    names.set(name, isCertain || names.get(name) === true);
  }
  return [...names].map(([name, isCertain]) => (isCertain ? name : `${name}?`)).sort();
}

/** Jobs of a workflow that runs for pushes to a branch, so that the event alone makes nothing a release. */
export function onPush(jobs: string): string {
  return `on: {push: {branches: [main]}}\npermissions: {}\njobs:\n${jobs.replace(/^\n/, '')}`;
}

/** As a callable-only workflow. */
export function onCall(jobs: string, outputs = ''): string {
  return `on:\n  workflow_call:\n${outputs}permissions: {}\njobs:\n${jobs.replace(/^\n/, '')}`;
}
