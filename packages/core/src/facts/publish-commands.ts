import data from './publish-commands.json' with { type: 'json' };

/** A command line that publishes. */
export interface PublishCommand {
  /** The program and its sub-commands. */
  readonly words: readonly string[];
  /** `publishes to npm` */
  readonly what: string;
  /** A pattern for one of the arguments, for programs that take what to do as any of them. */
  readonly argument?: string | undefined;
  /** It publishes only with one of these. */
  readonly when?: readonly string[] | undefined;
  /** It does not with one of these. */
  readonly unless?: readonly string[] | undefined;
  /** What it names is defined elsewhere, and only its name says that it publishes. */
  readonly isGuess?: boolean | undefined;
}

export const publishCommands: readonly PublishCommand[] = data.commands;
