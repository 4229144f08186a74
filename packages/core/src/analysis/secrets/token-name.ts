/** The job's own token among the secrets; it ends with the job. */
export const tokenName = 'GITHUB_TOKEN';
