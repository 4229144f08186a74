import { quoted } from '@portcullis/core';
import { HttpError } from '@portcullis/http';
import { batched } from './batched.ts';
import { createAsk, type GithubApiOptions } from './create-ask.ts';
import type { GithubApi } from './github-api.ts';
import { type List, listAdvisories } from './list-advisories.ts';
import { parseComparison } from './parse-comparison.ts';
import { parseFacts } from './parse-facts.ts';
import { parseRelease } from './parse-release.ts';
import { readPages } from './read-pages.ts';

export function createGithubApi(options: GithubApiOptions): GithubApi {
  const ask = createAsk(options);
  const most = options.token === undefined ? maxPages.anonymous : maxPages.known;
  const list: List = (route, parameters) => readPages(ask, { route, parameters, most });
  const advisories = batched((names) => listAdvisories(list, names), 50);
  return {
    readFacts: async (repository) => {
      const { answer } = await ask('/repos/{owner}/{repo}', split(repository));
      return parseFacts(answer);
    },
    listAdvisories: async (repository) => {
      split(repository);
      return advisories(repository);
    },
    listReleases: (repository) => listReleases(list, repository),
    isAncestor: async (repository, commit, base) => {
      const { answer } = await ask('/repos/{owner}/{repo}/compare/{basehead}', {
        ...split(repository),
        basehead: `${base}...${commit}`,
        ...withoutFiles,
      });
      return parseComparison(answer);
    },
  };
}

/** Sixty requests an hour are for all that is asked without a token, a thousand with that of a workflow. */
const maxPages = { anonymous: 3, known: 20 };

/** Changed files, hundreds of them, stand on the first page only. */
const withoutFiles = { page: '2', per_page: '1' };

async function listReleases(list: List, repository: string) {
  const items = await list('/repos/{owner}/{repo}/releases', split(repository));
  const published = items.map(parseRelease).filter(({ isDraft }) => !isDraft);
  return new Map(
    published.map(({ tag, isImmutable, publishedAt }) => [tag, { isImmutable, publishedAt }]),
  );
}

/** The name is text of a scanned file: one with dots for a part would be another path of the API. */
function split(repository: string): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = '', ...rest] = repository.split('/');
  if (![owner, repo].every(isName) || rest.length > 0)
    throw new HttpError('not-found', `no repository can be called ${quoted(repository)}`);
  return { owner, repo };
}

function isName(text: string): boolean {
  return /^[\w.-]{1,100}$/.test(text) && !/^\.{1,2}$/.test(text);
}
