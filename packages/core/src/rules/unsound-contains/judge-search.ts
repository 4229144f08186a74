import type { PlacedExpression } from '../../analysis/conditions/expressions-of.ts';
import { quoted } from '../../analysis/quoted.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';
import { placeIn, type Workflow } from '../../model/index.ts';
import { type Chooser, chooserOf } from './chooser-of.ts';
import type { Search } from './searches-in.ts';

/** How bad it is that a part of the text passes: that depends on who can choose the part. */
export function judgeSearch(
  { call, text, needle }: Search,
  { expression, scope }: PlacedExpression,
  workflow: Workflow | undefined,
): FindingVerdict {
  const { who, why } = chooserOf(needle, scope, workflow);
  const spelled = expression.text.slice(needle.from, needle.to);
  const message = `this searches one text and no list: any part of ${quoted(text)} passes, ${passes[who](quoted(spelled))}; write ${todo(text, who === 'empty' ? withoutEnv(spelled) : spelled)}`;
  return finding(placeIn(expression, call), message, { ...grades[who], evidence: why });
}

const passes: Readonly<Record<Chooser, (needle: string) => string>> = {
  outsider: (needle) => `and an outsider chooses ${needle}`,
  member: (needle) => `and whoever may push or start this chooses ${needle}`,
  empty: (needle) => `nothing at all as well, and ${needle} is always empty`,
  unknown: (needle) => `whoever chooses ${needle}`,
  fixed: (needle) => `though nobody seems to choose ${needle}`,
};

const grades: Readonly<Record<Chooser, Pick<FindingVerdict, 'severity' | 'confidence'>>> = {
  outsider: { severity: 'high' },
  member: { severity: 'medium' },
  empty: { severity: 'high' },
  unknown: { severity: 'low', confidence: 'low' },
  fixed: { severity: 'info' },
};

function todo(text: string, needle: string): string {
  const items = text.split(/[\s,;|]+/).filter((item) => item !== '');
  const [item = text] = items;
  const [only, list] = [`${needle} == ${literal(item)}`, literal(JSON.stringify(items))];
  return quoted(items.length < 2 ? only : `contains(fromJSON(${list}), ${needle})`);
}

/** `env.GITHUB_REF_NAME`, which is not there, as `github.ref_name`. */
function withoutEnv(needle: string): string {
  const name = /^env\.github_(\w+)$/i.exec(needle.trim())?.[1];
  return name === undefined ? needle : `github.${name.toLowerCase()}`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
