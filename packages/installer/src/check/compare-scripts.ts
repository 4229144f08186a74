import type { Finding } from '@portcullis/core';
import { candidatesOf } from '../bytes/candidates-of.ts';
import { compareArm } from '../bytes/compare-arm.ts';
import type { KnownFiles } from '../bytes/known-files.ts';
import { readFolder } from '../bytes/read-folder.ts';
import { uploadedName } from '../bytes/uploaded-name.ts';
import { type WantedDigest, wantedDigests } from '../bytes/wanted-digests.ts';
import { type GatheredRelease, gatherPublished } from '../release/gather-published.ts';
import type { WantedRelease } from '../release/wanted-release.ts';
import type { Arm, ComparedRelease } from '../report/installer-report.ts';
import { byteFindings } from './byte-findings.ts';
import type { CheckedScript } from './checked-script.ts';
import { type ComparedMirrors, compareMirrors } from './compare-mirrors.ts';
import type { ComparedScript } from './compared-script.ts';
import type { Comparison } from './comparison.ts';
import { publishedDiffers } from './published-differs.ts';
import { releaseFindings } from './release-findings.ts';
import { unoffered } from './unoffered.ts';

export interface Places {
  /** A folder with what is going to be released. */
  readonly artifacts?: string | undefined;
  readonly release?: WantedRelease | undefined;
}

/** Lays every script beside the places that are named. First all is gathered that it takes, and then compared. */
export async function compareScripts(
  checked: readonly CheckedScript[],
  places: Places,
): Promise<Comparison> {
  const arms = checked.flatMap(({ reading }) => reading.arms);
  const gathered = await gather(arms, places);
  const compared = checked.map((one) => compareArms(one, gathered));
  const mirrors = await mirrorsOf(compared, gathered, places);
  const whole = findingsOfAll(compared, gathered);
  return {
    ...(places.release === undefined
      ? {}
      : { release: toRelease(places.release, gathered.published, mirrors) }),
    scripts: compared.map((one, index) => ({
      arms: one.local.length > 0 ? merged(one) : one.published.map(({ arm }) => arm),
      findings: [
        ...findingsOf(one, gathered),
        ...(mirrors.findings[index] ?? []),
        ...(index === 0 ? whole : []),
      ],
      local: one.local,
    })),
  };
}

interface Gathered {
  readonly folder?: KnownFiles | undefined;
  readonly published?: GatheredRelease | undefined;
}

async function gather(arms: readonly Arm[], { artifacts, release }: Places): Promise<Gathered> {
  const ofRelease = (names: readonly string[]) => [
    ...wantedDigests(arms, names),
    // Mirrors and the folder are compared by it.
    ...(artifacts === undefined ? namedBy(arms, names) : names).map(toSha256),
  ];
  const published = release && (await gatherPublished(release, ofRelease));
  const known = new Set(published?.kind === 'read' ? published.files.names : []);
  const ofFolder = (names: readonly string[]) => [
    ...wantedDigests(arms, names),
    ...names.filter((name) => known.has(uploadedName(name))).map(toSha256),
  ];
  return {
    published,
    folder: artifacts === undefined ? undefined : await readFolder(artifacts, ofFolder),
  };
}

function namedBy(arms: readonly Arm[], names: readonly string[]): readonly string[] {
  return [...new Set(arms.flatMap((arm) => candidatesOf(arm, names).named))];
}

function toSha256(name: string): WantedDigest {
  return { name, algorithm: 'sha256' };
}

function compareArms(one: CheckedScript, { folder, published }: Gathered): ComparedScript {
  const { arms } = one.reading;
  const files = published?.kind === 'read' ? published.files : undefined;
  return {
    ...one,
    local: folder === undefined ? [] : arms.map((arm) => compareArm(arm, folder)),
    published: files === undefined ? [] : arms.map((arm) => compareArm(arm, files)),
  };
}

async function mirrorsOf(
  compared: readonly ComparedScript[],
  { published }: Gathered,
  { release }: Places,
): Promise<ComparedMirrors> {
  if (published?.kind !== 'read' || release === undefined) return { findings: [], hosts: [] };
  return compareMirrors(compared, published, release.servers);
}

/** Of both places the worse. */
function merged({ local, published }: ComparedScript): readonly Arm[] {
  return local.map(({ arm }, index) => {
    const both = [arm.bytes, published[index]?.arm.bytes];
    const bytes = worstFirst.find((one) => both.includes(one));
    return bytes === undefined ? arm : { ...arm, bytes };
  });
}

const worstFirst = ['differ', 'missing', 'match'] as const;

/** What the release has as the folder has it is told once. */
function findingsOf(one: ComparedScript, { published }: Gathered): readonly Finding[] {
  const { script, local } = one;
  const others = one.published.filter(({ arm, actual }, index) => {
    const known = local[index];
    return known === undefined || known.arm.bytes !== arm.bytes || known.actual !== actual;
  });
  return [
    ...byteFindings(script, local, 'folder'),
    ...byteFindings(script, others, 'release'),
    ...(published === undefined ? [] : releaseFindings(one, published)),
  ];
}

/** What is wrong with no script alone, and is told at the first. */
function findingsOfAll(
  compared: readonly ComparedScript[],
  { folder, published }: Gathered,
): readonly Finding[] {
  const [first] = compared;
  if (first === undefined) return [];
  const files = published?.kind === 'read' ? published.files : undefined;
  const offers = compared.map((one) => ({
    script: one.script,
    arms: folder === undefined ? one.published : one.local,
  }));
  const left = unoffered((folder ?? files)?.names ?? [], offers);
  const differing =
    folder === undefined || files === undefined
      ? []
      : publishedDiffers(first.script, folder, files);
  return [...(left === undefined ? [] : [left.finding]), ...differing];
}

function toRelease(
  { repository, tag }: WantedRelease,
  published: GatheredRelease | undefined,
  { hosts }: ComparedMirrors,
): ComparedRelease {
  if (published?.kind !== 'read') return { repository, tag, mirrors: hosts };
  const { isImmutable, assets } = published.release;
  return { repository, tag, isImmutable, assets: assets.length, mirrors: hosts };
}
