import { expect, test } from '@jest/globals';
import { uploadsIn } from '../../src/analysis/registries/uploads-in.ts';
import { everyRun } from '../../src/analysis/runs/every-run.ts';
import { publishCommands } from '../../src/facts/publish-commands.ts';
import { publishers } from '../../src/facts/publishers.ts';
import { registries } from '../../src/facts/registries.ts';
import { registryLogins } from '../../src/facts/registry-logins.ts';
import { repositoryOf } from './repository-of.ts';

test('what registries are known by, publishers and commands say', () => {
  const said = new Set([...publishers.values(), ...publishCommands].map(({ what }) => what));
  expect(registries.flatMap(({ what }) => what).filter((one) => !said.has(one))).toEqual([]);
});

test('logins name registries', () => {
  const names = new Set(registries.map(({ name }) => name));
  expect([...registryLogins.values()].filter(({ registry }) => !names.has(registry))).toEqual([]);
});

test.each([
  ['npm publish', 'npm'],
  ['npm publish --registry https://registry.npmjs.org/', 'npm'],
  ['npm publish --registry=https://npm.acme.example', undefined],
  ['npm publish --registry="$REGISTRY"', 'npm?'],
  ['twine upload -r testpypi dist/*', 'PyPI'],
  ['twine upload -r acme dist/*', undefined],
  ['cargo publish --registry crates-io', 'crates.io'],
  ['cargo publish --index sparse+https://index.crates.io/', 'crates.io'],
  ['cargo publish --index sparse+https://crates.acme.example/', undefined],
  ['dotnet nuget push a -s https://api.nuget.org/v3/index.json', 'NuGet'],
  ['dotnet nuget push a -s https://nuget.pkg.github.com/acme/index.json', undefined],
  ['dotnet nuget push a -s github; dotnet nuget push a -s nuget.org', 'NuGet'],
  ['gem push a.gem --host https://gems.acme.example', undefined],
  ['gem push a.gem --host https://rubygems.org', 'RubyGems'],
  ['vsce publish', 'the VS Code Marketplace'],
  ['gh release create v1', undefined],
])('%s', (script, expected) => {
  expect(registryOf(`      - run: ${JSON.stringify(script)}`)).toBe(expected);
});

test.each([
  ['NPM_CONFIG_REGISTRY: https://npm.acme.example', undefined],
  ['NPM_CONFIG_REGISTRY: https://registry.npmjs.org', 'npm'],
  ['NODE_AUTH_TOKEN: ${{ github.token }}', undefined],
  ['NODE_AUTH_TOKEN: ${{ secrets.GITHUB_TOKEN }}', undefined],
  ['NODE_AUTH_TOKEN: ${{ secrets.NPM || github.token }}', 'npm'],
])('%s', (variable, expected) => {
  expect(registryOf(`      - run: npm publish\n        env:\n          ${variable}`)).toBe(
    expected,
  );
});

function registryOf(step: string): string | undefined {
  const text = `on: release\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${step}\n`;
  const repository = repositoryOf({ release: text });
  const [upload] = everyRun(repository).runs.flatMap((run) => uploadsIn(run, repository));
  return upload && upload.registry.name + (upload.isPublic ? '' : '?');
}
