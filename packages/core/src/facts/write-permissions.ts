import data from './write-permissions.json' with { type: 'json' };

/** What the write level of a scope gives away, and how much that matters when it goes further than it must. */
interface WritePermission {
  readonly severity: 'high' | 'medium' | 'low';
  /** `can push code …`: what whoever holds the token can do. */
  readonly power: string;
}

export const writePermissions: ReadonlyMap<string, WritePermission> = new Map([
  ...graded(data.high, 'high'),
  ...graded(data.medium, 'medium'),
  ...graded(data.low, 'low'),
]);

function graded(powers: Readonly<Record<string, string>>, severity: WritePermission['severity']) {
  return Object.entries(powers).map(([scope, power]) => [scope, { severity, power }] as const);
}
