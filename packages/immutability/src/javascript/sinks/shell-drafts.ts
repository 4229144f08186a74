import type { Alternative, Choice } from '../../fetch/choice.ts';
import { fetchesInScript } from '../../script/fetches-in-script.ts';
import type { Program } from '../program/program.ts';
import type { Draft } from './draft.ts';
import type { Invocation } from './invocation.ts';
import { spelledChoice } from './spelled-choice.ts';
import { withDefaultsApart } from './with-defaults-apart.ts';

/** A text for a shell, whose commands all stand at the call that starts it. */
export function shellDrafts({ call, command, through }: Invocation, program: Program): Draft[] {
  const at = program.placeOf(call);
  return withDefaultsApart(spelledChoice(command, program)).alternatives.flatMap((alternative) => {
    const { text, holes } = withHoles(alternative);
    const { fetches } = fetchesInScript({
      dialect: 'sh',
      at,
      text,
      toOffset: () => at.start,
      holes,
      variables: new Map(),
    });
    return fetches.map(({ at: _at, reach: _reach, when, ...fetch }) => ({
      ...fetch,
      call,
      when: [...when, ...alternative.when],
      related: through.map((one) => ({ call: one, why: 'starts it' })),
    }));
  });
}

/** Words that no script has, for what others fill in. */
function withHoles({ parts }: Alternative): {
  readonly text: string;
  readonly holes: ReadonlyMap<string, Choice>;
} {
  const holes = new Map<string, Choice>();
  const text = parts
    .map((part, index) => {
      if (part.kind === 'text') return part.text;
      const word = `portcullis_hole_${index}`;
      holes.set(word, { alternatives: [{ parts: [part], when: [] }], isOpen: false });
      return word;
    })
    .join('');
  return { text, holes };
}
