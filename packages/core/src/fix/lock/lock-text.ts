/** What a lockfile says. */
export interface LockContent {
  /** Comment lines above everything, with `#`. */
  readonly header: readonly string[];
  readonly version: string;
  /** Keys by the path of the workflow that uses them. */
  readonly workflows: ReadonlyMap<string, Iterable<string>>;
  readonly dependencies: ReadonlyMap<string, LockEntry>;
}

/** One repository and ref. */
export interface LockEntry {
  /** The tag or branch by which the commit is found. */
  readonly ref: string;
  /** `sha1-…` or `sha256-…` */
  readonly commit: string;
  readonly ownerId: number;
  readonly repositoryId: number;
  /** Keys of what it uses in turn. */
  readonly uses: Iterable<string>;
}

/**
 * A lockfile as GitHub's own command writes it, to the byte: sorted by bytes, indented by four, every text in single
 * quotes.
 * Source: marshalDeterministic in https://github.com/github/gh-actions-lock/blob/main/internal/lockfile/state_marshal.go
 */
export function lockText({ header, version, workflows, dependencies }: LockContent): string {
  const lines = [
    ...header,
    `version: ${quote(version)}`,
    ...(workflows.size === 0 ? [] : ['workflows:']),
    ...sorted(workflows.keys()).flatMap((path) => workflowLines(path, workflows.get(path) ?? [])),
    ...(dependencies.size === 0 ? [] : ['dependencies:']),
    ...sorted(dependencies.keys()).flatMap((key) => entryLines(key, dependencies.get(key))),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function workflowLines(path: string, keys: Iterable<string>): readonly string[] {
  const items = sorted(keys).map((key) => `        - ${quote(key)}`);
  return items.length === 0 ? [`    ${quote(path)}: []`] : [`    ${quote(path)}:`, ...items];
}

function entryLines(key: string, entry: LockEntry | undefined): readonly string[] {
  if (entry === undefined) return [];
  const uses = sorted(entry.uses);
  return [
    `    ${quote(key)}:`,
    `        ref: ${quote(entry.ref)}`,
    `        commit: ${quote(entry.commit)}`,
    `        owner_id: ${entry.ownerId}`,
    `        repo_id: ${entry.repositoryId}`,
    ...(uses.length === 0 ? [] : ['        uses:']),
    ...uses.map((one) => `            - ${quote(one)}`),
  ];
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** As Go sorts strings: by bytes, which differs from UTF-16 units beyond the basic plane. */
function sorted(texts: Iterable<string>): readonly string[] {
  return [...new Set(texts)].sort((a, b) => {
    const [left, right] = [[...a], [...b]];
    for (const [index, one] of left.entries()) {
      const difference = (one.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? -1);
      if (difference !== 0) return difference;
    }
    return left.length - right.length;
  });
}
