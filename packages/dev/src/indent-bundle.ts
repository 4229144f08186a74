import { parse } from '@babel/parser';

/**
 * Indents by tabs: a tenth of a bundle is blanks in front of lines otherwise. What stands in a template or in a
 * string over several lines keeps every byte.
 */
export function indentBundle(code: string): string {
  const kept = linesInTexts(code);
  let line = 0;
  // ncc puts this in front of every module; some indent by two blanks, some by four.
  return code
    .split(/^(?=;\/\/ CONCATENATED MODULE: |\/\*\*\*\/ )/m)
    .map((module) => {
      const unit = unitOf(module);
      const lines = module.split('\n');
      const written = lines.map((text, index) =>
        kept.has(line + index) ? text : withTabs(text, unit),
      );
      line += lines.length - 1;
      return written.join('\n');
    })
    .join('');
}

/** The lines that begin inside of a text. */
function linesInTexts(code: string): ReadonlySet<number> {
  const { tokens } = parse(code, { sourceType: 'module', tokens: true });
  const found = new Set<number>();
  for (const { type, loc } of tokens ?? []) {
    if (type.label !== 'template' && type.label !== 'string') continue;
    for (let line = loc.start.line; line < loc.end.line; line += 1) found.add(line);
  }
  return found;
}

function unitOf(module: string): number {
  const indents = module.match(/^ +(?=[^\s*])/gm) ?? [];
  const odd = indents.filter(({ length }) => length % 4 === 2).length;
  return odd > indents.length / 10 ? 2 : 4;
}

function withTabs(text: string, unit: number): string {
  const blanks = text.length - text.trimStart().length;
  if (!text.startsWith(' ') || text.lastIndexOf('\t', blanks - 1) !== -1) return text;
  return '\t'.repeat(blanks / unit) + text.slice(blanks - (blanks % unit));
}
