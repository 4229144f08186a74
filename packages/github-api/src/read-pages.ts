import { HttpError } from '@portcullis/http';
import type { Answer } from './answer.ts';
import type { Ask, Page, Route } from './create-ask.ts';
import { nextPage } from './next-page.ts';
import { parseFields } from './parse-fields.ts';
import { parseList } from './parse-list.ts';

interface Listing {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
  /** Pages, of a hundred each. */
  readonly most: number;
  /** The member that has the list, where an answer is no list itself. */
  readonly within?: string;
}

/** Every item of a list that comes in pages. A list that has no end is an HttpError. */
export async function readPages(
  ask: Ask,
  { route, parameters, most, within }: Listing,
): Promise<readonly Answer[]> {
  const items: Answer[] = [];
  let cursor: Readonly<Record<string, string>> | undefined = {};
  for (let count = 0; count < most; count += 1) {
    const page: Page = await ask(route, { ...parameters, per_page: '100', ...cursor });
    const { answer } = page;
    items.push(...parseList(within === undefined ? answer : parseFields(answer).get(within)));
    cursor = nextPage(page.link);
    if (cursor === undefined) return items;
  }
  throw new HttpError(
    'too-large',
    `"${route}" has more than ${most} pages of a hundred, and what is behind them is not known`,
  );
}
