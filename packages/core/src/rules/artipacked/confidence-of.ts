import type { Confidence } from '../../engine/index.ts';
import type { Credential } from './credential.ts';

export function confidenceOf({ isUncertain }: Credential, doubts: readonly string[]): Confidence {
  if (isUncertain) return 'low';
  return doubts.length === 0 ? 'high' : 'medium';
}
