import type { GapReporter } from './gap-reporter.ts';
import { toJson } from './to-json.ts';
import { toMarkdown } from './to-markdown.ts';
import { toSarif } from './to-sarif.ts';
import { toText } from './to-text.ts';

/** Every format of `gaps`. */
export const gapReporters = {
  text: toText,
  json: toJson,
  sarif: toSarif,
  markdown: toMarkdown,
} as const satisfies Readonly<Record<string, GapReporter>>;
