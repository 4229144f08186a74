/** What a service is asked for, in the words of the messages about it. */
export interface Errand {
  /** What cannot be done when it refuses: `cannot get a certificate`. */
  readonly problem: string;
  /** What to do when it does not understand the question. */
  readonly advice: string;
}
