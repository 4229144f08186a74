import type { Weakness, WeaknessRule } from '../analysis.ts';
import type { Use } from './context.ts';
import type { Note } from './note.ts';

interface Around {
  readonly use: Use;
  readonly related: Weakness['related'];
}

/** What one reason for not checking is called, and what helps. */
export function reasonWeakness(note: Note, { related }: Around): readonly Weakness[] {
  return said(note).map(([rule, message, confidence = 'high']) => ({
    ...{ rule, message, confidence, related, start: note.start, end: note.end },
    ...{ evidence: [], opens: 'open' as const },
  }));
}

type Said = readonly [WeaknessRule, string, Weakness['confidence']?];

function said(note: Note): readonly Said[] {
  switch (note.kind) {
    case 'tool-missing':
      return [
        [
          'F3',
          `goes on without a check where "${note.tool}" is missing, as it is on many machines: try other tools, and stop when there is none`,
        ],
      ];
    case 'algorithm':
      return [['F4', 'goes on without a check when the algorithm is not known: stop instead']];
    case 'not-fetched':
      return [
        [
          'F5',
          'goes on without a check when the file with the expected values cannot be had, which whoever sits in between can bring about: stop instead',
        ],
      ];
    case 'no-entry':
      return [
        ['F6', 'goes on without a check when the list has no entry for the artifact: stop instead'],
      ];
    case 'mismatch':
      return [
        ['F7', 'a difference is found, and the download is used all the same: stop, and delete it'],
      ];
    case 'ignored':
      return [
        [
          'F7',
          'the outcome of this check is not asked for, so that a difference changes nothing: stop when it fails',
        ],
      ];
    default:
      return saidOfCheck(note);
  }
}

function saidOfCheck(note: Note): readonly Said[] {
  switch (note.kind) {
    case 'itself':
      return [
        [
          'F8',
          'the download is compared with a hash of itself, which is always equal: compare it with a value that the script carries',
        ],
      ];
    case 'answer':
      return [
        [
          'F9',
          'an answer that somebody types switches the check off, and "yes" is what people type: stop instead of asking',
          'medium',
        ],
      ];
    case 'empty':
      return empty(note.name, note.isCarried);
    default:
      return [];
  }
}

function empty(name: string, isCarried: boolean): readonly Said[] {
  const accepted: Said = [
    'F2',
    `goes on without a check when "${name}" is empty: stop when there is no expected value`,
  ];
  if (!isCarried) return [accepted];
  return [
    [
      'F1',
      `an artifact that can be chosen has no expected value in "${name}": carry one for each, and stop where there is none`,
    ],
    accepted,
  ];
}
