import { AttestationError } from '../attestation-error.ts';
import { checkJson } from './check-json.ts';
import { parseSubjects } from './parse-subjects.ts';
import { type Statement, statementTypes } from './statement.ts';

const payloadType = 'application/vnd.in-toto+json';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What an envelope holds, when it is an in-toto statement; nobody's word until the envelope is verified. */
export function parseStatement(envelope: {
  readonly payloadType: string;
  readonly payload: Uint8Array;
}): Statement {
  if (envelope.payloadType !== payloadType) {
    throw refusedStatement(`the type of the payload is not "${payloadType}"`);
  }
  const json = toObject(toText(envelope.payload));
  const type = statementTypes.find((known) => known === json._type);
  if (type === undefined) {
    throw refusedStatement(`its "_type" is none of ${statementTypes.join(', ')}`);
  }
  const { predicateType, predicate, subject } = json;
  if (typeof predicateType !== 'string' || predicateType === '') {
    throw refusedStatement('its "predicateType" is no text');
  }
  return { _type: type, subject: subjectsOf(subject), predicateType, predicate };
}

function toText(payload: Uint8Array): string {
  try {
    return decoder.decode(payload);
  } catch (cause) {
    throw refusedStatement('it is no UTF-8', cause);
  }
}

function toObject(text: string): Readonly<Record<string, unknown>> {
  const why = checkJson(text);
  if (why !== undefined) {
    throw refusedStatement(why);
  }
  const json = parsed(text);
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw refusedStatement('it is no JSON object');
  }
  return { ...json };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw refusedStatement('it is no JSON', cause);
  }
}

function subjectsOf(subject: unknown) {
  const subjects = parseSubjects(subject);
  if (typeof subjects === 'string') {
    throw refusedStatement(subjects);
  }
  return subjects;
}

function refusedStatement(why: string, cause?: unknown): AttestationError {
  return new AttestationError('unreadable-statement', `cannot read the statement: ${why}`, {
    cause,
  });
}
