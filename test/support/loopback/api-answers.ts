import { createHash } from 'node:crypto';
import type { ApiAdvisory, ApiAsset, ApiRelease, ApiRepository } from './api-data.ts';

const time = '2026-01-01T00:00:00Z';

interface NamedRepository extends ApiRepository {
  readonly name: string;
  readonly id: number;
}

/** Answers as GitHub gives them, in full, from the little that a test says. `url` is that of the API. */
export function toRepository(
  url: string,
  { name: fullName, id, ownerId = id + 100, isArchived = false }: NamedRepository,
): Readonly<Record<string, unknown>> {
  const [owner = '', name = ''] = fullName.split('/');
  const own = `${url}/repos/${fullName}`;
  return {
    id,
    node_id: `R_${id}`,
    name,
    full_name: fullName,
    private: false,
    owner: toUser(url, { login: owner, id: ownerId }),
    description: null,
    fork: false,
    url: own,
    html_url: `https://github.com/${fullName}`,
    ...Object.fromEntries(repositoryUrls.map((one) => [`${one}_url`, `${own}/${one}`])),
    ...Object.fromEntries(counts.map((one) => [one, 0])),
    ...Object.fromEntries(switches.map((one) => [one, false])),
    clone_url: `https://github.com/${fullName}.git`,
    git_url: `git://github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    svn_url: `https://github.com/${fullName}`,
    mirror_url: null,
    default_branch: 'main',
    homepage: null,
    language: null,
    license: null,
    archived: isArchived,
    pushed_at: time,
    created_at: time,
    updated_at: time,
  };
}

const repositoryUrls =
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads events forks git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels languages merges milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees'.split(
    ' ',
  );
const counts =
  'forks forks_count open_issues open_issues_count size stargazers_count watchers watchers_count network_count subscribers_count'.split(
    ' ',
  );
const switches = 'has_issues has_projects has_wiki has_pages has_discussions disabled'.split(' ');

export function toRelease(
  url: string,
  { tag, publishedAt = time, isImmutable = false, assets = [] }: ApiRelease,
  id: number,
): Readonly<Record<string, unknown>> & { readonly assets: readonly unknown[] } {
  const own = `${url}/releases/${id}`;
  return {
    id,
    node_id: `RE_${id}`,
    url: own,
    html_url: own,
    assets_url: `${own}/assets`,
    upload_url: `${own}/assets{?name,label}`,
    tarball_url: `${url}/tarball`,
    zipball_url: `${url}/zipball`,
    tag_name: tag,
    target_commitish: 'main',
    name: tag,
    body: '',
    draft: publishedAt === null,
    prerelease: tag.includes('-'),
    immutable: isImmutable,
    created_at: time,
    published_at: publishedAt,
    author: toUser(url, { login: 'octocat', id: 1 }),
    assets: assets.map((asset, index) => toAsset(url, { ...asset, tag, id: id * 100 + index })),
  };
}

function toAsset(
  url: string,
  { name, content, hasDigest, tag, id }: ApiAsset & { readonly tag: string; readonly id: number },
): Readonly<Record<string, unknown>> {
  const bytes = Buffer.from(content);
  return {
    url: `${url}/releases/assets/${id}`,
    browser_download_url: `${url.replace('/api/v3/repos', '')}/releases/download/${tag}/${name}`,
    id,
    node_id: `RA_${id}`,
    name,
    label: null,
    state: 'uploaded',
    content_type: 'application/octet-stream',
    size: bytes.length,
    digest:
      hasDigest === false ? null : `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    download_count: 0,
    created_at: time,
    updated_at: time,
    uploader: toUser(url, { login: 'octocat', id: 1 }),
  };
}

export function toAdvisory(url: string, advisory: ApiAdvisory): Readonly<Record<string, unknown>> {
  const { id, type = 'reviewed', severity = 'high', summary = 'A hole' } = advisory;
  const { withdrawnAt = null, vulnerabilities } = advisory;
  return {
    ghsa_id: id,
    cve_id: null,
    url: `${url}/advisories/${id}`,
    html_url: `https://github.com/advisories/${id}`,
    repository_advisory_url: null,
    summary,
    description: summary,
    type,
    severity,
    source_code_location: null,
    identifiers: [{ type: 'GHSA', value: id }],
    references: [],
    published_at: time,
    updated_at: time,
    github_reviewed_at: time,
    nvd_published_at: null,
    withdrawn_at: withdrawnAt,
    vulnerabilities: vulnerabilities.map(
      ({ ecosystem = 'actions', action, range, firstPatched }) => ({
        package: { ecosystem, name: action },
        vulnerable_version_range: range,
        first_patched_version: firstPatched ?? null,
        vulnerable_functions: null,
      }),
    ),
    cvss: null,
    cwes: null,
    credits: null,
  };
}

export function toComparison(
  url: string,
  { status, base, head }: { readonly status: string; readonly base: string; readonly head: string },
): Readonly<Record<string, unknown>> {
  const isBehind = status === 'behind' || status === 'identical';
  return {
    url: `${url}/compare/${base}...${head}`,
    html_url: `${url}/compare/${base}...${head}`,
    permalink_url: `${url}/compare/${base}...${head}`,
    diff_url: `${url}/compare/${base}...${head}.diff`,
    patch_url: `${url}/compare/${base}...${head}.patch`,
    base_commit: toCommit(url, base),
    merge_base_commit: toCommit(url, isBehind ? head : base),
    status,
    ahead_by: isBehind ? 0 : 1,
    behind_by: status === 'identical' ? 0 : 1,
    total_commits: isBehind ? 0 : 1,
    commits: [],
  };
}

function toCommit(url: string, sha: string): Readonly<Record<string, unknown>> {
  const own = `${url}/commits/${sha}`;
  return {
    url: own,
    sha,
    node_id: `C_${sha}`,
    html_url: own,
    comments_url: `${own}/comments`,
    commit: {
      url: own,
      author: null,
      committer: null,
      message: 'A change',
      comment_count: 0,
      tree: { sha, url: `${url}/tree/${sha}` },
    },
    author: null,
    committer: null,
    parents: [],
  };
}

/** Whoever has made something. */
export function toUser(
  url: string,
  { login, id }: { readonly login: string; readonly id: number },
): Readonly<Record<string, unknown>> {
  const own = `${url}/users/${login}`;
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `${own}/avatar`,
    gravatar_id: null,
    url: own,
    html_url: `https://github.com/${login}`,
    ...Object.fromEntries(userUrls.map((one) => [`${one}_url`, `${own}/${one}`])),
    type: 'Organization',
    site_admin: false,
  };
}

const userUrls =
  'followers following gists starred subscriptions organizations repos events received_events'.split(
    ' ',
  );
