import { describe, expect, test } from '@jest/globals';
import { serversFrom, tokenFor, toToken, trafficLine } from '@portcullis/audit';
import { GuardError } from '@portcullis/core';

describe('servers', () => {
  test.each([
    [{}, 'https://github.com', 'https://api.github.com'],
    [{ GITHUB_SERVER_URL: '' }, 'https://github.com', 'https://api.github.com'],
    [
      { GITHUB_SERVER_URL: 'https://octo.ghe.com' },
      'https://octo.ghe.com',
      'https://api.octo.ghe.com',
    ],
    [
      { GITHUB_SERVER_URL: 'https://git.example.com/' },
      'https://git.example.com',
      'https://git.example.com/api/v3',
    ],
    [
      { GITHUB_SERVER_URL: 'https://git.example.com:8443', GITHUB_API_URL: 'https://x.example/a/' },
      'https://git.example.com:8443',
      'https://x.example/a',
    ],
    [{ GITHUB_SERVER_URL: 'http://127.0.0.1:80' }, 'http://127.0.0.1', 'http://127.0.0.1/api/v3'],
    [{ GITHUB_SERVER_URL: 'http://[::1]:1' }, 'http://[::1]:1', 'http://[::1]:1/api/v3'],
    [{ GITHUB_SERVER_URL: 'http://localhost' }, 'http://localhost', 'http://localhost/api/v3'],
    // A name that only looks like one of GitHub's own.
    [
      { GITHUB_SERVER_URL: 'https://octo-ghe.com' },
      'https://octo-ghe.com',
      'https://octo-ghe.com/api/v3',
    ],
  ])('%j', (environment, server, api) => {
    expect(serversFrom(environment, undefined)).toEqual({ server, api, fallback: undefined });
  });

  test('a fallback that is the server itself is none', () => {
    expect(serversFrom({}, 'https://github.com/').fallback).toBeUndefined();
    const environment = { GITHUB_SERVER_URL: 'https://git.example.com' };
    expect(serversFrom(environment, 'https://github.com/').fallback).toBe('https://github.com');
  });

  test.each([
    'github.com',
    'http://git.example.com',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'ftp://127.0.0.1',
    'file:///etc',
    'https://git.example.com/?x',
    'https://git.example.com/#x',
    'https://user:s3cret@git.example.com',
    'user:s3cret@git.example.com',
    '\u001b[31m',
  ])('"%s" is refused, and no password is shown', (url) => {
    const read = () => serversFrom({ GITHUB_SERVER_URL: url }, undefined);
    expect(read).toThrow(GuardError);
    expect(read).toThrow(/^cannot use .* as GITHUB_SERVER_URL: write it as/);
    expect(read).not.toThrow('s3cret');
  });
});

describe('the token', () => {
  const all = {
    GH_TOKEN: 'gh',
    GITHUB_TOKEN: 'github',
    GH_ENTERPRISE_TOKEN: 'ghe',
    GITHUB_ENTERPRISE_TOKEN: 'enterprise',
  };
  const cases: readonly (readonly [string, Record<string, string>, string | undefined])[] = [
    ['https://github.com', all, 'gh'],
    ['https://github.com', { ...all, GH_TOKEN: ' ' }, 'github'],
    ['https://octo.ghe.com', all, 'gh'],
    ['https://github.com', { GH_ENTERPRISE_TOKEN: 'ghe' }, undefined],
    ['https://git.example.com', all, 'ghe'],
    ['https://git.example.com', { ...all, GH_ENTERPRISE_TOKEN: '' }, 'enterprise'],
    ['https://git.example.com', { GH_TOKEN: 'gh', GITHUB_TOKEN: 'github' }, 'github'],
    ['https://git.example.com', { GH_TOKEN: 'gh' }, undefined],
    ['https://github.com.example.com', { GH_TOKEN: 'gh' }, undefined],
    ['https://evilghe.com', { GH_TOKEN: 'gh' }, undefined],
    ['https://github.com', {}, undefined],
  ];
  test.each(cases)('of %s among %j', (server, environment, token) => {
    expect(tokenFor(server, environment)).toBe(token);
  });

  test.each(['a b', 'a\r\nx-evil: 1', 'ä', '\u0000'])('%j is refused and not shown', (value) => {
    expect(() => toToken('GH_TOKEN', value)).toThrow(
      'cannot use GH_TOKEN: a token has no blanks and no line breaks',
    );
  });

  test('is taken without the line break of the file it was in', () => {
    expect(toToken('GH_TOKEN', ' ghs_x\n')).toBe('ghs_x');
  });
});

test.each([
  [{ repositories: 1, requests: 1, bytes: 1 }, 0.04, '1 repository: 1 request, 1 kB, 0.0 s'],
  [{ repositories: 2, requests: 0, bytes: 0 }, 61, '2 repositories: 0 requests, 0 kB, 61.0 s'],
])('what it took: %j', (traffic, seconds, line) => {
  expect(trafficLine(traffic, seconds)).toBe(`asked about ${line}`);
});
