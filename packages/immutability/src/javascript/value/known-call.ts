import { basename, dirname } from 'node:path/posix';
import type { Call } from '../program/program.ts';
import type { Ask } from './ask.ts';
import { changedPart } from './changed-part.ts';
import { concatOf } from './concat-of.ts';
import { constant } from './constant.ts';
import { eachCase } from './each-case.ts';
import { fileText } from './file-text.ts';
import { formatted } from './formatted.ts';
import { knownText } from './known-text.ts';
import { knownWork, type Work } from './known-work.ts';
import { listOfMembers } from './list-of-members.ts';
import { memberValues } from './member-values.ts';
import { notUnderstood } from './not-understood.ts';
import { onlyText } from './only-text.ts';
import { parsedJson } from './parsed-json.ts';
import { resolvedUrl } from './resolved-url.ts';
import { source } from './source.ts';
import { unionOf } from './union-of.ts';
import type { Frame, Value, Values } from './value.ts';

interface KnownCall {
  readonly name: string;
  readonly call: Call;
  readonly frame: Frame | undefined;
}

/** What a known function of a library or of the platform gives back; undefined for others. */
export function knownCall({ name, call, frame }: KnownCall, ask: Ask): Values | undefined {
  const work = knownWork(name);
  if (work === undefined) return undefined;
  const values = call.arguments.map((one) => ask.valuesOf(one, frame));
  if (work === 'test') return constant({ kind: 'test', node: call, frame });
  if (work === 'answer') return source({ kind: 'answer', what: name, ...offsetOf(call) });
  if (work === 'machine') return source({ kind: 'machine', name: machineName(name) });
  return worked({ work, values, name }, ask);
}

function offsetOf(call: Call): { readonly at?: number } {
  return call.range === undefined ? {} : { at: call.range[0] };
}

function machineName(name: string): string {
  return name.replace(/^node:os\.(platform|arch)$/, '$1').replace(/^node:/, '');
}

interface Worked {
  readonly work: Exclude<Work, 'test' | 'answer' | 'machine'>;
  readonly values: readonly Values[];
  readonly name: string;
}

function worked({ work, values, name }: Worked, ask: Ask): Values {
  const [first = constant({ kind: 'nothing' })] = values;
  switch (work) {
    case 'same':
      return first;
    case 'derived':
      return eachCase(first, (value) => derivedOf(value, ask));
    case 'merged':
      return unionOf(values);
    case 'path':
      return joinedPath(values);
    case 'basename':
      return eachCase(first, (value) => onText(value, basename));
    case 'dirname':
      return eachCase(first, (value) => onText(value, dirname));
    case 'encode':
      return eachCase(first, (value) => onText(value, encode));
    case 'format':
      return formatted(values);
    case 'json':
      return parsedJson(first);
    case 'file':
      return fileText(first);
    case 'url':
      return resolvedUrl(values);
    case 'keys':
    case 'values':
    case 'entries':
      return listOfMembers(first, work, ask);
    case 'unknown':
      return notUnderstood(`what "${name}" makes is not followed`);
  }
}

function encode(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text; // A lone surrogate cannot be encoded.
  }
}

/** Of a list, what any of its elements is. */
function derivedOf(value: Value, ask: Ask): Values {
  const isList =
    value.kind === 'list' || (value.kind === 'node' && value.node.type === 'ArrayExpression');
  if (!isList) return derived(value);
  return eachCase(memberValues(constant(value), { names: undefined }, ask), derived);
}

/** The same sources, whatever was done to them. */
function derived(value: Value): Values {
  if (value.kind !== 'text') return constant(value);
  if (onlyText(value) !== undefined) return constant(value);
  return constant({ ...value, parts: value.parts.map((part) => changedPart(part, 'other')) });
}

function onText(value: Value, work: (text: string) => string): Values {
  const text = onlyText(value);
  if (text !== undefined) return knownText(work(text));
  return derived(value);
}

function joinedPath(values: readonly Values[]): Values {
  const stretches = values.filter((one) => !isEmpty(one));
  return concatOf(stretches.flatMap((one, index) => (index === 0 ? [one] : [knownText('/'), one])));
}

function isEmpty({ cases, isOpen }: Values): boolean {
  return !isOpen && cases.length > 0 && cases.every(({ value }) => onlyText(value) === '');
}
