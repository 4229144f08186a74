import type { Stretch } from './stretch.ts';
import { toCell } from './to-cell.ts';

/** What of a line fits into `room` columns around a span: its key, the span, then what is beside them. */
export function fitWindow(line: string, span: Stretch, room: number): Stretch {
  if (line.length <= room && isPlain.test(line)) return { from: 0, to: line.length };
  const budget = Math.max(8, room - 2);
  const lead = goLeft(line, span.from, Math.min(24, budget >> 2));
  const inside = goRight(line, span, budget - lead.used);
  const rest = budget - lead.used - inside.used;
  if (inside.at < span.to) return { from: lead.at, to: inside.at };
  const after = { from: inside.at, to: line.length };
  const right = goRight(line, after, Math.min(rest, (rest + lead.used) >> 1));
  const left = goLeft(line, lead.at, rest - right.used);
  const last = { from: right.at, to: line.length };
  return { from: left.at, to: goRight(line, last, rest - right.used - left.used).at };
}

const isPlain = /^[ -~]*$/;

interface Reach {
  readonly at: number;
  readonly used: number;
}

function goRight(line: string, { from, to }: Stretch, room: number): Reach {
  let at = from;
  let used = 0;
  while (at < to) {
    const { units, cost } = toCell(line, at, 0);
    if (used + cost > room) break;
    at += units;
    used += cost;
  }
  return { at, used };
}

function goLeft(line: string, from: number, room: number): Reach {
  let at = from;
  let used = 0;
  while (at > 0) {
    const isPair = at > 1 && toCell(line, at - 2, 0).units === 2;
    const { units, cost } = toCell(line, isPair ? at - 2 : at - 1, 0);
    if (used + cost > room) break;
    at -= units;
    used += cost;
  }
  return { at, used };
}
