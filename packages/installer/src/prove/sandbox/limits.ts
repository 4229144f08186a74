/** An installer that writes more is ended, or judged by what was seen of it. */
export const mostFiles = 20_000;
export const mostBytes = 2 ** 30;
