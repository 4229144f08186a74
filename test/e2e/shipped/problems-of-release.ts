import { parse } from 'yaml';
import { expectedJobs } from './expected-jobs.ts';
import { problemsOfJob } from './problems-of-job.ts';
import { isSame, type Json, listOf, mapOf } from './values.ts';

/**
 * What of the release workflow, as it is shipped, is not as it has to be. Everything stands here that its runs on this
 * machine cannot show, since it is rewritten for them: permissions, environments, caches, `$/`, time-outs.
 */
export function problemsOfRelease(text: string): readonly string[] {
  const workflow = mapOf(parse(text));
  const jobs = mapOf(workflow.jobs);
  const expected = Object.entries(expectedJobs);
  return [
    ...problemsOfTop(workflow),
    ...problemsOfText(text),
    ...Object.keys(jobs)
      .filter((id) => !(id in expectedJobs))
      .map((id) => `nobody knows the job "${id}"`),
    ...expected.flatMap(([id, wanted]) =>
      problemsOfJob(mapOf(jobs[id]), wanted).map((problem) => `${id}: ${problem}`),
    ),
  ];
}

const outputs = {
  digests: '${{ jobs.seal.outputs.digests }}',
  subjects: '${{ jobs.seal.outputs.subjects }}',
  'artifact-id': '${{ jobs.seal.outputs.artifact-id }}',
  'release-url': '${{ jobs.publish.outputs.release-url }}',
  verified: '${{ jobs.verify.outputs.verified }}',
} as const;

function problemsOfTop(workflow: Json): readonly string[] {
  const on = mapOf(workflow.on);
  const called = mapOf(on.workflow_call);
  const given = Object.entries(mapOf(called.outputs)).map(([name, one]) => [
    name,
    mapOf(one).value,
  ]);
  const concurrency = { group: 'portcullis-release', 'cancel-in-progress': false };
  return [
    ...expect(
      isSame(Object.keys(on), ['workflow_call']),
      'it is there to be called, and no event starts it',
    ),
    ...expect(
      isSame(Object.keys(called), ['inputs', 'outputs']),
      'it takes inputs, and no secrets',
    ),
    ...expect(isSame(workflow.permissions, {}), 'no job has a permission that it does not name'),
    ...expect(workflow['cache-mode'] === 'none', 'no job has a cache'),
    ...expect(
      isSame(workflow.concurrency, concurrency),
      'one release at a time, and none is cancelled by another',
    ),
    ...expect(workflow.env === undefined, 'no variable is handed to all jobs'),
    ...expect(workflow.defaults === undefined, 'no shell is changed for all jobs'),
    ...expect(isSame(Object.fromEntries(given), outputs), 'its outputs are those of the jobs'),
    ...problemsOfInputs(mapOf(called.inputs)),
  ];
}

const texts =
  'version artifact-id artifact-digest digests sbom installers images image-tags npm crates notes prerelease';

/** A caller's mistake is told by GitHub before anything runs; each is described, and what is not required is empty. */
function problemsOfInputs(inputs: Json): readonly string[] {
  const wanted = {
    tag: { required: true, type: 'string' },
    ...Object.fromEntries(texts.split(' ').map((name) => [name, { default: '', type: 'string' }])),
    solo: { default: false, type: 'boolean' },
    'dry-run': { default: false, type: 'boolean' },
  };
  const bare = Object.entries(inputs).map(([name, input]) => {
    const { description, ...rest } = mapOf(input);
    return [name, typeof description === 'string' ? rest : undefined] as const;
  });
  return expect(isSame(Object.fromEntries(bare), wanted), 'its inputs are known, and described');
}

function problemsOfText(text: string): readonly string[] {
  const uses = listOf([...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, value]) => value));
  return [
    ...expect(!/\bsecrets\b/.test(text), 'no secret is named'),
    ...expect(!/\bcontinue-on-error\b/.test(text), 'no step fails unseen'),
    ...expect(!/\bcache(?:-mode: (?!none$)|:|-hit)/m.test(text), 'no cache is asked for'),
    ...uses.flatMap((value) =>
      expect(
        /^(?:\$\/actions\/[\w-]+|[\w.-]+\/[\w.-]+@[\da-f]{40} # v\d+\.\d+\.\d+)$/.test(`${value}`),
        `"${value}" is an action of ours by "$/", or a commit with its version`,
      ),
    ),
  ];
}

function expect(holds: boolean, what: string): readonly string[] {
  return holds ? [] : [`not so: ${what}`];
}
