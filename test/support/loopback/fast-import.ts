import type { CommitEntry, FileContent, GitEntry, GitScript } from './git-script.ts';

export interface FastImport {
  readonly input: Buffer;
  /** The label of mark 1, 2, … */
  readonly labels: readonly string[];
  /** Labels by ref; annotated tags are not among them, since git writes those. */
  readonly refs: ReadonlyMap<string, string>;
}

/** https://git-scm.com/docs/git-fast-import#_input_format */
export function toFastImport(script: GitScript, format: 'sha1' | 'sha256'): FastImport {
  const labels = script.flatMap((entry) => labelOf(entry) ?? []);
  const marks = new Map(labels.map((label, index) => [label, index + 1] as const));
  const refs = new Map<string, string>();
  const parts = script.flatMap((entry): readonly (string | Uint8Array)[] => {
    if ('ref' in entry) refs.set(entry.ref, entry.to);
    const label = labelOf(entry);
    if (label === undefined) return [];
    const mark = markOf(marks, label);
    if ('tag' in entry) return tag(entry.tag, { mark, of: markOf(marks, entry.of) });
    if (!('commit' in entry)) return [];
    const branch = entry.on === undefined ? undefined : `refs/heads/${entry.on}`;
    const tip = branch === undefined ? undefined : refs.get(branch);
    const parents = entry.parents ?? (tip === undefined ? [] : [tip]);
    if (branch !== undefined) refs.set(branch, label);
    return commit(entry, { mark, parents: parents.map((parent) => markOf(marks, parent)) });
  });
  const none = '0'.repeat(format === 'sha1' ? 40 : 64);
  const end = labels.length === 0 ? '' : `reset ${scratch}\nfrom ${none}\n\n`;
  return { input: Buffer.concat([...parts, end].map((part) => Buffer.from(part))), labels, refs };
}

/** Where commits are made; git deletes it at the end, so that refs are what the script says. */
const scratch = 'refs/scratch/now';

function labelOf(entry: GitEntry): string | undefined {
  if ('commit' in entry) return entry.commit;
  return 'tag' in entry ? entry.tag : undefined;
}

function markOf(marks: ReadonlyMap<string, number>, label: string): number {
  const mark = marks.get(label);
  if (mark === undefined) throw new Error(`no object has the label "${label}"`);
  return mark;
}

/** Without `from` after a reset a commit is a root. */
function commit(
  { files = {}, message, commit: label }: CommitEntry,
  { mark, parents: [first, ...others] }: { mark: number; parents: readonly number[] },
): readonly (string | Uint8Array)[] {
  return [
    `reset ${scratch}\n\ncommit ${scratch}\nmark :${mark}\n`,
    `author ${person(mark)}\ncommitter ${person(mark)}\n`,
    ...data(message ?? label),
    ...(first === undefined ? [] : [`from :${first}\n`]),
    ...others.map((parent) => `merge :${parent}\n`),
    ...Object.entries(files).flatMap(([path, content]) => file(path, content)),
    '\n',
  ];
}

function file(path: string, content: FileContent): readonly (string | Uint8Array)[] {
  const quoted = `"${path.replaceAll(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
  if (typeof content === 'string' || content instanceof Uint8Array) {
    return [`M 100644 inline ${quoted}\n`, ...data(content)];
  }
  if (content.mode === '160000') return [`M 160000 ${content.commit} ${quoted}\n`];
  return [`M ${content.mode} inline ${quoted}\n`, ...data(content.content)];
}

function tag(name: string, { mark, of }: { mark: number; of: number }): readonly string[] {
  return [`tag ${name}\nmark :${mark}\nfrom :${of}\ntagger ${person(mark)}\n`, ...data(name)];
}

function data<Content extends string | Uint8Array>(
  content: Content,
): readonly [string, Content, string] {
  return [`data ${Buffer.byteLength(content)}\n`, content, '\n'];
}

function person(mark: number): string {
  return `Octo Cat <octo@example.com> ${1_700_000_000 + mark * 60} +0000`;
}
