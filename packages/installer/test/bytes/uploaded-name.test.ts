import { expect, test } from '@jest/globals';
import { armMatcher } from '../../src/bytes/arm-matcher.ts';
import { uploadedName } from '../../src/bytes/uploaded-name.ts';

test.each([
  ['tool-1.0_linux+x@2.tar.gz', 'tool-1.0_linux+x@2.tar.gz'],
  ['my tool (x64).zip', 'my.tool.x64.zip'],
  ['tool~rc1.deb', 'tool.rc1.deb'],
  ['.hidden', 'default.hidden'],
  ['tool.', 'tool'],
  ['Größe.zip', 'Große.zip'.replace('ß', '.').replace('e.zip', 'e.zip')],
])('%s', (name, uploaded) => {
  expect(uploadedName(name)).toBe(uploaded);
});

test.each([
  ['tool.zip', 'tool.zip', true],
  ['my.tool.zip', 'my tool.zip', true],
  ['tool-{os}-{arch}.zip', 'tool-linux-x64.zip', true],
  ['tool-{os}-{arch}.zip', 'tool-linux.zip', false],
  ['tool-{os}.zip', 'tool-.zip.sig', false],
  ['a{x}a', 'a', false],
  ['tool.zip', 'Tool.zip', false],
])('%s against %s', (artifact, name, fits) => {
  expect(armMatcher(artifact)(name)).toBe(fits);
});
