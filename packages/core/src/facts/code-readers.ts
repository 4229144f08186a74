import data from './code-readers.json' with { type: 'json' };

/** Programs that run a text which they are given: always, or with an option that takes code. */
export const codeReaders: {
  readonly always: ReadonlySet<string>;
  readonly interpreters: ReadonlySet<string>;
} = {
  always: new Set(data.always.split(' ')),
  interpreters: new Set(data.interpreters.split(' ')),
};
