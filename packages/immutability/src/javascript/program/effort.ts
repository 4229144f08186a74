/** What was spent on a program, counted in steps and not in time: the same program always gets the same answer. */
export interface Effort {
  readonly most: number;
  steps: number;
  /** Something was not looked at, because it leads too far. */
  isCut: boolean;
}

/** Steps of all questions about one program together; the costliest of 60 real actions took 127,000. */
const most = 300_000;

export function newEffort(): Effort {
  return { most, steps: 0, isCut: false };
}
