import { HttpError } from '@portcullis/http';
import { toRelease, toRepository } from '../../../../test/support/loopback/api-answers.ts';
import { answerSettings } from './answer-settings.ts';
import type { FakeGithub } from './fake-github.ts';

export interface GithubAnswer {
  readonly status: number;
  readonly body: unknown;
}

export interface GithubAsked {
  readonly operation: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly json: unknown;
  readonly body: Uint8Array;
  readonly fault: unknown;
}

interface Room {
  readonly github: FakeGithub;
  readonly attestations: unknown[];
  readonly url: string;
}

export async function answerGithub(asked: GithubAsked, room: Room): Promise<GithubAnswer> {
  try {
    return await answer(asked, room);
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    return { status: error.status ?? 500, body: { message: error.message } };
  }
}

async function answer(asked: GithubAsked, room: Room): Promise<GithubAnswer> {
  const { operation, path, query, json, body } = asked;
  const { github, url, attestations } = room;
  const api = github.open();
  const own = `${url}/repos/o/r`;
  const id = Number(path.release_id);
  const { tag_name: tag, target_commitish: target, body: text } = { ...Object(json) };
  const named = { tag: `${tag}`, commit: `${target}` };
  switch (operation) {
    case 'GET /repos/{owner}/{repo}':
      return { status: 200, body: toRepository(url, { name: 'o/r', id: 1 }) };
    case 'GET /repos/{owner}/{repo}/releases':
      return { status: 200, body: [...github.releases.values()].map((one) => toBody(own, one)) };
    case 'POST /repos/{owner}/{repo}/releases': {
      const draft = { ...named, body: `${text}`, isPrerelease: false };
      return { status: 201, body: toBody(own, await api.createDraft('o/r', draft)) };
    }
    case 'PATCH /repos/{owner}/{repo}/releases/{release_id}':
      return {
        status: 200,
        body: toBody(
          own,
          await api.publish('o/r', id, { ...named, body: `${text}`, isPrerelease: false }),
        ),
      };
    case 'GET /repos/{owner}/{repo}/releases/{release_id}/assets':
      return {
        status: 200,
        body: (await api.listAssets('o/r', id)).map((one) => toAsset(own, one)),
      };
    case 'POST /repos/{owner}/{repo}/releases/{release_id}/assets': {
      const bytes = asked.fault === 'half' ? undefined : body;
      const said = asked.fault === 'other' ? Buffer.concat([body, Buffer.from('!')]) : bytes;
      const asset = github.upload(id, query.get('name') ?? '', said);
      return { status: 201, body: toAsset(own, asset) };
    }
    case 'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}':
      await api.deleteAsset('o/r', Number(path.asset_id));
      return { status: 204, body: undefined };
    case 'POST /repos/{owner}/{repo}/attestations':
      attestations.push(json);
      return { status: 201, body: { id: attestations.length } };
    default:
      return answerSettings(operation, url);
  }
}

type Stored = Awaited<ReturnType<ReturnType<FakeGithub['open']>['createDraft']>>;
type StoredAsset = Awaited<ReturnType<ReturnType<FakeGithub['open']>['uploadAsset']>>;

function toBody(own: string, { id, tag, target, body, isDraft, isImmutable }: Stored): object {
  const publishedAt = isDraft ? null : '2026-01-01T00:00:00Z';
  return {
    ...toRelease(own, { tag, publishedAt, isImmutable }, id),
    target_commitish: target,
    body,
  };
}

/** A broken upload is `starter`, which only the prose of GitHub's description knows. */
function toAsset(own: string, { id, name, size, sha256, isWhole }: StoredAsset): object {
  const [asset] = toRelease(own, { tag: 'v1', assets: [{ name, content: '' }] }, 1).assets;
  const digest = sha256 === undefined ? null : `sha256:${sha256}`;
  return { ...Object(asset), id, size, digest, state: isWhole ? 'uploaded' : 'open' };
}
