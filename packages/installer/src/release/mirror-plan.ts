import { armMatcher } from '../bytes/arm-matcher.ts';
import { baseName } from '../family/base-name.ts';
import { classifyUrl, type Published, type UrlKind } from './classify-url.ts';
import { fillTemplate } from './fill-template.ts';

/** One place of a script that downloads what it installs. */
export interface AskedUrls {
  readonly urls: readonly string[];
  readonly line: number;
}

/** An artifact, and where a script gets it from beside the release. */
export interface MirrorQuestion {
  readonly name: string;
  readonly line: number;
  /** `https://dl.example.com/{…}`, as it is shown. */
  readonly address: string;
  /** What that can be; the first that is there counts. */
  readonly urls: readonly string[];
}

export interface MirrorPlan {
  /** How the script gets to the release itself. */
  readonly own: 'release' | 'other-tag' | 'none';
  readonly questions: readonly MirrorQuestion[];
  /** Addresses that only a run could tell. */
  readonly unknown: readonly Omit<MirrorQuestion, 'name' | 'urls'>[];
}

export interface PlannedNames {
  readonly all: readonly string[];
  /** Those that arms of the script are. */
  readonly offered: readonly string[];
}

/** What has to be asked to compare all that a script may download with a release. */
export function mirrorPlan(
  asked: readonly AskedUrls[],
  names: PlannedNames,
  release: Published,
): MirrorPlan {
  const all = distinct(
    asked.flatMap((one) => toAddresses(one, release)),
    ({ template, isAlone }) => `${isAlone} ${template}`,
  );
  const addresses = all.slice(0, mostTemplates);
  const kinds = new Set(addresses.map(({ kind }) => kind));
  const parts = addresses.flatMap((one) => toParts(one, names, release.tag));
  return {
    own: kinds.has('own') ? 'release' : kinds.has('other-tag') ? 'other-tag' : 'none',
    questions: distinct(
      parts.flatMap(({ question }) => question ?? []),
      ({ name, urls }) => `${name} ${urls.join(' ')}`,
    ),
    unknown: distinct(
      [...parts.flatMap(({ unknown }) => unknown ?? []), ...toLeft(all.slice(mostTemplates))],
      ({ address }) => address,
    ),
  };
}

interface Address {
  readonly template: string;
  readonly line: number;
  readonly kind: UrlKind | 'unread';
  /** Whether nothing that is downloaded here has a host. */
  readonly isAlone: boolean;
}

function toAddresses({ urls, line }: AskedUrls, release: Published): readonly Address[] {
  const classified = urls.map((template) => {
    const isRead = template.length <= longestTemplate;
    const kind = isRead ? classifyUrl(template, release) : 'unread';
    return { template, line, kind } as const;
  });
  const isAlone = classified.every(({ kind }) => kind === 'unknown-host');
  return classified.map((one) => ({ ...one, isAlone }));
}

// Attacker-controlled: more of them, and longer ones, are told and not looked at.
const mostTemplates = 1024;
const longestTemplate = 2048;

function toLeft([first]: readonly Address[]): MirrorPlan['unknown'] {
  return first === undefined ? [] : [{ line: first.line, address: 'more than 1024 addresses' }];
}

interface Part {
  readonly question?: MirrorQuestion;
  readonly unknown?: MirrorPlan['unknown'][number];
}

function toParts(
  { template, line, kind, isAlone }: Address,
  names: PlannedNames,
  tag: string,
): readonly Part[] {
  const unknown = { line, address: shown(template) };
  if (kind === 'unread') return [{ unknown }];
  if (kind === 'unknown-host') return isAlone ? [{ unknown }] : [];
  if (kind !== 'elsewhere') return [];
  const base = baseName(template);
  const isBare = /^(?:\{[^}]*\}|[-_.])*$/.test(base);
  if (isBare && names.offered.length === 0) return [{ unknown }];
  const named = (isBare ? names.offered : names.all).filter(armMatcher(base));
  return named.flatMap((name): readonly Part[] => {
    const urls = fillTemplate(template, { name, tag });
    if (urls === undefined) return [];
    return urls.length === 0 ? [{ unknown }] : [{ question: { ...unknown, name, urls } }];
  });
}

/** The texts of servers have no names. */
function shown(template: string): string {
  return template.slice(0, 300).replace(/\{text of [^}]*(?:\}|$)/g, '{…}');
}

function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
