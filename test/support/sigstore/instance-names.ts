import type { Instance } from '../../../packages/attestation/src/instance/instance.ts';
import type { AuthorityNames } from './certificate-authority.ts';
import type { TimestampNames } from './timestamp-authority.ts';

export interface InstanceNames {
  readonly authority: AuthorityNames;
  readonly timestamps: TimestampNames;
  readonly urls: InstanceUrls;
}

export interface InstanceUrls {
  readonly fulcio: string;
  readonly certificateLog: string;
  readonly rekor1: string;
  readonly rekor2: string;
  readonly timestamps: string;
}

/** As the trusted roots of the real ones call them; keys are always the test's own. */
export const instanceNames: Readonly<Record<Instance, InstanceNames>> = {
  'public-good': {
    authority: {
      root: { organization: 'sigstore.dev', commonName: 'sigstore' },
      intermediate: { organization: 'sigstore.dev', commonName: 'sigstore-intermediate' },
    },
    timestamps: {
      root: { organization: 'sigstore.dev', commonName: 'sigstore-tsa-selfsigned' },
      intermediate: { organization: 'sigstore.dev', commonName: 'sigstore-tsa-intermediate' },
      leaf: { organization: 'sigstore.dev', commonName: 'sigstore-tsa' },
    },
    urls: {
      fulcio: 'https://fulcio.sigstore.dev',
      certificateLog: 'https://ctfe.sigstore.dev/2022',
      rekor1: 'https://rekor.sigstore.dev',
      rekor2: 'https://log2025-1.rekor.sigstore.dev',
      timestamps: 'https://timestamp.sigstore.dev/api/v1/timestamp',
    },
  },
  github: {
    authority: {
      root: { organization: 'GitHub, Inc.', commonName: 'Internal Services Root' },
      intermediate: { organization: 'GitHub, Inc.', commonName: 'Fulcio Intermediate l2' },
    },
    timestamps: {
      root: { organization: 'GitHub, Inc.', commonName: 'Internal Services Root' },
      intermediate: { organization: 'GitHub, Inc.', commonName: 'TSA intermediate' },
      leaf: { organization: 'GitHub, Inc.', commonName: 'TSA Timestamping' },
    },
    urls: {
      fulcio: 'https://fulcio.githubapp.com',
      certificateLog: 'https://ctfe.githubapp.com',
      rekor1: 'https://rekor.githubapp.com',
      rekor2: 'https://rekor2.githubapp.com',
      timestamps: 'https://timestamp.githubapp.com',
    },
  },
  custom: {
    authority: {
      root: { organization: 'Example Works', commonName: 'Example Root' },
      intermediate: { organization: 'Example Works', commonName: 'Example Code Signing' },
    },
    timestamps: {
      root: { organization: 'Example Works', commonName: 'Example Time Root' },
      intermediate: { organization: 'Example Works', commonName: 'Example Time' },
      leaf: { organization: 'Example Works', commonName: 'Example Time 1' },
    },
    urls: {
      fulcio: 'https://fulcio.example.com',
      certificateLog: 'https://ct.example.com',
      rekor1: 'https://rekor.example.com',
      rekor2: 'https://rekor2.example.com',
      timestamps: 'https://time.example.com/api/v1/timestamp',
    },
  },
};
