/** Who signs certificates and witnesses them: sigstore.dev, GitHub's own Sigstore, or one that the user names. */
export const instances = ['public-good', 'github', 'custom'] as const;

export type Instance = (typeof instances)[number];
