import type { InstallerReporter } from './installer-reporter.ts';
import { toAnnotations } from './to-annotations.ts';
import { toJson } from './to-json.ts';
import { toMarkdown } from './to-markdown.ts';
import { toText } from './to-text.ts';

/** Every format of `installer check`. */
export const installerReporters = {
  text: toText,
  json: toJson,
  github: toAnnotations,
  markdown: toMarkdown,
} as const satisfies Readonly<Record<string, InstallerReporter>>;
