import type { Fetch } from '../fetch/fetch.ts';
import { commandText } from './command-text.ts';
import { spelledTexts } from './spelled-texts.ts';

/** Whether what is fetched surely is code of somebody else, by a name that stands there. */
export function isClear(fetch: Fetch): boolean {
  const texts = spelledTexts(fetch.choice);
  switch (fetch.kind) {
    case 'install':
      return (
        isProgram(fetch) && texts?.every((text) => isPackage(text) && !isOfGoSum(text)) === true
      );
    case 'image':
      return texts?.every((text) => /^[\w./:@-]+$/.test(text)) === true;
    case 'download':
    case 'exec-remote':
      return fetch.choice.alternatives.every(({ parts }) => isOfWeb(parts));
    case 'git':
    case 'api-latest':
    case 'action':
      return true;
  }
}

type Parts = Fetch['choice']['alternatives'][number]['parts'];

/** Data, keys and lists are looked at, and not run. */
function isOfWeb(parts: Parts): boolean {
  const [first] = parts;
  const last = parts.at(-1);
  if (first?.kind !== 'text' || !/^https?:\/\/\S+$/.test(first.text)) return false;
  return last?.kind !== 'text' || !isData.test(last.text);
}

const isData =
  /\.(?:json|txt|md|ya?ml|toml|xml|html?|csv|tsv|asc|sig|pem|pub|gpg|key|crt|cer|sha\d+|version|svg|png|jpe?g)(?:[?#]|$)/i;

/** Programs that take packages from a registry whenever they are told to; others may have them already. */
function isProgram(fetch: Fetch): boolean {
  const text = commandText(fetch.at);
  return programs.test(text) && !isOtherwise.test(text);
}

const programs =
  /\b(?:pip[\d.]*\s+(?:\S+\s+){0,6}?install|pipx\s+(?:install|run)|uvx|uv\s+tool\s+(?:install|run)|(?:npm|pnpm|yarn|bun)\s+(?:\S+\s+){0,6}?(?:install|i|add|dlx)|pnpx|npx\s+(?:-y|--yes)|npx\s+(?:-\S+\s+){0,6}@?[\w./-]+@|go\s+(?:\S+\s+){0,6}?(?:install|get|run)|cargo\s+(?:\S+\s+){0,6}?b?install|gem\s+install|deno\s+(?:run|install)|dotnet\s+tool\s+install|brew\s+(?:\S+\s+){0,6}?install|choco\s+(?:\S+\s+){0,6}?install|winget\s+install|scoop\s+install)\b|\bnpx\s+(?:-\S+\s+){0,6}@?[\w./-]+@/;

const isOtherwise =
  /--(?:group|generate-shell-completion|no-index|dry-run|from|version|help|download-only)\b/;

/** A name, with a version or a range of them; no path, no file, no version of an interpreter. */
function isPackage(text: string): boolean {
  if (/\.(?:txt|py|whl|gz|zip|toml|ya?ml|json|tgz|lock|cfg)$/i.test(text)) return false;
  if (/^https:\/\/\S+$/.test(text)) return true;
  return /^@?[A-Za-z][\w.-]*(?:\/[\w.~-]+)*(?:\[[\w, -]+\])?(?:@[\w.^~*-]+|\s*[=<>~!]{1,3}.*)?$/.test(
    text,
  );
}

/** `go run example.com/tool` without a version is what `go.mod` and `go.sum` of the tree say. */
function isOfGoSum(text: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+\/[^@\s]+$/.test(text);
}
