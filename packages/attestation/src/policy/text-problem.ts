import { quoted } from '@portcullis/core';

/** Why a text cannot be a row's value: what nobody sees in it would make it match nothing, or something else. */
export function textProblem(text: string): string | undefined {
  if (text.length > 1000) return `cannot take ${quoted(text)}: it is longer than 1000 characters`;
  if (/^\S(?:\P{Cc}*\S)?$/u.test(text)) return undefined;
  return `cannot take ${quoted(text)}: it is empty, begins or ends with a space, or has a control character`;
}
