import {
  givenBack,
  isInert,
  type OutputSource,
  outputSources,
} from '../../../facts/action-outputs.ts';
import { eventTrust } from '../../../facts/event-trust.ts';
import { actionName } from '../../action-name.ts';
import { actionVersion } from '../../action-version.ts';
import { documentOf } from '../../document-of.ts';
import { inputOf } from '../../input-of.ts';
import { quoted } from '../../quoted.ts';
import type { SpotStep } from '../spot.ts';
import type { Taint } from '../taint.ts';
import type { Asking, Key } from './asking.ts';
import { distinct, doubted, through } from './hops.ts';
import { stepSite } from './site.ts';
import { writes } from './writes.ts';

/** The taints of an output of an action that is not read here: as its facts say, else what it was given. */
export function ofAction(writer: SpotStep, name: Key, asking: Asking): readonly Taint[] {
  const action = actionName(writer.step.uses) ?? '';
  const source = outputSources.get(action);
  if (source !== undefined && (name === undefined || source.outputs.test(name))) {
    return isThere(source, writer) ? [fromSource(source, { writer, name, asking })] : [];
  }
  const again = name === undefined ? undefined : givenBack(action, name);
  if (again !== undefined) return fromInputs(writer, again, asking);
  if (isInert(action)) return [];
  return doubted(
    worst(fromInputs(writer, undefined, asking)),
    `whether ${quoted(writer.step.uses?.at.value ?? '')} gives back what it is given is not known here`,
  );
}

function isThere({ needs, asks }: OutputSource, { step }: SpotStep): boolean {
  if (needs !== undefined && inputOf(step, needs) === undefined) return false;
  return asks === undefined || asks.for.test(inputOf(step, asks.input)?.value ?? '');
}

interface Output {
  readonly writer: SpotStep;
  readonly name: Key;
  readonly asking: Asking;
}

function fromSource(source: OutputSource, { writer, name, asking }: Output): Taint {
  const { uses } = writer.step;
  const at = uses?.at ?? writer.step.node;
  // Which files a change touches is the text of whoever makes it; where only members start runs, theirs.
  const event = asking.site.run?.frame.scenario.event;
  const isOpen = event === undefined || eventTrust.outsiders.has(event);
  const author = source.author === 'outsider' && isOpen ? 'outsider' : 'member';
  const output = name === undefined ? 'outputs' : `output ${quoted(name)}`;
  const message = `the ${output} of ${quoted(actionName(uses) ?? '')} holds what ${writes(author)}`;
  return {
    source: `${actionName(uses) ?? ''} ${name ?? ''}`.trim(),
    class: isEscaped(source, writer, asking) ? 'structured' : 'free',
    author,
    hops: [{ at, message }],
    doubts: [],
  };
}

function isEscaped(
  { escaped }: OutputSource,
  { step, owner }: SpotStep,
  { site }: Asking,
): boolean {
  if (escaped === undefined || step.uses?.kind !== 'repository') return false;
  const said = inputOf(step, escaped.input)?.value.trim().toLowerCase();
  const version = actionVersion(step.uses, documentOf(owner, site.repository));
  const isOld = version !== undefined && version.major < escaped.since;
  return !isOld && (said === undefined || !escaped.unless.includes(said));
}

/** What an action was given: by one input, or by any. */
function fromInputs(writer: SpotStep, input: string | undefined, asking: Asking): readonly Taint[] {
  const site = stepSite(writer, asking.site);
  const given = writer.step.with.filter(
    ({ key }) => input === undefined || key.value.toLowerCase() === input,
  );
  const found = given.flatMap(({ key, value }) =>
    through(asking.follow.node(value, site, { path: [], as: 'text' }), {
      at: key,
      message: `${quoted(writer.step.uses?.at.value ?? '')} takes it as input ${quoted(key.value)}`,
    }),
  );
  return distinct(found);
}

/** One is enough where it is not known whether any comes out again. */
function worst(taints: readonly Taint[]): readonly Taint[] {
  const found = (['outsider', 'member', 'caller'] as const)
    .map((author) => taints.find((taint) => taint.author === author))
    .find((taint) => taint !== undefined);
  return found === undefined ? [] : [found];
}
