import { expect, test } from '@jest/globals';
import { toUploadUrl } from '../src/to-upload-url.ts';

test.each([
  ['https://api.github.com', 'https://uploads.github.com'],
  ['https://api.github.com/', 'https://uploads.github.com'],
  ['https://api.octo.ghe.com', 'https://uploads.octo.ghe.com'],
  ['https://ghes.example/api/v3', 'https://ghes.example/api/uploads'],
  // No host is made up that nobody has named.
  ['https://api.example.com', 'https://api.example.com'],
  ['https://api.evil.example/api.github.com', 'https://api.evil.example/api.github.com'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
])('%s takes files at %s', (api, uploads) => {
  expect(toUploadUrl(api)).toBe(uploads);
});
