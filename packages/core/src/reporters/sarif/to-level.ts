import type { Severity } from '../../engine/index.ts';

export function toLevel(severity: Severity): 'error' | 'warning' | 'note' {
  return levels[severity];
}

const levels = { high: 'error', medium: 'warning', low: 'note', info: 'note' } as const;
