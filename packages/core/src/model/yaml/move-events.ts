import { EVENT_ID, type Event } from './library.ts';
import type { Pads } from './pads.ts';

/** The same events with their offsets taken back from a padded text to its source; -1, for none, stays. */
export function moveEvents(events: readonly Event[], pads: Pads): readonly Event[] {
  return events.map((event) => moveEvent(event, pads));
}

function moveEvent(event: Event, pads: Pads): Event {
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return {
        ...event,
        ...moveProperties(event, pads),
        valueStart: pads.toSource(event.valueStart),
        valueEnd: pads.toSource(event.valueEnd),
      };
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING:
      return { ...event, ...moveProperties(event, pads), start: pads.toSource(event.start) };
    case EVENT_ID.ALIAS:
      return {
        ...event,
        anchorStart: pads.toSource(event.anchorStart),
        anchorEnd: pads.toSource(event.anchorEnd),
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
    anchorStart: pads.toSource(event.anchorStart),
    anchorEnd: pads.toSource(event.anchorEnd),
    tagStart: pads.toSource(event.tagStart),
    tagEnd: pads.toSource(event.tagEnd),
  };
}
