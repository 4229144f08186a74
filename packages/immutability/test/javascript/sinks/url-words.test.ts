import { expect, test } from '@jest/globals';
import {
  isFileUrl,
  isOfService,
  isProofUrl,
  isScriptUrl,
  speaksOfVersions,
} from '../../../src/javascript/sinks/url-words.ts';

test.each([
  ['https://example.com/tool-v1.2.3-linux.tar.gz', [isFileUrl]],
  ['https://example.com/tool.zip?source=ci', [isFileUrl]],
  ['https://example.com/install.sh', [isScriptUrl]],
  ['https://example.com/tool.tar.gz.sha256', [isProofUrl]],
  ['https://example.com/v1/SHASUMS256.txt', [isProofUrl]],
  ['https://example.com/checksums.txt', [isProofUrl]],
  ['https://example.com/tool.zip.minisig', [isProofUrl]],
  ['https://example.com/dist/index.json', [speaksOfVersions]],
  ['https://api.github.com/repos/o/r/releases/latest', [speaksOfVersions]],
  ['https://api.example.com/v1/telemetry', [isOfService]],
  ['https://api.github.com/repos/o/r/pulls/1/files', [isOfService]],
  ['https://example.com/about', []],
  ['https://example.com/badges/score?package-manager=npm&previous-version=1.2.3', []],
  ['https://example.com/tool?channel=stable', [speaksOfVersions]],
  ['https://example.com/tool?version={latest}', [speaksOfVersions]],
])('%s', (url, expected) => {
  const all = [isFileUrl, isScriptUrl, isProofUrl, speaksOfVersions, isOfService];
  const found = all.filter((one) => one(url));
  for (const one of expected) expect(found).toContain(one);
  if (expected.length === 0) expect(found).toEqual([]);
});
