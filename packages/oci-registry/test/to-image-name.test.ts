import { describe, expect, test } from '@jest/globals';
import { parseImage } from '@portcullis/core';
import { manifestUrl } from '../src/manifest-url.ts';
import { toImageName } from '../src/to-image-name.ts';

describe('the manifest of', () => {
  test.each([
    ['alpine', 'https://registry-1.docker.io/v2/library/alpine/manifests/latest'],
    ['alpine:3.20', 'https://registry-1.docker.io/v2/library/alpine/manifests/3.20'],
    ['octo-org/tool:1', 'https://registry-1.docker.io/v2/octo-org/tool/manifests/1'],
    ['docker.io/alpine:3', 'https://registry-1.docker.io/v2/library/alpine/manifests/3'],
    ['docker.io/library/alpine:3', 'https://registry-1.docker.io/v2/library/alpine/manifests/3'],
    ['index.docker.io/alpine:3', 'https://registry-1.docker.io/v2/library/alpine/manifests/3'],
    ['ghcr.io/octo-org/tool:v1.0_x', 'https://ghcr.io/v2/octo-org/tool/manifests/v1.0_x'],
    ['quay.io/a/b/c:1', 'https://quay.io/v2/a/b/c/manifests/1'],
    ['mcr.microsoft.com/dotnet/sdk:9.0', 'https://mcr.microsoft.com/v2/dotnet/sdk/manifests/9.0'],
    ['registry:5000/a:1', 'https://registry:5000/v2/a/manifests/1'],
    ['localhost/a:1', 'http://localhost/v2/a/manifests/1'],
    ['localhost:5000/a:1', 'http://localhost:5000/v2/a/manifests/1'],
    ['127.0.0.1:5000/a:1', 'http://127.0.0.1:5000/v2/a/manifests/1'],
    ['[::1]:5000/a:1', 'http://[::1]:5000/v2/a/manifests/1'],
    ['localhost.example.com/a:1', 'https://localhost.example.com/v2/a/manifests/1'],
    ['127.0.0.1.example.com/a:1', 'https://127.0.0.1.example.com/v2/a/manifests/1'],
  ])('%s', (text, expected) => {
    expect(manifestUrl(nameOf(text))).toBe(expected);
  });

  test.each([
    'Alpine',
    'a//b',
    'a/../b',
    'a/..',
    'a:x/../y',
    'a:',
    'a:-x',
    `a:${'x'.repeat(129)}`,
    'a'.repeat(256),
    'a?b',
    'a#b',
    'a%2fb',
    'host.example:99999/a',
    'host.example:80:80/a',
    'host .example/a',
    '-x.example/a',
    '${{ matrix.image }}',
  ])('nothing: %j', (text) => {
    expect(() => manifestUrl(nameOf(text))).toThrow(
      expect.objectContaining({ name: 'HttpError', kind: 'not-found' }),
    );
  });

  test.each(['user@host.example', 'user:secret@host.example', 'host.example/x', '', '..'])(
    'nothing at %j',
    (registry) => {
      expect(() => manifestUrl({ registry, name: 'a', tag: '1' })).toThrow(
        'no image can be called',
      );
    },
  );
});

function nameOf(text: string) {
  const source = { path: 'a.yml', repositoryPath: 'a.yml', kind: 'workflow', text } as const;
  const image = parseImage({ source, start: 0, end: text.length, text });
  if (image === undefined) throw new Error(`"${text}" is no image`);
  return toImageName(image);
}
