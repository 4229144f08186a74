import { escapeJson } from '@portcullis/core';
import type { Recording } from './recording.ts';

/** A recording as a file: members sorted by name, so that the order of answers does not show. */
export function recordingText(recording: Recording): string {
  return escapeJson(withSortedMembers(recording));
}

function withSortedMembers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedMembers);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, withSortedMembers(member)]));
}
