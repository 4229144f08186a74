import { GuardError } from '@portcullis/core';
import { didYouMean } from './did-you-mean.ts';

/** One `--format FMT[=FILE]`. */
export interface Output<Name extends string> {
  readonly format: Name;
  /** Standard output when absent. */
  readonly file: string | undefined;
}

/** Parses every `--format` of a command that has these formats; text to standard output when there is none. */
export function parseOutputs<Name extends string>(
  values: readonly string[],
  formats: readonly (Name | 'text')[],
): readonly Output<Name | 'text'>[] {
  if (values.length === 0) return [{ format: 'text', file: undefined }];
  const outputs = values.map((value) => parseOutput(value, formats));
  const printed = outputs.flatMap(({ format, file }) => (file === undefined ? [format] : []));
  if (printed.length > 1 && printed.some((format) => format === 'json' || format === 'sarif')) {
    const message = `${printed.map((format) => `"${format}"`).join(' and ')} would be mixed on standard output: give all but one a file, as in "--format json=report.json"`;
    throw new GuardError('bad-usage', message);
  }
  refuseSameFile(outputs);
  return outputs;
}

/** The second would take the place of the first. */
function refuseSameFile(outputs: readonly Output<string>[]): void {
  const files = outputs
    .flatMap(({ file }) => file ?? [])
    .filter((file) => !file.startsWith('/dev/'));
  const again = files.find((file, index) => files.indexOf(file) < index);
  if (again === undefined) return;
  throw new GuardError(
    'bad-usage',
    `"${again}" is given to two formats: give each a file of its own`,
  );
}

function parseOutput<Name extends string>(value: string, formats: readonly Name[]): Output<Name> {
  const at = value.indexOf('=');
  const name = at === -1 ? value : value.slice(0, at);
  const file = at === -1 ? undefined : value.slice(at + 1);
  const format = formats.find((one) => one === name);
  if (format === undefined) {
    const names = formats.join(', ');
    throw new GuardError(
      'bad-usage',
      `there is no format "${name}"${didYouMean(name, formats)}: known are ${names}`,
    );
  }
  if (file === '') throw new GuardError('bad-usage', `"--format ${value}" names no file after "="`);
  return { format, file };
}
