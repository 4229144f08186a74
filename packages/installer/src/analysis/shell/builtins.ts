import type { Argument } from './arguments.ts';
import { withArguments } from './call-function.ts';
import { declare } from './declare.ts';
import { endScript } from './end-script.ts';
import type { Running } from './hash-command.ts';
import { runInner } from './inner-script.ts';
import { isSaying } from './is-saying.ts';
import { leave } from './leave.ts';
import type { Line } from './line.ts';
import { lookForProgram } from './look-for-program.ts';
import { echoText, formatText } from './print-text.ts';
import { runRead } from './run-read.ts';
import { setOptions } from './set-options.ts';
import { setTrap } from './set-trap.ts';
import type { State } from './state.ts';
import type { Status } from './status.ts';
import { lookUp, put } from './table.ts';
import { splitTest } from './test-command.ts';
import { atom, empty, lettersOf, literal, type Value } from './value.ts';

type Builtin = (running: Running, line: Line) => readonly State[];

const ok: Status = { kind: 'ok' };

export function isBuiltin(program: string): boolean {
  return Object.hasOwn(builtins, program);
}

/** What the shell does itself, or as good as. */
export function runBuiltin(running: Running, line: Line): readonly State[] {
  return builtins[running.program]?.(running, line) ?? [running.state];
}

const builtins: Readonly<Record<string, Builtin>> = {
  '[': (running) => test({ ...running, args: running.args.slice(0, -1) }),
  test: (running) => test(running),
  ':': ({ state }) => [{ ...state, status: ok }],
  true: ({ state }) => [{ ...state, status: ok }],
  false: ({ state }) => [{ ...state, status: { kind: 'failed' } }],
  echo: (running) => [isRead(running) ? echoText(running.args, running.state) : said(running)],
  printf: (running) => [
    lettersOf(running.args[0]?.value ?? []) === '-v'
      ? setByPrintf(running)
      : isRead(running) || lettersOf(running.args[0]?.value ?? []) === ''
        ? formatText(running.args, running.state)
        : said(running),
  ],
  cd: ({ state }) => [{ ...state, status: ok }],
  exit: (running) => leave(running).map((state) => endScript(state, running.context)),
  return: giveBack,
  break: ({ state }) => [{ ...state, status: ok, flow: 'break' }],
  continue: ({ state }) => [{ ...state, status: ok, flow: 'continue' }],
  local: declare,
  export: declare,
  readonly: declare,
  declare,
  typeset: declare,
  unset: ({ args, state }) => {
    let { variables } = state;
    for (const { value } of args) variables = put(variables, lettersOf(value) ?? '', empty);
    return [{ ...state, variables, status: ok }];
  },
  shift: ({ state }) => [shifted(state)],
  set: ({ args, state }) => [setOptions(args, state)],
  read: (running) => [runRead(running)],
  mapfile: (running) => [runRead(running)],
  readarray: (running) => [runRead(running)],
  alias: ({ state, at, context }, line) => {
    if (!isSaying(line)) note('another name for commands decides what runs', { at, context });
    return [{ ...state, status: ok }];
  },
  getopts: ({ args, state }) => [getOption(args, state)],
  trap: setTrap,
  eval: runInner,
  sh: runInner,
  bash: runInner,
  zsh: runInner,
  dash: runInner,
  ash: runInner,
  ksh: runInner,
  mksh: runInner,
  fish: runInner,
  su: runInner,
  script: runInner,
  '.': runInner,
  source: runInner,
  command: lookForProgram,
  type: lookForProgram,
  which: lookForProgram,
  hash: lookForProgram,
};

function isRead({ context }: Running): boolean {
  return context.isHeard;
}

// Nobody looks into what only the user gets to see.
function said({ state }: Running): State {
  return { ...state, status: ok, printed: newline };
}

const newline = literal('\n');

function test({ args, state, at, context }: Running): readonly State[] {
  const { yes, no } = splitTest(args, { state, at, context });
  return [
    ...yes.map((one): State => ({ ...one, status: ok })),
    ...no.map((one): State => ({ ...one, status: { kind: 'failed' } })),
  ];
}

// Outside of functions bash only says that it cannot, and goes on; other shells end there.
function giveBack(running: Running): readonly State[] {
  const { calls, shared } = running.context;
  if (calls.length === 0 && shared.isBash)
    return [{ ...running.state, status: { kind: 'failed' } }];
  return leave(running).map((state): State => ({ ...state, flow: 'return' }));
}

/** `printf -v name FORMAT WORD…`. */
function setByPrintf({ args: [, name, ...rest], state }: Running): State {
  const after = formatText(rest, { ...state, printed: empty });
  const variables = put(state.variables, lettersOf(name?.value ?? []) ?? '', after.printed);
  return { ...state, variables, status: ok };
}

function note(reason: string, { at, context }: Pick<Running, 'at' | 'context'>): void {
  context.shared.doubts.set(`${reason} ${at.start}`, { ...at, reason });
}

function shifted(state: State): State {
  const values: Value[] = [];
  for (let index = 2; index < 40; index += 1) {
    const value = lookUp(state.variables, `${index}`);
    if (value !== undefined) values.push(value);
  }
  const isKnown = lookUp(state.variables, '1') !== undefined;
  const variables = isKnown ? withArguments(state.variables, values) : state.variables;
  return { ...state, variables, status: ok };
}

/** `getopts v option`: what whoever runs the script has asked for. */
function getOption(args: readonly Argument[], state: State): State {
  const name = lettersOf(args[1]?.value ?? []) ?? '';
  let { variables } = state;
  for (const each of [name, 'OPTARG'].filter((one) => /^[A-Za-z_]\w*$/.test(one))) {
    variables = put(variables, each, atom({ kind: 'unknown', origin: 'option', name: each }));
  }
  return { ...state, variables, status: { kind: 'unknown' } };
}
