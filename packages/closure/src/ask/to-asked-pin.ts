import { pinKey, type RepositoryUses } from '@portcullis/core';
import type { AskedPin } from './asked-pin.ts';

/** What a `uses` leads to when it runs at a ref; a job calls workflows, a step runs actions. */
export function toAskedPin(
  { owner, name, path }: RepositoryUses,
  { ref, isCall }: { readonly ref: string; readonly isCall: boolean },
): AskedPin {
  const pin = { repository: `${owner.text}/${name.text}`, path: path?.text, ref };
  return { ...pin, key: pinKey(pin), content: isCall ? 'workflow' : 'action' };
}
