/**
 * `{…}` for parts of a name that have none of their own, as what a server or a command has printed: by which way the
 * analysis has come to them is for nobody to read.
 */
export function namelessHoles(template: string): string {
  return template.replace(nameless, '{…}');
}

const nameless = /\{(?:text|hash of|status) (?:[^{}]|\{[^{}]*\})*\}/g;
