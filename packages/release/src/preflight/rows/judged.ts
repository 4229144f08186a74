import type { Row } from '../row.ts';

export type Judged = Pick<Row, 'outcome' | 'why'>;
