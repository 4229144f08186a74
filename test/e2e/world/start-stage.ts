import { worldLike } from '../../../packages/attestation/test/support/sign-release.ts';
import type { Sigstore } from '../../support/sigstore/sigstore.ts';
import { startSigstore } from '../../support/sigstore/start-sigstore.ts';

/** What takes long to start and can be used by one world after the other. */
export interface Stage {
  /** Under the names of the public instance; GitHub's hosts have theirs too. */
  readonly sigstore: Sigstore;
  /** Who attests releases that can never be changed again. */
  readonly releases: ReturnType<typeof worldLike>;
  /** From now on this is GitHub. */
  moveGitHub(url: string): void;
  close(): Promise<void>;
}

/** Of the tier `B`, Fulcio, the timestamp authority and Rekor of version 2 are the real ones. */
export async function startStage(tier: Sigstore['tier'] = 'A'): Promise<Stage> {
  const nowhere = 'http://127.0.0.1:9';
  const hosts = {
    'api.github.com': nowhere,
    'github.com': nowhere,
    'uploads.github.com': nowhere,
  };
  const sigstore = await startSigstore({ tier, like: 'public-good', names: 'real', hosts });
  return {
    sigstore,
    releases: worldLike('github'),
    moveGitHub(url) {
      for (const host of ['api.github.com', 'github.com', 'uploads.github.com'] as const)
        hosts[host] = url;
    },
    close: () => sigstore.close(),
  };
}
