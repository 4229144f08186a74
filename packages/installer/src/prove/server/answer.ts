/** What an installer asks for; attacker-controlled only in so far as the installer is. */
export interface Asked {
  readonly host: string;
  /** Without the query. */
  readonly path: string;
}

export interface Answer {
  readonly status: number;
  readonly body: Buffer;
  readonly type?: string;
  readonly location?: string;
}

/** `count` is how often this file has been asked for before. */
export type Answering = (asked: Asked, count: number) => Answer;
