import type { GitClient, GitHome } from '@portcullis/git-wire';

/** The commit behind a tag, by git itself, which knows tags that no release has. Throws HttpError. */
export async function readTagCommit(
  tag: string,
  { git, home }: { readonly git: GitClient; readonly home: GitHome },
): Promise<string | undefined> {
  const { refs } = await git.listRefs(home);
  const ref = refs.find(({ name }) => name === `refs/tags/${tag}`);
  return ref?.peeled ?? ref?.object;
}
