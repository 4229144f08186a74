import { quoted } from '../../analysis/quoted.ts';
import { standsAt } from '../../analysis/stands-at.ts';
import { finding, type Rule } from '../../engine/index.ts';
import { asMap, type Container, filledScalar } from '../../model/index.ts';
import { literalIn } from './literal-in.ts';

export const rule: Rule = {
  meta: {
    id: 'hardcoded-container-credentials',
    guard: 'secrets-guard',
    title: 'The password of a container registry is written in the workflow',
    severity: 'high',
    profile: 'default',
    practices: ['P08'],
  },
  check: {
    *job(job) {
      const containers = job.container === undefined ? [] : [job.container];
      for (const container of [...containers, ...job.services]) {
        const password = passwordOf(container);
        const literal = password === undefined ? undefined : literalIn(password, job);
        if (password === undefined || literal === undefined) continue;
        // The password is not repeated: reports are passed around more freely than files.
        yield finding(standsAt(password), messageFor(container, literal), {
          confidence: literal === 'possible' ? 'medium' : 'high',
          evidence:
            literal === 'possible' ? ['an expression can come out as a text of this file'] : [],
        });
      }
    },
  },
};

function passwordOf({ node }: Container) {
  const password = filledScalar(asMap(node?.get('credentials'))?.get('password'));
  return password?.value.trim() === '' ? undefined : password;
}

function messageFor({ service }: Container, literal: 'whole' | 'part' | 'possible'): string {
  const whose = service === undefined ? 'the container' : `the service ${quoted(service.value)}`;
  const what = {
    whole: `the registry password of ${whose} stands in the file`,
    part: `a part of the registry password of ${whose} stands in the file`,
    possible: `the registry password of ${whose} can be a text that stands in the file`,
  }[literal];
  return `${what}, where whoever can read the repository or its history has it: change it at the registry, and hand the new one over as a secret`;
}
