import type { Choice } from '../fetch/choice.ts';
import { shown } from '../script/choices/shown.ts';
import { filledIn } from './filled-in.ts';
import type { Stage } from './stage.ts';

/** A stage or an image that something is copied or mounted from. */
export interface CopySource {
  readonly name: string;
  readonly choice: Choice;
  readonly start: number;
  readonly end: number;
}

/** `COPY --from=x`, `ADD --from=x`, `RUN --mount=type=bind,from=x` */
export function sourcesOf({ steps }: Stage): readonly CopySource[] {
  return steps.flatMap(({ instruction, variables }) => {
    const { name, words, offsetOf } = instruction;
    if (!/^(?:COPY|RUN|ADD)$/.test(name)) return [];
    const [options = ''] = /^(?:--\S+\s+)*/.exec(words) ?? [];
    const wanted = name === 'RUN' ? /[=,]from=([^,\s]+)/dg : /--from=(\S+)/dg;
    return [...options.matchAll(wanted)].flatMap((found) => {
      const [start, end] = found.indices?.[1] ?? [];
      if (start === undefined || end === undefined) return [];
      const choice = filledIn(found[1] ?? '', variables);
      return [{ name: shown(choice), choice, start: offsetOf(start), end: offsetOf(end - 1) + 1 }];
    });
  });
}
