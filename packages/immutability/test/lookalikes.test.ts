import { expect, test } from '@jest/globals';
import { lookalikes } from '../../../test/support/lookalikes.ts';
import { analyseAction } from '../src/index.ts';
import { memoryTree } from './support/memory-tree.ts';

/** Checks that only look like one, each with the twin that is mended: as written, and as bundlers leave it. */
const all = lookalikes();

test.each(all.filter(({ kind }) => kind === 'fake'))(
  '$flaw, $form: the fake is open',
  ({ files }) => {
    const { verdict, sites } = analyse(files);
    expect(sites.find(({ kind }) => kind === 'download')).toMatchObject({ verdict: 'gap' });
    expect(verdict).toBe('gaps');
  },
);

test.each(all.filter(({ kind }) => kind === 'mended'))(
  '$flaw, $form: the mended one is closed',
  ({ files }) => {
    const { verdict, sites, inconclusive } = analyse(files);
    expect(inconclusive).toEqual([]);
    expect(sites.map((site) => site.verdict)).toEqual(['closed']);
    expect(verdict).toBe('clean');
  },
);

function analyse(files: Readonly<Record<string, string>>) {
  return analyseAction({ tree: memoryTree(files), path: '.', inputs: new Map() });
}
