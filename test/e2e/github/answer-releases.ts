import type { Answer, Room } from './exchange.ts';
import type { Release } from './github-state.ts';
import { notFound, unprocessable } from './refusals.ts';
import type { RestAsked } from './rest-asked.ts';
import { toPage } from './to-page.ts';
import { toReleaseAnswer } from './to-release-answer.ts';
import { whyNoTag } from './why-no-tag.ts';

/** https://docs.github.com/en/rest/releases/releases */
export function answerReleases(asked: RestAsked): Answer {
  const { operation, room, path } = asked;
  const { state } = room;
  const release = state.releases.find(({ id }) => `${id}` === path.release_id);
  switch (operation) {
    case 'GET /repos/{owner}/{repo}/releases':
      return list(asked);
    case 'GET /repos/{owner}/{repo}/releases/tags/{tag}':
      return answerOne(
        state.releases.find(({ tag, isDraft }) => !isDraft && tag === path.tag),
        asked,
      );
    case 'GET /repos/{owner}/{repo}/releases/{release_id}':
      return answerOne(
        visible(asked).find((one) => one === release),
        asked,
      );
    case 'POST /repos/{owner}/{repo}/releases':
      return create(asked);
    case 'PATCH /repos/{owner}/{repo}/releases/{release_id}':
      return release === undefined ? notFound : update(release, asked);
    case 'DELETE /repos/{owner}/{repo}/releases/{release_id}':
      if (release === undefined) return notFound;
      state.releases.splice(state.releases.indexOf(release), 1);
      return { status: 204, body: undefined };
    default:
      throw new Error(`the GitHub of the tests has no answer to ${operation}`);
  }
}

function list(asked: RestAsked): Answer {
  const { room, query } = asked;
  const { items, headers } = toPage(visible(asked), { path: '/releases', query, room });
  return { status: 200, headers, body: items.map((one) => toReleaseAnswer(one, room)) };
}

/** Drafts are shown to whoever may write. */
function visible({ room, job }: RestAsked): readonly Release[] {
  const isWriter = job?.permissions.contents === 'write';
  return room.state.releases.filter(({ isDraft }) => isWriter || !isDraft);
}

function answerOne(release: Release | undefined, { room }: RestAsked): Answer {
  if (release === undefined) return notFound;
  return { status: 200, body: toReleaseAnswer(release, room) };
}

function create(asked: RestAsked): Answer {
  const { room, json } = asked;
  const { state } = room;
  const release: Release = {
    id: ++state.lastId,
    tag: textAt(json, 'tag_name') ?? '',
    target: textAt(json, 'target_commitish') ?? 'main',
    name: textAt(json, 'name') ?? '',
    body: textAt(json, 'body') ?? '',
    isDraft: true,
    isPrerelease: json.prerelease === true,
    isImmutable: false,
    assets: [],
  };
  const refusal = json.draft === true ? undefined : publish(release, room);
  if (refusal !== undefined) return refusal;
  state.releases.unshift(release);
  return { status: 201, body: toReleaseAnswer(release, room) };
}

function update(release: Release, asked: RestAsked): Answer {
  const { room, json } = asked;
  if (release.isImmutable && (json.draft === true || textAt(json, 'tag_name') !== undefined))
    return unprocessable('Cannot update immutable release');
  release.tag = textAt(json, 'tag_name') ?? release.tag;
  release.target = textAt(json, 'target_commitish') ?? release.target;
  release.name = textAt(json, 'name') ?? release.name;
  release.body = textAt(json, 'body') ?? release.body;
  if (typeof json.prerelease === 'boolean') release.isPrerelease = json.prerelease;
  const refusal = release.isDraft && json.draft === false ? publish(release, room) : undefined;
  return refusal ?? { status: 200, body: toReleaseAnswer(release, room) };
}

/** Makes the tag where there is none, and locks what has to be locked. Nothing is changed by a refusal. */
function publish(release: Release, { state, hooks }: Room): Answer | undefined {
  const taken = state.releases.some(({ tag, isDraft }) => !isDraft && tag === release.tag);
  if (taken)
    return unprocessable('Validation Failed', {
      resource: 'Release',
      code: 'already_exists',
      field: 'tag_name',
    });
  const ref = `tags/${release.tag}`;
  const commit = release.target === 'main' ? state.commit : release.target;
  const why = state.refs.has(ref) ? undefined : whyNoTag(commit, state);
  if (why !== undefined)
    return unprocessable('Validation Failed', { code: 'custom', message: why });
  if (!state.refs.has(ref)) {
    state.refs.set(ref, commit);
    hooks.tagged(release.tag, commit);
  }
  release.isDraft = false;
  release.isImmutable = state.isImmutable;
  if (release.isImmutable) state.attestations.push(hooks.locked(release));
  return undefined;
}

function textAt(json: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = json[name];
  return typeof value === 'string' ? value : undefined;
}
