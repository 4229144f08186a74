import type { BundleSource } from '../find/found-bundle.ts';
import type { JudgedRelease } from './judged-release.ts';
import type { ReleaseAttestation } from './release-report.ts';
import { toSeconds } from './to-seconds.ts';

interface Judged {
  readonly source: BundleSource;
  readonly judged: JudgedRelease;
}

export function toReleaseAttestation({ source, judged }: Judged): ReleaseAttestation {
  const none = { error: undefined, checks: [], signedAt: undefined, assets: undefined };
  switch (judged.kind) {
    case 'refused': {
      const { code, message } = judged.error;
      return { ...none, source, verdict: 'fail', error: { code, message } };
    }
    case 'foreign':
      return { ...none, source, verdict: 'fail', checks: judged.checks };
    case 'signed': {
      const { checks, signedAt, claims } = judged;
      return {
        source,
        verdict: checks.some(({ outcome }) => outcome === 'fail') ? 'fail' : 'pass',
        error: undefined,
        checks,
        signedAt: toSeconds(signedAt),
        assets: Object.fromEntries(claims.assets),
      };
    }
  }
}
