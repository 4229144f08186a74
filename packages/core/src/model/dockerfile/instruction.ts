/** One instruction of a Dockerfile, with the lines joined that the escape character continues. */
export interface Instruction {
  /** In upper case: `FROM`, `ARG`, `RUN`. */
  readonly name: string;
  /** What follows the name. */
  readonly words: string;
  /** Where the unit of `words` with this index stands in the file. */
  offsetOf(index: number): number;
}
