import { quoted } from '@portcullis/core';
import type { PolicyValue } from './policy-rows.ts';
import type { RunContext } from './run-context.ts';

/** The server whose repositories and workflows the policy names; that of the run when it names none. */
export function toServer(value: PolicyValue | undefined, run: RunContext | undefined): string {
  if (value === undefined) return run?.server ?? 'https://github.com';
  if (/^https?:\/\/[^\s/?#@]+$/.test(value.text) && value.text === value.text.toLowerCase())
    return value.text;
  throw value.refuse(
    `cannot take ${quoted(value.text)} for "server": expected its address in lower case, with nothing behind the host, such as "https://github.com"`,
  );
}
