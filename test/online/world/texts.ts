/** An action that runs a script of its own. */
export const nodeAction =
  'name: node\ndescription: runs a script\nruns:\n  using: node24\n  main: index.js\n';

/** An action that runs in the image of a Dockerfile of its own. */
export const dockerAction =
  'name: docker\ndescription: runs in an image\nruns:\n  using: docker\n  image: Dockerfile\n';

/** A composite action whose steps use these. */
export function composite(...uses: readonly string[]): string {
  const steps = uses.map((one) => `    - uses: ${one}\n`).join('');
  return `name: composite\ndescription: uses others\nruns:\n  using: composite\n  steps:\n${steps}`;
}

/** A reusable workflow with a job whose steps use these. */
export function reusable(...uses: readonly string[]): string {
  const steps = uses.map((one) => `      - uses: ${one}\n`).join('');
  return `on: workflow_call\npermissions: {}\njobs:\n  called:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
}

export interface LockEntry {
  readonly ref: string;
  readonly commit: string;
  readonly ownerId?: number;
  readonly repositoryId?: number;
}

/** A lockfile with these entries for one workflow. */
export function lockfile(workflow: string, entries: readonly LockEntry[]): string {
  const refs = entries.map(({ ref }) => `        - '${ref}'\n`).join('');
  const locked = entries.map(
    ({ ref, commit, ownerId = 101, repositoryId = 1 }) =>
      `    '${ref}':\n        ref: '${ref.replace(/.*@/, '')}'\n        commit: 'sha1-${commit}'\n        owner_id: ${ownerId}\n        repo_id: ${repositoryId}\n`,
  );
  return `version: 'v0.0.3'\nworkflows:\n    '${workflow}':\n${refs}dependencies:\n${locked.join('')}`;
}
