import type { Value } from '../values/value.ts';
import type { Arguments } from './arguments.ts';

/** What `-ErrorAction` says, be it by its alias or a number; undefined where it is not given. */
export function errorAction({ named }: Pick<Arguments, 'named'>): Value | undefined {
  const value = named('erroraction', 'ea');
  return value && { ...value, texts: value.texts.map((text) => byNumber[text] ?? text) };
}

/** https://learn.microsoft.com/dotnet/api/system.management.automation.actionpreference */
const byNumber: Readonly<Record<string, string>> = {
  0: 'SilentlyContinue',
  1: 'Stop',
  2: 'Continue',
  3: 'Inquire',
  4: 'Ignore',
};
