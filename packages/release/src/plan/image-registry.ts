/**
 * The one registry that takes the token of a job, which is sent to no other.
 * https://docs.github.com/en/packages/working-with-a-github-packages-registry/working-with-the-container-registry
 */
export const imageRegistry = 'ghcr.io';
