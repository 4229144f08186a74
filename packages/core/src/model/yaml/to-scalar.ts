import { blockEnd } from './block-end.ts';
import { emptyPlace, type Role } from './empty-place.ts';
import { SCALAR_STYLE, type ScalarEvent } from './library.ts';
import type { ScalarStyle } from './node.ts';
import { quote } from './quote.ts';
import type { Reading } from './reading.ts';
import { Scalar } from './scalar.ts';
import { seek } from './skip.ts';
import { readTag } from './tag.ts';
import { isWideNumber } from './wide-number.ts';

/** The scalar of an event, with quotes and block header in its place. */
export function toScalar(reading: Reading, event: ScalarEvent, role: Role): Scalar {
  const scalar =
    event.valueStart < 0 ? emptyScalar(reading, event, role) : filledScalar(reading, event);
  if (event.anchorStart >= 0 || event.tagStart >= 0) addExtras(reading, event, scalar);
  return scalar;
}

function emptyScalar({ source, cursor }: Reading, event: ScalarEvent, role: Role): Scalar {
  const behind = Math.max(event.anchorEnd, event.tagEnd);
  const at = behind < 0 ? emptyPlace(source.text, cursor, role) : behind;
  return new Scalar(source, at, at);
}

function filledScalar(reading: Reading, event: ScalarEvent): Scalar {
  const { valueStart, valueEnd, style } = event;
  reading.scalars.push(valueStart, valueEnd);
  if (style === SCALAR_STYLE.PLAIN) return plainScalar(reading, event);
  const isQuoted = style === SCALAR_STYLE.DOUBLE_QUOTED || style === SCALAR_STYLE.SINGLE_QUOTED;
  const scalar = isQuoted
    ? new Scalar(reading.source, valueStart - 1, valueEnd + 1)
    : new Scalar(reading.source, blockHeader(reading, event), blockEnd(reading.source.text, event));
  scalar.style = STYLES[style] ?? 'plain';
  if (!event.fast) scalar.spelling = event;
  return scalar;
}

function plainScalar(reading: Reading, event: ScalarEvent): Scalar {
  const { valueStart, valueEnd } = event;
  const scalar = new Scalar(reading.source, valueStart, valueEnd);
  if (!event.fast) scalar.spelling = event;
  if (event.tagStart < 0 && isWideNumber(reading.source.text, valueStart, valueEnd)) {
    reading.refuse(
      scalar,
      `cannot read ${quote(scalar.value)} as a number: it is over 32 bits, write it in quotes`,
    );
  }
  return scalar;
}

const STYLES: readonly ScalarStyle[] = ['plain', 'plain', 'single', 'double', 'literal', 'folded'];

function blockHeader({ source, cursor }: Reading, event: ScalarEvent): number {
  return seek(source.text, Math.max(cursor, event.anchorEnd, event.tagEnd), '|>');
}

function addExtras(reading: Reading, event: ScalarEvent, scalar: Scalar): void {
  const { text } = reading.source;
  const anchor = event.anchorStart < 0 ? undefined : text.slice(event.anchorStart, event.anchorEnd);
  if (event.tagStart < 0) {
    scalar.extras = { anchor };
    return;
  }
  const tag = text.slice(event.tagStart, event.tagEnd);
  const { style, value } = scalar;
  const { type, refusal } = readTag({ tag, style, value, directives: reading.directives });
  scalar.extras = { anchor, tag, type };
  if (refusal !== undefined) reading.refuse(reading.place(event.tagStart, event.tagEnd), refusal);
}
