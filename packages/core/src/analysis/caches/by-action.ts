import {
  type CacheClient,
  type CacheClientVersion,
  cacheClients,
} from '../../facts/cache-clients.ts';
import { knownActions } from '../../facts/known-actions.ts';
import { publishers } from '../../facts/publishers.ts';
import type { Switch } from '../../facts/switch.ts';
import type { Repository, RepositoryUses } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import { localAction } from '../local-action.ts';
import { quoted } from '../quoted.ts';
import type { RunStep } from '../runs/run-step.ts';
import { evaluateSwitch, type SwitchState } from '../switches/evaluate-switch.ts';
import type { CacheUse, UnknownContent, UseState } from './cache-use.ts';
import { clientVersions } from './client-version.ts';

/** What the action of a step does with the cache; undefined when it is known to do nothing. */
export function byAction(
  site: RunStep,
  repository: Repository,
): CacheUse | UnknownContent | undefined {
  const { uses } = site.step;
  switch (uses?.kind) {
    case 'repository':
      return fromRepository(uses, site, repository);
    case 'local':
    case 'self': {
      const action = localAction(uses, repository);
      if (action?.runs?.kind === 'composite') return undefined;
      const why =
        action === undefined
          ? 'there is no such action in this repository'
          : 'only composite actions of this repository are read';
      return { at: uses.at, site, why };
    }
    case 'expression':
      return { at: uses.at, site, why: 'it holds an expression' };
    case 'docker':
    case 'malformed':
    case undefined:
      return undefined;
  }
}

function fromRepository(
  uses: RepositoryUses,
  site: RunStep,
  repository: Repository,
): CacheUse | UnknownContent | undefined {
  const name = actionName(uses) ?? '';
  const client = cacheClients.get(name);
  if (client !== undefined) return fromClient(client, { uses, site }, repository);
  if (knownActions.has(name) || publishers.has(name)) return undefined;
  // Fetched from elsewhere: its steps are among those of the job.
  if (localAction(uses, repository) !== undefined) return undefined;
  return { at: uses.at, site, why: 'its content is not in this repository' };
}

interface ClientSite {
  readonly uses: RepositoryUses;
  readonly site: RunStep;
}

function fromClient(
  client: CacheClient,
  { uses, site }: ClientSite,
  repository: Repository,
): CacheUse | UnknownContent | undefined {
  const { versions, isObedient, isKnown } = clientVersions(client, { uses, site }, repository);
  const restoring = versions.map(({ restores }) => stateOf(restores, site));
  const saving = versions.map(({ saves }) => stateOf(saves, site));
  const unread = [...restoring, ...saving].find(({ state }) => state === 'unread');
  const restores = joined(restoring);
  const saves = joined(saving);
  if (restores === 'no' && saves === 'no') {
    return unread === undefined
      ? undefined
      : {
          at: uses.at,
          site,
          why: `what it caches stands in ${unread.because}, which are not read`,
        };
  }
  const deciding = [...restoring, ...saving].filter(({ state }) => state !== 'off');
  const because = new Set(deciding.flatMap((state) => state.because ?? []));
  if (!isKnown) because.add('its version is not said');
  const remedy = remedyOf(versions.at(-1));
  return {
    site,
    at: uses.at,
    name: quoted(client.action),
    restores,
    saves,
    because: [...because],
    remedy,
    isObedient,
  };
}

const off: SwitchState = { state: 'off', because: undefined, at: undefined };

function stateOf(rule: Switch | undefined, site: RunStep): SwitchState {
  return rule === undefined ? off : evaluateSwitch(rule, site);
}

/** Versions that disagree leave it open. */
function joined(states: readonly SwitchState[]): UseState {
  const isOn = states.some(({ state }) => state === 'on');
  const isOff = states.some(({ state }) => state === 'off' || state === 'unread');
  if (states.some(({ state }) => state === 'maybe') || (isOn && isOff)) return 'maybe';
  return isOn ? 'yes' : 'no';
}

/** The input that switches a client off, where a single one does. */
function remedyOf(version: CacheClientVersion | undefined): string | undefined {
  const rule = version?.restores ?? version?.saves;
  const first = rule?.all?.[0] ?? rule;
  if (first?.input === undefined) return undefined;
  const [value] = first.off ?? [];
  if (value !== undefined && value !== '') return `"${first.input}: ${value}"`;
  return `no "${first.input}"`;
}
