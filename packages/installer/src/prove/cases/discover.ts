import { isAccompanying } from '../../bytes/is-accompanying.ts';
import { digestsOf } from '../archive/digests-of.ts';
import { inParallel } from '../in-parallel.ts';
import { execute } from '../sandbox/execute.ts';
import type { Seen } from '../sandbox/execution.ts';
import type { Platform } from '../sandbox/platforms.ts';
import type { World } from '../world.ts';
import type { Release } from './release.ts';
import { fileNameOf, releaseAnswers } from './release-answers.ts';

/** An artifact, and the first platform on which the installer asked for it. */
export interface Discovery {
  readonly artifact: string;
  readonly platform: Platform;
  readonly seen: Seen;
  /** All other artifacts that were asked for on this platform. */
  readonly beside: readonly string[];
  readonly sumFiles: readonly string[];
}

/** Runs the installer with the true bytes on every platform, and sees what it asks for: arms that no reading shows. */
export async function discover(
  world: World,
  { text, shell, release, width, platforms }: DiscoveryContext,
): Promise<Discovered> {
  const answering = releaseAnswers(release);
  const runs = await inParallel(platforms, width, async (platform) => {
    const execution = { text, shell, platform, answering, isReadable: true };
    return { platform, seen: await execute(world, execution) };
  });
  // One that works before one that breaks off.
  const sorted = runs.toSorted((a, b) => Number(a.seen.code !== 0) - Number(b.seen.code !== 0));
  const found = new Map<string, Discovery>();
  for (const { platform, seen } of sorted) {
    const names = [...new Set(seen.asked.map(fileNameOf))].filter((name) =>
      release.files.has(name),
    );
    const artifacts = names.filter((name) => !isAccompanying(name));
    for (const artifact of artifacts.filter((name) => !found.has(name))) {
      const sumFiles = names.filter(
        (name) => name !== artifact && carries(release, name, artifact),
      );
      const beside = artifacts.filter((name) => name !== artifact && !sumFiles.includes(name));
      found.set(artifact, { artifact, platform, seen, beside, sumFiles });
    }
  }
  const sums = new Set([...found.values()].flatMap(({ sumFiles }) => sumFiles));
  const arms = [...found.values()].filter(({ artifact }) => !sums.has(artifact));
  return { arms, first: runs[0]?.seen };
}

export interface Discovered {
  readonly arms: readonly Discovery[];
  /** Of the most used platform: tells why nothing was asked for. */
  readonly first: Seen | undefined;
}

export interface DiscoveryContext {
  readonly text: string;
  readonly shell: readonly string[];
  readonly release: Release;
  readonly width: number;
  readonly platforms: readonly Platform[];
}

/** Whether a file that is a text holds a value of the artifact. */
function carries({ files }: Release, name: string, artifact: string): boolean {
  const body = files.get(name);
  const bytes = files.get(artifact);
  if (body === undefined || bytes === undefined || body.length > largest) return false;
  const text = `${body}`.toLowerCase();
  return (
    isAccompanying(name) || [...digestsOf(bytes).values()].some((value) => text.includes(value))
  );
}

const largest = 1 << 22;
