import { asMap, asScalar, type MapEntry, type YamlNode } from '../../../model/index.ts';
import { quoted } from '../../quoted.ts';
import type { JobRun } from '../../runs/job-run.ts';
import type { Taint } from '../taint.ts';
import type { Asking, Key, Reference } from './asking.ts';
import { declaredInputs } from './declared-inputs.ts';
import { distinct, through } from './hops.ts';
import { ofDispatch } from './of-dispatch.ts';
import { jobSite, type Site, stepSite } from './site.ts';

/** The taints of `inputs`: what the step, the job or the person gives that starts this. */
export function ofInputs(from: Reference, asking: Asking): readonly Taint[] {
  const { site } = asking;
  if (site.owner?.kind === 'action') return ofAction(site.owner.inputs, from, asking);
  const { run } = site;
  if (run?.caller !== undefined) return ofCall(run, run.caller, asking);
  const event = run?.frame.scenario.event;
  if (event === 'workflow_dispatch') return ofDispatch(asking.wanted.path, from, asking);
  const trigger = run?.frame.scenario.trigger;
  const isOpen = event === undefined && declaredInputs(trigger, asking.wanted.path[0]).length > 0;
  return isOpen ? ofCaller(from, 'workflow') : [];
}

function ofAction(inputs: readonly MapEntry[], from: Reference, asking: Asking): readonly Taint[] {
  const { site, wanted } = asking;
  const [name] = wanted.path;
  const declared = inputs.filter(({ key }) => isNamed(key.value, name));
  if (site.user === undefined) return declared.length === 0 ? [] : ofCaller(from, 'action');
  const given = site.user.step.with.filter(({ key }) => isNamed(key.value, name));
  const where = stepSite(site.user, site);
  const what = `the action ${quoted(site.user.step.uses?.at.value ?? '')}`;
  return handed({ given, presets: presetsOf(declared), what }, where, asking);
}

function ofCall(run: JobRun, caller: JobRun, asking: Asking): readonly Taint[] {
  const [name] = asking.wanted.path;
  const trigger = run.job.workflow.triggers.find(({ event }) => event === 'workflow_call');
  const declared = declaredInputs(trigger, name);
  const names = declared.map(({ key }) => key.value.toLowerCase());
  const given = (caller.job.call?.with ?? []).filter(({ key }) =>
    names.includes(key.value.toLowerCase()),
  );
  const where = jobSite(caller, asking.site);
  const what = `the workflow ${quoted(caller.job.call?.uses.at.value ?? '')}`;
  return handed({ given, presets: presetsOf(declared), what }, where, asking);
}

interface Handing {
  readonly given: readonly MapEntry[];
  readonly presets: readonly MapEntry[];
  readonly what: string;
}

/** What is given, and the defaults of what is not. */
function handed(handing: Handing, where: Site, asking: Asking): readonly Taint[] {
  const { given, presets, what } = handing;
  const isGiven = new Set(given.map(({ key }) => key.value.toLowerCase()));
  const missing = presets.filter(({ key }) => !isGiven.has(key.value.toLowerCase()));
  const [, ...path] = asking.wanted.path;
  const found = [...given, ...missing].flatMap(({ key, value }) =>
    through(asking.follow.node(value, where, { path, as: asking.wanted.as }), {
      at: key,
      message: `${what} takes it as input ${quoted(key.value)}`,
    }),
  );
  return distinct(found);
}

function presetsOf(declared: readonly MapEntry[]): readonly MapEntry[] {
  return declared.flatMap(({ key, value }) => {
    const preset: YamlNode | undefined = asScalar(asMap(value)?.get('default'));
    return preset === undefined ? [] : [{ key, value: preset }];
  });
}

function ofCaller({ at, text: source }: Reference, what: string): readonly Taint[] {
  const message = `${quoted(source)} is what the caller of this ${what} gives`;
  const doubts = [`who uses this ${what} is not known here`];
  return [{ source, class: 'free', author: 'caller', hops: [{ at, message }], doubts }];
}

function isNamed(key: string, name: Key): boolean {
  return name === undefined || key.toLowerCase() === name;
}
