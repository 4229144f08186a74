import { eventTrust } from '../../facts/event-trust.ts';
import { only, type Possible } from '../../model/index.ts';
import type { Scenario } from './scenario.ts';

type Told = (path: readonly string[]) => Possible | undefined;

/**
 * What a scenario says of the `github` context, for the expressions in one text. A ref is known by its first part
 * only: it stands for itself, and for every text that the expressions compare it with, so that what depends
 * on the rest comes out both ways.
 */
export function toldBy({ event, ref, isFork }: Scenario, text: string): Told {
  return ([context, name, ...rest]) => {
    if (context !== 'github' || name === undefined || event === undefined) return undefined;
    if (name === 'event') return payload(rest, event, isFork ? text : undefined);
    if (rest.length > 0) return undefined;
    if (name === 'event_name') return only(event);
    if (name === 'ref_type') return refType(ref);
    if (name === 'ref' && ref !== undefined) return refs(prefixes[ref], text);
    if (name === 'head_ref' || name === 'base_ref') {
      return event.startsWith('pull_request') ? undefined : only('');
    }
    return undefined;
  };
}

const prefixes = { branch: 'refs/heads/', tag: 'refs/tags/', pull: 'refs/pull/' } as const;

function refType(ref: Scenario['ref']): Possible | undefined {
  return ref === undefined ? undefined : only(ref === 'tag' ? 'tag' : 'branch');
}

function refs(prefix: string, text: string): Possible {
  const isSearched = /(?:contains|endsWith)\(\s*github\.ref\b/i.test(text);
  const compared = [...text.matchAll(/'((?:[^']|'')*)'/g)].flatMap(([, literal = '']) => {
    if (literal.startsWith(prefix)) return [literal];
    return isSearched && !literal.startsWith('refs/') ? [prefix + literal] : [];
  });
  return { values: [...new Set([`${prefix}?`, ...compared])], rest: 'none' };
}

const subjects: ReadonlyMap<string, (event: string) => boolean> = new Map([
  ['pull_request', (event: string) => event.startsWith('pull_request')],
  ['release', (event: string) => event === 'release'],
  ['workflow_run', (event: string) => event === 'workflow_run'],
  ['inputs', (event: string) => event === 'workflow_dispatch'],
  ['client_payload', (event: string) => event === 'repository_dispatch'],
]);

/** An event has no data about what it is not about. */
function payload(
  path: readonly string[],
  event: string,
  forkText: string | undefined,
): Possible | undefined {
  const [subject, ...rest] = path;
  if (subject === undefined) return undefined;
  const key = rest.join('.');
  if (subject === 'repository') return key === 'fork' ? only(false) : undefined;
  if (subjects.get(subject)?.(event) === false) return only(null);
  if (forkText === undefined) return undefined;
  if (subject === 'pull_request' && key === 'head.repo.fork') return only(true);
  return subject === 'workflow_run' && key === 'event' ? causes(forkText) : undefined;
}

/**
 * What caused the run that a `workflow_run` follows: a pull request, and any other event of an outsider that the
 * text asks for, or leaves over.
 */
function causes(text: string): Possible {
  const isAny = isNegated.test(text);
  const named = [...eventTrust.outsiders.keys()].filter(
    (event) => isAny || text.includes(`'${event}'`) || text.includes(`"${event}"`),
  );
  return { values: [...new Set(['pull_request', ...named])], rest: 'none' };
}

const isNegated =
  /\.event\s*!=|!=\s*github\.event\.workflow_run\.event\b|!\s*(?:\(|contains|starts)/i;
