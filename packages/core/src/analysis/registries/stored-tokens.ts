import type { Registry } from '../../facts/registries.ts';
import { type RegistryLogin, registryLogins } from '../../facts/registry-logins.ts';
import type { Job, Step } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import { groupedBy } from '../grouped-by.ts';
import { inputOf } from '../input-of.ts';
import type { RunStep } from '../runs/run-step.ts';
import { isStored } from '../secrets/is-stored.ts';
import type { SecretUse } from '../secrets/secret-use.ts';
import { secretUses } from '../secrets/secret-uses.ts';
import type { Identity } from './identity-in.ts';
import { isNamedFor } from './is-named-for.ts';
import type { RegistryUpload } from './registry-upload.ts';

/**
 * The secrets that an upload logs in with: those in its own reach, else those with which a step before it has
 * logged in. A job with an identity may need a token of the registry for reading only.
 */
export function storedTokens(upload: RegistryUpload, identity: Identity): readonly SecretUse[] {
  const step = outermost(upload.site).step;
  const { ofJob, ofSteps, byStep } = storedIn(upload.run.job);
  const own = (byStep.get(step) ?? []).filter((use) => isOwn(use, upload));
  if (own.length > 0) return own;
  const shared = ofJob.filter((use) => isNamedFor(use, upload.registry));
  if (shared.length > 0) return shared;
  const earlier = ofSteps.filter(
    ({ slot, at }) => slot.step !== step && at.start < step.node.start,
  );
  if (earlier.length > maxEarlier) upload.run.budget.cut.add(upload.run.job);
  return earlier.slice(-maxEarlier).filter((use) => isLogin(use, upload, identity));
}

// Whoever logs in does so shortly before; a hostile job would have each of its uploads read all before it.
const maxEarlier = 100;

/** The stored secrets of one job. */
interface Stored {
  /** In variables of the whole job. */
  readonly ofJob: readonly SecretUse[];
  readonly ofSteps: readonly SecretUse[];
  readonly byStep: ReadonlyMap<Step | undefined, readonly SecretUse[]>;
}

const cache = new WeakMap<Job, Stored>();

function storedIn(job: Job): Stored {
  const known = cache.get(job) ?? sorted(byPlace(secretUses(job).filter(isStored)));
  cache.set(job, known);
  return known;
}

function sorted(uses: readonly SecretUse[]): Stored {
  return {
    ofJob: uses.filter(({ slot: { kind } }) => kind === 'job-env' || kind === 'workflow-env'),
    ofSteps: uses.filter(({ slot }) => slot.step !== undefined),
    byStep: groupedBy(uses, ({ slot }) => slot.step),
  };
}

/** An alias brings the same secret in again. */
function byPlace(uses: readonly SecretUse[]): readonly SecretUse[] {
  const first = new Map<number, SecretUse>();
  for (const use of uses) if (!first.has(use.at.start)) first.set(use.at.start, use);
  return [...first.values()];
}

function outermost(site: RunStep): RunStep {
  return site.user === undefined ? site : outermost(site.user);
}

function isOwn(use: SecretUse, upload: RegistryUpload): boolean {
  const { kind, key } = use.slot;
  if (kind === 'with' && key !== undefined && isTokenInput(key.value, upload)) return true;
  if (kind === 'step-env' && key !== undefined && isHandedOver(key.value, upload)) return true;
  if (
    kind === 'run' &&
    upload.site.step === use.slot.step &&
    /TOKEN|KEY|PASS|PAT$|CRED|AUTH/.test(use.name)
  )
    return !/USER|SIGN|GPG/.test(use.name);
  return isNamedFor(use, upload.registry);
}

function isTokenInput(input: string, { publisher, site }: RegistryUpload): boolean {
  const inputs = publisher?.token ?? [];
  return (
    site.user === undefined && inputs.some((name) => name.toLowerCase() === input.toLowerCase())
  );
}

/** `--api-key "$KEY"` */
function isHandedOver(variable: string, { registry, site }: RegistryUpload): boolean {
  const script = site.step.run?.value;
  if (script === undefined || !/^\w+$/.test(variable)) return false;
  return registry.tokenOptions.some((option) =>
    new RegExp(`${option}[ =]["']?\\$(?:env:)?\\{?${variable}\\b`, 'i').test(script),
  );
}

/** A command or an action before it that stores a token for the steps after it. */
function isLogin(use: SecretUse, { registry }: RegistryUpload, identity: Identity): boolean {
  const { step, key, kind } = use.slot;
  const login = registryLogins.get(actionName(step?.uses) ?? '');
  if (login !== undefined && step !== undefined) {
    const isToken =
      kind === 'with' && login.token.includes(key?.value ?? '') && !/_RO$/.test(use.name);
    return isToken && login.registry === registry.name && isPublic(step, login, registry);
  }
  if (!isNamedFor(use, registry)) return false;
  return storing.test(step?.run?.value ?? '') || (identity.kind === 'no' && hasNoPurpose(use));
}

const storing =
  /_auth(?:Token)?\b|npmrc|\bconfig\b|\blogin\b|pypirc|credentials|set-?api-?key|signin/i;

function isPublic(step: Step, { index }: RegistryLogin, { hosts }: Registry): boolean {
  return index.every((name) => {
    const host = inputOf(step, name)?.value.trim().toLowerCase() ?? '';
    return host === '' || hosts.includes(host.replace(/^https:\/\//, '').replace(/\/.*$/, ''));
  });
}

/** Not what installs packages from a private registry. */
function hasNoPurpose({ slot: { step } }: SecretUse): boolean {
  return !/\b(?:ci|install|add|fetch|restore|sync|build|test)\b/.test(step?.run?.value ?? '');
}
