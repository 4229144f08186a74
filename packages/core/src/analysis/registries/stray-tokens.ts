import { publishers } from '../../facts/publishers.ts';
import { type Registry, registries } from '../../facts/registries.ts';
import type { Job, Repository, Step } from '../../model/index.ts';
import { actionName } from '../action-name.ts';
import { publishesByCommand } from '../publishing/publishes-by-command.ts';
import type { JobRun } from '../runs/job-run.ts';
import { stepsIn } from '../runs/steps-in.ts';
import { isStored } from '../secrets/is-stored.ts';
import type { SecretUse } from '../secrets/secret-use.ts';
import { secretUses } from '../secrets/secret-uses.ts';
import { isNamedFor } from './is-named-for.ts';
import { uploadsIn } from './uploads-in.ts';

/** A registry's token in a variable of a job in which no command that publishes there is seen. */
export interface StrayToken {
  readonly use: SecretUse;
  readonly registry: Registry;
  /** Whether its name or the tool beside it says so; else a script is only called as if it published. */
  readonly isLikely: boolean;
}

/** By names that serve for nothing but publishing, or beside a tool that publishes to more than one place. */
export function strayTokens(run: JobRun, repository: Repository): readonly StrayToken[] {
  const uses = secretUses(run.job).filter(isStored).filter(isVariable);
  if (uses.length === 0) return [];
  const seen = new Set(uploadsIn(run, repository).map(({ registry }) => registry.name));
  const isOpen = (registry: Registry) => !seen.has(registry.name);
  return uses.flatMap((use) => {
    const { likely, maybe } = claimsOf(use, run.job);
    const sure = likely.find(isOpen);
    const registry = sure ?? maybe.find(isOpen);
    if (registry === undefined || !canRun(use, run, repository)) return [];
    return [{ use, registry, isLikely: sure !== undefined }];
  });
}

/** The registries that a token may be for, whatever starts the job. */
interface Claims {
  readonly likely: readonly Registry[];
  readonly maybe: readonly Registry[];
}

const claims = new WeakMap<Job, Map<SecretUse, Claims>>();

function claimsOf(use: SecretUse, job: Job): Claims {
  const ofJob = claims.get(job) ?? new Map<SecretUse, Claims>();
  const known = ofJob.get(use);
  if (known !== undefined) return known;
  const open = registries.filter((registry) => !isDecided(use, registry, job));
  const found = {
    likely: open.filter((registry) => isFor(use, registry, job)),
    maybe: open.filter((registry) => mayBeFor(use, registry, job)),
  };
  claims.set(job, ofJob.set(use, found));
  return found;
}

function isVariable({ slot: { kind } }: SecretUse): boolean {
  return kind === 'step-env' || kind === 'job-env' || kind === 'workflow-env';
}

function isFor(use: SecretUse, registry: Registry, job: Job): boolean {
  const { key, step } = use.slot;
  if (key === undefined) return false;
  if (registry.onlyPublishes?.test(key.value.toUpperCase()) === true) return true;
  return step !== undefined && isNamedFor(use, registry) && publishesManyThings(step, job);
}

/** What is published with it is seen, and goes elsewhere. */
function isDecided({ slot: { step } }: SecretUse, { what }: Registry, job: Job): boolean {
  const said = step === undefined ? publishedIn(job) : publishedBy(step, job);
  return said.some((one) => what.includes(one));
}

/** `semantic-release`, GoReleaser, `npm run release`: what they publish, their configuration says. */
function publishesManyThings(step: Step, job: Job): boolean {
  return publishedBy(step, job).some(
    (what) =>
      what === 'publishes a GitHub release' || what === 'runs a script that by its name publishes',
  );
}

const cache = new WeakMap<Job, readonly string[]>();

function publishedIn(job: Job): readonly string[] {
  const known = cache.get(job) ?? [...new Set(job.steps.flatMap((step) => publishedBy(step, job)))];
  cache.set(job, known);
  return known;
}

function publishedBy(step: Step, job: Job): readonly string[] {
  const publisher = publishers.get(actionName(step.uses) ?? '');
  const commands = publishesByCommand(step, job).map(({ command }) => command.what);
  return publisher === undefined ? commands : [publisher.what, ...commands];
}

/** `pnpm nx-release`, `node scripts/publish.js`: in its step, or in any where the whole job has the token. */
function mayBeFor(use: SecretUse, registry: Registry, job: Job): boolean {
  const { step, key } = use.slot;
  if (key === undefined || registry.since === undefined || !isNamedFor(use, registry)) return false;
  const steps = step === undefined ? job.steps : [step];
  return steps.some(({ run }) => run !== undefined && publishesByName.test(run.value));
}

// In one line, not in a comment, and with nothing that only looks.
const publishesByName =
  /^[^#\n]{0,300}[\s:/-](?:release|publish)(?:[:.-](?!dry|test|notes?|check|prepare|build|pack|local|plan|preview|snapshot)[\w:-]{1,40})?(?:\s(?!.*--dry-run)|$)/m;

function canRun({ slot: { step } }: SecretUse, run: JobRun, repository: Repository): boolean {
  return step === undefined || stepsIn(run, repository, hasEnv).some((site) => site.step === step);
}

function hasEnv({ env }: Step): boolean {
  return env !== undefined;
}
