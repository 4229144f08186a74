export type { CacheFolder } from './cache/cache-folder.ts';
export { openCacheFolder } from './cache/open-cache-folder.ts';
export { createGitClient, type GitOptions } from './create-git-client.ts';
export type {
  AdvertisedRef,
  GitClient,
  GitFile,
  GitRepository,
  History,
  HistoryQuestion,
  ObjectFormat,
  RefAdvertisement,
  WantedFile,
} from './git-client.ts';
export { type GitHome, toGitHome } from './git-home.ts';
