/** A replacement in a bundled library: where, what, and why it is not left as it is. */
interface Patch {
  readonly file: RegExp;
  readonly from: string;
  readonly to: string;
}

const octokit = /\/@actions\/github\/lib\/utils\.js$/;
const treeSitter = /\/web-tree-sitter\/web-tree-sitter\.js$/;
const yaml = /\/js-yaml\/dist\/js-yaml\.mjs$/;

/** Each with what it brings for 41 workflows of 0.43 MB: docs/decisions/0006-performance.md. */
const patches: readonly Patch[] = [
  // The parser's state is made by object spread, which on V8 11.3 (Node 20) gives every parse a hidden class of its
  // own, and parsing runs three times slower. Spelled out it has the same members in the same order. Its text is
  // joined from a list, which is one flat string; a template's is two, and each `charCodeAt` looks which: 5 ms.
  {
    file: yaml,
    from: '\t\t...DEFAULT_PARSER_OPTIONS,\n\t\t...options,\n\t\tinput: `${input}\\0`,',
    to: "\t\tfilename: options.filename ?? '',\n\t\tmaxDepth: options.maxDepth ?? 100,\n\t\tinput: [input, '\\0'].join(''),",
  },
  // Comments are skipped by a pattern, which V8 runs as machine code from the start: 3 ms.
  {
    file: yaml,
    from: 'function skipUntilLineEnd(state) {\n\tlet ch = state.input.charCodeAt(state.position);\n\twhile (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);\n}',
    to: 'const LINE_END = /[\\0\\n\\r]/g;\nfunction skipUntilLineEnd(state) {\n\tLINE_END.lastIndex = state.position;\n\tLINE_END.test(state.input);\n\tstate.position = LINE_END.lastIndex - 1;\n}',
  },
  {
    file: yaml,
    from: 'ch === 35) do\n\t\t\tch = state.input.charCodeAt(++state.position);\n\t\twhile (!isEol(ch) && ch !== 0);',
    to: 'ch === 35) {\n\t\t\tskipUntilLineEnd(state);\n\t\t\tch = state.input.charCodeAt(state.position);\n\t\t}',
  },
  // Whether a document ends is asked at each character of a plain scalar, and can be so at the start of a line only.
  {
    file: yaml,
    from: '\t\tif (testDocumentBoundary(state)) break;\n\t\tif (ch === 58) {',
    to: '\t\tif (state.position === state.lineStart && testDocumentBoundary(state)) break;\n\t\tif (ch === 58) {',
  },
  // `@actions/github` makes an Octokit as soon as it is loaded, which no guard asks for: docs/decisions/0004-undici.md.
  {
    file: octokit,
    from: 'const context = new Context();\nconst baseUrl = getApiBaseUrl();\nconst defaults = {\n    baseUrl,\n    request: {\n        agent: getProxyAgent(baseUrl),\n        fetch: getProxyFetch(baseUrl)\n    }\n};\n',
    to: '',
  },
  {
    file: octokit,
    from: ' = external_node_http_namespaceObject.Octokit.plugin(external_node_http_namespaceObject.restEndpointMethods, external_node_http_namespaceObject.paginateRest).defaults(defaults);',
    to: ' = undefined;',
  },
  // The engine of the PowerShell grammar asks for Node's modules by `await import('module')`, which ncc turns into an
  // object without its functions. It needs none of them: its bytes are given to it, and it has nothing else to read.
  {
    file: treeSitter,
    from: 'var ENVIRONMENT_IS_NODE = typeof process == "object" && process.versions?.node && process.type != "renderer";',
    to: 'var ENVIRONMENT_IS_NODE = false;',
  },
  // Node's cryptography is loaded when something is asked of it, as to write SARIF or a file: 4 ms.
  {
    file: /\/fingerprints-of\.js$/,
    from: 'const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");',
    to: 'const external_node_crypto_namespaceObject = new Proxy({}, { get: (_, name) => process.getBuiltinModule("node:crypto")[name] });',
  },
];

/** Applies each patch whose library is in the bundle; a text that is not there exactly once stops the build. */
export function patchBundle(code: string, files: readonly string[]): string {
  return patches
    .filter(({ file }) => files.some((name) => file.test(name)))
    .reduce((text, { file, from, to }) => {
      const [before, after, ...more] = text.split(from);
      if (before === undefined || after === undefined || more.length > 0) {
        throw new Error(`cannot patch ${file.source}: the text that it replaces is not there once`);
      }
      return before + to + after;
    }, code);
}
