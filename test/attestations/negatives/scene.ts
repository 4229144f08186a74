import type { RunContext } from '@portcullis/attestation';
import type { Instance } from '../../../packages/attestation/src/instance/instance.ts';
import type { Subject } from '../../../packages/attestation/src/subject/subject.ts';
import type { World } from '../../support/sigstore/create-world.ts';
import type { ForgeOptions } from '../../support/sigstore/forge-options.ts';
import type { ForgedBundle } from '../../support/sigstore/forged-bundle.ts';
import type { TrustedRoot } from '../../support/sigstore/trusted-root.ts';

/** All that a verdict depends on. */
export interface Scene {
  /** Whose world signs. */
  readonly like: Instance;
  readonly sign: ForgeOptions;
  /** Over what GitHub's own action writes for the token; undefined leaves a field out. */
  readonly statement: Readonly<Record<string, unknown>>;
  /** In place of the statement. */
  readonly payload: Uint8Array | undefined;
  /** The bundles that somebody finds. */
  readonly found: (sign: Sign, world: World) => readonly unknown[];
  /** Whose roots are trusted; that of the signing world when undefined. */
  readonly roots: readonly Instance[] | undefined;
  /** Alters each of them. */
  readonly root: ((root: TrustedRoot) => void) | undefined;
  /** The policy file; undefined leaves a row out. */
  readonly policy: Readonly<Record<string, unknown>>;
  /** In place of the rows. */
  readonly policyText: string | undefined;
  readonly subjects: readonly Subject[];
  readonly run: RunContext | undefined;
  readonly now: Date;
}

/** What is other than in another scene. */
export type Change = Partial<Scene>;

/** Signs in the world of the scene, another time for each call. */
export type Sign = (change?: Pick<Change, 'sign' | 'statement'>) => ForgedBundle;

export const signedAt = new Date('2026-11-01T12:00:00Z');

export const minutes = (count: number): Date => new Date(signedAt.getTime() + count * 60_000);

export const file: Subject = { name: 'widget.tgz', digests: { sha256: 'a'.repeat(64) } };

/** A release of a public project, verified where nothing is known but the repository; it passes. */
export const plainScene: Scene = {
  like: 'public-good',
  sign: {},
  statement: {},
  payload: undefined,
  found: (sign) => [sign()],
  roots: undefined,
  root: undefined,
  policy: { repository: 'octo-org/widget' },
  policyText: undefined,
  subjects: [file],
  run: undefined,
  now: signedAt,
};

export function withChange(scene: Scene, change: Change): Scene {
  return {
    ...scene,
    ...change,
    policy: { ...scene.policy, ...change.policy },
    statement: { ...scene.statement, ...change.statement },
    sign: {
      ...scene.sign,
      ...change.sign,
      token: { ...scene.sign.token, ...change.sign?.token },
      claims: { ...scene.sign.claims, ...change.sign?.claims },
    },
  };
}
