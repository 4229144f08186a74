import type { YamlNode } from '../../model/index.ts';
import { configurationError, expectText } from './expect.ts';

/** A day that exists, as `YYYY-MM-DD`. */
export function parseDay(node: YamlNode): string {
  const text = expectText(node);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  // A day that does not exist (02-30) is rolled over by Date.
  if (day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text))
    return text;
  throw configurationError(node, `"${text}" is not a day: write it as "2027-01-31"`);
}
