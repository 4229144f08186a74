/**
 * How a script says that GitHub fills in a text there, which nobody can know: characters that no script has, so that it
 * is the same under all quotes of all shells.
 */
export function hole(name: string): string {
  return `${open}${name.replace(/\W+/g, '_').replace(/^_|_$/g, '').slice(0, 60)}${close}`;
}

const open = '\uE000';
const close = '\uE001';

/** The texts between holes, at even places, and their names between those. */
export function splitHoles(text: string): readonly string[] {
  return text.includes(open) ? text.split(/\uE000(\w*)\uE001/) : [text];
}

/** With holes as everything that is not known is shown: `{inputs_version}`. */
export function showHoles(text: string): string {
  return text.replaceAll(open, '{').replaceAll(close, '}');
}
