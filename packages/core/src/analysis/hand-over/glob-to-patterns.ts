const maxAlternatives = 64;

/** A glob of `download-artifact` as patterns with `*` alone: braces are taken apart, single letters widened. */
export function globToPatterns(glob: string): readonly string[] {
  if (glob.startsWith('!')) return ['*'];
  return alternatives(glob).map((text) =>
    text
      .replace(/\[[^\]]*\]|\?/g, '*')
      .replace(/[@+?!*]?\(([^)]*)\)/g, '*')
      .replace(/\*{2,}/g, '*'),
  );
}

function alternatives(glob: string): readonly string[] {
  let open = [glob];
  for (let round = 0; round < 8; round += 1) {
    const next = open.flatMap((text) => {
      const match = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(text);
      if (match === null) return [text];
      const [, before = '', inside = '', after = ''] = match;
      return inside.split(',').map((part) => before + part + after);
    });
    if (next.length === open.length || next.length > maxAlternatives) break;
    open = next;
  }
  return open.map((text) => text.replace(/\{[^}]*\}/g, '*'));
}
