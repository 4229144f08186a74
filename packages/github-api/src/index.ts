export { createGithubApi, type GithubApiOptions } from './create-github-api.ts';
export type { GithubApi } from './github-api.ts';
