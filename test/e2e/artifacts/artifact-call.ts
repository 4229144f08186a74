import type { Artifact, GitHubState, Job } from '../github/github-state.ts';
import type { Blobs } from './blobs.ts';

export interface ArtifactAsked {
  readonly method: string;
  readonly job: Job;
  /** With the names of the protocol, as GitHub's client sends it. */
  readonly json: Readonly<Record<string, string>>;
  readonly url: string;
}

export interface ArtifactAnswer {
  readonly status: number;
  readonly value: unknown;
}

export interface ArtifactRoom {
  readonly state: GitHubState;
  readonly blobs: Blobs;
  /** What somebody else does to an artifact once it is there. */
  readonly tamper: (artifact: Artifact) => void;
}

/** One call of the results service. A name is taken once in an attempt of a run, unless it is deleted before. */
export function artifactCall(
  { method, job, json, url }: ArtifactAsked,
  { state, blobs, tamper }: ArtifactRoom,
): ArtifactAnswer {
  const artifacts = state.artifacts.filter(({ run }) => run.id === job.run.id);
  const named = artifacts.findLast(({ name }) => name === json.name);
  switch (method) {
    case 'CreateArtifact': {
      if (named?.run.attempt === job.run.attempt)
        return refuse(409, 'already_exists', `"${json.name}" is taken`);
      const id = blobs.open(`${job.run.id} ${json.name}`);
      return ok({ ok: true, signed_upload_url: `${url}/blobs/${id}?sig=signature` });
    }
    case 'FinalizeArtifact': {
      const written = blobs.close(`${job.run.id} ${json.name}`);
      if (written === undefined) return refuse(404, 'not_found', `"${json.name}" is not uploaded`);
      const artifact: Artifact = {
        ...written,
        run: job.run,
        job: job.id,
        name: `${json.name}`,
        digest: `${json.hash}`,
      };
      tamper(artifact);
      state.artifacts.push(artifact);
      return ok({ ok: true, artifact_id: `${artifact.id}` });
    }
    case 'ListArtifacts': {
      const found = artifacts.filter(
        ({ id, name }) =>
          (json.id_filter ?? `${id}`) === `${id}` && (json.name_filter ?? name) === name,
      );
      return ok({ artifacts: found.map((one) => toListed(one)) });
    }
    case 'GetSignedArtifactURL':
      if (named === undefined) return refuse(404, 'not_found', `there is no "${json.name}"`);
      return ok({ name: json.name, signed_url: `${url}/blobs/${named.id}?sig=signature` });
    case 'DeleteArtifact':
      if (named === undefined) return refuse(404, 'not_found', `there is no "${json.name}"`);
      state.artifacts.splice(state.artifacts.indexOf(named), 1);
      return ok({ ok: true, artifact_id: `${named.id}` });
    default:
      return refuse(404, 'bad_route', method);
  }
}

function toListed({ id, name, run, job, bytes, digest }: Artifact): object {
  return {
    workflow_run_backend_id: run.id,
    workflow_job_run_backend_id: job,
    database_id: `${id}`,
    name,
    size: `${bytes.length}`,
    created_at: '2026-11-23T12:00:00Z',
    digest,
  };
}

function ok(value: object): ArtifactAnswer {
  return { status: 200, value };
}

/** https://twitchtv.github.io/twirp/docs/spec_v7.html#error-codes */
function refuse(status: number, code: string, msg: string): ArtifactAnswer {
  return { status, value: { code, msg } };
}
