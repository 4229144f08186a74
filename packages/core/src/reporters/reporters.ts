import { github } from './github/github.ts';
import { json } from './json/json.ts';
import { markdown } from './markdown/markdown.ts';
import { sarif } from './sarif/sarif.ts';
import { text } from './text/text.ts';

/** Every reporter by the name of its format. */
export const reporters = { text, json, sarif, github, markdown } as const;
