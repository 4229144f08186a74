import { type FindingVerdict, finding, type Severity } from '../../engine/index.ts';
import type { Document, Place, ScalarNode, YamlNode } from '../../model/index.ts';

/** Characters that are not seen, or turn the order of those that are. */
const invisible =
  /[\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|[\uFE00-\uFE0F]|[\u{E0000}-\u{E01EF}]/u;

/** Finds them in keys, values and comments; nearly no file has any. */
export function* invisibleIn({ source, content, comments }: Document): Iterable<FindingVerdict> {
  if (!invisible.test(source.text)) return;
  const root =
    content?.kind === 'workflow' || content?.kind === 'action' ? content.node : undefined;
  const seen = new Set<number>();
  for (const place of [...(root === undefined ? [] : scalarsBelow(root)), ...comments]) {
    const found = 'value' in place ? inScalar(place) : inComment(place);
    if (found === undefined || seen.has(found.at.start)) continue;
    seen.add(found.at.start);
    yield finding(found.at, found.message, { severity: found.severity });
    if (seen.size >= 20) return;
  }
}

/** Keys and values; of a name or a description it is known that nothing runs them. */
function scalarsBelow(root: YamlNode): readonly ScalarNode[] {
  const found: ScalarNode[] = [];
  const pending: YamlNode[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === 'scalar') found.push(node);
    else if (node.kind === 'seq') pending.push(...node.items);
    else {
      for (const { key, value } of node.entries) {
        found.push(key);
        if (!(/^(?:name|description|run-name)$/.test(key.value) && value.kind === 'scalar')) {
          pending.push(value);
        } else if (turning.test(value.value) || isPayload(value.value)) found.push(value);
      }
    }
  }
  return found;
}

interface Found {
  readonly at: Place;
  readonly message: string;
  readonly severity: Severity;
}

const turning = /[\u202A-\u202E\u2066-\u2069]/u;

function inScalar(scalar: ScalarNode): Found | undefined {
  const { value } = scalar;
  // What is written by an escape in the file can be seen there.
  const match = invisible.test(scalar.source.text.slice(scalar.start, scalar.end))
    ? worstIn(value)
    : undefined;
  if (match === undefined) return undefined;
  return { ...match, at: scalar.part(match.index, match.index + match.length) };
}

function inComment(comment: Document['comments'][number]): Found | undefined {
  const match = worstIn(comment.text);
  // A space without width in a comment came from a web page.
  return match === undefined || match.severity === 'medium' ? undefined : { ...match, at: comment };
}

interface Match {
  readonly index: number;
  readonly length: number;
  readonly message: string;
  readonly severity: Severity;
}

function worstIn(text: string): Match | undefined {
  const turned = turning.exec(text);
  if (turned !== null) {
    const message = `the character ${codeOf(turned[0])} turns the order in which the text around it is shown: what is read is not what runs (CVE-2021-42574); remove it`;
    return { index: turned.index, length: 1, message, severity: 'high' };
  }
  const payload = payloadIn(text);
  if (payload !== null) {
    const [run] = payload;
    const message = `${[...run].length} characters in a row are not shown (the first is ${codeOf(run)}): text can be hidden in them; remove them`;
    return { index: payload.index, length: run.length, message, severity: 'high' };
  }
  return oddIn(text);
}

/** Selectors of variants beside each other say nothing about how a letter looks; tags end in a flag. */
function payloadIn(text: string): RegExpExecArray | null {
  return /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\uFE00-\uFE0F\u{E0000}-\u{E01EF}]{3,}/u.exec(text);
}

function isPayload(text: string): boolean {
  return payloadIn(text) !== null;
}

/** Alone in a text of letters that need none of them: in Arabic, Persian, Indic scripts and between emoji they do. */
function oddIn(text: string): Match | undefined {
  const found =
    /(?<![\p{Script=Arabic}\p{Script=Hebrew}\p{M}\p{Extended_Pictographic}]|\uFE0F|[\u{1F3FB}-\u{1F3FF}])[\u180E\u200B-\u200F\u2060-\u2064\uFEFF](?!\p{Extended_Pictographic})/u.exec(
      text,
    );
  if (found === null) return undefined;
  const message = `the character ${codeOf(found[0])} is not shown, and makes of this another text than the one that is read: remove it`;
  return { index: found.index, length: found[0].length, message, severity: 'medium' };
}

function codeOf(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
