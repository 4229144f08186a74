import type { Instance } from '../../../packages/attestation/src/instance/instance.ts';
import type { Change } from './scene.ts';

/** What makes the plain scene one of each instance. */
export const bases: Readonly<Record<Instance, Change>> = {
  'public-good': {},
  github: { like: 'github', sign: { token: { repository_visibility: 'private' } } },
  custom: { like: 'custom', policy: { instance: 'custom' } },
};
