import { parse } from 'yaml';
import type { FixedScenario } from './fix-scenario.ts';
import { audit, type Scenario } from './scenario.ts';

/** What repairs did that they should not have done; by other means than their own checks. */
export function compared(before: Scenario, { plan, scenario: after }: FixedScenario) {
  const was = audit(before).findings;
  const is = audit(after).findings;
  const counts = (findings: typeof was) => {
    const byRule = new Map<string, number>();
    for (const { rule, at } of findings) {
      const key = `${rule} ${at.path}`;
      byRule.set(key, (byRule.get(key) ?? 0) + 1);
    }
    return byRule;
  };
  const [had, has] = [counts(was), counts(is)];
  const answered = counts(plan.files.flatMap(({ made }) => made.flatMap(({ answers }) => answers)));
  return {
    unanswered: [...answered].filter(
      ([key, count]) => (has.get(key) ?? 0) > (had.get(key) ?? 0) - count,
    ),
    brought: [...has].filter(([key, count]) => count > (had.get(key) ?? 0)),
    moved: plan.files.flatMap(({ source }) =>
      changesIn(
        read(before.files.get(source.path) ?? ''),
        read(after.files.get(source.path) ?? ''),
      ).filter((path) => !isMeant.test(path)),
    ),
  };
}

/** With another parser than the one that the repairs are checked by. */
function read(text: string): unknown {
  return parse(text.replace(/^\uFEFF/, ''), {
    version: '1.2',
    merge: false,
    uniqueKeys: false,
    logLevel: 'silent',
    maxAliasCount: -1,
  });
}

const isMeant =
  /(?:^|\/)permissions(?:\/|$)|\/with$|\/with\/persist-credentials$|\/cache-mode$|\/env(?:\/[^/]+)?$|\/run$|\/if$|\/uses$/;

/** The paths at which two values differ. */
function changesIn(one: unknown, other: unknown, path = ''): readonly string[] {
  if (isObject(one) && isObject(other)) {
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) =>
      changesIn(one[key], other[key], `${path}/${key}`),
    );
  }
  return Object.is(one, other) ? [] : [path];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
