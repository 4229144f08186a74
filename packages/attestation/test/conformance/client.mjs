// The client of sigstore/sigstore-conformance, run as `node client.mjs …`: see README.md in the folder above.
import { registerHooks } from 'node:module';

// the packages of this repository are read from their sources, so that nothing has to be built
registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier, { ...context, conditions: ['source', ...context.conditions] }),
});

const { runClient } = await import('./run-client.ts');
process.exitCode = runClient(process.argv.slice(2));
