import { findProgram } from './real/find-program.ts';
import { programNames } from './real/program-names.ts';

/** What is missing for the real services; undefined when they can run. */
export function whyNoTierB(): string | undefined {
  const missing = Object.values(programNames).filter((name) => findProgram(name) === undefined);
  if (missing.length === 0) return undefined;
  return `${missing.join(', ')} not installed ("npm run services" does it where Go is)`;
}
