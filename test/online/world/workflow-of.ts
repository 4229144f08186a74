/** Where an audited tree has its workflow. */
export const ci = '.github/workflows/ci.yml';

/** A workflow that uses these, a line each: workflows of others in jobs of their own, all else in the steps of one. */
export function workflowOf(uses: readonly string[]): string {
  const calls = uses.filter(isCall).map((one, index) => `  call${index}:\n    uses: ${one}\n`);
  const steps = uses.filter((one) => !isCall(one)).map((one) => `      - uses: ${one}\n`);
  const job = ['  build:\n    runs-on: ubuntu-latest\n    steps:\n', ...steps];
  return [head, ...calls, ...(steps.length === 0 ? [] : job)].join('');
}

const head = 'on: push\npermissions: {}\njobs:\n';

function isCall(uses: string): boolean {
  return uses.includes('/.github/workflows/');
}
