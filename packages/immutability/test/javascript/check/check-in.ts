import type { CheckOutcome } from '../../../src/fetch/fetch.ts';
import { checkOf } from '../../../src/javascript/check/check-of.ts';
import { openProgram } from '../../../src/javascript/program/open-program.ts';
import { memoryTree } from '../../support/memory-tree.ts';

/** What stands between the first `downloadTool` or `fetch` of a text, and the uses of what it brings. */
export function checkIn(text: string): CheckOutcome {
  const { program } = openProgram(memoryTree({ 'index.js': `${imports}${text}` }), 'index.js');
  if (program === undefined) throw new Error('the text of the test is no JavaScript');
  const call = program.calls.find((one) =>
    /(downloadTool|^fetch)$/.test(program.textOf(one.callee)),
  );
  if (call === undefined) throw new Error('the text of the test fetches nothing');
  return checkOf(call, program);
}

const imports = `
import * as core from '@actions/core';
import * as tc from '@actions/tool-cache';
import * as exec from '@actions/exec';
import * as io from '@actions/io';
import * as crypto from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as os from 'node:os';
import { pipeline } from 'node:stream/promises';
`;
