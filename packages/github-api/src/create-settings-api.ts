import { createAsk, type GithubApiOptions, type Route } from './create-ask.ts';
import { parseArtifact } from './parse-artifact.ts';
import { parseDeploymentRef } from './parse-deployment-ref.ts';
import { parseEnvironment } from './parse-environment.ts';
import { parseFields } from './parse-fields.ts';
import { parseRuleset } from './parse-ruleset.ts';
import { readPages } from './read-pages.ts';
import type { SettingsApi } from './settings-api.ts';
import { splitRepository } from './split-repository.ts';

export function createSettingsApi(options: GithubApiOptions): SettingsApi {
  const ask = createAsk(options);
  const read = async (route: Route, parameters: Readonly<Record<string, string>>) =>
    (await ask(route, parameters)).answer;
  return {
    readDefaultBranch: async (repository) => {
      const answer = await read('/repos/{owner}/{repo}', splitRepository(repository));
      return parseFields(answer).text('default_branch');
    },
    areReleasesImmutable: async (repository) => {
      const route = '/repos/{owner}/{repo}/immutable-releases';
      return parseFields(await read(route, splitRepository(repository))).flag('enabled');
    },
    readEnvironment: async (repository, name) => {
      const parameters = { ...splitRepository(repository), environment_name: name };
      const { refs, ...environment } = parseEnvironment(await read(environments, parameters));
      if (refs !== 'listed') return { ...environment, refs };
      const route: Route = `${environments}/deployment-branch-policies`;
      const items = await readPages(ask, { route, parameters, most, within: 'branch_policies' });
      return { ...environment, refs: items.map(parseDeploymentRef) };
    },
    listTagRulesets: async (repository) => {
      const parameters = splitRepository(repository);
      const route = '/repos/{owner}/{repo}/rulesets';
      const listed = await readPages(ask, {
        route,
        parameters: { ...parameters, targets: 'tag', includes_parents: 'true' },
        most,
      });
      // The list has no rules.
      const ids = listed.map((one) => `${parseFields(one).id('id')}`);
      const each = ids.map((id) =>
        read(`${route}/{ruleset_id}`, { ...parameters, ruleset_id: id }),
      );
      return (await Promise.all(each)).map(parseRuleset);
    },
    listRunArtifacts: async (repository, run) => {
      const route = '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
      const parameters = { ...splitRepository(repository), run_id: run };
      const items = await readPages(ask, { route, parameters, most, within: 'artifacts' });
      return items.map(parseArtifact);
    },
  };
}

const environments = '/repos/{owner}/{repo}/environments/{environment_name}';

/** Pages of a hundred: nobody sets up, or hands over, as much as that by hand. */
const most = 3;
