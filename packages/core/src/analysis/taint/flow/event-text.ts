import {
  eventSources,
  memberFields,
  type PayloadField,
  type PayloadShape,
} from '../../../facts/context-sources.ts';
import type { Author, TextClass } from '../taint.ts';
import type { Key, Wanted } from './asking.ts';
import { causedByMembers } from './caused-by-members.ts';
import type { Site } from './site.ts';

/** Text in an event's payload. */
export interface PayloadText {
  readonly class: TextClass;
  readonly author: Author;
}

/** The worst text that a path can pick from the payload; of an unknown event, from any. */
export function eventText(
  event: string | undefined,
  wanted: Wanted,
  site: Site,
): PayloadText | undefined {
  const sources = event === undefined ? eventSources : only(event);
  const found = [...sources.values()].flatMap(({ author, fields }) => {
    const writer = author === 'outsider' && causedByMembers(site) ? 'member' : author;
    return inShape(fields(), wanted.path, { author: writer, isAll: wanted.as === 'all' });
  });
  return worst(found);
}

function only(event: string): typeof eventSources {
  const source = eventSources.get(event);
  return new Map(source === undefined ? [] : [[event, source]]);
}

interface Walk {
  readonly author: Author;
  readonly isAll: boolean;
}

function inShape(shape: PayloadShape, path: readonly Key[], walk: Walk): readonly PayloadText[] {
  const [key, ...rest] = path;
  if (path.length === 0) return walk.isAll ? inFields([...shape], [], walk) : [];
  if (key !== undefined && !/^\d+$/.test(key)) {
    const field = shape.get(key);
    return field === undefined ? [] : inField(key, field, { path: rest, walk });
  }
  // An item of a list has the shape of the list; `*` and a computed key can be the name of a field, too.
  const items = inShape(shape, rest, walk);
  return key === undefined ? [...items, ...inFields([...shape], rest, walk)] : items;
}

function inFields(
  fields: readonly (readonly [string, PayloadField])[],
  path: readonly Key[],
  walk: Walk,
): readonly PayloadText[] {
  return fields.flatMap(([key, field]) => inField(key, field, { path, walk }));
}

function inField(
  key: string,
  field: PayloadField,
  { path, walk }: { readonly path: readonly Key[]; readonly walk: Walk },
): readonly PayloadText[] {
  if (field.kind === 'shape') {
    const author = memberFields.has(key) ? 'member' : walk.author;
    return inShape(field.fields(), path, { ...walk, author });
  }
  // A text has no keys; the items of a list of texts are texts.
  const isThere = field.isOpen || path.every((one) => one === undefined || /^\d+$/.test(one));
  return isThere ? [{ class: field.class, author: walk.author }] : [];
}

function worst(texts: readonly PayloadText[]): PayloadText | undefined {
  const rank = ({ class: kind, author }: PayloadText) =>
    (kind === 'free' ? 2 : 0) + (author === 'outsider' ? 1 : 0);
  return texts.reduce<PayloadText | undefined>(
    (best, text) => (best === undefined || rank(text) > rank(best) ? text : best),
    undefined,
  );
}
