/** What may not change unseen in a job of the release workflow. */
export interface ExpectedJob {
  readonly needs: readonly string[];
  /** As it stands there. */
  readonly if: string | undefined;
  /** Exactly. */
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
  readonly environment: 'release-gate' | 'release' | undefined;
  /** In minutes, at most. */
  readonly timeout: number;
  /** Own action, after those that hand artifacts over; undefined of a job that has no code. */
  readonly action: string | undefined;
  /** Inputs of that action beside `inputs`, exactly. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

const none = { if: undefined, environment: undefined, outputs: {} } as const;
const sealed = { sealed: 'sealed', seal: '${{ needs.seal.outputs.seal }}' } as const;
const signer = {
  'signer-workflow': '${{ job.workflow_repository }}/${{ job.workflow_file_path }}',
  'signer-commit': '${{ job.workflow_sha }}',
} as const;

export const expectedJobs: Readonly<Record<string, ExpectedJob>> = {
  preflight: {
    ...none,
    needs: [],
    permissions: { contents: 'read', actions: 'read' },
    timeout: 10,
    action: 'release-preflight',
    inputs: {},
  },
  inspect: {
    ...none,
    needs: ['preflight'],
    permissions: { actions: 'read' },
    timeout: 30,
    action: 'release-inspect',
    inputs: { built: 'built' },
    outputs: { embedded: '${{ steps.inspect.outputs.embedded }}' },
  },
  gate: {
    ...none,
    needs: ['inspect'],
    if: '${{ !inputs.dry-run }}',
    permissions: {},
    environment: 'release-gate',
    timeout: 5,
    action: undefined,
    inputs: {},
  },
  seal: {
    ...none,
    needs: ['inspect', 'gate'],
    permissions: { actions: 'read', attestations: 'write', 'id-token': 'write' },
    environment: 'release',
    timeout: 30,
    action: 'release-seal',
    inputs: {
      built: 'built',
      earlier: 'earlier',
      sealed: 'sealed',
      embedded: '${{ needs.inspect.outputs.embedded }}',
      ...signer,
    },
    outputs: {
      'artifact-id': '${{ steps.assets.outputs.artifact-id }}',
      'manifest-id': '${{ steps.manifest.outputs.artifact-id }}',
      seal: '${{ steps.seal.outputs.seal }}',
      digests: '${{ steps.seal.outputs.digests }}',
      subjects: '${{ steps.seal.outputs.subjects }}',
    },
  },
  publish: {
    ...none,
    needs: ['inspect', 'seal'],
    permissions: { contents: 'write' },
    environment: 'release',
    timeout: 60,
    action: 'release-publish',
    inputs: { ...sealed, ...signer, embedded: '${{ needs.inspect.outputs.embedded }}' },
    outputs: { 'release-url': '${{ steps.publish.outputs.release-url }}' },
  },
  packages: {
    ...none,
    needs: ['seal', 'publish'],
    if: "inputs.npm != '' || inputs.crates != ''",
    permissions: { 'id-token': 'write' },
    environment: 'release',
    timeout: 30,
    action: 'release-packages',
    inputs: sealed,
  },
  images: {
    ...none,
    needs: ['seal', 'publish'],
    if: "inputs.images != ''",
    permissions: { packages: 'write' },
    environment: 'release',
    timeout: 30,
    action: 'release-images',
    inputs: sealed,
  },
  verify: {
    ...none,
    needs: ['seal', 'publish', 'packages', 'images'],
    if: "${{ !cancelled() && needs.publish.result == 'success' }}",
    permissions: { contents: 'read', attestations: 'read' },
    timeout: 60,
    action: 'release-verify',
    inputs: { ...sealed, ...signer },
    outputs: { verified: '${{ steps.verify.outputs.verified }}' },
  },
};
