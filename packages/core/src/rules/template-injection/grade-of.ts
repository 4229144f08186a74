import type { Privilege } from '../../analysis/privilege/privilege.ts';
import type { CodeSink } from '../../analysis/sinks/code-sink.ts';
import type { Taint } from '../../analysis/taint/taint.ts';
import { lessSevere, type Severity } from '../../engine/index.ts';
import { comesWithChange } from './comes-with-change.ts';

/** How bad an injection is, and why. */
export interface Grade {
  readonly severity: Severity;
  /** What the job holds, for the message: `, in a job that has "contents: write"`. */
  readonly holding: string;
  readonly because: readonly string[];
}

interface Case {
  readonly taint: Taint;
  readonly sink: CodeSink;
  /** undefined in an action that nobody here uses. */
  readonly privilege: Privilege | undefined;
  /** It arrives as JSON where JavaScript expects a value. */
  readonly isLiteral: boolean;
  readonly isStrict: boolean;
}

const literal = 'JSON is a value of JavaScript, which a text cannot leave';

/** By who writes the text, what alphabet binds it, where it lands and what the job holds. */
export function gradeOf({ taint, sink, privilege, isLiteral, isStrict }: Case): Grade {
  const base = byAuthor(taint, privilege, isStrict);
  const steps = [
    taint.class === 'structured' && 'what can be written there is bound to an alphabet',
    sink.kind === 'folder' && 'it chooses a folder, and runs nothing by itself',
    ...(isLiteral ? [literal, literal] : []),
    gateOf(privilege),
  ].filter((why) => typeof why === 'string');
  const severity = steps.reduce<Severity>((one) => lessSevere(one, 1), base.severity);
  return { ...base, severity, because: [...base.because, ...new Set(steps)] };
}

function byAuthor(taint: Taint, privilege: Privilege | undefined, isStrict: boolean): Grade {
  if (taint.author === 'caller') return ofCaller(taint, isStrict);
  if (taint.author === 'member') return ofMember(taint);
  if (privilege === undefined || privilege.isCapped) {
    const why = 'a run for a fork has a token that only reads, and no secrets';
    return { severity: 'medium', holding: '', because: [why] };
  }
  const { secrets, writes, identity, defaultToken, cache } = privilege;
  const held = [...secrets, ...writes, identity, defaultToken, cache];
  const [first] = held.filter((hop) => hop !== undefined);
  if (first === undefined) {
    const why = 'the job holds no secret, no write permission and no cache';
    return { severity: 'medium', holding: '', because: [why] };
  }
  return { severity: 'high', holding: `, in a job that ${first.message}`, because: [] };
}

/** What an event brings is an outsider's wherever this is used for one; what the caller gives may be fixed. */
function ofCaller({ source }: Taint, isStrict: boolean): Grade {
  const isEvent = /^github\b/i.test(source);
  const because = isEvent
    ? ['an outsider writes it wherever this is used for such an event']
    : ['nothing is known here of what is given'];
  return { severity: isEvent || isStrict ? 'medium' : 'low', holding: '', because };
}

function ofMember(taint: Taint): Grade {
  const isCommit = comesWithChange(taint);
  const because = isCommit
    ? ['it arrives with a change that somebody merged']
    : ['only who may write to the repository decides it'];
  return { severity: isCommit ? 'medium' : 'low', holding: '', because };
}

function gateOf(privilege: Privilege | undefined): string | undefined {
  const gate = privilege?.gates.find(({ isProof }) => isProof);
  return gate === undefined ? undefined : `only some can start it: ${gate.hop.message}`;
}
