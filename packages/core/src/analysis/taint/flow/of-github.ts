import { quoted } from '../../quoted.ts';
import type { Taint } from '../taint.ts';
import type { Asking, Key, Reference } from './asking.ts';
import { eventText, type PayloadText } from './event-text.ts';
import { isCompared } from './is-compared.ts';
import { isNamedOut } from './is-named-out.ts';
import { ofDispatch } from './of-dispatch.ts';
import { ofDispatchers } from './of-dispatchers.ts';
import { writes } from './writes.ts';

/** The taints of the `github` context: the payload of the event, and the branches and tags beside it. */
export function ofGithub(from: Reference, asking: Asking): readonly Taint[] {
  const [name, ...path] = asking.wanted.path;
  if (name === 'event') return ofEvent(path, from, asking);
  if (name !== undefined) return toTaints(refText(name, asking), from, asking);
  // `toJSON(github)` and `github[…]`
  return ofEvent(path, from, asking);
}

function ofEvent(path: readonly Key[], from: Reference, asking: Asking): readonly Taint[] {
  const { site, wanted } = asking;
  const event = site.run?.frame.scenario.event;
  if (event === 'workflow_dispatch') {
    const [key, ...rest] = path;
    return key === undefined || key === 'inputs' ? ofDispatch(rest, from, asking) : [];
  }
  if (isNamedOut(['event', ...path].join('.'), site)) return [];
  const own = toTaints(eventText(event, { path, as: wanted.as }, site), from, asking);
  if (event !== 'repository_dispatch') return own;
  const [key, name] = path;
  return key === undefined || key === 'client_payload'
    ? [...own, ...ofDispatchers(name, asking)]
    : own;
}

/** Branches and tags that are not those of the default branch or of a number. */
function refText(name: string, { site }: Asking): PayloadText | undefined {
  if (!/^(?:head_ref|base_ref|ref|ref_name)$/.test(name) || isNamedOut(name, site))
    return undefined;
  const event = site.run?.frame.scenario.event;
  const isPull = event?.startsWith('pull_request') ?? true;
  if (name === 'head_ref') return isPull ? { class: 'free', author: 'outsider' } : undefined;
  if (name === 'base_ref') return isPull ? { class: 'free', author: 'member' } : undefined;
  const isChosen = event === undefined || refEvents.has(event);
  return isChosen ? { class: 'free', author: 'member' } : undefined;
}

// https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows (GITHUB_REF)
const refEvents: ReadonlySet<string> = new Set([
  ...['push', 'create', 'release', 'deployment', 'deployment_status', 'workflow_dispatch'],
  ...['merge_group', 'registry_package', 'pull_request_target'],
]);

function toTaints(
  text: PayloadText | undefined,
  from: Reference,
  { site }: Asking,
): readonly Taint[] {
  if (text === undefined || isCompared(from.text, site)) return [];
  const { at, text: source } = from;
  const isKnown = site.run?.frame.scenario.event !== undefined;
  const author = isKnown ? text.author : 'caller';
  const message = `${quoted(source)} is what ${writes(author)}`;
  const doubts = isKnown ? [] : ['which event runs this is not known here'];
  return [{ source, class: text.class, author, hops: [{ at, message }], doubts }];
}
