import { taggers } from '../../facts/release-acts.ts';
import type { Step } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import { inputOf } from '../input-of.ts';

/** Whether a step may set a tag, or name one that a later step pushes. */
export function isTagging(step: Step): boolean {
  const { run, uses } = step;
  if (run !== undefined) return isTaggingText(run.value);
  const name = actionName(uses) ?? '';
  if (taggers.has(name)) return true;
  return (
    name === 'actions/github-script' &&
    /\b(?:create|update)Ref\b/.test(inputOf(step, 'script')?.value ?? '')
  );
}

// Longer ones are generated or hostile, and patterns are slow on them.
const maxRead = 60_000;

function isTaggingText(text: string): boolean {
  if (text.length > maxRead) return false;
  return /\bgit\b[^\n]{0,500}?\s(?:push|tag)\b|\bgit\/refs\b/.test(text);
}
