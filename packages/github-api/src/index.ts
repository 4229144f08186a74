export type { GithubApiOptions } from './create-ask.ts';
export { createGithubApi } from './create-github-api.ts';
export type { GithubApi } from './github-api.ts';
