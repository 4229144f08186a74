import type { ProofOutcome } from '../../report/installer-report.ts';

export type Judgement = Pick<ProofOutcome, 'outcome' | 'why'>;
