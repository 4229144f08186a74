import { concatOf } from './concat-of.ts';
import { eachCase } from './each-case.ts';
import { knownText } from './known-text.ts';
import { notUnderstood } from './not-understood.ts';
import { onlyText } from './only-text.ts';
import type { Values } from './value.ts';

/** `util.format('%s/%s', a, b)` */
export function formatted([pattern, ...rest]: readonly Values[]): Values {
  if (pattern === undefined) return knownText('');
  return eachCase(pattern, (value) => {
    const text = onlyText(value);
    if (text === undefined) return notUnderstood('the pattern of the text is not known');
    const stretches = text.split(/%[sdi]/);
    if (stretches.length > 32) return notUnderstood('the pattern of the text is too long');
    return concatOf(
      stretches.flatMap((one, index) => {
        const before = rest[index - 1];
        if (index === 0) return [knownText(one)];
        return [before ?? knownText('%s'), knownText(one)];
      }),
    );
  });
}
