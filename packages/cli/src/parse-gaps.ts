import { GuardError } from '@portcullis/core';
import { parseInputs } from './parse-inputs.ts';
import { parseOptions } from './parse-options.ts';
import { type Output, parseOutputs } from './parse-outputs.ts';

export type GapsArguments = {
  /** Answers and reports of other runs are taken, and kept for them. */
  readonly isCached: boolean;
} & (
  | {
      readonly kind: 'one';
      /** A folder, or `OWNER/REPO[/PATH]@COMMIT`. */
      readonly target: string;
      readonly inputs: ReadonlyMap<string, string>;
      readonly outputs: readonly Output<GapsFormat>[];
    }
  | {
      readonly kind: 'batch';
      /** `-` for standard input. */
      readonly file: string;
    }
);

const gapsFormats = ['text', 'json', 'sarif', 'markdown'] as const;
export type GapsFormat = (typeof gapsFormats)[number];

/** The arguments of `gaps`. Throws GuardError with what is accepted. */
export function parseGaps(args: readonly string[]): GapsArguments {
  const options = parseOptions(args, kinds);
  const isCached = !options.has('no-cache');
  const [target, ...others] = options.positionals;
  const [file] = options.all('batch');
  if (file !== undefined) {
    const [format, ...rest] = options.all('format');
    if (target !== undefined || options.has('with'))
      throw wrong(
        '"--batch" takes every action, with what it is given, from its file: leave out the others',
      );
    if (rest.length > 0 || (format !== undefined && format !== 'json'))
      throw wrong('"--batch" writes a line of JSON for each action: leave out "--format"');
    return { kind: 'batch', file, isCached };
  }
  if (target === undefined)
    throw wrong('gaps needs the DIR of an action, or "OWNER/REPO@COMMIT", or "--batch FILE"');
  if (others.length > 0)
    throw wrong(
      `gaps looks at one action, and "${others[0]}" is a second: name several in "--batch FILE"`,
    );
  const inputs = parseInputs(options.all('with'));
  const outputs = parseOutputs(options.all('format'), gapsFormats);
  return { kind: 'one', target, inputs, outputs, isCached };
}

const kinds = { with: 'values', batch: 'value', format: 'values', 'no-cache': 'flag' } as const;

function wrong(message: string): GuardError {
  return new GuardError('bad-usage', message);
}
