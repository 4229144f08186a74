import type { Weakness } from '../../analysis/analysis.ts';
import type { Cause } from '../values/site.ts';

type Said = Pick<Weakness, 'rule' | 'message' | 'confidence'>;

/** What each way past a check is called. */
export const bypassRules: Readonly<Record<Cause, Said>> = {
  comparison: {
    rule: 'F7',
    message:
      'the script goes on where the digests differ; throw there, before anything is unpacked or run',
    confidence: 'high',
  },
  'soft-error': {
    rule: 'F13',
    message:
      'the error says that the digests differ, and the script goes on after it; use "throw", with "$ErrorActionPreference" set to "Stop"',
    confidence: 'high',
  },
  'exit-code': {
    rule: 'F13',
    message:
      'PowerShell goes on when a program fails, so that a wrong signature stops nothing; throw where "$LASTEXITCODE" is not 0',
    confidence: 'high',
  },
  prompt: {
    rule: 'F9',
    message: 'an answer of the user is enough to install what was refused; do not ask, stop',
    confidence: 'medium',
  },
  tool: {
    rule: 'F3',
    message:
      'where the tool that makes the digest is missing nothing is checked; stop there, or use another',
    confidence: 'high',
  },
  arm: {
    rule: 'F1',
    message:
      'the table has no value for a platform that can be reached, and the script goes on without; add it, and stop where there is none',
    confidence: 'high',
  },
  entry: {
    rule: 'F6',
    message:
      'the list of checksums may have no entry for the file, and the script goes on without; stop there',
    confidence: 'high',
  },
  empty: {
    rule: 'F2',
    message: 'the expected value may be empty, and the script goes on without; stop there',
    confidence: 'medium',
  },
  setting: {
    rule: 'F12',
    message:
      'a variable or a parameter turns the check off; leave it on, or ask for a value instead of a switch',
    confidence: 'medium',
  },
  binding: {
    rule: 'F13',
    message:
      'where the value is empty the call fails, and PowerShell goes on after it without the check; set "$ErrorActionPreference" to "Stop", and throw where there is no value',
    confidence: 'medium',
  },
  caught: {
    rule: 'F5',
    message: 'where the checksums cannot be fetched the script goes on without; stop there',
    confidence: 'medium',
  },
  algorithm: {
    rule: 'F4',
    message: 'an algorithm that is not known is not checked, and the script goes on; stop there',
    confidence: 'high',
  },
  substring: {
    rule: 'F13',
    message: 'only a part of the digest is compared; compare all of it with "-ne"',
    confidence: 'medium',
  },
  itself: {
    rule: 'F8',
    message:
      'the digest is compared with itself; compare it with a value that is written in the script',
    confidence: 'high',
  },
  other: {
    rule: 'F7',
    message: 'there is a way past the check; compare on every way that leads to the installation',
    confidence: 'low',
  },
};
