import { LIMITS } from './limits.ts';

/** Attacker-controlled text for a message: in double quotes, one line, cut short. */
export function quote(text: string): string {
  return JSON.stringify(text.length > LIMITS.quoted ? `${text.slice(0, LIMITS.quoted)}…` : text);
}
