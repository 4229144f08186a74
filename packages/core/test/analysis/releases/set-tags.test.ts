import { describe, expect, test } from '@jest/globals';
import { type KnownTags, noteTag } from '../../../src/analysis/releases/known-tags.ts';
import { refOfApi } from '../../../src/analysis/releases/ref-of-api.ts';
import { refOfPush } from '../../../src/analysis/releases/ref-of-push.ts';

function pushed(...commands: readonly string[]) {
  const known: KnownTags = { named: new Set(), removed: new Set() };
  const sets = commands.map((command) => {
    const line = command.split(' ');
    noteTag(line, known);
    return refOfPush(line, known) ?? refOfApi(line);
  });
  return sets.at(-1);
}

describe('a tag is made', () => {
  test.each([
    ['git push origin refs/tags/v1'],
    ['git push origin HEAD:refs/tags/v1'],
    ['git push origin tag v1'],
    ['git push --tags'],
    ['git -C dir push origin --tags'],
    ['git tag v1', 'git push origin v1'],
    ['git tag -a $NAME -m message', 'git push origin $NAME'],
    ['git tag -s -m message v1 HEAD', 'git push https://github.com/octo-org/tool v1'],
    ['git tag v1', 'git push --follow-tags'],
    ['gh api -X POST repos/octo-org/tool/git/refs -f ref=refs/tags/v1 -f sha=0'],
  ])('%s %s', (...commands) => {
    expect(pushed(...commands)).toEqual({ tag: 'creates', isCertain: true });
  });

  test.each(['git push origin v1.2.3', 'git push origin ${RELEASE_TAG}', 'git push --follow-tags'])(
    'likely: %s',
    (command) => {
      expect(pushed(command)).toEqual({ tag: 'creates', isCertain: false });
    },
  );
});

describe('a tag is moved', () => {
  test.each([
    ['git push -f origin refs/tags/v1'],
    ['git push --force-with-lease origin refs/tags/v1'],
    ['git push origin +refs/tags/v1'],
    ['git push -fu --tags'],
    ['git tag -f v1', 'git push origin v1 --force'],
    ['git tag v1', 'git push origin :v1', 'git push origin v1'],
    ['git tag v1', 'git push --delete origin v1', 'git push origin v1'],
    ['gh api --method PATCH repos/octo-org/tool/git/refs/tags/v1 -f sha=0'],
  ])('%s %s %s', (...commands) => {
    expect(pushed(...commands)).toEqual({ tag: 'moves', isCertain: true });
  });
});

describe('no tag is set', () => {
  test.each([
    ['git push'],
    ['git push origin main'],
    ['git push -f origin gh-pages'],
    ['git push origin HEAD:refs/heads/v1'],
    ['git push --dry-run origin refs/tags/v1'],
    ['git push gitlab --tags'],
    ['git push origin --delete refs/tags/v1'],
    ['git stash push v1.2.3'],
    ['git tag --list v1', 'git push origin v1'],
    ['git tag -d v1', 'git push origin v1'],
    ['git tag v1', 'git push origin v2'],
    ['hub push refs/tags/v1'],
    ['gh api repos/octo-org/tool/git/refs/tags/v1'],
    ['gh api -X POST repos/octo-org/tool/git/refs -f ref=refs/heads/v1'],
    ['gh release view v1'],
  ])('%s %s', (...commands) => {
    expect(pushed(...commands)).toBeUndefined();
  });
});
