import type { Node } from 'web-tree-sitter';
import type { Span } from '../../analysis/analysis.ts';
import { errorNodes } from '../grammar/error-nodes.ts';
import { maskTexts } from '../grammar/mask-texts.ts';

/** What could not be read and may matter: what downloads, checks, runs, sets or decides something. */
export function unreadParts(root: Node): readonly Span[] {
  const errors = root.hasError ? errorNodes(root) : [];
  const opaque = root.descendantsOfType(unfollowed).flatMap((node) => node ?? []);
  const known = new Map<number, boolean>();
  const doesMatter = (statement: Node): boolean => {
    const found = known.get(statement.id) ?? matters(statement.text);
    known.set(statement.id, found);
    return found;
  };
  return [...errors, ...opaque.slice(0, maxOpaque).map((node) => ({ node, statement: node }))]
    .filter(({ statement }) => doesMatter(statement))
    .slice(0, 20)
    .map(({ node }) => ({ start: node.startIndex, end: node.endIndex }));
}

/** What is read, and not followed. */
const unfollowed = ['class_statement', 'parallel_statement', 'inlinescript_statement'];
const maxOpaque = 100;

function matters(text: string): boolean {
  const masked = maskTexts(text);
  const [opened, closed] = [/[({[]/g, /[)}\]]/g].map((it) => masked.match(it)?.length ?? 0);
  return opened !== closed || significant.test(text);
}

const significant = new RegExp(
  [
    /[$\w}\])]\s*(?:\+|\?\?)?=/,
    /\b(?:throw|exit|return|break|continue|trap|try|catch|finally|if|else|elseif|switch|while|until|for|foreach|function|filter)\b/,
    /(?:^|[\s;({|])[&.]\s*["'$]/,
    /\b(?:irm|iwr|curl|wget|aria2c|iex|start|saps|expand|unzip|tar|7z|copy|move|cp|mv|ren|rename|remove|rm|del|import|invoke|add|set|write-error|certutil|gpg|cosign|minisign)\b/,
    /download|webclient|httpclient|webrequest|bits|hash|checksum|sha\d|md5|signature|verif|confirm|\.(?:exe|msi|zip|ps1|dll)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);
