import type { Rule } from '../../engine/index.ts';
import { rule as assetsAfterPublish } from '../assets-after-publish/rule.ts';
import { rule as buildPublishSameJob } from '../build-publish-same-job/rule.ts';
import { rule as digestUnboundArtifact } from '../digest-unbound-artifact/rule.ts';
import { rule as movingMajorTag } from '../moving-major-tag/rule.ts';
import { rule as publishBeforeAttest } from '../publish-before-attest/rule.ts';
import { rule as releaseGateMissing } from '../release-gate-missing/rule.ts';
import { rule as releaseOnPush } from '../release-on-push/rule.ts';
import { rule as releaseRefFromInput } from '../release-ref-from-input/rule.ts';
import { rule as releaseWithoutEnvironment } from '../release-without-environment/rule.ts';
import { rule as selfGrantedTag } from '../self-granted-tag/rule.ts';
import { rule as thirdPartyRunnerInRelease } from '../third-party-runner-in-release/rule.ts';

/** The rules of release-guard, by id. */
export const releaseGuardRules: readonly Rule[] = [
  assetsAfterPublish,
  buildPublishSameJob,
  digestUnboundArtifact,
  movingMajorTag,
  publishBeforeAttest,
  releaseGateMissing,
  releaseOnPush,
  releaseRefFromInput,
  releaseWithoutEnvironment,
  selfGrantedTag,
  thirdPartyRunnerInRelease,
];
