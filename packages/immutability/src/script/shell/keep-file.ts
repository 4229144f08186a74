import type { Choice } from '../../fetch/choice.ts';
import { addDoubt } from './add-doubt.ts';
import type { Running } from './context.ts';

/** More are hostile. */
const mostFiles = 500;

interface Written {
  /** As it is shown. */
  readonly path: string;
  readonly content: Choice;
}

/** Takes down what a command leaves in a file. */
export function keepFile({ path, content }: Written, { at, state, context }: Running): void {
  if (state.files.size < mostFiles || state.files.has(path)) state.files.set(path, content);
  else addDoubt(context.shared, at, 'the script writes more files than can be followed');
}
