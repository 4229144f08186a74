import { everyGuard, guards } from '@portcullis/core';

/** The table of rules as README.md has it, guard by guard, written from the meta of each rule. */
export function ruleTable(): string {
  const metas = guards.flatMap((guard) =>
    everyGuard.rules.map(({ meta }) => meta).filter((meta) => meta.guard === guard),
  );
  const rows = metas.map(({ id, guard, severity, profile, title }) => {
    const link = `[\`${id}\`](packages/core/src/rules/${id}/rule.md)`;
    return `| ${link} | ${guard} | ${severity} | ${profile} | ${title} |`;
  });
  return ['| rule | guard | severity | profile | finds |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}
