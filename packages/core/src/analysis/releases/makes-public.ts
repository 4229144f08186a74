import type { ReleaseAct } from './release-act.ts';

/** Whether others get something by an act; a draft and an attestation are for nobody yet. */
export function makesPublic({ kind, stage, tag }: ReleaseAct): boolean {
  switch (kind) {
    case 'package':
    case 'image':
    case 'tag':
    case 'login':
      return true;
    case 'release':
      return stage !== 'draft' || tag !== 'none';
    case 'attest':
      return false;
  }
}
