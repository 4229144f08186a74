import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { analyseAction } from '../src/index.ts';
import { memoryTree } from './support/memory-tree.ts';

/** Checks that only look like one, each with the twin that is mended: as written, and as bundlers leave it. */
const fixtures = join(import.meta.dirname, 'lookalikes/fixtures');
const flaws = readdirSync(fixtures).sort();
const forms = ['source', 'ncc', 'lowered', 'ncc-minified', 'esbuild', 'minified'];

describe.each(flaws)('%s', (flaw) => {
  test.each(forms)('%s: the fake is open', (form) => {
    const { verdict, sites } = analyse(join(fixtures, flaw, 'fake'), form);
    expect(sites.find(({ kind }) => kind === 'download')).toMatchObject({ verdict: 'gap' });
    expect(verdict).toBe('gaps');
  });

  test.each(forms)('%s: the mended one is closed', (form) => {
    const { verdict, sites, inconclusive } = analyse(join(fixtures, flaw, 'mended'), form);
    expect(inconclusive).toEqual([]);
    expect(sites.map((site) => site.verdict)).toEqual(['closed']);
    expect(verdict).toBe('clean');
  });
});

function analyse(folder: string, form: string) {
  const at = form === 'source' ? 'src' : `dist/${form}`;
  const written = readFileSync(join(folder, 'action.yml'), 'utf8');
  // Node 24 runs TypeScript as it is.
  const text = form === 'source' ? written.replaceAll(/dist\/(\w+)\.cjs/g, 'dist/$1.ts') : written;
  const files = readdirSync(join(folder, at)).map((name) => [
    `dist/${name}`,
    readFileSync(join(folder, at, name), 'utf8'),
  ]);
  const tree = memoryTree({ 'action.yml': text, ...Object.fromEntries(files) });
  return analyseAction({ tree, path: '.', inputs: new Map() });
}
