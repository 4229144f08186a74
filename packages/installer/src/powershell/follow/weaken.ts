import type { Span, Weakness } from '../../analysis/analysis.ts';
import type { Machine } from './machine.ts';

type Flaw = 'itself' | 'substring' | 'weak-algorithm' | 'mixed';

/** Notes what is wrong with a comparison itself, whichever way the script takes after it. */
export function weaken(machine: Machine, at: Span, flaw: Flaw): void {
  machine.weaknesses.set(`${flaw} ${at.start}`, {
    ...texts[flaw],
    start: at.start,
    end: at.end,
    related: [],
    evidence: [],
  });
}

const texts: Readonly<Record<Flaw, Pick<Weakness, 'rule' | 'message' | 'confidence' | 'opens'>>> = {
  itself: {
    rule: 'F8',
    message:
      'the digest is compared with itself, so that every download passes; compare it with a value that is written in the script',
    confidence: 'high',
    opens: 'open',
  },
  substring: {
    rule: 'F13',
    message:
      '"-match" and "-like" look for a part, and an empty or shorter value is a part of every digest; compare with "-ne" or "-eq"',
    confidence: 'medium',
  },
  'weak-algorithm': {
    rule: 'weak-algorithm',
    message:
      'others can make a file with the same MD5 or SHA-1 digest; compare SHA-256 or a longer one',
    confidence: 'high',
  },
  mixed: {
    rule: 'F11',
    message:
      'some versions are compared with a value that is downloaded from where the artifact comes from, which notices corruption only; write the values of all versions in the script',
    confidence: 'medium',
  },
};
