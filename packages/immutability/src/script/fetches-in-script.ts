import type { Found } from '../fetch/found.ts';
import { followScript } from './follow-script.ts';
import { fetchesInPowershell } from './powershell/fetches-in-powershell.ts';
import { fetchesInRoughText } from './rough/fetches-in-rough-text.ts';
import type { ShellText } from './shell-text.ts';

/** What the commands of a script fetch, and what is checked of it. */
export function fetchesInScript(text: ShellText): Found {
  switch (text.dialect) {
    case 'sh':
    case 'bash':
      return followScript(text).found;
    case 'powershell':
      return fetchesInPowershell(text);
    case 'other':
      return fetchesInRoughText(text);
  }
}
