import { escapedPattern } from '../../analysis/escaped-pattern.ts';
import { type FindingVerdict, finding } from '../../engine/index.ts';
import type { Step } from '../../model/index.ts';

/**
 * A script that decodes another and runs it, as the payload did that was put into tj-actions/changed-files
 * (https://www.stepsecurity.io/blog/harden-runner-detection-tj-actions-changed-files-action-is-compromised).
 */
export function* decodedScripts({ run }: Step): Iterable<FindingVerdict> {
  const text = run?.value;
  if (run === undefined || text === undefined || !mayDecode.test(text)) return;
  const found = lines(text).flatMap((line) => runsDecoded(line, text) ?? []);
  for (const { from, to, isBlob } of found.slice(0, 10)) {
    const message =
      'decodes a text and runs it as a program, so that nobody who reads the file sees what runs: write the script out, or keep it in a file of the repository';
    yield finding(run.part(from, to), message, {
      severity: isBlob ? 'high' : 'medium',
      ...(isBlob ? {} : { evidence: ['where the encoded text comes from is not known'] }),
    });
  }
}

const mayDecode = /\bbase64\b|\bxxd\s+-r|\s-e(?:nc|ncodedcommand)\b|\bbasenc\b/i;

interface Line {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Continued lines are one. */
function lines(text: string): readonly Line[] {
  return [...text.matchAll(/(?:[^\n\\]|\\[\s\S]|\\$)+/g)].slice(0, 3000).flatMap((match) => {
    const [line] = match;
    if (!mayDecode.test(line) || line.length > 20_000 || /^\s*#/.test(line)) return [];
    return [{ text: line, from: match.index, to: match.index + line.length }];
  });
}

const decode = String.raw`(?:(?:base64|basenc)\s+(?:-\S+\s+)*(?:-d|-D|-di|--decode)\b|openssl\s+(?:base64|enc)\s[^|;&\n]*-d\b|xxd\s+-r)`;
const program = String.raw`(?:sudo\s+(?:-\S+\s+)*)?(?:/\S*/)?(?:(?:ba|da|z)?sh|python3?|node|perl|ruby|php|pwsh)\b`;

const piped = new RegExp(`${decode}[^|;&\\n]*(?:\\|[^|;&\\n]*)*\\|\\s*${program}`);
const evaluated = new RegExp(
  `(?:\\beval\\s|\\b${program}\\s+(?:-\\S*c\\s+|<\\(|<<<\\s*)|(?:^|\\s)(?:source|\\.)\\s+<\\()[^\\n]{0,2000}?${decode}`,
);
const stored = new RegExp(`${decode}[^|;&\\n>]*>\\s*(["']?)([^\\s"';&|]{1,200})\\1`);
const encoded =
  /\b(?:pwsh|powershell)(?:\.exe)?\b[^\n]*\s-e(?:nc|ncodedcommand)?\s+["']?[A-Za-z0-9+/=]{20,}/i;

function runsDecoded(
  line: Line,
  script: string,
): (Line & { readonly isBlob: boolean }) | undefined {
  const isRun =
    piped.test(line.text) ||
    evaluated.test(line.text) ||
    encoded.test(line.text) ||
    isStoredAndRun(line.text, script);
  if (!isRun) return undefined;
  const from = line.from + line.text.search(/\S/);
  return {
    ...line,
    from,
    isBlob: /[A-Za-z0-9+/]{24,}={0,2}/.test(
      line.text.replace(/\$\{\{[^}]*\}\}|[\w./-]*\/[\w./-]*\.\w+/g, ''),
    ),
  };
}

function isStoredAndRun(line: string, script: string): boolean {
  const path = stored.exec(line)?.[2];
  if (path === undefined || path.startsWith('/dev/')) return false;
  const runs = new RegExp(
    `(?:^|[\\n;&|]|\\bsudo)\\s*(?:${program}\\s+(?:-\\S+\\s+)*|source\\s+|\\.\\s+)?["']?(?:\\./)?${escapedPattern(path)}["']?(?=\\s|;|&|\\||$)`,
  );
  return runs.test(script);
}
