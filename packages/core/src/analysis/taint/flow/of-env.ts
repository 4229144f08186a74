import { asMap, asScalar, type Step, type YamlNode } from '../../../model/index.ts';
import { quoted } from '../../quoted.ts';
import type { Taint } from '../taint.ts';
import type { Asking, Follow, Key } from './asking.ts';
import { distinct, through } from './hops.ts';
import { leftOut } from './left-out.ts';
import { ofGithub } from './of-github.ts';
import { ofWrites } from './of-writes.ts';
import { recall } from './recall.ts';
import { scriptTextOf } from './script-text-of.ts';
import { inEnv, jobSite, type Site, stepSite } from './site.ts';
import { stepsBefore } from './steps-before.ts';
import { writesEnv } from './writes-env.ts';

/** The taints of the `env` context. */
export function ofEnv({ site, wanted, follow }: Asking): readonly Taint[] {
  const [name] = wanted.path;
  if (name !== undefined) return ofVariable(name, site, follow);
  const names = new Set(envsOf(site).flatMap(({ env }) => keysOf(env)));
  const own = [...names].flatMap((one) => ofVariable(one, site, follow));
  return distinct([...own, ...fromScripts(undefined, site, follow)]);
}

/** The taints of a variable: of the nearest `env` that has it, or what a step before has made of it. */
export function ofVariable(name: string, site: Site, follow: Follow): readonly Taint[] {
  const anchor = site.step?.step ?? site.run?.job;
  if (anchor === undefined) return [];
  const wanted = { path: [name], as: 'text' } as const;
  return recall({ key: anchor, at: anchor.node }, { site, wanted }, () => find(name, site, follow));
}

function find(name: string, site: Site, follow: Follow): readonly Taint[] {
  if (/^GITHUB_(?:HEAD_REF|BASE_REF|REF|REF_NAME)$/.test(name))
    return fromRunner(name, site, follow);
  const envs = envsOf(site);
  const ofSteps = envs.filter(({ isJob }) => !isJob).find(({ env }) => has(env, name));
  if (ofSteps !== undefined) return fromEnv(ofSteps, name, follow);
  const ofJob = envs.find(({ env, isJob }) => isJob && has(env, name));
  const inherited = ofJob === undefined ? [] : fromEnv(ofJob, name, follow);
  return distinct([...fromScripts(name, site, follow), ...inherited]);
}

/** An `env`, and where its values are read. */
interface Env {
  readonly env: YamlNode;
  readonly site: Site;
  readonly isJob: boolean;
}

/** The `env` of the step, of the steps whose actions it stands in, of the job and the workflow. */
function envsOf(site: Site): readonly Env[] {
  const found: Env[] = [];
  const add = (env: YamlNode | undefined, at: Site, isJob: boolean) => {
    if (env !== undefined) found.push({ env, site: inEnv(at), isJob });
  };
  if (!site.isInEnv) add(site.step?.step.env, site, false);
  for (let user = site.step?.user ?? site.user; user !== undefined; user = user.user)
    add(user.step.env, stepSite(user, site), false);
  const { run } = site;
  if (run === undefined || (site.isInEnv && site.step === undefined)) return found;
  add(run.job.env, jobSite(run, site), true);
  add(run.job.workflow.env, jobSite(run, site), true);
  return found;
}

// The runner tells upper from lower case, Windows does not: the case in which it is written is taken first.
function keysOf(env: YamlNode): readonly string[] {
  return asMap(env)?.entries.map(({ key }) => key.value) ?? [];
}

function has(env: YamlNode, name: string): boolean {
  return env.kind === 'scalar' || entryOf(env, name) !== undefined;
}

function entryOf(env: YamlNode, name: string) {
  const lower = name.toLowerCase();
  return (
    asMap(env)?.entry(name) ??
    asMap(env)?.entries.find(({ key }) => key.value.toLowerCase() === lower)
  );
}

function fromEnv({ env, site }: Env, name: string, follow: Follow): readonly Taint[] {
  const entry = entryOf(env, name);
  const message = `the variable ${quoted(entry?.key.value ?? name)} holds it`;
  const scalar = asScalar(env);
  if (scalar !== undefined) {
    const wanted = { path: [name.toLowerCase()], as: 'text' } as const;
    return through(follow.node(scalar, site, wanted), { at: scalar, message });
  }
  if (entry === undefined) return [];
  const found = follow.node(entry.value, site, { path: [], as: 'text' });
  return through(found, { at: entry.key, message });
}

// Nobody sets a variable so often; a hostile file would have each of its steps read all before it.
const maxWriters = 32;

/** What the steps before have written to GITHUB_ENV. */
function fromScripts(name: Key, site: Site, follow: Follow): readonly Taint[] {
  const variable = (one: string, at: Site) => ofVariable(one, at, follow);
  const lower = name?.toLowerCase() ?? '';
  const writers = stepsBefore(site, writesEnv).filter(({ step }) =>
    loweredScript(step).includes(lower),
  );
  const near = writers.slice(-maxWriters);
  const found = near.flatMap((writer) =>
    ofWrites(writer, { file: 'env', name, site, follow, variable }),
  );
  const [first] = writers;
  if (first === undefined || near.length === writers.length) return found;
  const what = `${maxWriters} steps before may set ${name === undefined ? 'variables' : quoted(name)}`;
  return leftOut(distinct(found), what, first.step.run ?? first.step.node);
}

const lowered = new WeakMap<Step, string>();

function loweredScript(step: Step): string {
  const known = lowered.get(step) ?? scriptTextOf(step).toLowerCase();
  lowered.set(step, known);
  return known;
}

/** The runner sets its own variables, and nobody else can. */
function fromRunner(name: string, site: Site, follow: Follow): readonly Taint[] {
  const at = site.step?.step.run ?? site.step?.step.node ?? site.run?.job.key;
  if (at === undefined) return [];
  const path = [name.slice('GITHUB_'.length).toLowerCase()];
  return ofGithub({ at, text: name }, { site, wanted: { path, as: 'text' }, follow });
}
