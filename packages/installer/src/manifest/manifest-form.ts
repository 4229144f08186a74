/**
 * `sha256.sum` is cargo-dist's list, `SHA256SUMS` the one of everybody else, `sidecars` a file beside each artifact,
 * and `dist-manifest` what cargo-dist merges before it writes installers, so that they carry the values from the start.
 */
export const manifestForms = ['sha256.sum', 'SHA256SUMS', 'sidecars', 'dist-manifest'] as const;

export type ManifestForm = (typeof manifestForms)[number];
