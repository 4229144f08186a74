import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mayPublish } from '../../src/analysis/publishing/may-publish.ts';
import { publishesByCommand } from '../../src/analysis/publishing/publishes-by-command.ts';
import { commandsInLines } from '../../src/analysis/shell/commands-in.ts';
import { plainLines } from '../../src/analysis/shell/plain-lines.ts';
import { publishCommands } from '../../src/facts/publish-commands.ts';
import { repositoryOf } from './repository-of.ts';

test.each([
  ['npm publish', 'npm publish'],
  ['npm publish --dry-run', undefined],
  ['npm publish --dry-run=true', undefined],
  ['npm --workspace packages/a publish --access public', 'npm publish'],
  ['npm run build && npm publish ./x.tgz', 'npm publish'],
  ['npm view x', undefined],
  ['npm pkg set publishConfig.access=public', undefined],
  ['echo "npm publish"', undefined],
  ['# npm publish', undefined],
  ['cat <<EOF\nnpm publish\nEOF', undefined],
  ['echo "to release:\nnpm publish\nis all"', undefined],
  ['bash <<EOF\ntrue\nEOF\nnpm publish', 'npm publish'],
  ['if test -n "$X"; then\n  npm publish\nfi', 'npm publish'],
  ['for p in a b; do npm publish "$p"; done', 'npm publish'],
  ['publish() { npm publish; }\npublish', 'npm publish'],
  ['X=$(npm publish --json)', 'npm publish'],
  ['echo "$(gem push a.gem)"', 'gem push'],
  ["bash -c 'npm publish'", 'npm publish'],
  ['eval "npm publish"', 'npm publish'],
  ['NODE_AUTH_TOKEN=${{ secrets.NPM }} npm publish', 'npm publish'],
  ['npm publish --tag ${{ inputs.tag }} --access "${{ vars.ACCESS }}"', 'npm publish'],
  ['npm \\\n  publish \\\n  --tag next', 'npm publish'],
  ['sudo -E env CI=1 npm publish', 'npm publish'],
  ['sudo -u ci npm publish', 'npm publish'],
  ['sudo echo npm publish', undefined],
  ['ls | xargs -n 1 docker push', 'docker push'],
  ['$guard gh release create v1', 'gh release create'],
  ['echo "$guard" npm publish', undefined],
  ['npx --yes semantic-release', 'semantic-release'],
  ['semantic-release --dry-run', undefined],
  ['pnpm -r publish --no-git-checks', 'pnpm publish'],
  ['pnpm exec changeset publish', 'changeset publish'],
  ['yarn changeset publish', 'changeset publish'],
  ['yarn npm publish', 'yarn npm publish'],
  ['pnpm run release', 'pnpm run release'],
  ['yarn release', 'yarn release'],
  ['npm run release:notes', undefined],
  ['npm run build', undefined],
  ['cargo publish', 'cargo publish'],
  ['cargo +nightly publish -p x', 'cargo publish'],
  ['cargo publish --dry-run --workspace', undefined],
  ['cargo release --execute', 'cargo release'],
  ['cargo release', undefined],
  ['twine upload dist/*', 'twine upload'],
  ['python -m twine upload dist/*', 'twine upload'],
  ['uvx twine upload dist/*', 'twine upload'],
  ['pipx run twine==6.1.0 upload dist/*', 'twine upload'],
  ['python3.12 -m twine upload dist/*', 'twine upload'],
  ['npx @vscode/vsce@latest publish', 'vsce publish'],
  ['uv run twine upload dist/*', 'twine upload'],
  ['twine check dist/*', undefined],
  ['uv publish', 'uv publish'],
  ['uv publish --dry-run', undefined],
  ['poetry publish --build', 'poetry publish'],
  ['flit publish', 'flit publish'],
  ['hatch publish', 'hatch publish'],
  ['gem push x.gem', 'gem push'],
  ['bundle exec rake release', 'rake release'],
  ['dotnet nuget push *.nupkg -k x', 'dotnet nuget push'],
  ['dotnet pack', undefined],
  ['nuget push x.nupkg', 'nuget push'],
  ['dart pub publish --force', 'dart pub publish'],
  ['dart pub publish --dry-run', undefined],
  ['docker push ghcr.io/o/i', 'docker push'],
  ['docker push localhost:5000/i', undefined],
  ['docker --context x push i', 'docker push'],
  ['docker buildx build --push -t i .', 'docker buildx build'],
  ['docker buildx build -t i .', undefined],
  ['docker buildx build -o type=registry,name=x .', 'docker buildx build'],
  ['docker buildx build \\\n  -t i \\\n  --push .', 'docker buildx build'],
  ['docker pull i', undefined],
  ['podman push i', 'podman push'],
  ['crane push i.tar r', 'crane push'],
  ['oras push r f', 'oras push'],
  ['helm push c.tgz oci://r', 'helm push'],
  ['helm upgrade x y', undefined],
  ['gh release create v1 dist/*', 'gh release create'],
  ['gh -R o/r release upload v1 x', 'gh release upload'],
  ['gh release edit v1 --draft=false', 'gh release edit'],
  ['gh release view v1', undefined],
  ['gh pr create --title "a release"', undefined],
  ['mvn -B clean deploy -DskipTests', 'mvn deploy'],
  ['./mvnw -B verify', undefined],
  ['./gradlew publishPlugins --no-daemon', 'gradlew publishPlugins'],
  [
    './gradlew :core:publishAllPublicationsToMavenCentral',
    'gradlew :core:publishAllPublicationsToMavenCentral',
  ],
  ['./gradlew publishToMavenLocal', undefined],
  ['./gradlew build', undefined],
  ['sbt ci-release', 'sbt ci-release'],
  ['goreleaser release --clean', 'goreleaser release'],
  ['goreleaser release --snapshot', undefined],
  ['cosign sign i@sha256:0', 'cosign sign'],
  ['git push --tags', undefined],
  ['pushd x && popd', undefined],
  ['"$NPM" publish', undefined],
  ['./scripts/npm publish', 'npm publish'],
  ['npm.cmd publish', 'npm publish'],
  ['npm publish --help', undefined],
])('%j', (text, expected) => {
  const [found] = published(text, 'bash');
  expect(found?.text).toBe(expected);
});

