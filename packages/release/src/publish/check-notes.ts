import { GuardError } from '@portcullis/core';

/**
 * The text of a release as somebody writes it: not longer than GitHub takes with our marker behind it, and without a
 * marker of its own, since nobody could tell then whose draft it is. Throws GuardError.
 */
export function checkNotes(notes: string): string {
  if (notes.length > longest)
    throw refused(`has ${notes.length} characters: ${longest} are the most, link to the others`);
  if (/<!--\s*portcullis\b/i.test(notes))
    throw refused('has a comment that begins with "portcullis": take it out, only we write those');
  return notes;
}

/** All inputs together reach a step as one variable, of which Linux takes 128 KiB; GitHub takes texts of 125,000. */
const longest = 60_000;

function refused(why: string): GuardError {
  return new GuardError('bad-input', `the input "notes" ${why}`);
}
