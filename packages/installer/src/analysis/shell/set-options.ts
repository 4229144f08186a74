import type { Argument } from './arguments.ts';
import { withArguments } from './call-function.ts';
import type { State } from './state.ts';
import { lettersOf } from './value.ts';

/** `set -e`, `set -o pipefail`, `set -- WORD…`. */
export function setOptions(args: readonly Argument[], state: State): State {
  const texts = args.map(({ value }) => lettersOf(value) ?? '');
  if (texts[0] === '--' || (texts[0] !== undefined && !/^[-+]/.test(texts[0]))) {
    const values = args.slice(texts[0] === '--' ? 1 : 0).map(({ value }) => value);
    return { ...state, variables: withArguments(state.variables, values), status: { kind: 'ok' } };
  }
  let { errexit, pipefail } = state;
  for (const [index, text] of texts.entries()) {
    const isOn = text.startsWith('-');
    if (/^[-+][a-zA-Z]*e/.test(text) || (/^[-+]\w*o$/.test(text) && texts[index + 1] === 'errexit'))
      errexit = isOn;
    if (/^[-+]\w*o$/.test(text) && texts[index + 1] === 'pipefail') pipefail = isOn;
  }
  return { ...state, errexit, pipefail, status: { kind: 'ok' } };
}
