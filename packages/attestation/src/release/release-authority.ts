/** The organisation of the certificate that has issued the signer's. */
export const releaseAuthority = 'GitHub, Inc.';
