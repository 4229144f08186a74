import type { YAMLException } from './library.ts';
import { LIMITS } from './limits.ts';
import { Pads } from './pads.ts';

/** Enough for any indentation but a hostile one. */
const WIDTH = 256;

/** Characters that YAML does not allow and GitHub reads as any other. */
const CONTROLS = /(?![\t\n\r\x85])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
/** `*name:`, which GitHub reads as the alias `*name` and a colon. */
const ALIAS_KEY = /(?:^ *(?:[-?] +)*|[{,] *)\*[\w-]+(?=:[ \t\r\n])/gm;

/** A text that the library stopped at, and what is done to it, without moving anything in the source. */
export class Repair {
  text: string;
  readonly pads = new Pads();
  /** The source, or the same with a stand-in for every forbidden character. */
  private base: string;
  private parsed: number;
  private hasStandIns = false;
  private hasAliasKeys = false;

  constructor(source: string) {
    this.base = source;
    this.text = source;
    this.parsed = source.length;
  }

  /** Mends the text for one more try; false when there is nothing to mend. */
  mend(failure: YAMLException): boolean {
    if (!this.mendOne(failure)) return false;
    this.text = this.pads.apply(this.base);
    this.parsed += this.text.length;
    return true;
  }

  isTooMuch(): boolean {
    return this.parsed > LIMITS.parsed || this.pads.count > LIMITS.pads;
  }

  toSource(failure: YAMLException): number {
    return Math.min(this.pads.toSource(failure.mark?.position ?? 0), this.base.length);
  }

  private mendOne(failure: YAMLException): boolean {
    return (
      this.mendCharacters(failure) ||
      this.mendIndent(failure) ||
      this.mendComment(failure) ||
      this.mendAliasKeys()
    );
  }

  private mendCharacters({ reason }: YAMLException): boolean {
    if (this.hasStandIns || !/non-printable|null byte|JSON character/.test(reason)) return false;
    this.hasStandIns = true;
    this.base = this.base.replace(CONTROLS, '\ufffd');
    return true;
  }

  /** "Deficient indentation": a closing bracket or a line of quoted text in its parent's column. */
  private mendIndent(failure: YAMLException): boolean {
    const offset = this.toSource(failure);
    if (failure.reason !== 'deficient indentation' || offset >= this.base.length) return false;
    const line = lineStart(this.base, offset);
    const width = this.pads.widthAt(line) === 0 ? WIDTH : longestLine(this.base) + 2;
    if (width <= this.pads.widthAt(line) || isDocumentMark(this.base, line)) return false;
    this.pads.set(line, width);
    return true;
  }

  /** `[a]#b`: for GitHub a comment needs no space before it (actions/languageservices `yaml-schema-sequence.yml`). */
  private mendComment(failure: YAMLException): boolean {
    const offset = this.toSource(failure);
    if (this.base.charAt(offset) !== '#' || this.pads.widthAt(offset) > 0) return false;
    this.pads.set(offset, 1);
    return true;
  }

  private mendAliasKeys(): boolean {
    if (this.hasAliasKeys) return false;
    this.hasAliasKeys = true;
    const before = this.pads.count;
    for (const match of this.base.matchAll(ALIAS_KEY)) {
      if (this.pads.count > LIMITS.pads) break;
      this.pads.set(match.index + match[0].length, 1);
    }
    return this.pads.count > before;
  }
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text.charCodeAt(at - 1) !== 10 && text.charCodeAt(at - 1) !== 13) at--;
  return at;
}

/** No indentation is wider. */
function longestLine(text: string): number {
  let longest = 0;
  for (const line of text.split(/[\r\n]/)) longest = Math.max(longest, line.length);
  return longest;
}

/** `---` and `...` end a text even inside quotes and brackets. */
function isDocumentMark(text: string, line: number): boolean {
  return /^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(line, line + 4));
}
