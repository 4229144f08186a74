/** What bounds a closure against hostile repositories. The largest of 28 real ones had 42 pins and 110,000 characters. */
export const limits = {
  /** Distinct pins that are looked at in one run. */
  pins: 2000,
  /** Commits that no tree leads to, and that rules want to know more of. */
  candidates: 100,
  /** Steps from the audited tree; GitHub runs ten levels of actions, and ten of called workflows. */
  depth: 20,
  /** Things that one remote file may use. */
  needs: 1000,
  /** Characters of all remote files together, each of which is parsed and judged. */
  totalLength: 8 * 1024 * 1024,
  /** Release branches whose histories are told apart. */
  releaseBranches: 40,
  /** Branches and tags whose histories are told apart. */
  namedTips: 1000,
  /** Tags at one commit of which GitHub is asked whether it attests them: a request each. */
  attestedTags: 3,
} as const;
