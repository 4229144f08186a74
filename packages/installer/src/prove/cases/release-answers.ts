import type { Answer, Answering, Asked } from '../server/answer.ts';
import type { Release } from './release.ts';

/** What is answered in place of a file; undefined leaves it as it is. `count` is how often it was asked for before. */
export type Replacing = (
  name: string,
  more: { readonly count: number; readonly asked: Asked },
) => Answer | undefined;

/** Every host has every file: where an installer looks is its own affair, what it gets is ours. */
export function releaseAnswers(
  release: Release,
  replacing: Replacing = () => undefined,
): Answering {
  return (asked, count) => {
    const name = fileNameOf(asked);
    const body = release.files.get(name);
    if (body === undefined) return ofGitHub(release, asked) ?? notFound;
    return replacing(name, { count, asked }) ?? { status: 200, body };
  };
}

/** The last part of the path. */
export function fileNameOf({ path }: Asked): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

export const notFound: Answer = {
  status: 404,
  body: Buffer.from('Not Found\n'),
  type: 'text/plain',
};

/** Which release is the newest, as page and as API; https://docs.github.com/en/rest/releases/releases */
function ofGitHub(release: Release, asked: Asked): Answer | undefined {
  const place = /^(?:\/repos)?\/([^/]+\/[^/]+)\/releases(?:\/latest|\/tags?\/[^/]+)?$/.exec(
    asked.path,
  );
  const [, repository = ''] = place ?? [];
  if (repository === '') return undefined;
  if (asked.path.startsWith('/repos/')) return api(release, { asked, repository });
  if (asked.path.includes('/tag/')) return { status: 200, body: Buffer.from('<html></html>') };
  const location = `https://${asked.host}/${repository}/releases/tag/${release.version}`;
  return { status: 302, body: Buffer.alloc(0), location };
}

function api(
  { files, version }: Release,
  { asked, repository }: { readonly asked: Asked; readonly repository: string },
): Answer {
  const folder = `https://github.com/${repository}/releases/download/${version}`;
  const assets = [...files.keys()].map((name) => ({
    name,
    browser_download_url: `${folder}/${name}`,
  }));
  const one = { tag_name: version, name: version, prerelease: false, assets };
  const content = asked.path.endsWith('/releases') ? [one] : one;
  return {
    status: 200,
    body: Buffer.from(JSON.stringify(content, null, 2)),
    type: 'application/json',
  };
}
