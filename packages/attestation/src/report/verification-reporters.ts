import { toAnnotations } from './to-annotations.ts';
import { toJson } from './to-json.ts';
import { toMarkdown } from './to-markdown.ts';
import { toText } from './to-text.ts';

/** Every reporter of verifications by the name of its format. */
export const verificationReporters = {
  text: toText,
  json: toJson,
  markdown: toMarkdown,
  github: toAnnotations,
} as const;
