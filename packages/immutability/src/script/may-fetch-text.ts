import { fetchCommands } from '../facts/fetch-commands.ts';

/** Whether a text names a program that can fetch: one look before it is read as a script. */
export function mayFetchText(text: string): boolean {
  return anyProgram.test(text);
}

/** What scripts call that are no command lines. */
const calls =
  'iwr|irm|Invoke-WebRequest|Invoke-RestMethod|Start-BitsTransfer|DownloadFile|DownloadString|urlopen|urlretrieve|requests|httpx';

/** Two letters are mostly no program. */
const short = new Set(['go', 'gh', 'uv', 'az', 'py']);

const names = [...fetchCommands.programs]
  .filter((name) => name.length > 2 || short.has(name))
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .sort((one, other) => other.length - one.length)
  .join('|');

const anyProgram = new RegExp(
  `(?:^|[^\\w-])(?:(?:${calls})\\b|(?:${names}|pip3?|python\\d?(?:\\.\\d+)?)(?:\\.exe|\\.cmd)?(?=[\\s"',;|)&]|$))`,
  'i',
);
