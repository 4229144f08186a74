import { stripTypeScriptTypes } from 'node:module';

// Types become spaces, so that lines and columns of a stack trace stay true without a source map.
export default {
  process: (source) => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) }),
};
