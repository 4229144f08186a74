import { expect, test } from '@jest/globals';
import { mendGaps } from '../../src/powershell/grammar/mend-gaps.ts';
import { parseTree } from '../../src/powershell/grammar/parse-tree.ts';
import type { PsNode } from '../../src/powershell/tree/ps-node.ts';
import { toTree } from '../../src/powershell/tree/to-tree.ts';

test.each([
  ['$x = $a ? 1 : 2', '$x = $a-or1-or2'],
  ['$x = $a ?\n 1 :\n 2', '$x = $a-or 1-or 2'],
  ['$x = $a ?? $b', '$x = $a -or$b'],
  ['$a ??= 1', '$a +=  1'],
  ['$x = ($y / 1MB)', '$x = ($y / 1  )'],
  ['$x = (f)?.name', '$x = (f ).name'],
  ['f --out=$x', 'f __out=$x'],
  [
    'switch ($a) { 1 { f } 2 { g } default { h } }',
    'switch ($a) { 1 { f };2 { g };default { h } }',
  ],
  ['{% if a %}\nf "{{ name }}"\n{% endif %}', '          \nf "xxxxxxxxxx"\n           '],
])('%j is read as %j', (text, expected) => {
  const mended = mendGaps(text);
  expect(mended.text).toHaveLength(text.length);
  expect(mended.text).toBe(expected);
});

test.each([
  'f | ? { $_ }',
  '$x = "a ? b : c"',
  "$x = 'a ?? b'",
  '# a ? b : c',
  '<# 1MB #>',
  '@"\n} "a"\n"@',
  'if ($a) { 1 } else { 2 }',
  'f { 1 } -After { 2 }',
  '$x = [int]::MaxValue',
])('%j is left as it is', (text) => {
  expect(mendGaps(text).text).toBe(text);
});

test.each([
  ['$x = $a ? 1 : 2', '(a ? 1 : 2)'],
  ['$x = $a ? 1 : $b ? 2 : 3', '(a ? 1 : (b ? 2 : 3))'],
  ['$x = $a ? $b ? 1 : 2 : 3', '(a ? (b ? 1 : 2) : 3)'],
  ['$x = $a -or $b ? 1 : 2', '((a -or b) ? 1 : 2)'],
  ['$x = $a ?? $b', '(a ? a : b)'],
])('%j is %s', async (text, expected) => {
  const tree = await parseTree(text, (root, marks) => toTree(root, marks));
  expect(tree && show(tree.body)).toBe(expected);
});

function show(node: PsNode): string {
  switch (node.kind) {
    case 'if':
      return `(${show(node.condition)} ? ${show(node.then)} : ${node.otherwise ? show(node.otherwise) : ''})`;
    case 'binary':
      return `(${show(node.left)} ${node.operator} ${show(node.right)})`;
    case 'assign':
      return show(node.value);
    case 'variable':
      return node.name;
    case 'number':
      return node.text;
    case 'sequence':
      return node.body.map(show).join('; ');
    default:
      return node.kind;
  }
}
