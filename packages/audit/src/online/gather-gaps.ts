import type { JudgedTree, Upstream } from '@portcullis/closure';
import {
  activeRules,
  type Evidence,
  type GapQuestion,
  type GapReport,
  gapQuestionOf,
  type Known,
  usedPin,
  walk,
} from '@portcullis/core';

/**
 * Says what each action fetches, in the order of the questions; passed in, since the code that reads actions is loaded
 * by who needs it.
 */
export type AskGaps = (
  questions: readonly GapQuestion[],
  upstream: Pick<Upstream, 'files'>,
) => Promise<readonly Known<GapReport>[]>;

interface Asked {
  readonly upstream: Pick<Upstream, 'files'>;
  readonly askGaps: AskGaps | undefined;
}

/** Learns what the pinned actions of the trees fetch, where a rule that runs tells it. */
export async function gatherGaps(
  trees: readonly JudgedTree[],
  evidence: Evidence,
  { upstream, askGaps }: Asked,
): Promise<Evidence> {
  if (askGaps === undefined) return evidence;
  const wanting = trees.filter((tree) => isWanted(tree, evidence));
  if (wanting.length === 0) return evidence;
  const questions = questionsIn(wanting, evidence).slice(0, mostActions);
  const answers = questions.length === 0 ? [] : await askGaps(questions, upstream);
  const gaps = questions.flatMap(({ key }, index) => {
    const answer = answers[index];
    return answer === undefined ? [] : [[key, answer] as const];
  });
  return { ...evidence, gaps: new Map(gaps) };
}

/** Each takes up to a second; an organisation has hundreds. */
const mostActions = 1000;

function isWanted({ rules, policy }: JudgedTree, evidence: Evidence): boolean {
  return activeRules({ rules, policy, evidence }).some(
    ({ meta }) => meta.id === 'immutability-gap',
  );
}

function questionsIn(trees: readonly JudgedTree[], evidence: Evidence): readonly GapQuestion[] {
  const questions = new Map<string, GapQuestion>();
  for (const { repository } of trees) {
    walk(repository, {
      uses: (site) => {
        const used = usedPin(site, { repository, evidence });
        const question = used === undefined ? undefined : gapQuestionOf(site, used);
        if (question !== undefined) questions.set(question.key, question);
      },
    });
  }
  return [...questions.values()];
}
