import { quoted } from '../../analysis/quoted.ts';
import { standsAt } from '../../analysis/stands-at.ts';
import { finding, type Verdict } from '../../engine/index.ts';
import { confidenceOf } from './confidence-of.ts';
import type { Credential } from './credential.ts';
import { doubtsOf } from './doubts-of.ts';
import { remedy } from './remedy.ts';
import type { Upload } from './upload.ts';
import { whereOf } from './where-of.ts';

/** The credential goes into an artifact. */
export function uploaded(credential: Credential, upload: Upload): Verdict {
  const doubts = [...doubtsOf(credential), ...(upload.doubt === undefined ? [] : [upload.doubt])];
  return finding(
    standsAt(credential.uses.at),
    `checkout leaves its token in ${whereOf(credential)}, which a later step uploads: whoever can download the artifact can use the token, at once and not only after the run; ${remedy(credential)}`,
    {
      severity: 'high',
      confidence: confidenceOf(credential, doubts),
      related: [
        {
          at: upload.paths,
          message: `${quoted(upload.uses.at.value.trim())} uploads ${whereOf(credential)} with this path`,
        },
      ],
      evidence: doubts,
    },
  );
}
