import { asMap, asScalar, type MapEntry } from '../../../model/index.ts';
import { neededRuns } from '../../hand-over/needed-runs.ts';
import { quoted } from '../../quoted.ts';
import type { JobRun } from '../../runs/job-run.ts';
import type { Taint } from '../taint.ts';
import type { Asking } from './asking.ts';
import { distinct, doubted, through } from './hops.ts';
import { jobSite } from './site.ts';

/** The taints of `needs.<job>.outputs`. */
export function ofNeeds(asking: Asking): readonly Taint[] {
  const { run } = asking.site;
  return ofGivers(run === undefined ? [] : neededRuns(run), asking);
}

/** The same for `jobs.<job>.outputs`, which a called workflow's outputs are made of. */
export function ofJobs(asking: Asking): readonly Taint[] {
  return ofGivers(asking.site.run?.peers ?? [], asking);
}

function ofGivers(givers: readonly JobRun[], asking: Asking): readonly Taint[] {
  const [id, property, ...rest] = asking.wanted.path;
  if (property !== undefined && property !== 'outputs') return [];
  const wanted = { ...asking.wanted, path: rest };
  const named = givers.filter(({ job }) => id === undefined || job.id.toLowerCase() === id);
  return distinct(named.flatMap((giver) => ofGiver(giver, { ...asking, wanted })));
}

function ofGiver(giver: JobRun, asking: Asking): readonly Taint[] {
  const { job, callee, callees } = giver;
  if (job.call === undefined) {
    return handed(job.outputs, giver, { asking, what: `the job ${quoted(job.id)}` });
  }
  if (callee === undefined) return ofElsewhere(giver, asking);
  const trigger = callee.triggers.find(({ event }) => event === 'workflow_call');
  const outputs = asMap(asMap(trigger?.config)?.get('outputs'))?.entries ?? [];
  const values = outputs.flatMap(({ key, value }) => {
    const text = asScalar(asMap(value)?.get('value'));
    return text === undefined ? [] : [{ key, value: text }];
  });
  const [inside] = callees;
  const what = `the workflow ${quoted(job.call.uses.at.value)}`;
  return inside === undefined ? [] : handed(values, inside, { asking, what });
}

interface Handing {
  readonly asking: Asking;
  readonly what: string;
}

function handed(
  outputs: readonly MapEntry[],
  run: JobRun,
  { asking, what }: Handing,
): readonly Taint[] {
  const [name, ...path] = asking.wanted.path;
  const site = jobSite(run, asking.site);
  return outputs
    .filter(({ key }) => name === undefined || key.value.toLowerCase() === name)
    .flatMap(({ key, value }) =>
      through(asking.follow.node(value, site, { ...asking.wanted, path }), {
        at: key,
        message: `${what} hands it on as output ${quoted(key.value)}`,
      }),
    );
}

/** A workflow of another repository may give back what it was given. */
function ofElsewhere(giver: JobRun, asking: Asking): readonly Taint[] {
  const { call } = giver.job;
  if (call === undefined) return [];
  const site = jobSite(giver, asking.site);
  const name = quoted(call.uses.at.value);
  return call.with.flatMap(({ key, value }) => {
    const given = asking.follow.node(value, site, { path: [], as: 'text' });
    const doubt = `whether ${name} gives its input ${quoted(key.value)} back is not known here`;
    return doubted(through(given, { at: key, message: `${name} takes it` }), doubt);
  });
}
