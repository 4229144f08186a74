import { describe, expect, test } from '@jest/globals';
import { classifyUrl } from '../../src/release/classify-url.ts';
import { fillTemplate } from '../../src/release/fill-template.ts';
import { mirrorPlan } from '../../src/release/mirror-plan.ts';

const release = { repository: 'Own/tool', tag: 'v1.2.0', server: 'https://github.com' };

test.each([
  ['own', 'https://github.com/own/TOOL/releases/download/v1.2.0/tool.zip'],
  ['own', 'https://GitHub.com/own/tool/releases/latest/download/tool.zip'],
  ['own', 'https://github.com/own/{name}/releases/download/v{version}/tool.zip'],
  ['own', 'https://github.com/own/tool/releases/download/{text of 12.3}/tool.zip'],
  ['own', 'https://api.github.com/repos/own/tool/releases/assets/{id}'],
  ['other-tag', 'https://github.com/own/tool/releases/download/v1.1.0/tool.zip'],
  ['other-tag', 'https://github.com/own/tool/releases/download//tool.zip'],
  ['elsewhere', 'https://github.com/other/tool/releases/download/v1.2.0/tool.zip'],
  ['elsewhere', 'https://github.com.example/own/tool/releases/download/v1.2.0/tool.zip'],
  ['elsewhere', 'https://github.com/own/tool/raw/main/tool.zip'],
  ['elsewhere', 'http://dl.example.com/tool.zip'],
  ['unknown-host', '{base_url}/tool.zip'],
  ['unknown-host', 'https://{host}/own/tool/releases/download/v1.2.0/tool.zip'],
  ['unknown-host', 'file:///tool.zip'],
] as const)('%s: %s', (kind, template) => {
  expect(classifyUrl(template, release)).toBe(kind);
});

test('a tag with a slash is written either way', () => {
  const scoped = { ...release, tag: 'cli/v1' };
  for (const tag of ['cli/v1', 'cli%2Fv1'])
    expect(classifyUrl(`https://github.com/own/tool/releases/download/${tag}/a`, scoped)).toBe(
      'own',
    );
  expect(classifyUrl('https://github.com/own/tool/releases/download/%/a', scoped)).toBe(
    'other-tag',
  );
});

describe('fillTemplate', () => {
  const name = 'tool-x64.zip';

  test.each([
    ['https://m.example/tool-x64.zip', ['https://m.example/tool-x64.zip']],
    ['https://m.example/1.2.0/tool-{arch}.zip?raw', ['https://m.example/1.2.0/tool-x64.zip?raw']],
    ['https://m.example/{arch}/tool-{arch}.zip', ['https://m.example/x64/tool-x64.zip']],
    ['https://m.example/v{VERSION}/{file}', ['https://m.example/v1.2.0/tool-x64.zip']],
    [
      'https://m.example/{version}/{file}',
      ['https://m.example/v1.2.0/tool-x64.zip', 'https://m.example/1.2.0/tool-x64.zip'],
    ],
    ['https://m.example/v{text of 7.1}/{file}', ['https://m.example/v1.2.0/tool-x64.zip']],
    // Nobody knows what the user says.
    ['https://m.example/{MIRROR_PATH}/tool-x64.zip', []],
    ['https://m.example/{…}/{…}', []],
    ['https://m.example/tool-x64.zip?token={token}', []],
    // Other files.
    ['https://m.example/other-{arch}.zip', undefined],
    ['https://m.example/', undefined],
  ])('%s', (template, filled) => {
    expect(fillTemplate(template, { name, tag: 'v1.2.0' })).toEqual(filled);
  });

  test('what several holes share is not guessed', () => {
    const template = 'https://m.example/{os}/tool-{os}-{arch}.zip';
    const name = 'tool-linux-musl-x64.zip';
    expect(fillTemplate(template, { name, tag: 'v1' })).toEqual([]);
  });

  test('names and tags are written as addresses have them', () => {
    const filled = fillTemplate('https://m.example/{tag}/{file}', {
      name: 'a+b.zip',
      tag: 'cli/é',
    });
    expect(filled).toEqual(['https://m.example/cli/%C3%A9/a%2Bb.zip']);
  });
});

describe('mirrorPlan', () => {
  const names = { all: ['tool-x64.zip', 'tool-arm64.zip'], offered: ['tool-x64.zip'] };
  const plan = (...urls: readonly string[]) => mirrorPlan([{ urls, line: 3 }], names, release);
  const own = 'https://github.com/own/tool/releases/download/v1.2.0/tool-{arch}.zip';

  test('asks for every asset that can be meant, once', () => {
    const mirror = 'https://m.example/tool-{arch}.zip';
    const { questions, ...others } = plan(own, mirror, mirror, '{BASE}/tool-{arch}.zip');
    expect(questions.map(({ urls }) => urls)).toEqual([
      ['https://m.example/tool-x64.zip'],
      ['https://m.example/tool-arm64.zip'],
    ]);
    expect(others).toEqual({ own: 'release', unknown: [] });
  });

  test('a name that is not known at all is one that an arm offers', () => {
    const { questions } = plan('https://m.example/{file}');
    expect(questions.map(({ name }) => name)).toEqual(['tool-x64.zip']);
    const none = { ...names, offered: [] };
    const bare = mirrorPlan([{ urls: ['https://m.example/{file}'], line: 1 }], none, release);
    expect(bare.unknown).toEqual([{ address: 'https://m.example/{file}', line: 1 }]);
  });

  test('names what cannot be put together, and a download that has no host at all', () => {
    expect(plan('https://m.example/{flavour}/tool-x64.zip').unknown).toHaveLength(1);
    expect(plan('{BASE}/tool-x64.zip', '{text of 12}/tool-x64.zip').unknown).toEqual([
      { address: '{BASE}/tool-x64.zip', line: 3 },
      { address: '{…}/tool-x64.zip', line: 3 },
    ]);
  });

  test('addresses without end are told, and not looked at', () => {
    const long = `https://m.example/${'{'.repeat(1_000_000)}/tool-x64.zip`;
    expect(plan(own, long).unknown).toMatchObject([{ address: long.slice(0, 300) }]);
    const many = Array.from({ length: 5000 }, (_, at) => `https://m${at}.example/tool-x64.zip`);
    const { questions, unknown } = plan(...many);
    expect({ questions: questions.length, unknown }).toEqual({
      questions: 1024,
      unknown: [{ line: 3, address: 'more than 1024 addresses' }],
    });
  });

  test.each([
    ['release', own],
    ['other-tag', 'https://github.com/own/tool/releases/download/v1/tool-x64.zip'],
    ['none', 'https://m.example/tool-x64.zip'],
  ])('%s', (expected, url) => {
    expect(plan(url).own).toBe(expected);
  });
});
