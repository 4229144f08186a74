import { nameFew } from '../words/name-few.ts';
import type { Step } from './step.ts';

/** For the log. */
export function describeStep(step: Step): string {
  switch (step.kind) {
    case 'create-draft':
      return 'make a draft';
    case 'remove':
      return `take away what broke off: ${nameFew(step.assets.map(({ name }) => name))}`;
    case 'upload':
      return `upload ${nameFew(step.names)}`;
    case 'wait':
      return `wait: ${step.refusal.why}`;
    case 'publish':
      return 'every digest is the sealed one: publish';
    case 'done':
      return `published: ${step.release.page}`;
    case 'refuse':
      return `refused: ${step.refusal.why}`;
  }
}
