/** A composite action whose steps use these. */
export function compositeOf(...uses: readonly string[]): string {
  const steps = uses.map((one) => `    - uses: ${one}\n`).join('');
  return `name: composite\nruns:\n  using: composite\n  steps:\n${steps}`;
}

export const nodeAction = 'name: node\nruns:\n  using: node24\n  main: index.js\n';
