import { expect, test } from '@jest/globals';
import type { FunctionNode, Program } from '../../../src/javascript/program/program.ts';
import { programOf } from '../../support/program-of.ts';

test.each<[string, string, readonly string[]]>([
  ['calls by name', "function f() { 'it'; } f(1); f(2);", ['f(1)', 'f(2)']],
  ['calls by an alias', "const f = () => 'it'; const g = f; g(1);", ['g(1)']],
  ['what makes an instance', "class A { constructor() { 'it'; } } new A(1);", ['new A(1)']],
  ['a call that hands it on', "const f = () => 'it'; list.map(f);", ['list.map(f)']],
  ['a call in which it stands', "group('x', () => 'it');", ["group('x', () => 'it')"]],
  [
    'a call that hands a bound method on',
    "class A { m() { 'it'; } n() { run(this.m.bind(this)); } }",
    ['run(this.m.bind(this))', 'this.m.bind(this)'],
  ],
  [
    'the helper of a lowered function',
    "function g() { return a(this, void 0, void 0, function* () { 'it'; }); }",
    ["a(this, void 0, void 0, function* () { 'it'; })"],
  ],
  ['nothing', "function f() { 'it'; }", []],
])('callers are %s', (_name, text, expected) => {
  const program = programOf(text);
  const found = program
    .callersOf(functionWith("'it'", program))
    .map((call) => program.textOf(call));
  expect([...found].sort()).toEqual([...expected].sort());
});

/** The innermost function around the first text of a kind. */
function functionWith(text: string, program: Program): FunctionNode {
  const [module] = program.modules;
  const found: FunctionNode[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const child of Object.values(value)) look(child);
    if (isFunctionNode(value) && program.textOf(value).includes(text)) found.push(value);
  };
  look(module?.node);
  const [first] = found;
  if (first === undefined) throw new TypeError('the text of the test has no such function');
  return first;
}

function isFunctionNode(value: object): value is FunctionNode {
  return 'type' in value && typeof value.type === 'string' && /Function/.test(value.type);
}