test.each([
  ['pwsh', 'if ($x) { npm publish --tag next }', 'npm publish'],
  ['pwsh', 'dotnet nuget push "*.nupkg"', 'dotnet nuget push'],
  ['pwsh', '# npm publish', undefined],
  ['pwsh', 'npm publish --dry-run', undefined],
  ['cmd', 'call npm publish', 'npm publish'],
  ['python', 'subprocess.run(["twine", "upload", "dist/x"])', 'twine upload'],
  ['python', 'print("hello")', undefined],
])('%s: %s, less certain', (shell, text, expected) => {
  const [found] = published(text, shell);
  expect(found?.text).toBe(expected);
  expect(found?.isCertain ?? false).toBe(false);
});

test.each([...publishCommands])(
  '$words: the cheap look lets it pass',
  ({ words, when, argument }) => {
    const sure = argument?.includes('ci-release') === true ? 'ci-release' : 'publish';
    const line = [...words, when?.[0] ?? '', argument === undefined ? '' : sure].join(' ').trim();
    expect(mayPublish(line)).toBe(true);
  },
);

// What is read without the shell's parser has to be read as the parser does.
test('plain lines have the words that the parser finds', () => {
  const part = fc.oneof(
    fc.constantFrom(
      'npm',
      'publish',
      '--tag',
      'a=b',
      'A=b',
      '$X',
      '${Y}',
      './x',
      'o/r@v1',
      '-p',
      '+n',
      'a/*',
      '~/x?',
      '> out.json',
      '2>&1',
      '>> $X',
    ),
    fc.constantFrom(
      '"a b"',
      "'c d'",
      '"$X y"',
      '--x="y z"',
      "'if'",
      '""',
      'e"f"g',
      'if',
      'time',
      '^1',
    ),
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const line = parts.join(' ');
      const plain = plainLines(line);
      if (plain === undefined) return;
      expect(plain).toEqual(commandsInLines(line, () => true)?.lines);
    }),
  );
});

test('a script by name hides no program of that name', () => {
  const [found] = published('yarn release-plz release', 'bash');
  expect(found).toMatchObject({ text: 'release-plz release', isCertain: true });
});

test('what is certain goes before what only sounds like it', () => {
  const found = published('pnpm changeset publish\npnpm run release\n', 'bash');
  expect(found.map(({ text, isCertain }) => [text, isCertain])).toEqual([
    ['changeset publish', true],
    ['pnpm run release', false],
  ]);
});

test('hostile scripts end soon', () => {
  for (const text of [
    'npm '.repeat(200_000),
    '$('.repeat(40_000),
    `npm ${'x'.repeat(90_000)} publish`,
  ]) {
    const start = performance.now();
    published(text, 'bash');
    expect(performance.now() - start).toBeLessThan(10_000);
  }
});

function published(text: string, shell: string): ReturnType<typeof publishesByCommand> {
  const run = JSON.stringify(text);
  const repository = repositoryOf({
    w: `on: push\njobs: {a: {runs-on: x, steps: [{shell: ${shell}, run: ${run}}]}}\n`,
  });
  const job = repository.workflows[0]?.jobs[0];
  const step = job?.steps[0];
  return step === undefined ? [] : publishesByCommand(step, job);
}
