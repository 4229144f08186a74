import { lstatSync } from 'node:fs';
import { filesBelow } from './files-below.ts';
import { mostBytes, mostFiles } from './limits.ts';

/** Why an execution is to be ended for what it has written; undefined as long as it is not. */
export function tooMuch(folder: string): string | undefined {
  let bytes = 0;
  let files = 0;
  for (const file of filesBelow(folder, mostFiles)) {
    files++;
    bytes += sizeOf(file);
    if (bytes > mostBytes || files >= mostFiles / 2)
      return 'it wrote more than an installer has to, and was ended';
  }
  return undefined;
}

function sizeOf(file: string): number {
  try {
    return lstatSync(file).size;
  } catch {
    return 0;
  }
}
