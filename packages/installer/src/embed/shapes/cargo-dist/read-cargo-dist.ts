import type { HashAlgorithm } from '../../../bytes/hash-algorithm.ts';
import { cannotEmbed } from '../../cannot-embed.ts';
import type { Need, Shape, ShapeRequest } from '../../shape.ts';
import { toLines } from '../../to-lines.ts';
import { armEdits } from './arm-edits.ts';
import { harden } from './harden.ts';
import { type DistArm, readArms } from './read-arms.ts';
import { readFunction } from './read-function.ts';

/** The shell installers of cargo-dist, with values or without. */
export function readCargoDist({ path, text, isHardened }: ShapeRequest): Shape | undefined {
  const lines = toLines(text);
  const arms = readArms(path, lines);
  const kind = readFunction(lines)?.kind;
  if (arms === undefined && !text.includes('\ndownload_binary_and_run_installer() {'))
    return undefined;
  if (arms === undefined || kind === undefined)
    throw cannotEmbed(
      path,
      'it is of a cargo-dist that compares nothing: make it anew with 0.26 or later',
    );
  const coversUpdater = isHardened || kind === 'closed';
  const wanted = arms.map((arm) => toWanted(path, arm, coversUpdater));
  return {
    kind: 'cargo-dist',
    needs: wanted.flatMap(({ own, updater }) => (updater === undefined ? [own] : [own, updater])),
    edits: (hexOf) => [
      ...wanted.flatMap(({ arm, own, updater }) =>
        armEdits(arm, {
          algorithm: own.algorithm,
          value: hexOf(own),
          updaterValue: updater && hexOf(updater),
        }),
      ),
      ...(isHardened ? harden(path, lines) : []),
    ],
    remarks: isHardened || kind === 'closed' ? [] : remarksOn(arms),
  };
}

interface Wanted {
  readonly arm: DistArm;
  readonly own: Need;
  readonly updater: Need | undefined;
}

function toWanted(path: string, arm: DistArm, coversUpdater: boolean): Wanted {
  const { artifact, fields } = arm;
  if (!fields.has('_zip_ext'))
    throw cannotEmbed(path, `the archive "${artifact}" has no "_zip_ext", as cargo-dist writes it`);
  // The style of the arm stays, where it is one.
  const algorithm = styles.find((style) => style === fields.get('_checksum_style')?.value);
  const own = { artifact, algorithm: algorithm ?? 'sha256' };
  const updater = fields.get('_updater_name')?.value ?? '';
  const isWanted = coversUpdater && updater !== '';
  return { arm, own, updater: isWanted ? { ...own, artifact: updater } : undefined };
}

const styles: readonly HashAlgorithm[] = [
  'sha256',
  'sha512',
  'sha3-256',
  'sha3-512',
  'blake2b',
  'blake2s',
];

function remarksOn(arms: readonly DistArm[]): readonly string[] {
  const hasUpdater = arms.some(({ fields }) => (fields.get('_updater_name')?.value ?? '') !== '');
  return [
    'the script carries on where the tool that computes the checksum is missing: add "--harden"',
    ...(hasUpdater ? ['the updater is installed unchecked: add "--harden"'] : []),
  ];
}
