/** Programs of others that verify bundles, as `npm run services -- --verifiers` installs them. */
export const outsideVerifiers = ['cosign', 'sigstore-go-verification', 'sigstore-python'] as const;

export type OutsideVerifier = (typeof outsideVerifiers)[number];
