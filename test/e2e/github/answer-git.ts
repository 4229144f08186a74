import type { Answer, Room } from './exchange.ts';
import { notFound, unprocessable } from './refusals.ts';
import type { RestAsked } from './rest-asked.ts';
import { whyNoTag } from './why-no-tag.ts';

/** https://docs.github.com/en/rest/git/refs; every tag is a lightweight one. */
export function answerGit({ operation, room, path, json }: RestAsked): Answer {
  const { refs } = room.state;
  switch (operation) {
    case 'GET /repos/{owner}/{repo}/git/ref/{ref}':
      return refs.has(`${path.ref}`) ? { status: 200, body: toRef(`${path.ref}`, room) } : notFound;
    case 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}': {
      const names = [...refs.keys()].filter((name) => name.startsWith(`${path.ref}`));
      return { status: 200, body: names.map((name) => toRef(name, room)) };
    }
    case 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}':
      return notFound;
    case 'POST /repos/{owner}/{repo}/git/refs': {
      const name = `${json.ref}`.replace('refs/', '');
      const why = refs.has(name) ? 'Reference already exists' : whyNoTag(`${json.sha}`, room.state);
      if (why !== undefined) return unprocessable(why);
      refs.set(name, `${json.sha}`);
      room.hooks.tagged(name.replace('tags/', ''), `${json.sha}`);
      return { status: 201, body: toRef(name, room) };
    }
    default:
      throw new Error(`the GitHub of the tests has no answer to ${operation}`);
  }
}

function toRef(name: string, { state, url }: Room): object {
  const sha = state.refs.get(name);
  const own = `${url}/repos/${state.repository}/git`;
  return {
    ref: `refs/${name}`,
    node_id: `REF_${name}`,
    url: `${own}/refs/${name}`,
    object: { type: 'commit', sha, url: `${own}/commits/${sha}` },
  };
}
