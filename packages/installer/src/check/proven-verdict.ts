import type { ProofOutcome } from '../report/installer-report.ts';
import type { JudgedScript } from './judged-script.ts';

/** What the analysis says, with the weakest source of all arms. */
export type Analysed = Pick<JudgedScript, 'verdict' | 'source'> & {
  readonly analysis: Pick<JudgedScript['analysis'], 'doubts' | 'weaknesses'>;
};

/**
 * The verdict after running. What failed is open; what was not shown of every arm, and every case of it, proves
 * nothing; and no run shows that a value is from elsewhere, or that a way which the analysis has found, or could not
 * follow, is not there.
 */
export function provenVerdict(
  analysed: Analysed,
  proof: readonly ProofOutcome[],
): JudgedScript['verdict'] {
  const { verdict, source } = analysed;
  if (verdict === 'none') return verdict;
  if (proof.some(({ outcome }) => outcome === 'fail')) return 'open';
  const shown = proof.filter(({ arm }) => arm !== '*');
  const isShown = shown.length > 0 && proof.every(({ outcome }) => outcome === 'pass');
  const isStrong = source === 'embedded' || source === 'signature';
  return isShown && isStrong && canRise(analysed) ? 'proven' : verdict;
}

function canRise({ verdict, analysis: { doubts, weaknesses } }: Analysed): boolean {
  if (verdict !== 'inconclusive') return verdict === 'likely';
  const isFollowed = weaknesses.every(({ opens }) => opens === undefined);
  return isFollowed && doubts.every(({ isShownByRunning }) => isShownByRunning === true);
}
