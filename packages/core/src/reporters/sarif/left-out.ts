/** The notification that says how many results did not fit. */
export function leftOut(number: number, limit: number): readonly object[] {
  if (number === 0) return [];
  const text = `${number} less severe findings are left out: GitHub refuses more than ${limit} results`;
  return [{ level: 'warning', descriptor: { id: 'too-many' }, message: { text } }];
}
