import { expect, test } from '@jest/globals';
import { bubblewrap } from '../../src/prove/sandbox/isolation/bubblewrap.ts';
import { chooseIsolation } from '../../src/prove/sandbox/isolation/choose-isolation.ts';
import { noIsolation } from '../../src/prove/sandbox/isolation/no-isolation.ts';
import { sandboxExec } from '../../src/prove/sandbox/isolation/sandbox-exec.ts';
import { unshare } from '../../src/prove/sandbox/isolation/unshare.ts';

const [whole = noIsolation, wholeButProc = noIsolation, network = noIsolation] = unshare;

test.each([
  ['unshare', whole],
  ['unshare without its own /proc', wholeButProc],
  ['bubblewrap', bubblewrap],
])('%s is enough', (_, isolation) => {
  const granted = [isolation, noIsolation];
  expect(chooseIsolation(granted, { mustBeIsolated: true })).toBe(isolation);
});

const restOfJob = "files outside of its folders, the job's other processes with what they know";

test.each([
  ['a network alone', network, `could get at ${restOfJob}: `],
  ['macOS', sandboxExec, `could get at servers, ${restOfJob}: `],
  ['nothing', noIsolation, `could get at servers, ${restOfJob}: `],
])('%s is not, and it is said what to do', (_, isolation, reached) => {
  const granted = [isolation, noIsolation];
  const choose = (mustBeIsolated: boolean) => chooseIsolation(granted, { mustBeIsolated });
  expect(() => choose(true)).toThrow(
    expect.objectContaining({ name: 'GuardError', code: 'no-isolation' }),
  );
  expect(() => choose(true)).toThrow(reached);
  expect(() => choose(true)).toThrow(isolation.says);
  expect(() => choose(true)).toThrow(
    'sysctl --write kernel.apparmor_restrict_unprivileged_userns=0',
  );
  // Who proves on the own machine is told what there was, and is not kept from it.
  expect(choose(false)).toBe(isolation);
});

test('a system that grants nothing at all is taken for one', () => {
  expect(chooseIsolation([], { mustBeIsolated: false })).toBe(noIsolation);
  expect(() => chooseIsolation([], { mustBeIsolated: true })).toThrow('no installer is run here');
});
