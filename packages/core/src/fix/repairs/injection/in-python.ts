import type { Replacement } from './replacement.ts';
import type { ScriptHole } from './script-hole.ts';

/** A hole that is all of a string of a Python script, as `os.environ["NAME"]`. */
export function inPython(text: string, holes: readonly ScriptHole[]) {
  const masked = holes.reduce(
    (one, { from, to }) => one.slice(0, from) + 'x'.repeat(to - from) + one.slice(to),
    text,
  );
  const strings = [...masked.matchAll(tokens)].map(({ 0: token, index }) => {
    return { token, from: index, to: index + token.length };
  });
  return (hole: ScriptHole, name: string): Replacement => {
    if (codeReader.test(text)) return { kind: 'none', reason: runsCode };
    const whole = strings.find(({ from, to }) => from === hole.from - 1 && to === hole.to + 1);
    const isPlain = whole !== undefined && !/\w/.test(text.charAt(whole.from - 1));
    if (!isPlain) return { kind: 'none', reason: notWhole };
    if (!importsOs.test(text.slice(0, whole.from))) return { kind: 'none', reason: noImport };
    return { kind: 'text', from: whole.from, to: whole.to, text: `os.environ["${name}"]` };
  };
}

const tokens =
  /#[^\n]*|"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:[^"\\\n]|\\[\s\S])*(?:"|$)|'(?:[^'\\\n]|\\[\s\S])*(?:'|$)/g;
const importsOs = /^import[ \t]+(?:[\w.]+[ \t]*,[ \t]*)*os[ \t]*(?:,|;|$|\r?\n)/m;
const codeReader = /\b(?:eval|exec|compile|os\.system|os\.popen|subprocess)\b/;
const runsCode = 'the script runs code or commands that it puts together';
const notWhole = 'it is not the whole of a plain string';
const noImport = 'the script does not import "os" before it: add "import os" at its start';
