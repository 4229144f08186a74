/** The file of a release that has the checksums of all that was built. */
export const checksumsName = 'SHA256SUMS';
