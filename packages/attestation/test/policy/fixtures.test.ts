import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { GuardError } from '@portcullis/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { parsePolicy } from '../../src/policy/parse-policy.ts';

const folder = join(import.meta.dirname, 'fixtures');
const names = readdirSync(folder).filter((name) => /\.(?:yml|json)$/.test(name));
const schema = readFileSync(
  join(import.meta.dirname, '../../../../docs/attestation-policy.schema.json'),
  'utf8',
);
const isValid = new Ajv2020({ strict: true, strictTypes: false }).compile(JSON.parse(schema));

test.each(names)('%s', (name) => {
  const path = join(folder, name);
  const said = judge(readFileSync(path, 'utf8'), name);
  const out = path.replace(/\.\w+$/, '.out');
  if (process.env.UPDATE_FIXTURES === '1') writeFileSync(out, said);
  expect(said).toBe(readFileSync(out, 'utf8'));
  expect(said.startsWith('{')).toBe(name.startsWith('ok-'));
});

// `whole-`: only the program knows how rows fit together.
test.each(names)('the schema agrees: %s', (name) => {
  const json = read(readFileSync(join(folder, name), 'utf8'));
  expect(json === unreadable ? false : isValid(json)).toBe(!name.startsWith('bad-'));
});

const unreadable = Symbol('unreadable');

function read(text: string): unknown {
  try {
    return parse(text, { schema: 'core' });
  } catch {
    return unreadable;
  }
}

function judge(text: string, name: string): string {
  try {
    return `${JSON.stringify(parsePolicy(text, name), undefined, 2)}\n`;
  } catch (error) {
    if (error instanceof GuardError && error.code === 'bad-configuration')
      return `${error.message}\n`;
    throw error;
  }
}
