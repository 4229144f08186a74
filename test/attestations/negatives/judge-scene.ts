import {
  loadRoots,
  parsePolicy,
  type VerificationReport,
  verifySubjects,
} from '@portcullis/attestation';
import type { TrustedRoots } from '../../../packages/attestation/src/roots/trusted-roots.ts';
import { predicateOf } from '../../../packages/attestation/test/judge/verify-forged.ts';
import type { World } from '../../support/sigstore/create-world.ts';
import { workflowToken } from '../../support/sigstore/workflow-token.ts';
import { file, type Scene, type Sign, signedAt, withChange } from './scene.ts';
import { worldLike } from './world-like.ts';

/** From the text of a policy, the text of a root and parsed bundles to reports, as everybody does it. */
export function judgeScene(scene: Scene): readonly VerificationReport[] {
  const { policy, policyText = JSON.stringify(policy), subjects, run, now } = scene;
  return verifySubjects({
    subjects,
    found: { bundles: bundlesOf(scene).map(toFound), unread: [] },
    policy: parsePolicy(policyText, 'attestation-policy.json', run),
    roots: rootsIn(rootsOf(scene)),
    run,
    now,
  });
}

export function bundlesOf(scene: Scene): readonly unknown[] {
  const world = worldLike(scene.like);
  const sign: Sign = (change = {}) => signScene(withChange(scene, change), world);
  return scene.found(sign, world);
}

export function rootsOf({ like, roots = [like], root: alter = () => {} }: Scene): string {
  const texts = roots.map((one) => {
    const root = worldLike(one).trustedRoot();
    alter(root);
    return JSON.stringify(root);
  });
  return texts.join('\n');
}

const loaded = new Map<string, TrustedRoots>();

/** Read once, however many scenes trust it. */
function rootsIn(text: string): TrustedRoots {
  const known =
    loaded.get(text) ?? loadRoots({ now: signedAt, file: { path: 'trusted-root.jsonl', text } });
  loaded.set(text, known);
  return known;
}

function toFound(json: unknown, index: number) {
  return { source: { kind: 'file', path: `${index}.sigstore.json` }, json } as const;
}

function signScene({ sign, statement, payload }: Scene, world: World) {
  const said = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: file.name, digest: file.digests }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: predicateOf({ ...workflowToken, ...sign.token }),
  };
  return world.sign(payload ?? { ...said, ...statement }, sign);
}
