/** As `.github/workflows/release.yml` names them; certificates have the name of the second one. */
export const environments = { gate: 'release-gate', release: 'release' } as const;
