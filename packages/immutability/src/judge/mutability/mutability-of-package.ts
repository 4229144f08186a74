import type { Mutability } from '@portcullis/core';
import { signs } from '../filled.ts';
import { versionIn } from './version-in.ts';

/** `name==1.2.3`, `name@1.2.3`, `name 1.2.3`: what follows the name; a name alone is whatever is newest. */
export function mutabilityOfPackage(text: string): Mutability {
  if (versionIn(text) === 'commit') return isOfGit.test(text) ? 'content-addressed' : 'versioned';
  const version = versionOf(text.trim());
  if (version === undefined) return 'floating';
  const isWhole = version.startsWith(signs.version);
  return isWhole || isExact.test(version) ? 'versioned' : 'floating';
}

/** Forty digits are a commit where a repository is named, or a module of Go, whose versions end in one. */
const isOfGit = /\bgit\b|github:|#|\brev[ =]|^[\w-]+(?:\.[\w-]+)+\//;

/** A part of a version (`1.2`) is a range for most package managers, and exact behind `==`. */
const isExact =
  /^(?:==\s*v?\d+(?:\.\d+)*|v?\d+\.\d+\.\d+|v?\d{4}[-.]\d{2}[-.]\d{2}|nightly-\d{4}-\d{2}-\d{2})/;

function versionOf(text: string): string | undefined {
  if (text.startsWith(signs.version)) return text;
  const equal = text.lastIndexOf('==');
  if (equal !== -1) return sign(text.slice(equal + 2)) ?? text.slice(equal);
  const other =
    /[^@\s=:#]\s*(?:@|=|:|#|\s+(?:--version[ =]|--rev[ =]|--tag[ =]|-v )?)\s*(v?\d[^\s@]*|nightly-\d[\d-]*|\uE101\S*)/.exec(
      text,
    )?.[1];
  return other ?? (/^(?:v?\d+\.\d+\.\d+|nightly-\d)/.test(text) ? text : undefined);
}

function sign(text: string): string | undefined {
  return text.trim().startsWith(signs.version) ? signs.version : undefined;
}
