import { GitRefusal } from './git-refusal.ts';

/** The refusal behind an error of `UploadPack`, which tells it with the name of the repository. */
export function refusalOf(error: unknown): GitRefusal | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof GitRefusal ? cause : undefined;
}
