import { describePowers } from '../../analysis/privilege/describe-powers.ts';
import { powerOf } from '../../analysis/privilege/power-of.ts';
import type { Privilege } from '../../analysis/privilege/privilege.ts';
import type { Taint } from '../../analysis/taint/taint.ts';
import { lessSevere, type Severity } from '../../engine/index.ts';
import type { Reach } from './reach-of.ts';

/** How bad a write is, and why it is no worse. */
export interface Grade {
  readonly severity: Severity;
  /** What the job holds, for the message. */
  readonly holding: string;
  readonly because: readonly string[];
}

interface Case {
  readonly taint: Taint;
  readonly reach: Reach;
  /** undefined in an action that nobody here uses. */
  readonly privilege: Privilege | undefined;
}

/** By who writes the text, what it decides and what the job holds. `info` is for strict. */
export function gradeOf({ taint, reach, privilege }: Case): Grade {
  const base = byAuthor(taint, privilege);
  const gate = privilege?.gates.find(({ isProof }) => isProof);
  if (reach === 'one') {
    const why =
      'it cannot leave this variable: it holds no line end, or a delimiter ends it that nobody can guess';
    const isMinor = base.severity === 'low' || base.severity === 'info';
    return { ...base, severity: isMinor ? 'info' : 'low', because: [...base.because, why] };
  }
  if (gate === undefined) return base;
  const why = `only some can start it: ${gate.hop.message}`;
  return { ...base, severity: lessSevere(base.severity, 1), because: [...base.because, why] };
}

function byAuthor({ author, source }: Taint, privilege: Privilege | undefined): Grade {
  if (author === 'member') {
    const why = 'only who may write to the repository decides it';
    return { severity: 'low', holding: '', because: [why] };
  }
  if (author === 'caller') return ofCaller(source);
  if (privilege === undefined) return { severity: 'medium', holding: '', because: [] };
  if (privilege.isCapped) {
    const why = 'a run for a fork has a token that only reads, and no secrets';
    return { severity: 'low', holding: '', because: [why] };
  }
  return ofPowers(privilege);
}

function ofCaller(source: string): Grade {
  if (/^github\b/i.test(source)) {
    const why = 'an outsider writes it wherever this is used for such an event';
    return { severity: 'medium', holding: '', because: [why] };
  }
  return { severity: 'info', holding: '', because: ['nothing is known here of what is given'] };
}

function ofPowers(privilege: Privilege): Grade {
  const holding = describePowers(privilege);
  const power = powerOf(privilege);
  if (holding === undefined || power === 'none') {
    const why = 'the job holds no secret, no write permission and no cache';
    return { severity: 'medium', holding: '', because: [why] };
  }
  const severity = power === 'weak' ? 'medium' : 'high';
  return { severity, holding: `, in a job with ${holding}`, because: [] };
}
