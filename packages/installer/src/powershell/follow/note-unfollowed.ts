import { programs } from '../../facts/programs.ts';
import type { PsNode } from '../tree/ps-node.ts';
import { doubt, type Machine } from './machine.ts';

/** A command that may get something in a way that nobody reads here: told, and never taken for nothing. */
export function noteUnfollowed(
  machine: Machine,
  node: PsNode,
  { name, callee, words }: Called,
): void {
  const reason = calleeReason(name, callee, words) ?? reasonFor(name, words);
  if (reason !== undefined) doubt(machine, node, reason);
}

interface Called {
  readonly name: string;
  /** As it is written, with its path. */
  readonly callee: readonly string[];
  readonly words: readonly string[];
}

export const ownItem = 'a variable or a command is set by its path';

function calleeReason(
  name: string,
  callee: readonly string[],
  words: readonly string[],
): string | undefined {
  if (/[*[]|.\?/.test(name) && !/[\\/{]/.test(name)) return 'a pattern decides which command runs';
  const isUnknown = callee.every((text) => /^(?:\{[^{}]*\})*$/.test(text));
  if (isUnknown && words.some((word) => address.test(word)))
    return 'a command that nobody can name is given an address';
  if (/^(?:write|test|split|join)-|^echo$/.test(name)) return undefined;
  if (setsOwn(name, words)) return ownItem;
  if ([...callee, ...words].some((text) => share.test(text)))
    return 'what comes from a share of the network is not followed';
  return undefined;
}

function setsOwn(name: string, words: readonly string[]): boolean {
  if (reading.test(name)) return false;
  const own = words.filter((word) => ownDrive.test(word));
  return own.some((word) => !(removing.test(name) && isAlias(word)));
}

const address = /^(?:https?|ftp):\/\//i;

/** `function:Get-FileHash`. */
const ownDrive = /^(?:[\w.]+\\\w+::)?(?:function|variable|alias):/i;
const reading = /^(?:get-\w+|gc|gi|gci|ls|dir|cat|type)$/;

/** Without an alias of Windows PowerShell `curl` is the program, which is what is meant. */
const removing = /^(?:remove-item|rm|ri|rd|del|erase)$/;
const isAlias = (word: string): boolean => /^alias:/i.test(word);

/** `\\host\share`, and not `\\?\C:`. */
const share = /^(?:\\\\|\/\/)[\w.-]+[\\/]\w/;

function reasonFor(name: string, words: readonly string[]): string | undefined {
  if (/^(?:set|new)-alias$|^[sn]al$/.test(name) && programsFetch(words))
    return 'another name for a command that downloads is not followed';
  if (programs.transfers.has(name) && words.length > 0)
    return `"${name}" may get something from the network, which is not followed`;
  const line = words.join(' ');
  const [first = '', ...others] = words;
  if (/^(?:start-process|start|saps)$/.test(name) && first !== '')
    return reasonFor(first.toLowerCase(), others);
  if (name === 'new-object' && /xmlhttp|winhttp|internetexplorer/i.test(line))
    return 'an object speaks to the network, which is not followed';
  if (name === 'gh' && /^(?:release|run) download\b/.test(line))
    return '"gh" downloads something, which is not followed';
  if (gallery.test(name)) return `"${name}" installs something that is not followed`;
  const isOther = otherShell.test(name);
  if ((isOther || programs.languages.has(name)) && (foreign.test(line) || encoded.test(line)))
    return `what "${name}" is told to run may get something from the network, which is not followed`;
  if (taking.test(name) && /\b(?:https?|ftp):\/\//i.test(line))
    return `"${name}" is given an address, and what it does with that is not followed`;
  return undefined;
}

function programsFetch(words: readonly string[]): boolean {
  return words.some((word) =>
    /^(?:invoke-(?:webrequest|restmethod|expression)|i(?:wr|rm|ex)|start-bitstransfer)$/i.test(
      word,
    ),
  );
}

const otherShell = /^(?:powershell|pwsh|cmd|bash|sh|wsl|wscript|cscript|mshta)(?:\.exe)?$/i;

const encoded = /(?:^| )[-/]e(?:c|n\w*)? [\w+/=]{8,}(?: |$)/i;

const foreign =
  /\b(?:irm|iwr|iex|curl|wget|bitsadmin|urlcache|urllib|urlopen|requests|https?:)\b|Invoke-(?:WebRequest|RestMethod|Expression)|Download(?:File|String|Data)|BitsTransfer/i;

const gallery = /^(?:(?:install|update|save)-(?:module|package|script|psresource)|inmo|isres)$/;

/** What gets an address to install from it, and not to show it. */
const taking =
  /^(?:msiexec|certutil|bitsadmin|scoop|git|winget|choco|nuget|pip3?|npm|cargo|dotnet|add-appx\w*|install-\w+|import-module|save-\w+|mshta|regsvr32|rundll32)$/;
