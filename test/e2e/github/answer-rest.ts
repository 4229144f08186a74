import { toRepository } from '../../support/loopback/api-answers.ts';
import { problemsOfHeaders } from '../../support/loopback/api-headers.ts';
import { answerByData } from '../../support/loopback/api-routes.ts';
import {
  operations,
  problemsOfAnswer,
  problemsOfRequest,
} from '../../support/loopback/api-shapes.ts';
import { answerAssets } from './answer-assets.ts';
import { answerAttestations } from './answer-attestations.ts';
import { answerDeployments } from './answer-deployments.ts';
import { answerGit } from './answer-git.ts';
import { answerReleases } from './answer-releases.ts';
import { answerRunArtifacts } from './answer-run-artifacts.ts';
import { answerSettings } from './answer-settings.ts';
import type { Answer, Asked, Room } from './exchange.ts';
import { neededPermission } from './needed-permission.ts';
import { badCredentials, notAccessible, notFound } from './refusals.ts';
import type { RestAsked } from './rest-asked.ts';

export interface RestAnswer {
  readonly answer: Answer;
  /** Undefined for what GitHub's description does not know. */
  readonly operation: string | undefined;
  /** What of the request, or of the answer, is not as GitHub describes it. */
  readonly problems: readonly string[];
}

/** GitHub's REST API, for one repository: who may, whether what was asked is an operation, and what comes of it. */
export function answerRest(asked: Asked, room: Room): RestAnswer {
  const [operation, path] = findOperation(`${asked.method} ${asked.path}`) ?? [];
  if (operation === undefined || path === undefined) {
    const problem = `GitHub's description has no "${asked.method} ${asked.path}"`;
    return { answer: notFound, operation: undefined, problems: [problem] };
  }
  const isUpload = asked.headers['content-type'] === 'application/octet-stream';
  const json = isUpload || asked.body.length === 0 ? undefined : JSON.parse(`${asked.body}`);
  // Of a file that is to come as it is, and not as what is known about it.
  const isFile = asked.headers.accept === 'application/octet-stream';
  const problems = [
    ...problemsOfRequest(operation, { path, query: asked.query, body: json }),
    ...(isFile ? [] : problemsOfHeaders(asked.headers)),
  ];
  const request = { ...asked, operation, path, json: json ?? {}, room };
  const answer = problems.length > 0 ? notFound : (refusal(request) ?? dispatch(request));
  const isPlain = answer.body === undefined || Buffer.isBuffer(answer.body);
  return {
    answer,
    operation,
    problems: [...problems, ...(isPlain ? [] : problemsOfAnswer(operation, answer))],
  };
}

function findOperation(
  text: string,
): readonly [string, Readonly<Record<string, string>>] | undefined {
  for (const operation of operations) {
    // A ref is the only parameter that may have slashes.
    const pattern = operation.replaceAll(/\{(\w+)\}/g, (_, name) =>
      name === 'ref' ? '(?<ref>.+)' : `(?<${name}>[^/]+)`,
    );
    const found = new RegExp(`^${pattern}$`).exec(text);
    const entries = Object.entries(found?.groups ?? {});
    const isFitting = ([name, value]: readonly [string, string]) =>
      !/_id$/.test(name) || /^\d+$/.test(value);
    if (found !== null && entries.every(isFitting))
      return [
        operation,
        Object.fromEntries(entries.map(([name, value]) => [name, decodeURIComponent(value)])),
      ];
  }
  return undefined;
}

function refusal({ operation, path, job, headers, room }: RestAsked): Answer | undefined {
  if (headers.authorization !== undefined && job === undefined) return badCredentials;
  if (isOther(path, room)) return undefined;
  const needed = neededPermission(operation);
  if (needed === undefined) return undefined;
  if (needed === 'never') return notAccessible;
  const [scope, level] = needed;
  const held = job?.permissions[scope];
  // What anybody can read of a public repository needs no token, and no permission.
  const isPublic = level === 'read' && /^(?:contents|attestations)$/.test(scope);
  return held === level || held === 'write' || isPublic ? undefined : notAccessible;
}

/** Of public repositories that are used, and of none. */
function isOther({ owner, repo }: RestAsked['path'], { state }: Room): boolean {
  return `${owner}/${repo}` !== state.repository;
}

function dispatch(asked: RestAsked): Answer {
  const { operation, path, query, json, room } = asked;
  if (isOther(path, room)) {
    const around = { data: room.others, url: room.url, pageSize: 100, uploads: [] };
    return answerByData({ operation, path, query, body: json }, around);
  }
  const [, rest = ''] = asked.operation.split('/repos/{owner}/{repo}');
  if (/^\/releases\/.*assets/.test(rest)) return answerAssets(asked);
  if (rest.startsWith('/releases')) return answerReleases(asked);
  if (rest.startsWith('/git/')) return answerGit(asked);
  if (rest.startsWith('/deployments')) return answerDeployments(asked);
  if (rest.startsWith('/attestations')) return answerAttestations(asked);
  if (rest.startsWith('/actions/runs/')) return answerRunArtifacts(asked);
  if (rest === '') return answerRepository(asked);
  return answerSettings(asked);
}

function answerRepository({ room }: RestAsked): Answer {
  const { repository: name, repositoryId: id, ownerId } = room.state;
  return { status: 200, body: toRepository(room.url, { name, id, ownerId }) };
}
