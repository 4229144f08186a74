/** Runs a program to its end; `code` is not 0 either when there is none of that name. What it says may be secret. */
export type RunProgram = (
  program: string,
  args: readonly string[],
  stdin: string,
) => Promise<{ readonly code: number; readonly stdout: string }>;
