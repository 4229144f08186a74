import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from '@jest/globals';
import { makeTree } from '../../../../test/support/make-tree.ts';
import { checkScripts } from '../../src/check/check-scripts.ts';
import { judgeScript } from '../../src/check/judge-script.ts';
import { provenVerdict } from '../../src/check/proven-verdict.ts';
import { writeTar } from '../../src/prove/archive/write-tar.ts';
import { prove } from '../../src/prove/prove.ts';
import { toScript } from '../../src/script/to-script.ts';
import { embed } from '../embed/support/embed.ts';
import { distInstaller } from './support/dist-installer.ts';
import { makeRelease } from './support/make-release.ts';

/** What `embed` makes of an installer of cargo-dist, and what is left of it when somebody edits it, when they are run. */
const programs = makeRelease();
const release = new Map([
  ['tool-linux.tar.gz', archive('tool-linux-amd64')],
  ['tool-mac.tar.gz', archive('tool-darwin-arm64')],
  ['tool-linux-update', programOf('tool-update')],
  ['tool-mac-update', programOf('tool-check')],
]);
const texts = new Map<string, string>();
const nothing = { verdict: 'none', source: 'none' } as const;
const [linux, updater] = ['tool-linux.tar.gz', 'tool-linux-update'];

beforeAll(async () => {
  const folder = makeTree(Object.fromEntries(release));
  const asIs = distInstaller();
  const { text: values } = await embed(asIs, folder, { isHardened: false });
  const { text: hardened } = await embed(asIs, folder, { isHardened: true });
  texts.set('as is', asIs);
  texts.set('values', values);
  texts.set('one arm stripped', stripped(values));
  texts.set('values empty', emptied(values));
  texts.set('hardened', hardened);
  texts.set('hardened, one arm stripped', stripped(hardened));
  texts.set('hardened, values empty', emptied(hardened));
});

test.each<[string, readonly string[], string]>([
  ['as is', [`fail ${linux}: tampered`, `fail ${updater}: tampered`], 'none|open'],
  [
    'values',
    [
      `pass ${linux}: tampered`,
      `fail ${linux}: tampered, without sha256sum`,
      `fail ${updater}: tampered`,
    ],
    'open',
  ],
  ['one arm stripped', [`fail ${linux}: tampered`, `fail ${updater}: tampered`], 'none|open'],
  ['values empty', [`fail ${linux}: tampered`, `fail ${updater}: tampered`], 'none|open'],
  [
    'hardened',
    [
      `pass ${linux}: tampered`,
      `pass ${linux}: tampered, without sha256sum`,
      `pass ${updater}: tampered`,
      `pass ${updater}: tampered, without sha256sum`,
      `pass ${linux}: tampered, without curl`,
    ],
    'proven',
  ],
  ['hardened, one arm stripped', [`unproven ${linux}: true bytes`], 'likely|open|inconclusive'],
  ['hardened, values empty', [`unproven ${linux}: true bytes`], 'likely|open|inconclusive'],
])(
  'cargo-dist, %s',
  async (name, told, verdicts) => {
    const script = toScript('install.sh', `${texts.get(name)}`);
    const { scripts } = await checkScripts({ scripts: [script] });
    const [{ verdict, source } = nothing] = scripts;
    const { analysis } = await judgeScript(script);
    const proof = await prove(script, release, {
      platforms: ['linux-x86_64-glibc'],
      shells: ['sh'],
      cases: ['tampered', 'downloaders', 'values'],
    });
    const outcomes = proof.map((one) => `${one.outcome} ${one.arm}: ${one.case}`);
    expect(outcomes).toEqual(expect.arrayContaining([...told]));
    expect(provenVerdict({ verdict, source, analysis }, proof)).toMatch(
      new RegExp(`^(?:${verdicts})$`),
    );
  },
  60_000,
);

/** The arm of the platform that it is run for. */
function stripped(text: string): string {
  return text
    .replace(/\n *_checksum_style="sha256"/, '')
    .replace(/\n *_checksum_value="[0-9a-f]{64}"/, '');
}

function emptied(text: string): string {
  return text.replaceAll(/_checksum_value="[0-9a-f]{64}"/g, '_checksum_value=""');
}

function programOf(name: string): Buffer {
  return programs.get(name) ?? Buffer.alloc(0);
}

function archive(name: string): Buffer {
  return gzipSync(writeTar([{ name: 'tool', mode: 0o755, body: programOf(name) }]));
}
