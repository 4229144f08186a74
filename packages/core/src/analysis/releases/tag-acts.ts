import { taggers } from '../../facts/release-acts.ts';
import type { Place, Repository } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import { inputOf } from '../input-of.ts';
import { quoted } from '../quoted.ts';
import type { JobRun } from '../runs/job-run.ts';
import type { RunStep } from '../runs/run-step.ts';
import { stepsIn } from '../runs/steps-in.ts';
import { linesAbout } from '../shell/lines-about.ts';
import { scriptOf } from '../shell/script-of.ts';
import { isTagging } from './is-tagging.ts';
import { type KnownTags, noteTag } from './known-tags.ts';
import { refOfApi } from './ref-of-api.ts';
import { refOfPush } from './ref-of-push.ts';
import type { ReleaseAct } from './release-act.ts';
import type { SetTag } from './set-tag.ts';

/** The git tags that a job sets by scripts, by the API, and by actions that do nothing else. */
export function tagActs(run: JobRun, repository: Repository): readonly ReleaseAct[] {
  const known: KnownTags = { named: new Set(), removed: new Set() };
  return stepsIn(run, repository, isTagging).flatMap((site) => {
    const { uses } = site.step;
    if (uses === undefined) return byScript(site, run, known);
    const name = actionName(uses) ?? '';
    const effect = taggers.get(name);
    const set = effect === undefined ? byApi(site) : toTag(effect.moves === true, true);
    return set === undefined ? [] : [toAct(set, { at: uses.at, with: name }, { site, run })];
  });
}

function byScript(site: RunStep, run: JobRun, known: KnownTags): readonly ReleaseAct[] {
  const { step, frame } = site;
  const script = scriptOf(step, frame.job);
  if (script === undefined) return [];
  const lines = linesAbout(script, mayAsk, isAsked);
  return lines.flatMap((line) => {
    noteTag(line, known);
    const set = refOfPush(line, known) ?? refOfApi(line);
    if (set === undefined) return [];
    // What an expression fills in is shown as such.
    const text = line.slice(0, 6).join(' ').replace(/_{5,}/g, '${{ … }}').slice(0, 80);
    return [toAct(set, { at: script.at, with: text }, { site, run })];
  });
}

function mayAsk(text: string): boolean {
  return /\bgit\b|\bgh\s+api\b/.test(text);
}

function isAsked(program: string): boolean {
  return program === 'git' || program === 'gh';
}

/** `github.rest.git.createRef({ref: 'refs/tags/…'})` */
function byApi({ step }: RunStep): SetTag | undefined {
  const text = inputOf(step, 'script')?.value ?? '';
  if (!/tags\//.test(text)) return undefined;
  return toTag(/\bupdateRef\b/.test(text), true);
}

function toTag(isMoved: boolean, isCertain: boolean): SetTag {
  return { tag: isMoved ? 'moves' : 'creates', isCertain };
}

interface Where {
  readonly at: Place;
  readonly with: string;
}

function toAct(
  { tag, isCertain }: SetTag,
  where: Where,
  on: Pick<ReleaseAct, 'site' | 'run'>,
): ReleaseAct {
  const what = tag === 'moves' ? 'moves a git tag' : 'creates a git tag';
  const hop = { at: where.at, message: `${what} with ${quoted(where.with)}` };
  return {
    kind: 'tag',
    ...on,
    hop,
    what,
    isCertain: isCertain && on.site?.undecided === undefined,
    ...noRelease,
    tag,
  };
}

const noRelease = { stage: 'none', hasFiles: false, effect: {} } as const;
