import { asMap, asScalar, type Step } from '../../../model/index.ts';
import { actionName } from '../../action-name.ts';
import { localAction } from '../../local-action.ts';
import { quoted } from '../../quoted.ts';
import type { SpotStep } from '../spot.ts';
import type { Taint } from '../taint.ts';
import type { Asking } from './asking.ts';
import { distinct, through } from './hops.ts';
import { leftOut } from './left-out.ts';
import { ofAction } from './of-action.ts';
import { ofVariable } from './of-env.ts';
import { ofWrites } from './of-writes.ts';
import { insideOf, type Site } from './site.ts';
import { stepsBeside } from './steps-before.ts';

/** The taints of `steps.<id>.outputs`. */
export function ofSteps(asking: Asking): readonly Taint[] {
  const [id, property, ...path] = asking.wanted.path;
  if (property !== undefined && property !== 'outputs') return [];
  const wanted = { ...asking.wanted, path };
  const writers = stepsBeside(asking.site, hasId).filter(
    ({ step }) => id === undefined || step.id?.value.toLowerCase() === id,
  );
  const near = writers.slice(-maxWriters);
  const found = distinct(near.flatMap((writer) => ofWriter(writer, { ...asking, wanted })));
  const [first] = writers;
  if (first === undefined || near.length === writers.length) return found;
  return leftOut(found, `${maxWriters} steps have outputs`, first.step.id ?? first.step.node);
}

// `toJSON(steps)` of more is generated, and each of them could do the same.
const maxWriters = 32;

function hasId({ id }: Step): boolean {
  return id !== undefined;
}

function ofWriter(writer: SpotStep, asking: Asking): readonly Taint[] {
  const { uses } = writer.step;
  const [name] = asking.wanted.path;
  if (uses === undefined || isScript(writer)) {
    const { site, follow } = asking;
    const variable = (one: string, at: Site) => ofVariable(one, at, follow);
    return ofWrites(writer, { file: 'output', name, site, follow, variable });
  }
  const action = localAction(uses, asking.site.repository);
  if (action?.runs?.kind !== 'composite') return ofAction(writer, name, asking);
  const outputs = action.outputs.filter(
    ({ key }) => name === undefined || key.value.toLowerCase() === name,
  );
  const site = insideOf(writer, action, asking.site);
  return outputs.flatMap(({ key, value }) => {
    const text = asScalar(asMap(value)?.get('value'));
    if (text === undefined) return [];
    const message = `the action ${quoted(uses.at.value)} hands it on as output ${quoted(key.value)}`;
    return through(asking.follow.node(text, site, { path: [], as: 'text' }), { at: key, message });
  });
}

function isScript({ step }: SpotStep): boolean {
  return actionName(step.uses) === 'actions/github-script';
}
