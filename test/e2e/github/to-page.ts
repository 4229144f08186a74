import type { Answer, Room } from './exchange.ts';

/** One page of a list. https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export function toPage<Item>(
  items: readonly Item[],
  { path, query, room }: { readonly path: string; readonly query: URLSearchParams; room: Room },
): { readonly items: readonly Item[]; readonly headers: NonNullable<Answer['headers']> } {
  const size = Number(query.get('per_page') ?? 30);
  const page = Number(query.get('page') ?? 1);
  const next = new URLSearchParams({ ...Object.fromEntries(query), page: `${page + 1}` });
  const isLast = page * size >= items.length;
  const link = `<${room.url}/repos/${room.state.repository}${path}?${next}>; rel="next"`;
  return {
    items: items.slice((page - 1) * size, page * size),
    headers: isLast ? {} : { link },
  };
}
