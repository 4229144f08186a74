import type { Line } from './line.ts';

/**
 * Whether what `alias` is given only says something: `log_info="echo \"INFO:\""`. Its name has a mark that no program has
 * which the analysis knows, and is none of a function of the script, whose place it would take.
 */
export function isSaying({ command, context }: Line): boolean {
  const script = context.shared.text;
  return command.args.every(
    (one) =>
      one.type === 'Assignment' &&
      one.value.type === 'Word' &&
      /^\w*_\w*$/.test(one.name) &&
      !new RegExp(`\\b${one.name}\\s*\\(|\\bfunction\\s+${one.name}\\b`).test(script) &&
      saying.test(one.value.value),
  );
}

/** Nothing behind it starts another command, or goes into a file. */
const saying = /^(?:echo|printf)(?: (?:[\w,.:=%+/-]+|"(?:[^"$`\\]|\\[^$`])*"|'[^']*')+)+$/;
