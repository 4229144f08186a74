export { escapeJson } from './escape-json.ts';
export { escapeTerminal } from './escape-terminal.ts';
export type { Format } from './format.ts';
export type { GraphEdge, Reporter, ReporterContext } from './reporter.ts';
export { reporters } from './reporters.ts';
