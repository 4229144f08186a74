import type { Place, Repository } from '../../../model/index.ts';
import type { JobRun } from '../../runs/job-run.ts';
import type { Taint } from '../taint.ts';
import type { Wanted } from './asking.ts';
import type { Site } from './site.ts';
import { tooLong } from './too-long.ts';

type Answers = Map<string, readonly Taint[]>;

const answers = new WeakMap<JobRun | Repository, Map<object, Answers>>();

// Nobody passes a text on so often by hand.
const maxDepth = 60;

/**
 * The answer to one question, found once. While it is looked for, it is that nothing arrives: a text that
 * comes back to where it was asked for brings nothing new.
 */
export function recall(
  about: { readonly key: object; readonly at: Place },
  { site, wanted }: { readonly site: Site; readonly wanted: Wanted },
  find: () => readonly Taint[],
): readonly Taint[] {
  const key = keyOf(site, wanted);
  const known = answersFor(about.key, site);
  const answer = known.get(key);
  if (answer !== undefined) return answer;
  if (isSpent(site.repository)) return [tooLong(about.at)];
  known.set(key, []);
  const found = site.depth > maxDepth ? [tooLong(about.at)] : find();
  known.set(key, found);
  return found;
}

// Of 247 repositories the one that asks most, of seven files, asks 2,400 questions, and few ask more than 500.
const maxQuestions = 5_000;
const questionsADocument = 100;
const asked = new WeakMap<Repository, number>();

/** Whether more was asked than a repository of its size can mean; steps and outputs multiply in hostile ones. */
function isSpent(repository: Repository): boolean {
  const count = (asked.get(repository) ?? 0) + 1;
  asked.set(repository, count);
  return count > maxQuestions + questionsADocument * repository.documents.length;
}

function answersFor(about: object, { run, repository }: Site): Answers {
  const owner = run ?? repository;
  const ofOwner = answers.get(owner) ?? new Map<object, Answers>();
  answers.set(owner, ofOwner);
  const found = ofOwner.get(about) ?? new Map();
  ofOwner.set(about, found);
  return found;
}

function keyOf({ step, user, isInEnv, before }: Site, { path, as }: Wanted): string {
  const keys = path.map((key) => (key === undefined ? '*' : `.${key}`));
  return [before, step?.order, user?.order, isInEnv, as, ...keys].join(' ');
}
