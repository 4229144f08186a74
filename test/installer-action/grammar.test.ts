import { expect, test } from '@jest/globals';
import { preload } from '../support/preload.ts';
import { filled, installer, makeWorkspace, verify } from './installer-world.ts';

const scripts = {
  'install.sh': installer({ table: filled }),
  'install.ps1': 'Invoke-WebRequest https://example.com/tool.exe -OutFile tool.exe\n',
};

/** Says when something that is packed is unpacked, as the grammar of PowerShell and its engine are. */
const watching = preload(`import zlib from 'node:zlib';
import { syncBuiltinESMExports } from 'node:module';
const decode = zlib.brotliDecompressSync;
zlib.brotliDecompressSync = (...given) => {
  console.log('decoded');
  return decode(...given);
};
syncBuiltinESMExports();`);

test.each([
  ['install.sh', 0],
  ['install.ps1', 2],
])('%s: what is packed is decoded %i times', async (name, times) => {
  const { log } = await verify(makeWorkspace(scripts), { scripts: name }, watching);
  expect(log).toContain('1 script: ');
  expect(log.split('\n').filter((line) => line === 'decoded')).toHaveLength(times);
});
