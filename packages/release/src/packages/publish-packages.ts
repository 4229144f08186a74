import { quoted } from '@portcullis/core';
import { HttpError } from '@portcullis/http';
import { nextPackageStep } from './next-package-step.ts';
import { PackageError } from './package-error.ts';
import type { PackageTarget, PublishedPackage } from './package-target.ts';

/** A package at its registry. */
export interface PackageAtRegistry {
  readonly target: PackageTarget;
  find(): Promise<PublishedPackage>;
  /** Everything that can be refused before anything is sent. */
  prepare(): Promise<void>;
  /** Sends it, once. Throws HttpError with `mayBeDone` when nobody knows. */
  publish(): Promise<void>;
}

export interface PackageClock {
  /** Waits before the registry is asked again, longer each time. */
  pause(times: number): Promise<void>;
  /** Told of each step before it is taken. */
  onStep(description: string): void;
}

/**
 * Publishes what is not there yet, one after the other, when all of them may be published. Can be run again: what is
 * there already is compared and left alone. Throws PackageError and HttpError.
 */
export async function publishPackages(
  packages: readonly PackageAtRegistry[],
  clock: PackageClock,
): Promise<void> {
  const open: PackageAtRegistry[] = [];
  for (const one of packages) {
    if (await isThere(one)) clock.onStep(`${nameOf(one)} is there already, with the sealed bytes`);
    else open.push(one);
  }
  for (const one of open) await one.prepare();
  for (const one of open) await publishOne(one, clock);
}

/** Throws PackageError where other bytes are there. */
async function isThere({ target, find }: PackageAtRegistry): Promise<boolean> {
  const step = nextPackageStep(target, await find());
  if (step.kind === 'refuse') throw new PackageError('package-exists', step.why);
  return step.kind === 'done';
}

/** A lost answer is followed by a look, and only where nothing shows for a while is it sent again. */
async function publishOne(one: PackageAtRegistry, clock: PackageClock): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    clock.onStep(`publish ${nameOf(one)}`);
    const sent = await send(one, tries > 1);
    if (await isShown(one, clock, sent.kind === 'taken' ? waits.taken : waits.unsure)) {
      clock.onStep(`${nameOf(one)} is there, with the sealed bytes`);
      return;
    }
    if (sent.kind === 'taken') throw notShown(one);
    if (tries === mostTries) throw sent.error;
  }
}

const mostTries = 2;

/** Indexes are behind caches, which show a version minutes later. */
const waits = { taken: 8, unsure: 4 } as const;

type Sent =
  | { readonly kind: 'taken' }
  /** Nobody knows. */
  | { readonly kind: 'unsure'; readonly error: Error };

async function send(one: PackageAtRegistry, isAgain: boolean): Promise<Sent> {
  try {
    await one.publish();
    return { kind: 'taken' };
  } catch (error) {
    if (error instanceof HttpError && error.mayBeDone) return { kind: 'unsure', error };
    // It may be refused because the first one did arrive.
    if (error instanceof PackageError && isAgain) return { kind: 'unsure', error };
    throw error;
  }
}

async function isShown(
  one: PackageAtRegistry,
  { pause }: PackageClock,
  most: number,
): Promise<boolean> {
  for (let times = 0; times < most; times += 1) {
    if (await isThere(one)) return true;
    await pause(times);
  }
  return isThere(one);
}

function notShown(one: PackageAtRegistry): PackageError {
  return new PackageError(
    'package-not-shown',
    `the registry says that it has taken ${nameOf(one)}, and does not show it: look at its page, and run this job again later, which compares the bytes`,
  );
}

function nameOf({ target: { name, version, registry } }: PackageAtRegistry): string {
  return `${quoted(`${name}@${version}`)} at ${registry}`;
}
