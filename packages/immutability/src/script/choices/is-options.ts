import type { Choice } from '../../fetch/choice.ts';

/** A word that stands for options which somebody else gives: `"${curl_opts[@]}"`, `$INPUT_OPTIONS`. */
export function isOptions({ alternatives }: Choice): boolean {
  return (
    alternatives.length > 0 &&
    alternatives.every(({ parts: [part, more] }) => {
      if (part === undefined || more !== undefined) return false;
      return (part.kind === 'variable' || part.kind === 'input') && naming.test(part.name);
    })
  );
}

const naming =
  /(?:^|[-_])(?:opts?|options|args?|arguments|flags?|params?|headers?|retry|retries|auth)$/i;
