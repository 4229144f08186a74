import type { Place } from '../source.ts';
import type { Anchor, Anchors } from './anchors.ts';
import type { EVENT_ID, Event } from './library.ts';
import { quote } from './quote.ts';
import type { Reading } from './reading.ts';

export type AliasEvent = Extract<Event, { type: typeof EVENT_ID.ALIAS }>;

/** What an alias stands for, and where it stands; undefined when it is refused. */
export function resolveAlias(
  reading: Reading,
  anchors: Anchors,
  event: AliasEvent,
): { target: Anchor; at: Place } | undefined {
  const at = reading.place(event.anchorStart - 1, event.anchorEnd);
  const name = reading.source.text.slice(event.anchorStart, event.anchorEnd);
  const target = anchors.find(name);
  if (target === undefined) {
    const message = `unknown alias ${quote(`*${name}`)}: no anchor ${quote(`&${name}`)} stands above it, define it there or write the value out`;
    reading.refuse(at, message);
  } else if (target === 'open') {
    const message = `alias ${quote(`*${name}`)} stands inside the value it names and would never end: write the value out`;
    reading.refuse(at, message);
  } else {
    if (target.hasAlias && anchors.hasRedefinition) doubt(reading, at, name);
    return { target, at };
  }
  return undefined;
}

/**
 * GitHub replays the aliases inside an anchored value with the anchors of now (actions/runner
 * `YamlObjectReader.MoveNext`), YAML with those of then.
 */
function doubt(reading: Reading, at: Place, name: string): void {
  const message = `cannot tell what ${quote(`*${name}`)} stands for: its value holds an alias, and an anchor of this file is defined twice, give each anchor its own name`;
  reading.doubt(at, 'undecidable', message);
}
