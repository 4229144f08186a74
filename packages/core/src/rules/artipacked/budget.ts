/** How many paths of uploads may still be compared with checkouts in one file; real files need a few hundred. */
export interface Budget {
  left: number;
}

export function newBudget(): Budget {
  return { left: 20_000 };
}
