import type { Answer } from './exchange.ts';
import type { RestAsked } from './rest-asked.ts';
import { toPage } from './to-page.ts';

/** https://docs.github.com/en/rest/actions/artifacts#list-workflow-run-artifacts */
export function answerRunArtifacts({ query, path, room }: RestAsked): Answer {
  const { artifacts: all, repositoryId, commit, repository } = room.state;
  const name = query.get('name');
  const time = '2026-11-23T12:00:00Z';
  const artifacts = all
    .filter((one) => one.run.id === path.run_id && (name === null || one.name === name))
    .map((one) => ({
      id: one.id,
      node_id: `A_${one.id}`,
      name: one.name,
      size_in_bytes: one.bytes.length,
      url: `${room.url}/repos/${repository}/actions/artifacts/${one.id}`,
      archive_download_url: `${room.url}/repos/${repository}/actions/artifacts/${one.id}/zip`,
      expired: false,
      created_at: time,
      expires_at: time,
      updated_at: time,
      digest: one.digest,
      workflow_run: {
        id: Number(one.run.id),
        repository_id: repositoryId,
        head_repository_id: repositoryId,
        head_branch: 'main',
        head_sha: commit,
      },
    }));
  const own = { path: `/actions/runs/${path.run_id}/artifacts`, query, room };
  const { items, headers } = toPage(artifacts, own);
  return { status: 200, headers, body: { total_count: artifacts.length, artifacts: items } };
}
