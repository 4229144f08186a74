/** What a text uses, and where it is in the world of a test. */
export interface Pins {
  /** By `owner/name@commit`, the commit of the stand-in. */
  readonly standIns: ReadonlyMap<string, string>;
  /** `owner/name@commit` in place of `OWNER/portcullis@<commit>`; undefined in the library's own texts. */
  readonly library: string | undefined;
}

export interface Repinned {
  readonly text: string;
  /** In words. */
  readonly changes: readonly string[];
}

/** Puts commits that the git of a test has in place of those of the internet. Throws for what nothing stands in for. */
export function repin(text: string, { standIns, library }: Pins): Repinned {
  const changes = new Set<string>();
  const repinned = text.replaceAll(/([\w.-]+\/[\w.-]+)@[\da-f]{40}\b/g, (uses, name: string) => {
    const commit = standIns.get(uses);
    if (commit === undefined) throw new Error(`nothing stands in for "${uses}"`);
    changes.add(`${name} is a stand-in`);
    return `${name}@${commit}`;
  });
  const named = repinned.replaceAll(/\bOWNER\/portcullis(\S*)@<commit>/g, (_, path: string) => {
    if (library === undefined) throw new Error('the library uses itself by "$/"');
    changes.add('OWNER/portcullis is the library of the test');
    return library.replace('@', `${path}@`);
  });
  return { text: named, changes: [...changes] };
}
