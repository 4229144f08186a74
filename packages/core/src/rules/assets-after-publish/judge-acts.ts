import { groupedBy } from '../../analysis/grouped-by.ts';
import { quoted } from '../../analysis/quoted.ts';
import { actHops } from '../../analysis/releases/act-hops.ts';
import { precedes } from '../../analysis/releases/precedes.ts';
import type { ReleaseAct } from '../../analysis/releases/release-act.ts';
import type { Hop } from '../../analysis/runs/run-step.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';
import { asMap } from '../../model/index.ts';

// Hostile files have thousands; the pairs are looked at one by one.
const maxActs = 100;

/** The files that one kind of run adds to a release which users see already. */
export function judgeActs(all: readonly ReleaseAct[]): readonly FindingVerdict[] {
  const acts = all.slice(0, maxActs);
  const late = acts.filter(addsFiles).flatMap((act) => {
    const published = publishedBy(act, acts);
    return published === undefined ? [] : [{ act, published }];
  });
  return [...groupedBy(late, ({ act }) => act.run).values()].flatMap(judge);
}

/** Files that come too late. */
interface Late {
  readonly act: ReleaseAct;
  readonly published: Published;
}

function addsFiles({ stage, hasFiles }: ReleaseAct): boolean {
  return stage === 'files' || (stage === 'public' && hasFiles);
}

/** What has made the release public by then, and whether that is certain. */
interface Published {
  readonly hops: readonly Hop[];
  readonly why: string;
  readonly isCertain: boolean;
}

function publishedBy(act: ReleaseAct, acts: readonly ReleaseAct[]): Published | undefined {
  const { event, trigger } = act.run.frame.scenario;
  if (event === 'release' && trigger !== undefined) {
    const hop = { at: trigger.at, message: 'starts when a release has been published' };
    return { hops: [hop], why: 'the run starts when the release is public', isCertain: true };
  }
  const first = acts.find((one) => one.stage === 'public' && precedes(one, act));
  if (first !== undefined) {
    const why = `${quoted(first.run.job.id)} has made it public before`;
    return { hops: actHops(first), why, isCertain: isCertainlyPublic(first) };
  }
  return byMatrix(act);
}

function isCertainlyPublic({ isCertain, effect }: ReleaseAct): boolean {
  return isCertain && effect.configured !== true;
}

/** The first row of a matrix makes the release, the others add to it. */
function byMatrix({ stage, run }: ReleaseAct): Published | undefined {
  const matrix = asMap(run.job.strategy)?.entry('matrix');
  if (stage !== 'public' || matrix === undefined) return undefined;
  const hop = { at: matrix.key, message: 'runs the job several times' };
  const why = 'the first job of the matrix to arrive makes it public, and the others come later';
  return { hops: [hop], why, isCertain: false };
}

const shown = 10;

/** One finding a job. */
function judge([first, ...others]: readonly Late[]): readonly FindingVerdict[] {
  if (first === undefined) return [];
  const { act, published } = first;
  const isCertain = published.isCertain && act.isCertain;
  return [
    finding(
      act.hop.at,
      `${quoted(act.run.job.id)} adds files to a release that users see already, since ${published.why}: an immutable release refuses them, and without one whoever gets this token replaces them later; make a draft, upload everything, and publish it last`,
      {
        confidence: isCertain ? 'high' : 'medium',
        related: [
          ...published.hops,
          ...actHops(act).slice(0, -1),
          ...others.slice(0, shown).map((other) => other.act.hop),
        ],
      },
    ),
  ];
}
