import { batched } from './batched.ts';
import { createAsk, type GithubApiOptions } from './create-ask.ts';
import type { GithubApi } from './github-api.ts';
import { type List, listAdvisories } from './list-advisories.ts';
import { parseComparison } from './parse-comparison.ts';
import { parseFacts } from './parse-facts.ts';
import { parseRelease } from './parse-release.ts';
import { readPages } from './read-pages.ts';
import { splitRepository } from './split-repository.ts';

export function createGithubApi(options: GithubApiOptions): GithubApi {
  const ask = createAsk(options);
  const most = options.token === undefined ? maxPages.anonymous : maxPages.known;
  const list: List = (route, parameters) => readPages(ask, { route, parameters, most });
  const advisories = batched((names) => listAdvisories(list, names), 50);
  return {
    readFacts: async (repository) => {
      const { answer } = await ask('/repos/{owner}/{repo}', splitRepository(repository));
      return parseFacts(answer);
    },
    listAdvisories: async (repository) => {
      splitRepository(repository);
      return advisories(repository);
    },
    listReleases: (repository) => listReleases(list, repository),
    isAncestor: async (repository, commit, base) => {
      const { answer } = await ask('/repos/{owner}/{repo}/compare/{basehead}', {
        ...splitRepository(repository),
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
  const items = await list('/repos/{owner}/{repo}/releases', splitRepository(repository));
  const published = items.map(parseRelease).filter(({ isDraft }) => !isDraft);
  return new Map(
    published.map(({ tag, isImmutable, publishedAt }) => [tag, { isImmutable, publishedAt }]),
  );
}
