import type { Program } from '../../../src/javascript/program/program.ts';

/** What the one call of `probe(…)` in a program is of: the callees of its first argument, in short. */
export function calleeNames(program: Program): readonly string[] {
  const call = program.calls.find((one) => program.textOf(one.callee) === 'probe');
  const [given] = call?.arguments ?? [];
  if (given === undefined) throw new TypeError('the text of the test has no probe(…)');
  return program.calleesOf(given).map((callee) => {
    if (callee.kind === 'import') return `${callee.from} ${callee.name}`;
    if (callee.kind === 'global') return callee.name;
    return /'(\w+)'/.exec(program.textOf(callee.node))?.[1] ?? program.textOf(callee.node);
  });
}
