/** The first of an order that is among some values. */
export function worst<T>(order: readonly T[], values: readonly T[]): T | undefined {
  return order.find((one) => values.includes(one));
}
