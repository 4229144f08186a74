import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { makeTree } from '../../../../test/support/make-tree.ts';
import { embed } from './support/embed.ts';

function hex(text: string, algorithm = 'sha256'): string {
  return createHash(algorithm).update(text).digest('hex');
}

const folder = () =>
  makeTree({
    'b.tar.gz': 'b',
    'a.zip': 'a',
    'a.zip.sha256': 'stale',
    SHA256SUMS: 'stale',
    'install.sh': 'script',
    'strange name.zip': 'x',
  });

describe('a marked block', () => {
  const empty = 'x=1\n  # checksums:begin\n  # checksums:end\necho "$checksum"\n';

  test('that is empty gets a row for each artifact, and refuses any other name', async () => {
    const { text, kind } = await embed(empty, folder(), { isHardened: false });
    expect(kind).toBe('marked-block');
    expect(text.split('\n')).toEqual([
      'x=1',
      '  # checksums:begin',
      '  case "$asset" in',
      `      a.zip) checksum=${hex('a')} ;;`,
      `      b.tar.gz) checksum=${hex('b')} ;;`,
      `      *) printf 'no checksum is known for %s\\n' "$asset" >&2; exit 1 ;;`,
      '  esac',
      '  # checksums:end',
      'echo "$checksum"',
      '',
    ]);
    expect((await embed(text, folder(), { isHardened: false })).edits).toEqual([]);
  });

  test('takes the files of its patterns', async () => {
    const { values } = await embed(empty.replace('begin', 'begin *.tar.gz install*'), folder());
    expect(values.map(({ artifact }) => artifact)).toEqual(['b.tar.gz', 'install.sh']);
  });

  test('keeps its variables, comments, algorithm and fallback; the fallback is closed when it is hardened', async () => {
    const old = hex('old', 'sha512');
    const block = [
      '# checksums:begin *.zip',
      '# of the release',
      'case "$file" in',
      `  "gone.zip") expected="${old}" ;;`,
      '  *)',
      '    warn ;;',
      'esac',
      '# checksums:end',
      '',
    ].join('\n');
    const open = await embed(block, folder(), { isHardened: false });
    expect(open.text.split('\n').slice(1, 6)).toEqual([
      '# of the release',
      'case "$file" in',
      `    a.zip) expected=${hex('a', 'sha512')} ;;`,
      '  *)',
      '    warn ;;',
    ]);
    const closed = await embed(block, folder());
    expect(closed.text).not.toContain('warn');
    expect(closed.text).toContain('"$file" >&2; exit 1 ;;');
  });

  test.each([
    [
      'it has other lines',
      '# checksums:begin\nrm -rf x\n# checksums:end\n',
      '"rm -rf x" is not of the form',
    ],
    [
      'a row does more',
      '# checksums:begin\ncase "$a" in\n a) b=00; id ;;\nesac\n# checksums:end\n',
      'is not of the form',
    ],
    ['it has no end', '# checksums:begin\n', 'needs one line'],
    ['there are two', `${empty}${empty}`, 'needs one line'],
    [
      'its values are weak',
      `# checksums:begin\ncase "$a" in\n a) b=${'0'.repeat(32)} ;;\nesac\n# checksums:end\n`,
      'strong',
    ],
    ['no file is for it', '# checksums:begin *.deb\n# checksums:end\n', 'no file is there'],
  ])('is refused when %s', async (_, text, message) => {
    await expect(embed(text, folder())).rejects.toThrow(message);
  });
});

describe('a case without marks', () => {
  const old = '0'.repeat(64);
  const table = (rows: string) =>
    `case $os in linux) ;; esac\ncase "$asset" in\n${rows}  *) exit 1 ;;\nesac\n`;

  test('has its values replaced in their places', async () => {
    const text = table(`  'a.zip')  want='${old}'  ;;\n  b.tar.gz) want=${old};;\n`);
    const result = await embed(text, folder());
    expect(result.kind).toBe('case-map');
    expect(result.text).toBe(
      table(`  'a.zip')  want='${hex('a')}'  ;;\n  b.tar.gz) want=${hex('b')};;\n`),
    );
  });

  test('is refused when a file of it is not there', async () => {
    const text = table(`  a.zip) want=${old} ;;\n  gone.zip) want=${old} ;;\n`);
    await expect(embed(text, folder())).rejects.toThrow('it offers "gone.zip"');
  });

  test('is refused when its values are weak', async () => {
    await expect(embed(table(`  a.zip) want=${'0'.repeat(40)} ;;\n`), folder())).rejects.toThrow(
      'strong',
    );
  });

  test('about something else is no table of checksums', async () => {
    await expect(embed(table('  linux) want=00 ;;\n'), folder())).rejects.toThrow('no table');
  });
});
