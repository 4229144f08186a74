import type { Switch } from '../../facts/switch.ts';
import { asMap, asScalar, type Job, type ScalarNode, scalarsOf } from '../../model/index.ts';
import { inputOf } from '../input-of.ts';
import { quoted } from '../quoted.ts';
import type { RunStep } from '../runs/run-step.ts';
import { valuesIn } from '../scenario/values-in.ts';

/** Whether something is on, and what says so. */
export interface SwitchState {
  readonly state: 'on' | 'off' | 'maybe' | 'unread';
  readonly because: string | undefined;
  /** The value in the file that decides, when there is one. */
  readonly at: ScalarNode | undefined;
}

/** Reads a switch for one step. */
export function evaluateSwitch(rule: Switch, site: RunStep): SwitchState {
  if (rule.unread !== undefined) return { state: 'unread', because: rule.unread, at: undefined };
  if (rule.all !== undefined) return combine(rule.all, site, 'all');
  if (rule.any !== undefined) return combine(rule.any, site, 'any');
  if (rule.input !== undefined) return fromInput(rule, rule.input, site);
  if (rule.env !== undefined) return fromEnv(rule, rule.env, site);
  return dependent({ state: 'on', because: undefined, at: undefined }, rule);
}

function combine(rules: readonly Switch[], site: RunStep, kind: 'all' | 'any'): SwitchState {
  const states = rules.map((rule) => evaluateSwitch(rule, site));
  const deciding =
    kind === 'all' ? (['off', 'unread', 'maybe'] as const) : (['on', 'maybe', 'unread'] as const);
  for (const wanted of deciding) {
    const found = states.find(({ state }) => state === wanted);
    if (found !== undefined) return found;
  }
  return states.find(({ because }) => because !== undefined) ?? states[0] ?? always;
}

const always: SwitchState = { state: 'on', because: undefined, at: undefined };

function fromInput(rule: Switch, name: string, site: RunStep): SwitchState {
  const at = inputOf(site.step, name.toLowerCase());
  if (at === undefined) {
    const preset = rule.default ?? '';
    const because =
      preset === '' ? `"${name}" is not given` : `"${name}" is "${preset}" by default`;
    return dependent({ state: one(preset, rule, site), because, at }, rule);
  }
  return dependent(fromValue(at, rule, { name, site }), rule);
}

interface Named {
  readonly name: string;
  readonly site: RunStep;
}

function fromValue(at: ScalarNode, rule: Switch, { name, site }: Named): SwitchState {
  const certain = byWritten(at.value, rule);
  if (certain !== undefined)
    return { state: certain, because: `"${name}" is ${quoted(at.value.trim())}`, at };
  const { values, open } = valuesIn(at, site.frame, site.step);
  const states = new Set(values.map((value) => one(value, rule, site)));
  const [only] = states;
  if (!open && only !== undefined && states.size === 1) {
    return { state: only, because: `"${name}" is ${quoted(at.value.trim())}`, at };
  }
  return { state: 'maybe', because: `what "${name}" becomes cannot be decided`, at };
}

/** What stands beside an expression is there whatever that becomes: `build --snapshot ${{ … }}`. */
function byWritten(
  value: string,
  { includes, excludes }: Switch,
): SwitchState['state'] | undefined {
  if (!value.includes('${{')) return undefined;
  const text = value.replace(/\$\{\{[\s\S]*?\}\}/g, ' ').toLowerCase();
  if (excludes?.some((part) => text.includes(part)) === true) return 'off';
  return includes?.some((part) => text.includes(part)) === true ? 'on' : undefined;
}

function one(value: string, rule: Switch, site: RunStep): SwitchState['state'] {
  const text = value.trim().toLowerCase();
  if (rule.hosted === text && isSelfHosted(site.frame.job)) return 'off';
  if (rule.offFor?.value === text && isAmong(rule.offFor.events, site)) return 'off';
  if (rule.includes !== undefined)
    return rule.includes.some((part) => text.includes(part)) ? 'on' : 'off';
  if (rule.excludes !== undefined)
    return rule.excludes.some((part) => text.includes(part)) ? 'off' : 'on';
  if (rule.on !== undefined) return rule.on.includes(text) ? 'on' : 'off';
  return rule.off?.includes(text) ? 'off' : 'on';
}

function isSelfHosted({ runsOn }: Job): boolean {
  const labels = scalarsOf(asMap(runsOn)?.get('labels') ?? runsOn);
  return labels.some(({ value }) => value.toLowerCase() === 'self-hosted');
}

function isAmong(events: readonly string[], { frame: { scenario } }: RunStep): boolean {
  const { event, ref } = scenario;
  if (event !== undefined && events.includes(event)) return true;
  return event === 'push' && ref === 'tag' && events.includes('tag');
}

function fromEnv(rule: Switch, name: string, { step, owner, frame }: RunStep): SwitchState {
  const job = owner.kind === 'job' ? owner : frame.job;
  const at = [step.env, job.env, job.workflow.env]
    .map((env) => asScalar(asMap(env)?.get(name)))
    .find((value) => value !== undefined);
  if (at === undefined) {
    return { state: 'maybe', because: `"${name}" may be set while the job runs`, at };
  }
  const isOn = rule.on?.includes(at.value.trim().toLowerCase()) ?? at.value.trim() !== '';
  const state = at.value.includes('${{') ? 'maybe' : isOn ? 'on' : 'off';
  return { state, because: `"${name}" is ${quoted(at.value)}`, at };
}

function dependent(state: SwitchState, { depends }: Switch): SwitchState {
  if (depends === undefined || state.state !== 'on') return state;
  return { ...state, state: 'maybe', because: `it is on when ${depends}` };
}
