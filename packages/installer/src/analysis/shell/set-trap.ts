import type { Running } from './hash-command.ts';
import type { State } from './state.ts';
import { lookUp } from './table.ts';
import { lettersOf } from './value.ts';

/** `trap … EXIT`: what runs when the script ends can change what its end says, and install something. */
export function setTrap({ args, state, at, context }: Running): readonly State[] {
  const [text = '', ...signals] = args.map(({ value }) => lettersOf(value) ?? '');
  const isAtExit = signals.some((signal) => /^(?:EXIT|0|ERR|RETURN)$/i.test(signal));
  const isEverywhere = signals.some((signal) => /^DEBUG$/i.test(signal)) && !/^-?$/.test(text);
  const bodies = lookUp(state.functions, text) ?? [];
  const own = bodies.map(({ pos, end }) => context.shared.text.slice(pos, end));
  const code = bodies.length === 0 ? text : own.join('\n');
  if (isEverywhere || (isAtExit && endsOtherwise(code)) || installing.test(code)) {
    const reason = isEverywhere
      ? 'a trap runs before every command'
      : 'a trap decides what happens when the script ends';
    context.shared.doubts.set(`trap ${at.start}`, { ...at, reason });
  }
  return [{ ...state, status: { kind: 'ok' }, trap: [text, ...own].join('\n') }];
}

/** At the beginning of a command: text that says "install" installs nothing. */
const installing =
  /(?:^|[;&|({\n]|\b(?:then|do|else|sudo|exec))\s*(?:mv|cp|install|tar|chmod|ln|unzip|curl|wget|eval|source|\.|(?:ba|da|z)?sh)\s/;

/** `exit` with anything but a failure, or with what `$?` was when the trap began. */
function endsOtherwise(code: string): boolean {
  return [...code.matchAll(/\bexit\b[ \t]*([^\s;&|})]*)/g)].some(([, operand = '']) => {
    const word = operand.replace(/["'{}]/g, '');
    if (word === '' || /^[1-9]\d*$/.test(word)) return false;
    const name = /^\$(\w+)$/.exec(word)?.[1];
    // Behind another command it is the end of that one.
    return name === undefined || !new RegExp(`^[\\s{]*(?:local\\s+)?${name}="?\\$\\?`).test(code);
  });
}
