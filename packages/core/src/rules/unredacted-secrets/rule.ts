import { passesOn } from '../../analysis/passes-on.ts';
import { quoted } from '../../analysis/quoted.ts';
import { secretCuts } from '../../analysis/secrets/secret-cuts.ts';
import type { SecretUse } from '../../analysis/secrets/secret-use.ts';
import { secretUsesIn } from '../../analysis/secrets/secret-uses-in.ts';
import { finding, inconclusive, type Rule } from '../../engine/index.ts';
import { parsedPart } from './parsed-part.ts';

export const rule: Rule = {
  meta: {
    id: 'unredacted-secrets',
    guard: 'secrets-guard',
    title: 'A part of a secret is not masked in the log',
    severity: 'high',
    profile: 'default',
    practices: ['P08'],
  },
  check: {
    *workflow(workflow) {
      for (const { at, message } of secretCuts(workflow))
        yield inconclusive(at, 'too-many', message);
      for (const use of secretUsesIn(workflow)) {
        const part = parsedPart(use);
        if (part === undefined || !passesOn(use.tree, use.around)) continue;
        yield finding(part.at, messageFor(use, part.name), {
          severity: /secret|passw|token|key|credential/i.test(part.name) ? 'high' : 'medium',
        });
      }
    },
  },
};

function messageFor({ name }: SecretUse, part: string): string {
  const whole = name === '' ? 'the secrets' : `the secret ${quoted(name)}`;
  const what =
    part === '' ? `what is parsed out of ${whole}` : `${quoted(part)}, parsed out of ${whole},`;
  return `${what} is not masked in the log, since the runner knows a secret only as the text that was stored: store each value that is used as a secret of its own`;
}
