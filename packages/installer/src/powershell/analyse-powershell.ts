import type { Analysis } from '../analysis/analysis.ts';
import type { Script } from '../script/script.ts';
import { conclude } from './conclude/conclude.ts';
import { doubt } from './follow/machine.ts';
import { newMachine } from './follow/new-machine.ts';
import { runScript } from './follow/run-script.ts';
import { parseTree } from './grammar/parse-tree.ts';
import { toTree } from './tree/to-tree.ts';
import { unreadParts } from './tree/unread-parts.ts';

/** Longer than any installer; the grammar is compiled C, and what it is fed is attacker-controlled. */
const maxLength = 256 * 1024;

/** What a PowerShell script does with what it downloads. */
export async function analysePowershell({ text }: Script): Promise<Analysis> {
  if (text.length > maxLength) return unreadable(text, 'the script is longer than 256 KiB');
  const read = await parseTree(text, (root, marks) => ({
    ...toTree(root, marks),
    unread: unreadParts(root),
  }));
  if (!read) return unreadable(text, 'the script takes too long to be read as PowerShell');
  const { body, parameters, unread } = read;
  const machine = newMachine(body);
  for (const span of unread) doubt(machine, span, 'this part cannot be read as PowerShell');
  runScript(machine, body, parameters);
  return conclude(machine, text);
}

function unreadable(text: string, reason: string): Analysis {
  const doubts = [{ start: 0, end: text.length, reason }];
  return { isTemplate: false, downloads: [], checks: [], weaknesses: [], doubts };
}
