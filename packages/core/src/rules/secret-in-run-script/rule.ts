import { groupedBy } from '../../analysis/grouped-by.ts';
import type { CarriedSecret } from '../../analysis/secrets/carried-secret.ts';
import { carriedSecrets } from '../../analysis/secrets/carried-secrets.ts';
import { tokenName } from '../../analysis/secrets/token-name.ts';
import type { CodeSink } from '../../analysis/sinks/code-sink.ts';
import { stepSinks } from '../../analysis/sinks/step-sinks.ts';
import { finding, type Rule } from '../../engine/index.ts';
import { messageFor } from './message-for.ts';

export const rule: Rule = {
  meta: {
    id: 'secret-in-run-script',
    guard: 'secrets-guard',
    title: 'A secret is pasted into a script',
    severity: 'medium',
    profile: 'default',
    practices: ['P08'],
  },
  check: {
    *step(site, { repository }) {
      for (const sink of stepSinks(site.step).filter(isCode)) {
        const carried = carriedSecrets(sink.scalar, site, repository);
        for (const [first, ...others] of groupedBy(carried, keyOf).values()) {
          if (first === undefined) continue;
          yield finding(first.at, messageFor(first, sink), {
            severity: first.name === tokenName ? 'low' : 'medium',
            related: [
              ...first.hops,
              ...others.map(({ at }) => ({ at, message: 'is pasted here, too' })),
            ].slice(0, shown),
          });
        }
      }
    },
  },
};

const shown = 10;

function isCode({ kind }: CodeSink): boolean {
  return kind === 'script' || kind === 'input';
}

function keyOf({ name, expression }: CarriedSecret): string {
  return name === '' ? expression.text : name;
}
