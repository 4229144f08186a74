import data from './context-sources.json' with { type: 'json' };

/** What stands below a key of a payload: text of somebody, with `*` at whatever depth, or more keys. */
export type PayloadField =
  | { readonly kind: 'text'; readonly class: 'free' | 'structured'; readonly isOpen: boolean }
  | { readonly kind: 'shape'; readonly fields: () => PayloadShape };

export type PayloadShape = ReadonlyMap<string, PayloadField>;

interface EventSource {
  /** Who causes the event. */
  readonly author: 'outsider' | 'member';
  readonly fields: () => PayloadShape;
}

/** The payload of each event as far as somebody writes it. */
export const eventSources: ReadonlyMap<string, EventSource> = new Map(
  (['outsider', 'member'] as const).flatMap((author) =>
    Object.entries(data.events[author]).map(
      ([event, shape]) => [event, { author, fields: () => shapeOf(shape) }] as const,
    ),
  ),
);

/** What is below one of these keys, not a text under such a name, is a member's, whoever caused the event. */
export const memberFields: ReadonlySet<string> = new Set(data.members);

const words: ReadonlyMap<string, string> = new Map(Object.entries(data.shapes));
const shapes = new Map<string, PayloadShape>();

function shapeOf(name: string): PayloadShape {
  const known = shapes.get(name);
  if (known !== undefined) return known;
  const text = words.get(name) ?? '';
  const shape = new Map(text.split(' ').map(toField));
  shapes.set(name, shape);
  return shape;
}

function toField(word: string): readonly [string, PayloadField] {
  const [key = '', shape] = word.replace(/^[~*]/, '').split(':');
  if (shape !== undefined) return [key, { kind: 'shape', fields: () => shapeOf(shape) }];
  const isOpen = word.startsWith('*');
  return [key, { kind: 'text', class: word.startsWith('~') ? 'structured' : 'free', isOpen }];
}
