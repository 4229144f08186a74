/**
 * When the committer says that a commit was made, ISO 8601 in UTC: `committer Name <email> <seconds> <zone>`
 * (https://git-scm.com/docs/git-commit-tree#_commit_information). Attacker-controlled like the rest of the commit;
 * undefined where it is no time that a year of four digits has, or is 0, which tools write for none.
 */
export function commitTime(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, maxHead);
  const commit = Buffer.from(bytes.buffer, bytes.byteOffset, length);
  const end = commit.indexOf('\n\n');
  const head = commit.toString('latin1', 0, end === -1 ? length : end);
  const line = head.split('\n').find((one) => one.startsWith('committer '));
  // The last ">" is where git itself begins to read: a name can look like a time.
  const [, digits] = /> (\d{1,12}) [+-]\d+$/.exec(line ?? '') ?? [];
  const seconds = Number(digits ?? 0);
  if (seconds === 0 || seconds > last) return undefined;
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** Room for a thousand parents; signatures come behind the line. */
const maxHead = 64 * 1024;
const last = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000;
