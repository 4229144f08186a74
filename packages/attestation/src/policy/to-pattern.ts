import { quoted } from '@portcullis/core';
import type { Pattern } from './policy.ts';
import type { PolicyValue } from './policy-rows.ts';
import { type PatternKey, type RowForm, rowForms } from './row-forms.ts';
import { splitWorkflow } from './split-workflow.ts';

/** A value as what it is compared with; throws when it could never match, or would match what nobody had in mind. */
export function toPattern(key: PatternKey, value: PolicyValue): Pattern {
  const form: RowForm = rowForms[key];
  const isGlob = value.text.startsWith(globMark);
  const text = isGlob ? value.text.slice(globMark.length) : value.text;
  const shape = isGlob ? form.glob : form.exact;
  const isWorkflow = key === 'signer-workflow' || key === 'caller-workflow';
  const isRight = shape?.test(text) === true && (!isWorkflow || splitWorkflow(text) !== undefined);
  if (!isRight)
    throw value.refuse(`cannot take ${quoted(value.text)} for "${key}": ${form.expected}`);
  // What else may be named so is taken as it stands.
  if (!isGlob && key !== 'environment' && text.includes('*'))
    throw value.refuse(
      `cannot take ${quoted(text)} for "${key}": nothing is named so; write "glob:" before a pattern`,
    );
  return { kind: isGlob ? 'glob' : 'exact', text };
}

const globMark = 'glob:';
