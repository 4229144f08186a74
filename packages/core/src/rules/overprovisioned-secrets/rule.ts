import { quoted } from '../../analysis/quoted.ts';
import { secretCuts } from '../../analysis/secrets/secret-cuts.ts';
import type { SecretUse } from '../../analysis/secrets/secret-use.ts';
import { secretUsesIn } from '../../analysis/secrets/secret-uses-in.ts';
import { finding, inconclusive, type Rule } from '../../engine/index.ts';

export const rule: Rule = {
  meta: {
    id: 'overprovisioned-secrets',
    guard: 'secrets-guard',
    title: 'A job gets every secret',
    severity: 'high',
    profile: 'default',
    practices: ['P08'],
  },
  check: {
    *workflow(workflow) {
      for (const { at, message } of secretCuts(workflow))
        yield inconclusive(at, 'too-many', message);
      for (const use of secretUsesIn(workflow)) {
        if (use.kind === 'named') continue;
        yield finding(use.at, messageFor(use), {
          severity: use.kind === 'all' && isSpread(use) ? 'high' : 'medium',
        });
      }
    },
  },
};

/** Whether the text of all secrets goes on as it is, and nothing takes one of them out. */
function isSpread({ slot }: SecretUse): boolean {
  return slot.kind === 'run' || slot.kind === 'with';
}

function messageFor({ kind, slot, expression }: SecretUse): string {
  const text = quoted(expression.text);
  if (kind === 'computed') {
    return `which secret ${text} takes is only known at run time, so that the runner gets every secret of the repository and its organisation: name the secrets, one in each branch of a condition or in each job`;
  }
  const to = slot.kind === 'run' || slot.key === undefined ? 'a script' : quoted(slot.key.value);
  return `${text} hands every secret of the repository and its organisation to ${to}, those that are added later too: name the ones that are needed`;
}
