import { EVENT_ID, type Event } from './library.ts';
import type { Pads } from './pads.ts';

/** The same events with their offsets taken back from a padded text to its source. */
export function moveEvents(events: readonly Event[], pads: Pads): readonly Event[] {
  return events.map((event) => moveEvent(event, pads));
}

function moveEvent(event: Event, pads: Pads): Event {
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return {
        ...event,
        ...moveProperties(event, pads),
        valueStart: move(event.valueStart, pads),
        valueEnd: move(event.valueEnd, pads),
      };
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING:
      return { ...event, ...moveProperties(event, pads), start: move(event.start, pads) };
    case EVENT_ID.ALIAS:
      return {
        ...event,
        anchorStart: move(event.anchorStart, pads),
        anchorEnd: move(event.anchorEnd, pads),
      };
    case EVENT_ID.DOCUMENT:
    case EVENT_ID.POP:
      return event;
  }
}

interface Properties {
  readonly anchorStart: number;
  readonly anchorEnd: number;
  readonly tagStart: number;
  readonly tagEnd: number;
}

function moveProperties(event: Properties, pads: Pads): Properties {
  return {
    anchorStart: move(event.anchorStart, pads),
    anchorEnd: move(event.anchorEnd, pads),
    tagStart: move(event.tagStart, pads),
    tagEnd: move(event.tagEnd, pads),
  };
}

/** -1 is the library's "absent". */
function move(offset: number, pads: Pads): number {
  return offset < 0 ? offset : pads.toSource(offset);
}
