/** The files of a new rule, by path in its folder. They pass every test: change them from there. */
export function ruleTemplates(id: string, guard: string): Readonly<Record<string, string>> {
  return {
    'rule.ts': ruleFile(id, guard),
    'rule.md': page(id, guard),
    'fixtures/job-without-a-name.yml': nameless,
    'fixtures/job-without-a-name.out': `.github/workflows/job-without-a-name.yml:4:3-4:8 low/high ${message('build')}\n`,
    'fixtures/ok-job-with-a-name.yml': named,
    'fixtures/ok-job-with-a-name.out': '',
  };
}

const title = 'One line that says what is wrong';

const nameless = `on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - run: make
`;

const named = nameless.replace('  build:\n', '  build:\n    name: Build\n');

function message(job: string): string {
  return `job "${job}" has no name: say what, why, and what to do`;
}

function ruleFile(id: string, guard: string): string {
  return `import { finding, type Rule } from '../../engine/index.ts';

export const rule: Rule = {
  meta: {
    id: '${id}',
    guard: '${guard}',
    title: '${title}',
    severity: 'low',
    profile: 'default',
    practices: ['P02'],
  },
  check: {
    *job({ id, key, name }) {
      if (name !== undefined) return;
      yield finding(key, \`${message(`\${id}`)}\`);
    },
  },
};
`;
}

function page(id: string, guard: string): string {
  return `# ${id}

${title}

| guard | severity | profile | practices |
|---|---|---|---|
| ${guard} | low | default | P02 |

## Why

The attack, with a link to an incident where it happened.

## Fix

\`\`\`yaml before
${nameless}\`\`\`

\`\`\`yaml after
${named}\`\`\`

## Limits

What the rule cannot see.
`;
}
