import { expect, test } from '@jest/globals';
import { withoutPlaceholders } from '../../src/script/placeholders.ts';
import { toScript } from '../../src/script/to-script.ts';

test.each([
  ['install', '#!/bin/sh\n', 'sh'],
  ['install', '#!/usr/bin/env bash\n', 'bash'],
  ['install', '#!/usr/bin/env pwsh\n', 'powershell'],
  ['install.ps1', '', 'powershell'],
  ['install.sh', 'echo hi', 'sh'],
  ['install.bash', '', 'bash'],
  ['install', '$ErrorActionPreference = "Stop"\n', 'powershell'],
  ['install.sh.j2', '#!/bin/sh\n', 'sh'],
])('%s that begins with %j is %s', (path, text, dialect) => {
  expect(toScript(path, text).dialect).toBe(dialect);
});

test('a byte order mark is not part of the text', () => {
  expect(toScript('a\\b.sh', '\uFEFF#!/bin/sh')).toEqual({
    ...{ path: 'a/b.sh', dialect: 'sh', text: '#!/bin/sh' },
  });
});

test.each(['{{ name }}', '{% for a in b %}', '@@NAME@@', '<<name>>', '${{ inputs.a }}'])(
  '%s is a placeholder, and what stands behind it keeps its place',
  (placeholder) => {
    const text = `a="${placeholder}"; b=1`;
    const plain = withoutPlaceholders(text);
    expect(plain).toHaveLength(text.length);
    expect(plain?.indexOf('b=1')).toBe(text.indexOf('b=1'));
  },
);

test.each([
  'v=$(tool version --template="{{ .Version }}")',
  "docker inspect -f '{{.State.Status}}' tool",
  "go list --format '{{.Dir}}'",
])('%s is the template of a program, and no placeholder', (text) => {
  expect(withoutPlaceholders(text)).toBeUndefined();
});

test('a plain script is no template', () => {
  expect(withoutPlaceholders('#!/bin/sh\ncat <<EOF\nEOF\n')).toBeUndefined();
});
