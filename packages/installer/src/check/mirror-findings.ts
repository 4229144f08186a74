import { type Finding, quoted } from '@portcullis/core';
import type { MirrorAnswer } from '../release/ask-mirrors.ts';
import type { MirrorPlan } from '../release/mirror-plan.ts';
import type { NamedRelease } from '../release/named-release.ts';
import { armFinding } from './arm-finding.ts';
import type { ComparedScript } from './compared-script.ts';
import { notCompared } from './not-compared.ts';

interface Mirrored {
  readonly plan: MirrorPlan;
  /** By the addresses that were asked. */
  readonly answers: ReadonlyMap<string, MirrorAnswer>;
  readonly release: NamedRelease;
}

/** What the other hosts of a script give, and whether it gets to the release at all. */
export function mirrorFindings(
  one: ComparedScript,
  { plan, answers, release }: Mirrored,
): readonly Finding[] {
  const own = plan.questions.flatMap(({ urls }) => answers.get(urls.join(' ')) ?? []);
  const differing = own.flatMap((answer) => (answer.kind === 'differs' ? [answer] : []));
  const silent = own.flatMap((answer) => (answer.kind === 'unanswered' ? [answer] : []));
  return [
    ...byAddress(differing).map((group) => differs(one, group, release)),
    ...byAddress(silent).map((group) => unanswered(one, group)),
    ...unknown(one, plan),
    ...notUsed(one, { own: plan.own, hasMirror: own.length > silent.length, release }),
  ];
}

type Of<Kind extends MirrorAnswer['kind']> = Extract<MirrorAnswer, { readonly kind: Kind }>;

/** A finding each, and not one for each of its files. */
function byAddress<Answer extends MirrorAnswer>(
  answers: readonly Answer[],
): readonly (readonly Answer[])[] {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const host = hostOf(answer.question.urls[0] ?? '');
    const group = groups.get(host) ?? [];
    group.push(answer);
    groups.set(host, group);
  }
  return [...groups.values()];
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

function differs(
  { script }: ComparedScript,
  group: readonly Of<'differs'>[],
  { repository, tag }: NamedRelease,
): Finding {
  const host = hostOf(group[0]?.url ?? '');
  const version = tag.replace(/^v(?=\d)/, '');
  const isPinned = group.some(({ url }) => url.includes(version));
  const moved = 'no address names the version, so that another release may be there by now';
  return armFinding(script, group[0]?.question.line, {
    rule: 'mirror-differs',
    severity: 'high',
    confidence: isPinned ? 'high' : 'medium',
    message: `${quoted(host)}, where the script looks too, gives other bytes for ${listed(group)} than ${quoted(`${repository}@${tag}`)} has: who is sent there is refused, or installs something else; upload the assets of the release there, or take the host out`,
    evidence: [
      ...(isPinned ? [] : [moved]),
      ...group.slice(0, shownNames).map(({ url, has }) => `${quoted(url)} has ${has}`),
    ],
  });
}

function unanswered({ script }: ComparedScript, group: readonly Of<'unanswered'>[]): Finding {
  const host = hostOf(group[0]?.question.urls[0] ?? '');
  return notCompared(script, {
    line: group[0]?.question.line,
    message: `what ${quoted(host)}, where the script looks too, gives for ${listed(group)} could not be compared with the release; look at what it says, and run this again`,
    evidence: [...new Set(group.map(({ why }) => why))],
  });
}

function unknown(
  { script }: ComparedScript,
  { unknown: addresses }: MirrorPlan,
): readonly Finding[] {
  const [first] = addresses;
  if (first === undefined) return [];
  return [
    notCompared(script, {
      line: first.line,
      message:
        'the script downloads from addresses that cannot be put together from its text and the release, so that nobody has compared what is there; write them simpler, or compare by hand',
      evidence: addresses.map(({ address }) => address),
    }),
  ];
}

interface Used {
  readonly own: MirrorPlan['own'];
  readonly hasMirror: boolean;
  readonly release: NamedRelease;
}

/** A release that a script never gets to says little about it, and nothing where nothing could be compared. */
function notUsed(
  { script, judged, published }: ComparedScript,
  { own, hasMirror, release: { repository, tag } }: Used,
): readonly Finding[] {
  const hasCode = judged.analysis.downloads.some(({ role }) => role === 'code');
  if (own === 'release' || !hasCode) return [];
  const what =
    own === 'none'
      ? `no address in the script is a download of ${quoted(repository)}`
      : `the script downloads from other tags of ${quoted(repository)}`;
  const isCompared = published.some(({ arm }) => arm.bytes === 'match' || arm.bytes === 'differ');
  const message = `${what}, so that ${quoted(`${repository}@${tag}`)} may not be what it installs; name the release that it is for`;
  if (!isCompared && !hasMirror) return [notCompared(script, { message, evidence: [] })];
  return [
    armFinding(script, undefined, {
      ...{ rule: 'release-not-used', severity: 'medium', confidence: 'medium', message },
    }),
  ];
}

function listed(group: readonly MirrorAnswer[]): string {
  const names = [...new Set(group.map(({ question }) => question.name))];
  const shown = names.slice(0, shownNames).map((name) => quoted(name));
  return `${shown.join(', ')}${names.length > shown.length ? ` and ${names.length - shown.length} more` : ''}`;
}

const shownNames = 8;
