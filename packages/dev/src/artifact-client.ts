/** The folder of GitHub's own client of artifacts, below that of the services; named after its version. */
export const artifactClient = 'artifact-client-6.2.1';
