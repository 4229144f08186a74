import { fileNamesIn } from './file-names-in.ts';
import { mentionsDownload } from './mentions-download.ts';
import type { RunStep } from './run-step.ts';

/**
 * Each step that downloads something, with the later ones of its job that use those files: one step downloads, the next
 * one checks, and a third unpacks. Files are what steps share, and variables are not.
 */
export function groupsOf(steps: readonly RunStep[]): readonly (readonly RunStep[])[] {
  const groups: RunStep[][] = [];
  const taken = new Set<RunStep>();
  for (const [index, first] of steps.entries()) {
    if (taken.has(first) || !mentionsDownload(first.run.value)) continue;
    const group = [first];
    const names = new Set(fileNamesIn(first.run.value));
    for (const later of steps.slice(index + 1, index + 1 + mostSteps)) {
      if (!isJoined(first, later)) break;
      if (taken.has(later) || !mentions(later, names)) continue;
      group.push(later);
      taken.add(later);
      if (names.size < mostNames && mentionsDownload(later.run.value))
        for (const name of fileNamesIn(later.run.value)) names.add(name);
    }
    groups.push(group);
  }
  return groups;
}

/** Whoever uses a file does so soon; and a hostile job has thousands of steps. */
const mostSteps = 24;
const mostNames = 24;

/** A script in another language may do anything with the files. */
function isJoined({ shell: { dialect } }: RunStep, { shell }: RunStep): boolean {
  return dialect === shell.dialect && dialect !== 'powershell';
}

function mentions({ run: { value } }: RunStep, names: ReadonlySet<string>): boolean {
  return [...names].some((name) =>
    // `jq` is in many words.
    /^\w{1,5}$/.test(name) ? new RegExp(`\\b${name}\\b`).test(value) : value.includes(name),
  );
}
