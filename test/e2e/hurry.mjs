import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';

// Loaded before every program of a run: whoever waits for a server waits a fiftieth of the time.
const { setTimeout: wait } = timers;

timers.setTimeout = (delay, ...rest) => wait(delay / 50, ...rest);
syncBuiltinESMExports();
