import { hole } from './hole.ts';

const control = /\{%-?[^\n]{0,400}?-?%\}/g;

const patterns = [
  /\$?\{\{[^\n]{0,400}?\}\}/g,
  /@@\w{1,80}@@/g,
  /<<\w{1,80}>>/g,
  /(?<=["'=/ ])@[A-Z][A-Z0-9_]{1,60}@/g,
  /__[A-Z][A-Z0-9_]{1,60}__/g,
  /%%[A-Z][A-Z0-9_]{2,40}%%/g,
  /<%=[^%\n]{1,80}%>/g,
];

/**
 * The text with what a generator fills in later replaced by something as long of which nothing is known, so that it can
 * be read as a script; undefined when it is no template.
 */
export function withoutPlaceholders(text: string): string | undefined {
  let found = false;
  let plain = text.replace(control, (all) => {
    found = true;
    return ' '.repeat(all.length);
  });
  for (const pattern of patterns) {
    plain = plain.replace(pattern, (all, at: number, whole: string) => {
      if (isForProgram(whole, at)) return all;
      found = true;
      return holeFor(all);
    });
  }
  return found ? plain : undefined;
}

/** `version --template="{{ .Version }}"`: a script as it is, whose programs have templates of their own. */
function isForProgram(text: string, at: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 400), at);
  return /(?:^|\s)(?:-f|-t|-o|--?(?:format|template|go-template|output))[= ]?["']?(?:\w+=)?[^"'\s/]*$/.test(
    line,
  );
}

/** As long as what it stands for, so that all other places stay where they are. */
function holeFor(text: string): string {
  const name = text.replace(/\W+/g, '_').slice(0, Math.min(text.length, 60) - 2);
  const [start = '', end = ''] = hole('x').split('x');
  return `${start}${name.padEnd(text.length - 2, '_')}${end}`;
}
