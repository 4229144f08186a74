import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { addressOf } from '../../support/loopback/address-of.ts';
import type { Artifact, GitHubState, Job } from '../github/github-state.ts';
import { artifactCall } from './artifact-call.ts';
import { newBlobs } from './blobs.ts';

export interface ArtifactService {
  /** What ACTIONS_RESULTS_URL is. */
  readonly url: string;
  /** `job CreateArtifact name`, in order. */
  readonly calls: string[];
  close(): Promise<void>;
}

/**
 * Where the artifacts of a run are: the results service that GitHub's clients talk to, and its blobs, which are
 * written in blocks. https://github.com/actions/toolkit/blob/main/packages/artifact/src/generated
 */
export async function startArtifactService(
  state: GitHubState,
  tamper: (artifact: Artifact) => void = () => {},
): Promise<ArtifactService> {
  const calls: string[] = [];
  const blobs = newBlobs(state);
  const server = createServer((incoming, response) => {
    respond(incoming, response).catch(() => response.destroy());
  });
  const respond = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(incoming.url ?? '', 'http://loopback');
    const body = await buffer(incoming);
    const blob = /^\/blobs\/(\d+)$/.exec(pathname)?.[1];
    if (blob !== undefined)
      return blobs.respond(response, { method: incoming.method, id: blob, searchParams, body });
    const call = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/.exec(
      pathname,
    );
    const job = jobOf(incoming.headers.authorization, state);
    if (call === null || job === undefined) return void response.writeHead(404).end();
    const asked = {
      method: `${call[1]}`,
      job,
      json: JSON.parse(`${body}`),
      url: addressOf(server),
    };
    calls.push(`${job.key} ${asked.method} ${asked.json.name ?? ''}`.trim());
    const { status, value } = artifactCall(asked, { state, blobs, tamper });
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: addressOf(server),
    calls,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The token that the runner gives to actions names the run and the job. */
function jobOf(authorization: string | undefined, { jobs }: GitHubState): Job | undefined {
  const [, payload = ''] = `${authorization}`.split('.');
  const { scp = '' } = parse(Buffer.from(payload, 'base64url').toString());
  const [, run, key = ''] = `${scp}`.split(':');
  const job = jobs.get(key);
  return job?.run.id === run ? job : undefined;
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    return { ...JSON.parse(text) };
  } catch {
    return {};
  }
}
