import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE_node_http_b674be28__ from "node:http";
/******/ var __webpack_modules__ = ({

/***/ 67:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 30:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

/*!
 * content-type
 * Copyright(c) 2015 Douglas Christopher Wilson
 * MIT Licensed
 */
__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = format;
exports.qg = parse;
const TEXT_REGEXP = /^[\u0009\u0020-\u007e\u0080-\u00ff]*$/;
const TOKEN_REGEXP = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/**
 * RegExp to match chars that must be quoted-pair in RFC 9110 sec 5.6.4
 */
const QUOTE_REGEXP = /[\\"]/g;
/**
 * RegExp to match type in RFC 9110 sec 8.3.1
 *
 * media-type = type "/" subtype
 * type       = token
 * subtype    = token
 */
const TYPE_REGEXP = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/**
 * Null object perf optimization. Faster than `Object.create(null)` and `{ __proto__: null }`.
 */
const NullObject = /* @__PURE__ */ (() => {
	const C = function () { };
	C.prototype = Object.create(null);
	return C;
})();
/**
 * Format an object into a `Content-Type` header.
 */
function format(obj) {
	const { type, parameters } = obj;
	if (!type || !TYPE_REGEXP.test(type)) {
		throw new TypeError(`Invalid type: ${type}`);
	}
	let result = type;
	if (parameters) {
		for (const param of Object.keys(parameters)) {
			if (!TOKEN_REGEXP.test(param)) {
				throw new TypeError(`Invalid parameter name: ${param}`);
			}
			result += `; ${param}=${qstring(parameters[param])}`;
		}
	}
	return result;
}
/**
 * Parse a `Content-Type` header.
 */
function parse(header, options) {
	const len = header.length;
	let index = skipOWS(header, 0, len);
	const valueStart = index;
	index = skipValue(header, index, len);
	const valueEnd = trailingOWS(header, valueStart, index);
	const type = header.slice(valueStart, valueEnd).toLowerCase();
	const parameters = options?.parameters === false
		? new NullObject()
		: parseParameters(header, index, len);
	return { type, parameters };
}
const SP = 32; // " "
const HTAB = 9; // "\t"
const SEMI = 59; // ";"
const EQ = 61; // "="
const DQUOTE = 34; // '"'
const BSLASH = 92; // "\\"
/**
 * Parses the parameters of a `Content-Type` header starting at the given index.
 */
function parseParameters(header, index, len) {
	const parameters = new NullObject();
	parameter: while (index < len) {
		index = skipOWS(header, index + 1 /* Skip over ; */, len);
		const keyStart = index;
		while (index < len) {
			const code = header.charCodeAt(index);
			if (code === SEMI)
				continue parameter;
			if (code === EQ) {
				const keyEnd = trailingOWS(header, keyStart, index);
				const key = header.slice(keyStart, keyEnd).toLowerCase();
				index = skipOWS(header, index + 1, len);
				if (index < len && header.charCodeAt(index) === DQUOTE) {
					index++;
					let value = "";
					while (index < len) {
						const code = header.charCodeAt(index++);
						if (code === DQUOTE) {
							index = skipValue(header, index, len);
							if (parameters[key] === undefined)
								parameters[key] = value;
							break;
						}
						if (code === BSLASH && index < len) {
							value += header[index++];
							continue;
						}
						value += String.fromCharCode(code);
					}
					continue parameter;
				}
				const valueStart = index;
				index = skipValue(header, index, len);
				if (parameters[key] === undefined) {
					const valueEnd = trailingOWS(header, valueStart, index);
					parameters[key] = header.slice(valueStart, valueEnd);
				}
				continue parameter;
			}
			index++;
		}
	}
	return parameters;
}
/**
 * Skip over characters until a semicolon.
 */
function skipValue(str, index, len) {
	while (index < len) {
		const char = str.charCodeAt(index);
		if (char === SEMI)
			break;
		index++;
	}
	return index;
}
/**
 * Skip optional whitespace (OWS) in an HTTP header value.
 *
 * OWS is defined in RFC 9110 sec 5.6.3 as SP (" ") or HTAB ("\t").
 */
function skipOWS(header, index, len) {
	while (index < len) {
		const char = header.charCodeAt(index);
		if (char !== SP && char !== HTAB)
			break;
		index++;
	}
	return index;
}
/**
 * Trim optional whitespace (OWS) from the end of a substring.
 *
 * OWS is defined in RFC 9110 sec 5.6.3 as SP (" ") or HTAB ("\t").
 */
function trailingOWS(header, start, end) {
	while (end > start) {
		const char = header.charCodeAt(end - 1);
		if (char !== SP && char !== HTAB)
			break;
		end--;
	}
	return end;
}
/**
 * Serialize a parameter value.
 */
function qstring(str) {
	if (TOKEN_REGEXP.test(str))
		return str;
	if (TEXT_REGEXP.test(str))
		return `"${str.replace(QUOTE_REGEXP, "\\$&")}"`;
	throw new TypeError(`Invalid parameter value: ${str}`);
}
//# sourceMappingURL=index.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: ./packages/core/build/model/uses/parse-image.js
/**
 * Splits an image reference; undefined when it names nothing. A first component is a registry when it holds `.`,
 * `:` or a capital letter, or is `localhost`.
 * Source: https://github.com/distribution/reference (grammar on top of reference.go, and normalize.go)
 */
function parseImage(whole) {
	const part = slice(whole, 0, whole.text.trimEnd().length);
	const digestAt = part.text.indexOf('@');
	const named = digestAt === -1 ? part.text.length : digestAt;
	const head = part.text.slice(0, named);
	const slash = head.indexOf('/');
	const nameFrom = slash !== -1 && isRegistry(head.slice(0, slash)) ? slash + 1 : 0;
	const colon = head.lastIndexOf(':');
	const tagAt = colon > head.lastIndexOf('/') ? colon : -1;
	const nameEnd = tagAt === -1 ? named : tagAt;
	if (nameEnd <= nameFrom)
		return undefined;
	return {
		...part,
		registry: nameFrom === 0 ? undefined : slice(part, 0, slash),
		name: slice(part, nameFrom, nameEnd),
		tag: tagAt === -1 ? undefined : slice(part, tagAt + 1, named),
		digest: digestAt === -1 ? undefined : slice(part, digestAt + 1, part.text.length),
	};
}
function isRegistry(text) {
	return text === 'localhost' || /[.:A-Z]/.test(text);
}
/**
 * The source stretch of `text.slice(from, to)`. Where the spelling differs from the text (escapes, folding,
 * values of expressions) the whole part is the narrowest honest answer.
 */
function slice(part, from, to) {
	const text = part.text.slice(from, to);
	const isVerbatim = part.source.text.slice(part.start, part.end) === part.text;
	if (!isVerbatim)
		return { ...part, text };
	return { source: part.source, start: part.start + from, end: part.start + to, text };
}

;// CONCATENATED MODULE: ./packages/core/build/model/dockerfile/substitute.js
/** More characters than any image reference has: what arguments that repeat each other may add up to. */
const longest = 4096;
const reference = /\$(?:(?<bare>\w+)|\{(?<braced>\w+)(?:(?<operator>:?[-+])(?<word>[^{}]*))?\})/g;
/**
 * Puts the defaults of `ARG` into a `FROM` argument: `$X`, `${X}`, `${X:-word}`, `${X-word}`, `${X:+word}`.
 * undefined where the result depends on a value that only the build knows, or on a form not listed.
 * Source: https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
function substitute(text, defaults) {
	let result = '';
	let from = 0;
	for (const { 0: whole, index, groups = {} } of text.matchAll(reference)) {
		const { bare, braced = '', operator = '', word = '' } = groups;
		const value = expand(defaults.get(bare ?? braced), operator, word);
		if (value === undefined)
			return undefined;
		result += text.slice(from, index) + value;
		if (result.length > longest)
			return undefined;
		from = index + whole.length;
	}
	result += text.slice(from);
	return result.includes('$') ? undefined : result;
}
function expand(value, operator, word) {
	const isSet = operator.startsWith(':')
		? value !== undefined && value !== ''
		: value !== undefined;
	if (operator.endsWith('-'))
		return isSet ? value : word;
	if (operator.endsWith('+'))
		return isSet ? word : '';
	return value;
}

;// CONCATENATED MODULE: ./packages/core/build/model/dockerfile/unquote.js
/** A word without the quotes around it. */
function unquote(word) {
	const [, , inner] = /^(["'])([\s\S]*)\1$/.exec(word) ?? [];
	return inner ?? word;
}

;// CONCATENATED MODULE: ./packages/core/build/model/dockerfile/words-in.js
/** The words of a text, parted by blanks outside of quotes. */
function wordsIn(text) {
	return text.match(word) ?? [];
}
/** A quote that is not closed is a character like others. */
const word = /(?:"(?:[^"\\]|\\[\s\S])*"|'[^']*'|\\[\s\S]|\S)+/g;

;// CONCATENATED MODULE: ./packages/core/build/model/dockerfile/add-defaults.js



/**
 * Takes in the defaults of an `ARG` before the first `FROM`: the only ones that a `FROM` sees. One may build on
 * those before it.
 * Source: https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact
 */
function addDefaults(defaults, words) {
	for (const word of wordsIn(words)) {
		const [, name, value] = /^(\w+)(?:=([\s\S]*))?$/.exec(unquote(word)) ?? [];
		if (name !== undefined)
			defaults.set(name, value === undefined ? undefined : substitute(unquote(value), defaults));
	}
}

;// CONCATENATED MODULE: ./packages/core/build/model/dockerfile/escape-of.js
/**
 * The character that continues a line: `\`, or what a directive in the first lines makes of it.
 * Source: https://docs.docker.com/reference/dockerfile/#escape
 */
function escapeOf(text) {
	for (const [line] of text.matchAll(directive)) {
		const [, value] = /^[ \t]*#\s*escape\s*=\s*(\S+)/i.exec(line) ?? [];
		if (value !== undefined)
			return value === '`' ? '`' : '\\';
	}
	return '\\';
}
/** Sticky, so that the first line that is something else ends them. */
const directive = /[ \t]*#[ \t]*[a-z][a-z\d]*[ \t]*=.*\n?/giy;

;// CONCATENATED MODULE: ./packages/core/build/model/dockerfile/here-documents-of.js


/**
 * The here-documents that follow an instruction: a word `<<NAME` outside of quotes.
 * Source: https://docs.docker.com/reference/dockerfile/#here-documents
 */
function hereDocumentsOf({ name, words }) {
	if (!words.includes('<<') || !/^(RUN|COPY|ADD|ONBUILD)$/.test(name))
		return [];
	return wordsIn(words).flatMap((word) => {
		const [, dash, quoted] = /^\d*<<(-?)([^<]+)$/.exec(word) ?? [];
		return quoted === undefined ? [] : [{ name: unquote(quoted), isIndented: dash === '-' }];
	});
}

;// CONCATENATED MODULE: ./packages/core/build/model/dockerfile/read-instructions.js


/**
 * The instructions of a Dockerfile as BuildKit reads them: comments and empty lines are left out, also between
 * lines that are continued, and so are here-documents. Never throws; what is no instruction is one with an odd name.
 * Source: https://github.com/moby/buildkit/blob/master/frontend/dockerfile/parser/parser.go
 */
function* readInstructions(text) {
	const isContinued = endings[escapeOf(text)];
	const lines = linesOf(text);
	for (let line = lines.next(); !line.done; line = lines.next()) {
		if (isComment.test(line.value.text))
			continue;
		const pieces = [...continued(line.value, lines, isContinued)];
		const instruction = toInstruction(pieces);
		if (instruction === undefined)
			continue;
		yield instruction;
		for (const { name, isIndented } of hereDocumentsOf(instruction))
			skip(lines, name, isIndented);
	}
}
/** An escape character at the end of a line, but not one that is escaped itself. */
const endings = { '\\': /(?<!\\)\\[ \t]*$/, '`': /(?<!`)`[ \t]*$/ };
const isComment = /^\s*#/;
function* linesOf(text) {
	for (let start = 0; start < text.length;) {
		const found = text.indexOf('\n', start);
		const end = found < 0 ? text.length : found;
		yield { start, text: text.slice(start, text.charAt(end - 1) === '\r' ? end - 1 : end) };
		start = end + 1;
	}
}
/** A line and those that continue it, without what continues them. */
function* continued(first, lines, ending) {
	for (let line = first; line !== undefined;) {
		const { start, text } = line;
		const end = ending.exec(text)?.index;
		yield { start, text: text.slice(0, end) };
		if (end === undefined)
			return;
		line = nextOf(lines);
	}
}
function nextOf(lines) {
	for (let next = lines.next(); next.done !== true; next = lines.next()) {
		const { text } = next.value;
		if (text.trim() !== '' && !isComment.test(text))
			return next.value;
	}
	return undefined;
}
function toInstruction(pieces) {
	const joined = pieces.map(({ text }) => text).join('');
	const [before, name] = /^\s*(\S+)\s*/.exec(joined) ?? [];
	if (before === undefined || name === undefined)
		return undefined;
	return {
		name: name.toUpperCase(),
		words: joined.slice(before.length),
		offsetOf: (index) => offsetIn(pieces, before.length + index),
	};
}
function offsetIn(pieces, index) {
	let rest = index;
	for (const { start, text } of pieces) {
		if (rest < text.length)
			return start + rest;
		rest -= text.length;
	}
	return 0;
}
/** To the end of the file where the here-document has none: no build gets past that. */
function skip(lines, name, isIndented) {
	for (let next = lines.next(); next.done !== true; next = lines.next()) {
		const { text } = next.value;
		if ((isIndented ? text.replace(/^\t+/, '') : text) === name)
			return;
	}
}

;// CONCATENATED MODULE: ./packages/core/build/model/dockerfile/parse-dockerfile.js





/** Reads the images that a Dockerfile builds on: every `FROM` that is not `scratch` or an earlier stage. */
function parseDockerfile(source) {
	const defaults = new Map();
	const names = new Set(['scratch']);
	const stages = [];
	let isBeforeFrom = true;
	for (const instruction of readInstructions(source.text)) {
		if (instruction.name === 'ARG' && isBeforeFrom)
			addDefaults(defaults, instruction.words);
		if (instruction.name !== 'FROM')
			continue;
		isBeforeFrom = false;
		const { at, alias } = readFrom(source, instruction);
		const text = at === undefined ? undefined : substitute(unquote(at.text), defaults);
		if (at !== undefined && !names.has(text?.toLowerCase() ?? ''))
			stages.push({
				at,
				image: text === undefined ? undefined : parseImage({ ...at, text }),
				alias,
			});
		if (alias !== undefined)
			names.add(alias.text.toLowerCase());
	}
	return { kind: 'dockerfile', source, stages };
}
/**
 * `FROM [--platform=\u2026] IMAGE [AS NAME]`.
 * Source: https://docs.docker.com/reference/dockerfile/#from
 */
function readFrom(source, { words, offsetOf }) {
	const [, image, name] = from.exec(words)?.indices ?? [];
	const toPart = (range) => {
		if (range === undefined)
			return undefined;
		const [start, end] = range;
		const text = words.slice(start, end);
		return { source, text, start: offsetOf(start), end: offsetOf(end - 1) + 1 };
	};
	return { at: toPart(image), alias: toPart(name) };
}
const from = /^(?:--\S*\s+)*(?!--)(\S+)(?:\s+as\s+(\S+))?/di;

;// CONCATENATED MODULE: ./packages/core/build/rules/help/engine.json
const engine_namespaceObject = /*#__PURE__*/JSON.parse('{"malformed-workflow":"GitHub would refuse this workflow or action\\n\\nGitHub does not run a workflow that it cannot read. It says so in a run named after the file, with no job in it, that nobody who reads a pull request has to see; what the workflow was there for does not happen. When the file is a security scan, the checks of a release or the rotation of a key, nothing tells that from a quiet day. In [apache/maven-build-cache-extension](https://github.com/apache/maven-build-cache-extension/pull/527) 68 runs failed in this way before someone looked; [tiled](https://github.com/mapeditor/tiled/pull/4072) found out only after the merge.\\n\\n## Fix\\n\\nEach finding names the place, what GitHub refuses there and what to write.\\n\\n```yaml before\\non:\\n  push:\\n    paths: [src/**]\\n    paths-ignore: [docs/**]\\npermissions: {}\\njobs:\\n  deploy:\\n    if: secrets.TOKEN != \'\'\\n    runs-on: ubuntu-latest\\n    timeout-minutes: \'30\'\\n    steps:\\n      - run: make deploy\\n```\\n\\n```yaml after\\non:\\n  push:\\n    paths: [src/**, \'!docs/**\']\\npermissions: {}\\njobs:\\n  deploy:\\n    if: vars.DEPLOY == \'true\'\\n    runs-on: ubuntu-latest\\n    timeout-minutes: 30\\n    steps:\\n      - run: make deploy\\n```\\n","suppression-expired":"A suppression is past its last day\\n\\nA suppression with `until` is a promise: this is accepted for now, and looked at again. Without an end it becomes permanent, and an exception from pinning that was meant for a week is what a moved tag needs: those of `tj-actions/changed-files` were [moved to a commit that dumped secrets](https://github.com/advisories/GHSA-mrrh-fwg8-r2c3) in March 2025. After its last day (in UTC) a suppression hides nothing any more, and this finding says so.\\n\\n## Fix\\n\\nMend what it hid and delete the entry, or decide again with a new day.\\n\\nBefore, on any day of 2025, in `.github/portcullis.yml`:\\n\\n```yaml before .github/portcullis.yml\\nversion: 1\\nsuppressions:\\n  - rule: unpinned-uses\\n    path: .github/workflows/ci.yml\\n    reason: waiting for a release of the action\\n    until: 2024-12-31\\n```\\n\\nAfter, with the action pinned in the workflow:\\n\\n```yaml after .github/portcullis.yml\\nversion: 1\\nsuppressions: []\\n```\\n","suppression-unused":"A suppression hides nothing\\n\\nA suppression that matches nothing today hides the next finding of its kind, unseen: someone copies the step or moves a tag back in, and the old excuse covers it. An exception from pinning is all that an attack such as the [takeover of `tj-actions/changed-files`](https://github.com/advisories/GHSA-mrrh-fwg8-r2c3) needs. One without a reason cannot be judged by whoever reads it next, so it does not hold at all. One that names no rule, or is spelled another way than `# portcullis: allow[rule] reason`, was meant to hide something and does not.\\n\\n## Fix\\n\\nDelete it, correct its spelling, or write the reason behind the `]`.\\n\\n```yaml before\\non: push\\npermissions: {}\\njobs:\\n  test:\\n    runs-on: ubuntu-24.04\\n    permissions:\\n      contents: read\\n    steps:\\n      - run: make test # portcullis: allow[unpinned-uses] the action has no releases\\n```\\n\\n```yaml after\\non: push\\npermissions: {}\\njobs:\\n  test:\\n    runs-on: ubuntu-24.04\\n    permissions:\\n      contents: read\\n    steps:\\n      - run: make test\\n```\\n"}');
;// CONCATENATED MODULE: ./packages/core/build/rules/help/pin-verify.json
const pin_verify_namespaceObject = /*#__PURE__*/JSON.parse('{"archived-uses":"An action is from a repository that nobody maintains any more\\n\\nAn archived repository takes no changes. What is found in it stays, and what GitHub changes under it breaks it: [`actions-rs/toolchain`](https://github.com/actions-rs/toolchain) [had no maintainer](https://github.com/actions-rs/toolchain/issues/216) any more when runners gave up Node 12, and was archived in October 2023 as it was; workflows use it still. An account that nobody looks after is also one whose loss nobody notices.\\n\\n## Fix\\n\\nReplace it by one that is maintained, or by a few lines of script.\\n\\n```yaml before\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: octo-org/retired@a100000000000000000000000000000000000000 # v1.0.0\\n```\\n\\n```yaml after\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: octo-org/tool@a100000000000000000000000000000000000000 # v1.0.0\\n```\\n","cooldown":"A pin is younger than the configuration allows\\n\\nMost stolen releases are found within days. Of ten known attacks on open source that William Woodruff [looked at](https://blog.yossarian.net/2025/11/21/We-should-all-be-using-dependency-cooldowns), a very small sample as he says, eight were over within a week. Who waits a week before using a release lets others find them.\\n\\n## Fix\\n\\nStay with a release that is old enough.\\n\\n```yaml before\\n-- .github/portcullis.yml --\\nversion: 1\\npins: {cooldown: 7}\\n-- .github/workflows/ci.yml --\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: octo-org/tool@a200000000000000000000000000000000000000 # v1.1.0\\n```\\n\\n```yaml after\\n-- .github/portcullis.yml --\\nversion: 1\\npins: {cooldown: 7}\\n-- .github/workflows/ci.yml --\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: octo-org/tool@a100000000000000000000000000000000000000 # v1.0.0\\n```\\n\\nOwners under `trusted`, and repositories under `exceptions`, are not asked: an update that mends a vulnerability may have to go before its time.\\n","impostor-commit":"A pinned commit is in no branch and no tag of the repository that it is said to be from\\n\\nGitHub keeps the objects of a repository and of all its forks together. `owner/name@<commit>` therefore runs a commit that somebody has pushed to a fork of `owner/name`, though nobody who may write to `owner/name` has ever seen it. Chainguard [described these impostor commits](https://www.chainguard.dev/unchained/what-the-fork-imposter-commits-in-github-actions-and-ci-cd) in 2023. To a reader such a pin looks like any other, and better than a tag.\\n\\n## Fix\\n\\nPin the commit of a release, and find out who wrote the line.\\n\\n```yaml before\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: octo-org/tool@f100000000000000000000000000000000000000 # v1.1.0\\n```\\n\\n```yaml after\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: octo-org/tool@a200000000000000000000000000000000000000 # v1.1.0\\n```\\n","known-vulnerable-actions":"A release with a published vulnerability is used\\n\\nThe [GitHub Advisory Database](https://github.com/advisories?query=type%3Areviewed+ecosystem%3Aactions) knows vulnerabilities of actions by version. A pin keeps the vulnerable one until somebody moves it. The advisory for [`tj-actions/changed-files`](https://github.com/advisories/GHSA-mrrh-fwg8-r2c3) (CVE-2025-30066, March 2025) holds for every version up to 45.0.7.\\n\\n## Fix\\n\\nUse the first release that mends it, or a later one.\\n\\n```yaml before\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: octo-org/changed@a100000000000000000000000000000000000000 # v45.0.7\\n```\\n\\n```yaml after\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: octo-org/changed@a300000000000000000000000000000000000000 # v46.0.1\\n```\\n","lockfile-problem":"The lockfile of the workflows is broken, of an unknown version, or out of date\\n\\nWith [`.github/workflows/actions.lock`](https://docs.github.com/en/actions/concepts/security/workflow-dependency-lockfiles) a workflow may say `actions/checkout@v7` and still run one recorded commit. That is worth as much as the file is true. Tags do move: [76 of 77 tags of `aquasecurity/trivy-action`](https://github.com/aquasecurity/trivy/security/advisories/GHSA-69fq-xp46-6x23) in one night of March 2026. A reviewer who sees a lockfile takes the tags for pinned, also in the workflow that was renamed since and is no longer in it. And GitHub refuses to start a workflow that is listed without everything it uses, or a lockfile that it cannot read, which is a bad thing to learn in the middle of a release.\\n\\n## Fix\\n\\nThe file is written by a tool and not to be edited by hand: run `gh actions-lock` and commit the result. What was cut short by hand here:\\n\\n```yaml before .github/workflows/actions.lock\\nversion: \'v0.0.2\'\\ndependencies:\\n    \'actions/checkout@v7.0.1\':\\n        ref: \'v7.0.1\'\\n        commit: \'3d3c42e\'\\n        owner_id: 44036562\\n        repo_id: 197814629\\n```\\n\\n```yaml after .github/workflows/actions.lock\\nversion: \'v0.0.2\'\\ndependencies:\\n    \'actions/checkout@v7.0.1\':\\n        ref: \'v7.0.1\'\\n        commit: \'sha1-3d3c42e5aac5ba805825da76410c181273ba90b1\'\\n        owner_id: 44036562\\n        repo_id: 197814629\\n```\\n","moved-tag":"The release that a pin is said to be is another commit, and the pin is none\\n\\n`v1.2.0` is one release and has no reason ever to be another commit. When the comment beside a pin, or the lockfile, says that the pin is `v1.2.0`, and that tag is somewhere else while no tag is left at the pin, one of two things has happened: somebody has moved the tag, or the line never said the truth.\\n\\n## Fix\\n\\nCompare the two commits before you touch the line: what the tag is now may be the attack. Then pin the one that you have read.\\n\\n```yaml before\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: octo-org/tool@a300000000000000000000000000000000000000 # v1.2.0\\n```\\n\\n```yaml after\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: octo-org/tool@a400000000000000000000000000000000000000 # v1.3.0\\n```\\n","mutable-local-action":"An action for others takes \\"./\\" from the workspace of whoever uses it\\n\\n`uses: ./path` is read from the workspace when the step runs. In a composite action of another repository that is the workspace of the job that uses the action: whatever the checkout has put there, or an earlier step, or a pull request. The pin of the action does not cover it. Either the action does not work, or it runs code that its author has never seen. [`$/path`](https://github.blog/changelog/2026-07-30-reference-same-repository-actions-with-self-repository-syntax/) is what was meant: the repository of the file, at the running commit.\\n\\n## Fix\\n\\nWrite `$/`.\\n\\n```yaml before\\n-- action.yml --\\nname: Ours\\ndescription: For other repositories\\nruns:\\n  using: composite\\n  steps:\\n    - uses: ./inner\\n```\\n\\n```yaml after\\n-- action.yml --\\nname: Ours\\ndescription: For other repositories\\nruns:\\n  using: composite\\n  steps:\\n    - uses: $/inner\\n```\\n\\nWhen the action is somebody else\'s, take a release that does not, or ask its maintainers.\\n","pin-comment-missing":"A commit pin does not say which version it is\\n\\nForty hex digits say nothing to a reviewer. Without the version beside them nobody sees that a pin is old, or that a pull request that claims to go from v3 to v4 pins something else: a commit that was pushed to a fork answers to the name of the original repository as well, as [impostor commits](https://www.chainguard.dev/unchained/what-the-fork-imposter-commits-in-github-actions-and-ci-cd) do. When [the tags v1 to v45.0.7 of `tj-actions/changed-files`](https://github.com/advisories/GHSA-mrrh-fwg8-r2c3) were found to be malicious in March 2025, everybody had to say in a hurry which version they ran. Dependabot and Renovate [read the comment](https://github.blog/changelog/2022-10-31-dependabot-now-updates-comments-in-github-actions-workflows-referencing-action-versions), keep it true with every update, and can only guess the version of a pin without one.\\n\\n## Fix\\n\\nAdd the version on the line on which the commit stands.\\n\\n```yaml before\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1\\n```\\n\\n```yaml after\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\\n```\\n\\nA version comment begins with something that has digits in the shape of a version (`v7`, `7.0.1`, `2.0rc1`, `2026-01-02`), also behind a name (`release/v1`, `codeql-bundle-v2.20.0`) or an introduction (`tag=v7`, `pin@v7`, `renovate: tag=v7`, `ratchet:actions/checkout@v7`), or it has a plain version (`v7`, `7.0.1`) anywhere. `stable`, `beta` and `nightly` count as well, for actions that publish by branch. Other branch names do not: they do not say which state of the branch it is.\\n","pin-policy":"A pin is less than the configuration asks for\\n\\nHow much proof a pin needs is a decision, and it should be written down once. When nearly all tags of `aquasecurity/trivy-action` were moved in March 2026, [the one that stayed](https://mikael.barbero.tech/blog/post/2026-03-26-dont-become-the-next-trivy) was an immutable release. Who asks for a released state of everybody has decided before the next time, and not in the middle of it.\\n\\n## Fix\\n\\nPin a state that is good enough, or write down why this one is.\\n\\n```yaml before\\n-- .github/portcullis.yml --\\nversion: 1\\npins:\\n  minimum: released\\n-- .github/workflows/ci.yml --\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: octo-org/tool@a200000000000000000000000000000000000000\\n```\\n\\n```yaml after\\n-- .github/portcullis.yml --\\nversion: 1\\npins:\\n  minimum: released\\n-- .github/workflows/ci.yml --\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: octo-org/tool@a100000000000000000000000000000000000000 # v1.0.0\\n```\\n\\n| key of `pins` | what it says |\\n|---|---|\\n| `minimum` | what every pin must be at least, those below the ones in your files included |\\n| `minimums` | the same for an `owner` or `owner/name`; the closest one counts |\\n| `trusted` | an `owner` or `owner/name` of which any state is taken that is theirs; a `minimums` of their own still holds |\\n| `exceptions` | a repository of which nothing is asked, with the `reason`, and the last day `until` which it holds |\\n| `cooldown` | days that a release must be old, see [`cooldown`](../cooldown/rule.md) |\\n\\nAn exception that has ended is reported where it stands.\\n","ref-confusion":"A ref can mean more than one thing\\n\\nBranches and tags have names of their own, and `owner/name@v1` does not say which it means. Tools do not agree: GitHub\'s commit API takes the branch, and the runner takes the tag, so that [`pinact` pinned another commit](https://github.com/suzuki-shunsuke/pinact/issues/1477) than the one that had run. Whoever may push a branch, but no tag, can make one of the same name and wait for a tool that looks there first.\\n\\n## Fix\\n\\nPin the commit.\\n\\n```yaml before\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: octo-org/tool@v1\\n```\\n\\n```yaml after\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: octo-org/tool@a100000000000000000000000000000000000000 # v1\\n```\\n","ref-version-mismatch":"The version beside a pin is not the version that is pinned\\n\\nReviewers read the comment, and runners the commit. When the two differ, the reviewer has approved something else. The pin that [was slipped into `aquasecurity/trivy`](https://rosesecurity.dev/2026/03/24/sha-pinning-is-not-enough.html) in March 2026 said `# v6.0.2` beside a commit that was no version of `actions/checkout` at all. Update tools, too, take the comment for the state from which they go on.\\n\\n## Fix\\n\\nWrite the version that is pinned, with as many digits as there are: a full version stays where it is.\\n\\n```yaml before\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: octo-org/tool@a100000000000000000000000000000000000000 # v1.2.0\\n```\\n\\n```yaml after\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: octo-org/tool@a100000000000000000000000000000000000000 # v1.0.0\\n```\\n","repository-moved":"A repository has another name or owner by now\\n\\nGitHub sends whoever asks for the old name of a repository to the new one, until somebody makes a repository of the old name: then that one answers. Names of renamed or deleted accounts [are free for anybody](https://github.blog/2024-02-21-how-to-stay-safe-from-repo-jacking/). GitHub retires the names of popular repositories, and [that has been circumvented](https://blog.nietaanraken.nl/posts/gitub-popular-repository-namespace-retirement-bypass/). Whoever gets the name gets every workflow that says `old/name@v1`.\\n\\n## Fix\\n\\nWrite the name that answers; when the owner is another, find out first who that is.\\n\\n```yaml before\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: octo-org/old-name@a100000000000000000000000000000000000000 # v1\\n```\\n\\n```yaml after\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: octo-org/tool@a100000000000000000000000000000000000000 # v1\\n```\\n\\nAn owner whom you trust is named in `.github/portcullis.yml`, under `pins: trusted:`, which makes the finding low.\\n","self-reference-with-ref":"A reference to the own repository names a ref\\n\\n`$/path` is the action or reusable workflow at `path` in the repository of the file it stands in, [at the commit that is running](https://github.blog/changelog/2026-07-30-reference-same-repository-actions-with-self-repository-syntax/). It needs no pin and takes none: GitHub refuses `$/path@ref`, so the workflow does not run. Nor does it say what its author may have meant, a fixed state of the own repository, which was what `owner/name/path@v1` gave, and what an attacker wants: the tag v1 of [`reviewdog/action-setup`](https://github.com/reviewdog/reviewdog/security/advisories/GHSA-qmg3-hpqr-gqvc) was used by the project\'s own actions, and when it was moved in March 2025 it took them all along (CVE-2025-30154).\\n\\n## Fix\\n\\nLeave the ref out.\\n\\n```yaml before\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: $/.github/actions/setup@v1\\n```\\n\\n```yaml after\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: $/.github/actions/setup\\n```\\n\\nWhere another state of the repository is wanted, name it in full, with a commit: `owner/name/.github/actions/setup@<commit>`.\\n","sha-policy-preflight":"A job would not start if the repository required full-length commits\\n\\n[\\"Require actions to be pinned to a full-length commit SHA\\"](https://github.blog/changelog/2025-08-15-github-actions-policy-now-supports-blocking-and-sha-pinning-actions/) is the setting that makes pins hold for everybody in an organisation. It looks at the whole closure: a job whose own lines are all pinned stops at \\"Set up job\\" when a composite action, or a step of a called workflow, uses a tag. So it did in [`bazel-contrib/publish-to-bcr`](https://github.com/bazel-contrib/publish-to-bcr/pull/404) and [`google-github-actions/run-gemini-cli`](https://github.com/google-github-actions/run-gemini-cli/issues/513), for all who called them. That keeps people from switching it on. This rule tells beforehand which jobs would stop, and because of what.\\n\\n## Fix\\n\\nPin what stands here. For what others bring along take a release of the direct dependency that pins it: the evidence names the newest one that is clean with all that it uses in turn, with its commit.\\n\\n```yaml before\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: octo-org/leaf@v1\\n      - uses: octo-org/outer@c100000000000000000000000000000000000000 # v1.0.0\\n```\\n\\n```yaml after\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: octo-org/leaf@a100000000000000000000000000000000000000 # v1\\n      - uses: octo-org/outer@c400000000000000000000000000000000000000 # v1.3.0\\n```\\n","stale-action-refs":"A pinned commit was never released\\n\\nA commit between two releases is work in progress. Nobody has said that it is fit for use, and nobody will tell you that it was not: advisories speak of versions. The one for [`tj-actions/changed-files`](https://github.com/advisories/GHSA-mrrh-fwg8-r2c3) (CVE-2025-30066) names `<= 45.0.7`; who runs a commit without a version has to find out alone. Update tools cannot tell what is newer. And a commit on some branch needs only the right to push there, where a release may need a second person.\\n\\n## Fix\\n\\nPin the commit of a release.\\n\\n```yaml before\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: octo-org/tool@a200000000000000000000000000000000000000\\n```\\n\\n```yaml after\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: octo-org/tool@a100000000000000000000000000000000000000 # v1.0.0\\n```\\n","tag-only-pin":"A tag is all that holds a pinned commit\\n\\nReleases are made from branches. A release tag whose commit is on no such branch was pushed by itself, and that is what an attack looks like: a stolen token that may not push to a protected branch can still push tags. On 19 March 2026 [76 of 77 version tags of `aquasecurity/trivy-action`](https://github.com/aquasecurity/trivy/security/advisories/GHSA-69fq-xp46-6x23) were pushed anew that way (CVE-2026-33634). A check that is content with \\"some tag points there\\" passes every pin that was made in those hours.\\n\\n## Fix\\n\\nSee who made the tag and from what; or pin a release that is on the default branch or a branch for releases.\\n\\n```yaml before\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: octo-org/tool@c100000000000000000000000000000000000000 # v1.1.0\\n```\\n\\n```yaml after\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: octo-org/tool@a100000000000000000000000000000000000000 # v1.0.0\\n```\\n\\nTo ask for more everywhere, set `pins: {minimum: released}` in `.github/portcullis.yml`: then `pin-policy` reports it as medium.\\n","typosquat-uses":"The name of an action is almost that of a well-known one\\n\\nAnybody can make an account named `action` or `actons`, and a repository `checkout` in it. Nothing warns who types one letter less. Orca Security [did so with 14 names](https://orca.security/resources/blog/typosquatting-in-github-actions/) in 2024: 194 workflow files in public repositories already used the owner `action`, and twelve repositories began to use `actons` while they watched.\\n\\n## Fix\\n\\nWrite the name that was meant.\\n\\n```yaml before\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: action/checkout@a100000000000000000000000000000000000000 # v4.0.0\\n```\\n\\n```yaml after\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: actions/checkout@a100000000000000000000000000000000000000 # v4.0.0\\n```\\n\\nWhen the other one is meant, say so in `.github/portcullis.yml`, with `pins: {trusted: [owner]}`.\\n","unpinned-images":"A container image is not pinned by digest\\n\\nAn image tag is a name in a registry, and whoever can push there can push it again with other content. A job that runs in the image, or beside it, then runs that content, with its token, secrets and workspace. On 22 March 2026 stolen credentials pushed [malicious Trivy images to Docker Hub](https://github.com/aquasecurity/trivy/security/advisories/GHSA-69fq-xp46-6x23) as 0.69.5 and 0.69.6 (CVE-2026-33634); every job that pulled `latest` in the next ten hours ran them. An image by digest, `name@sha256:\u2026`, is that content or nothing.\\n\\n## Fix\\n\\nAdd the digest; with it, the tag is for readers and update tools only. `docker buildx imagetools inspect node:24` prints it.\\n\\n```yaml before\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    container: node:24\\n    steps:\\n      - uses: docker://ghcr.io/octo-org/tool\\n```\\n\\n```yaml after\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    container: node:24@sha256:2ad1ac2f2ab3f6c7b9f3f8b1e8f3d5a0c1b2d3e4f5a6b7c8d9e0f1a2b3c4d5e6\\n    steps:\\n      - uses: docker://ghcr.io/octo-org/tool@sha256:2ad1ac2f2ab3f6c7b9f3f8b1e8f3d5a0c1b2d3e4f5a6b7c8d9e0f1a2b3c4d5e6\\n```\\n","unpinned-transitive":"What is used uses something that is not pinned\\n\\nA pin covers the content of one commit. When that content says `uses: other/action@v1`, whoever controls `other/action` decides what runs in your job, and no line of yours changes. That is how the attack of March 2025 travelled: the tag v1 of [`reviewdog/action-setup`](https://github.com/reviewdog/reviewdog/security/advisories/GHSA-qmg3-hpqr-gqvc) (CVE-2025-30154) was moved, other actions used it by that tag, and who had pinned those to a commit ran the attack like everybody else.\\n\\n## Fix\\n\\nTake a release that pins what it uses; ask its maintainers for one; or replace it.\\n\\n```yaml before\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: octo-org/outer@c100000000000000000000000000000000000000 # v1.0.0\\n```\\n\\n```yaml after\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: octo-org/outer@c400000000000000000000000000000000000000 # v1.3.0\\n```\\n","unpinned-uses":"An action or reusable workflow is not pinned to a full commit\\n\\nA tag or branch is a name that whoever controls the action\'s repository, or has stolen a token that can write to it, may point at other code. Every workflow that uses the name runs that code in its next job, with the job\'s token and secrets, and nothing in your repository changes.\\n\\n## Fix\\n\\nWrite the full commit, and keep the version as a comment for readers and for update tools.\\n\\n```yaml before\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: actions/checkout@v7\\n```\\n\\n```yaml after\\non: push\\npermissions: {}\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\\n```\\n\\nOr lock the workflow with `gh actions-lock`: a tag that [`.github/workflows/actions.lock`](https://docs.github.com/en/actions/concepts/security/workflow-dependency-lockfiles) lists for the workflow, with a commit for it and for everything that it uses, counts as pinned, since GitHub runs the recorded commit.\\n\\n`./path` and `$/path` name the own repository and need no pin.\\n"}');
;// CONCATENATED MODULE: ./packages/core/build/engine/verdicts.js
/** A finding at a place; `extra` overrides what the rule's meta says or adds evidence. */
function finding(at, message, extra = {}) {
	return { kind: 'finding', at, message, ...extra };
}
/** Something at a place that the rule could not decide. */
function inconclusive(at, reason, message) {
	return { kind: 'inconclusive', at, reason, message };
}

;// CONCATENATED MODULE: ./packages/core/build/rules/malformed-workflow/rule.js

const rule = {
	meta: {
		id: 'malformed-workflow',
		guard: 'engine',
		title: 'GitHub would refuse this workflow or action',
		severity: 'high',
		profile: 'default',
		practices: ['P09'],
	},
	check: {
		*document({ source, problems }) {
			if (source.kind !== 'workflow' && source.kind !== 'action')
				return;
			for (const { kind, at, message } of problems) {
				if (kind === 'refused')
					yield finding(at, message);
			}
		},
	},
};

;// CONCATENATED MODULE: ./packages/core/build/rules/suppression-expired/rule.js

const rule_rule = {
	meta: {
		id: 'suppression-expired',
		guard: 'engine',
		title: 'A suppression is past its last day',
		severity: 'low',
		profile: 'default',
		practices: ['P09'],
	},
	check: {
		*suppression({ suppression, state }) {
			if (state !== 'expired')
				return;
			yield finding(suppression.at, `suppression of "${suppression.rule}" held until ${suppression.until} and hides nothing any more: mend what it hid, or decide again with a new "until"`);
		},
	},
};

;// CONCATENATED MODULE: ./packages/core/build/analysis/quoted.js
/** Text of a file for a message: in double quotes, and cut where it is longer than anybody writes. */
function quoted(text) {
	return text.length > 200 ? `"${text.slice(0, 200)}\u2026"` : `"${text}"`;
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/nearest.js
/** The one of some names that a misspelt word may mean. */
function nearest(word, names) {
	if (word.length > 40)
		return undefined;
	const lower = word.toLowerCase();
	const near = names
		.map((name) => ({ name, distance: distanceOf(lower, name.toLowerCase()) }))
		.filter(({ name, distance }) => distance <= Math.min(2, Math.ceil(name.length / 3)))
		.sort((left, right) => left.distance - right.distance);
	return near[0]?.name;
}
/** How many letters have to be put in, taken out or changed. */
function distanceOf(left, right) {
	let above = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (let row = 1; row <= left.length; row++) {
		const current = [row];
		for (let column = 1; column <= right.length; column++) {
			const change = left[row - 1] === right[column - 1] ? 0 : 1;
			const best = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + change);
			current.push(best);
		}
		above = current;
	}
	return above[right.length] ?? 0;
}

;// CONCATENATED MODULE: ./packages/core/build/rules/ids.json
const ids_namespaceObject = /*#__PURE__*/JSON.parse('["agent-prompt-injection","archived-uses","artipacked","bot-conditions","broad-token-secret","cache-mode-not-enforced","cache-on-privileged-pr","cache-poisoning","cooldown","dangerous-triggers","excessive-permissions","github-app","github-env","hardcoded-container-credentials","impostor-commit","insecure-commands","known-vulnerable-actions","lockfile-problem","long-lived-registry-token","malformed-workflow","moved-tag","mutable-local-action","obfuscation","overprovisioned-secrets","pin-comment-missing","pin-policy","ref-confusion","ref-version-mismatch","repository-moved","secret-in-run-script","secrets-inherit","secrets-outside-env","self-hosted-runner","self-reference-with-ref","sha-policy-preflight","stale-action-refs","suppression-expired","suppression-unused","tag-only-pin","template-injection","typosquat-uses","undocumented-permissions","unknown-permission","unpinned-images","unpinned-transitive","unpinned-uses","unredacted-secrets","unsound-condition","unsound-contains","unsound-ternary","untrusted-checkout","untrusted-comment-trigger","use-trusted-publishing"]');
;// CONCATENATED MODULE: ./packages/core/build/rules/ids.js

/** The id of every rule that there is: a configuration may name rules that a guard does not run. */
const ruleIds = new Set(ids_namespaceObject);

;// CONCATENATED MODULE: ./packages/core/build/rules/suppression-unused/rule.js




const suppression_unused_rule_rule = {
	meta: {
		id: 'suppression-unused',
		guard: 'engine',
		title: 'A suppression hides nothing',
		severity: 'low',
		profile: 'default',
		practices: ['P09'],
	},
	check: {
		*suppression(judged) {
			const message = describe(judged);
			if (message !== undefined)
				yield finding(judged.suppression.at, message);
		},
	},
};
function describe({ suppression: { rule, covers }, state }) {
	switch (state) {
		case 'used':
		case 'expired':
			return undefined;
		case 'unused':
			return `suppression of "${rule}" matches no finding: delete it, or it will hide the next one unseen`;
		case 'without-reason':
			return `suppression of "${rule}" gives no reason and hides nothing: say why after the "]"`;
		case 'unreadable':
			return 'cannot read this comment as a suppression, so that it hides nothing: write "# portcullis: allow[rule] reason"';
		case 'not-run':
			// Other tools have other rules.
			return covers.kind === 'zizmor' ? undefined : describeUnknown(rule ?? '');
	}
}
/** A rule that is only not asked for today is known, and has a page. */
function describeUnknown(rule) {
	if (ruleIds.has(rule))
		return undefined;
	const meant = nearest(rule, [...ruleIds]);
	const remedy = meant === undefined ? 'name a rule as the report does, or delete it' : `write "${meant}"`;
	return `there is no rule ${quoted(rule)}, so that this suppression hides nothing: ${remedy}`;
}

;// CONCATENATED MODULE: ./packages/core/build/rules/sets/engine-rules.js



/** The rules that run with every guard: they tell what the others could not see. */
const engineRules = [
	rule,
	rule_rule,
	suppression_unused_rule_rule,
];

;// CONCATENATED MODULE: ./packages/core/build/analysis/is-commit.js
/** Whether a ref is a full commit: 40 hex digits, or 64 in a SHA-256 repository. Any other ref is a name that can move. */
function isCommit(ref) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref);
}

;// CONCATENATED MODULE: ./packages/core/build/evidence/pin-key.js
/** `owner/name/path@ref`, the same text for the same content. */
function pinKey({ repository, path, ref }) {
	const below = path === undefined ? '' : `/${path}`;
	return `${repository.toLowerCase()}${below}@${ref}`;
}

;// CONCATENATED MODULE: ./packages/core/build/facts/lockfile-versions.json
const lockfile_versions_namespaceObject = /*#__PURE__*/JSON.parse('{"e4":["v0.0.2","v0.0.3"]}');
;// CONCATENATED MODULE: ./packages/core/build/facts/lockfile-versions.js

/** Versions of GitHub's lockfile that are read here; they are read alike. */
const lockfileVersions = lockfile_versions_namespaceObject.e4;

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/read.js
/** The node as a scalar, else undefined. */
function asScalar(node) {
	return node?.kind === 'scalar' ? node : undefined;
}
/** The node as a map, else undefined. */
function asMap(node) {
	return node?.kind === 'map' ? node : undefined;
}
/** The entries of a map; none for anything else. */
function entriesOf(node) {
	return node?.kind === 'map' ? node.entries : [];
}
/** The items of a list; none for anything else. */
function itemsOf(node) {
	return node?.kind === 'seq' ? node.items : [];
}
/** A lone scalar, or the scalars of a list: how GitHub reads `needs`, `on`, `branches` and others. */
function scalarsOf(node) {
	if (node?.kind === 'scalar')
		return node.type === 'null' ? [] : [node];
	return itemsOf(node).filter((item) => item.kind === 'scalar');
}
/** A scalar that says something: not missing, not null. */
function filledScalar(node) {
	return node?.kind === 'scalar' && node.type !== 'null' ? node : undefined;
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/is-locked-commit.js
/** Whether the lockfile's `commit` is a real one: `sha1-` and 40, or `sha256-` and 64 hex digits. */
function isLockedCommit(text) {
	return /^(?:sha1-[0-9a-f]{40}|sha256-[0-9a-f]{64})$/i.test(text);
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/parse-lock-key.js
/** An entry of the lockfile as a key (see `lockKey`); undefined when it is not `owner/repo@ref`. */
function parseLockKey(text) {
	const [, repository, ref] = /^([^/@:]+\/[^/@:]+)@([^:]+)$/.exec(text) ?? [];
	return repository === undefined || ref === undefined
		? undefined
		: `${repository.toLowerCase()}@${ref}`;
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/lock-index.js




const cache = new WeakMap();
/** The lockfile as far as it pins anything; undefined when there is none, or none that can be relied on. */
function lockIndex(repository) {
	if (!cache.has(repository))
		cache.set(repository, buildIndex(repository));
	return cache.get(repository);
}
function buildIndex(repository) {
	const { lockfile } = repository;
	if (lockfile === undefined || (repository.documentOf(lockfile)?.problems.length ?? 0) > 0)
		return undefined;
	if (!lockfileVersions.includes(lockfile.version?.value ?? ''))
		return undefined;
	const listed = new Map(lockfile.workflows.map(({ path, refs }) => [
		path.value,
		new Set(refs.flatMap(({ value }) => parseLockKey(value) ?? [])),
	]));
	const resolved = resolvedKeys(lockfile.dependencies);
	const commits = commitsByKey(lockfile.dependencies);
	return {
		lockfile,
		keysOf: (path) => listed.get(path),
		isResolved: (key) => resolved.has(key),
		commitOf: (key) => commits.get(key),
		locked: [...commits].map(([key, commit]) => ({ key, commit })),
	};
}
function commitsByKey(dependencies) {
	return new Map(dependencies.flatMap(({ key, commit }) => {
		const name = parseLockKey(key.value);
		if (name === undefined || commit === undefined || !isLockedCommit(commit.value))
			return [];
		return [[name, commit.value.slice(commit.value.indexOf('-') + 1).toLowerCase()]];
	}));
}
/** Starts from what has no real commit and takes away whatever leads there. */
function resolvedKeys(dependencies) {
	const resolved = new Set();
	const users = new Map();
	for (const { key, node, commit } of dependencies) {
		const name = parseLockKey(key.value);
		if (name === undefined)
			continue;
		if (commit !== undefined && isLockedCommit(commit.value))
			resolved.add(name);
		for (const { value } of scalarsOf(asMap(node)?.get('uses'))) {
			const used = parseLockKey(value) ?? value;
			const others = users.get(used);
			if (others === undefined)
				users.set(used, [name]);
			else
				others.push(name);
		}
	}
	const lost = [...users.keys()].filter((key) => !resolved.has(key));
	for (const key of lost) {
		for (const user of users.get(key) ?? []) {
			if (resolved.delete(user))
				lost.push(user);
		}
	}
	return resolved;
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/lock-key.js
/**
 * The lockfile's name for what a `uses` refers to: one entry a repository and ref, whatever the path. Owner and
 * name are compared without regard to case, refs with it.
 * Source: Pin.Canonical in https://github.com/github/actions-lockfile/blob/main/go/pkg/lockfile/pin.go
 */
function lockKey({ owner, name, ref }) {
	return `${owner.text}/${name.text}`.toLowerCase().concat('@', ref.text);
}

;// CONCATENATED MODULE: ./packages/core/build/model/expression/data.js
/** A value that is no list and no object. */
function isPrimitive(data) {
	return data === null || typeof data !== 'object';
}
function isList(data) {
	return Array.isArray(data);
}
/** What counts as true: not `false`, `0`, `NaN`, `''` or null. */
function isTruthy(data) {
	return typeof data === 'object' ? data !== null : Boolean(data);
}
/** The text that GitHub puts in an expression's place. Numbers have 15 digits: `3.10` becomes `3.1`. */
function toText(data) {
	if (data === null)
		return '';
	if (typeof data === 'number')
		return numberText(data);
	if (typeof data === 'object')
		return isList(data) ? 'Array' : 'Object';
	return String(data);
}
function numberText(value) {
	return String(Number.isFinite(value) ? Number(value.toPrecision(15)) : value);
}
/** Number() in JavaScript, as GitHub takes it over. */
function toNumber(data) {
	if (typeof data === 'string')
		return /^[+-]?0[bB]/.test(data.trim()) ? Number.NaN : Number(data);
	return isPrimitive(data) ? Number(data) : Number.NaN;
}
/** The value that JSON text spells; undefined when it is none or nested too deeply. */
function fromJson(text) {
	try {
		return toData(JSON.parse(text), 0);
	}
	catch {
		return undefined;
	}
}
function toData(value, depth) {
	if (depth > 50)
		throw new RangeError('nested too deeply');
	if (value === null || typeof value !== 'object')
		return primitive(value);
	if (Array.isArray(value))
		return value.map((item) => toData(item, depth + 1));
	const entries = Object.entries(value);
	return new Map(entries.map(([key, item]) => [key.toLowerCase(), toData(item, depth + 1)]));
}
function primitive(value) {
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
		? value
		: null;
}

;// CONCATENATED MODULE: ./packages/core/build/model/expression/combinations.js
const maxCombinations = 1_024;
/** Every way to take one value of each; undefined when some are not known or there are too many. */
function combinations(parts) {
	let size = 1;
	for (const { values, rest } of parts) {
		size *= values.length;
		if (rest !== 'none' || size > maxCombinations)
			return undefined;
	}
	let combined = [[]];
	for (const { values } of parts) {
		combined = combined.flatMap((head) => values.map((value) => [...head, value]));
	}
	return combined;
}

;// CONCATENATED MODULE: ./packages/core/build/model/expression/compare.js

/**
 * GitHub's loose comparison: strings ignore case, different kinds become numbers, lists and objects equal
 * only themselves. Source: EvaluationResult.AbstractEqual in https://github.com/actions/runner
 */
function compare(left, operator, right) {
	switch (operator) {
		case '==':
			return isEqual(left, right);
		case '!=':
			return !isEqual(left, right);
		case '<':
			return isLess(left, right);
		case '>':
			return isLess(right, left);
		case '<=':
			return isLess(left, right) || isEqual(left, right);
		case '>=':
			return isLess(right, left) || isEqual(left, right);
	}
}
function isEqual(left, right) {
	if (!isPrimitive(left) || !isPrimitive(right))
		return left === right;
	if (typeof left === 'string' && typeof right === 'string')
		return upper(left) === upper(right);
	if (left === null && right === null)
		return true;
	return toNumber(left) === toNumber(right);
}
function isLess(left, right) {
	if (left === null && right === null)
		return false;
	if (typeof left === 'string' && typeof right === 'string')
		return upper(left) < upper(right);
	return toNumber(left) < toNumber(right);
}
/** How GitHub compares strings without regard to case. */
function upper(text) {
	return text.toUpperCase();
}

;// CONCATENATED MODULE: ./packages/core/build/model/expression/fill-format.js

const token = /\{\{|\}\}|\{(\d+)\}|[{}]/g;
/** `format('{0}-{1}', \u2026)`; undefined where GitHub fails: a lone brace, an argument that is not there. */
function fillFormat([pattern = null, ...args]) {
	let failed = false;
	const filled = toText(pattern).replace(token, (found, digits) => {
		if (found === '{{' || found === '}}')
			return found.charAt(0);
		const value = digits === undefined ? undefined : args[Number(digits)];
		failed ||= value === undefined;
		return toText(value ?? null);
	});
	return failed ? undefined : filled;
}
/** What of a pattern is there whatever the arguments are. */
function literalTextOf(pattern) {
	return pattern.replace(token, (found) => found === '{{' || found === '}}' ? found.charAt(0) : '');
}

;// CONCATENATED MODULE: ./packages/core/build/model/expression/possible.js

/** More values than this are not told apart. */
const maxValues = 256;
const possible_anything = { values: [], rest: 'any' };
const nothing = { values: [], rest: 'none' };
const eitherBoolean = { values: [true, false], rest: 'none' };
function only(value) {
	return { values: [value], rest: 'none' };
}
function possible_union(left, right) {
	return possible_unionOf([left, right]);
}
/** Of any number at once: one after the other would be quadratic. */
function possible_unionOf(parts) {
	const values = distinct(parts.flatMap((part) => part.values));
	const rest = parts.reduce((all, part) => joined(all, part.rest), nothing.rest);
	return values.length > maxValues
		? { values: values.slice(0, maxValues), rest: 'any' }
		: { values, rest };
}
function joined(left, right) {
	if (left === right || right === 'none')
		return left;
	return left === 'none' ? right : 'any';
}
function distinct(values) {
	const seen = new Set();
	return values.filter((value) => {
		const key = isPrimitive(value) ? `${typeof value} ${value}` : value;
		return seen.size < seen.add(key).size;
	});
}
/** The part that counts as true, or as false. */
function part({ values, rest }, truth) {
	const name = truth ? 'truthy' : 'falsy';
	return {
		values: values.filter((value) => isTruthy(value) === truth),
		rest: rest === 'any' || rest === name ? name : 'none',
	};
}
/** Whether it counts as true whatever happens, as false whatever happens; undefined when both can be. */
function truthOf(possible) {
	const [yes, no] = [part(possible, true), part(possible, false)].map(({ values, rest }) => values.length > 0 || rest !== 'none');
	return yes === no ? undefined : yes;
}

;// CONCATENATED MODULE: ./packages/core/build/model/expression/fold-call.js





/** What a function call can become. */
function foldCall(call, fold) {
	switch (call.name) {
		case 'always':
			return only(true);
		case 'success':
		case 'failure':
		case 'cancelled':
			return eitherBoolean;
		case 'case':
			return foldCase(call.args, fold);
		case 'format':
			return foldFormat(call, fold);
		default:
			return foldPure(call, fold);
	}
}
/** `case(condition, value, \u2026, otherwise)` */
function foldCase(args, fold) {
	let result = nothing;
	for (let index = 0; index + 1 < args.length; index += 2) {
		const [condition, value] = [args[index], args[index + 1]];
		const truth = condition && truthOf(fold(condition));
		if (value !== undefined && truth !== false)
			result = possible_union(result, fold(value));
		if (truth === true)
			return result;
	}
	const otherwise = args.at(-1);
	return otherwise === undefined ? possible_anything : possible_union(result, fold(otherwise));
}
function foldFormat({ args }, fold) {
	const parts = args.map(fold);
	const combined = combinations(parts);
	if (combined !== undefined)
		return mapped(combined, fillFormat);
	const patterns = parts[0];
	const isFilled = patterns?.rest === 'none' &&
		patterns.values.every((value) => literalTextOf(toText(value)) !== '');
	return isFilled ? { values: [], rest: 'truthy' } : possible_anything;
}
function foldPure({ name, args }, fold) {
	const run = pureFunctions.get(name);
	if (run === undefined)
		return possible_anything;
	const combined = combinations(args.map(fold));
	if (combined !== undefined)
		return mapped(combined, run);
	return predicates.has(name) ? eitherBoolean : possible_anything;
}
function mapped(combined, run) {
	return possible_unionOf(combined.map((args) => {
		const value = run(args);
		return value === undefined ? possible_anything : only(value);
	}));
}
const predicates = new Set(['contains', 'startswith', 'endswith']);
const pureFunctions = new Map([
	['contains', ([search = null, item = null]) => contains(search, item)],
	['startswith', (args) => onTexts(args, (text, start) => text.startsWith(start))],
	['endswith', (args) => onTexts(args, (text, end) => text.endsWith(end))],
	['join', ([items = null, separator = ',']) => join(items, separator)],
	['fromjson', ([text = null]) => (isPrimitive(text) ? fromJson(toText(text)) : undefined)],
	['tojson', ([value = null]) => (isPrimitive(value) ? JSON.stringify(value) : undefined)],
]);
function contains(search, item) {
	if (isList(search))
		return search.some((element) => isEqual(element, item));
	return onTexts([search, item], (text, part) => text.includes(part));
}
function onTexts(args, test) {
	const [text = null, other = null] = args;
	return isPrimitive(text) && isPrimitive(other) && test(upper(toText(text)), upper(toText(other)));
}
function join(items, separator) {
	if (!isList(items))
		return isPrimitive(items) ? toText(items) : '';
	return items.map(toText).join(isPrimitive(separator) ? toText(separator) : ',');
}

;// CONCATENATED MODULE: ./packages/core/build/model/expression/fold.js





/** Nothing is: what is left are constants. */
function nothingKnown() {
	return { lookup: () => undefined, budget: { fuel: 10_000 } };
}
/** Everything an expression can become under what is known. */
function fold_fold(tree, known) {
	if (--known.budget.fuel < 0)
		return possible_anything;
	switch (tree.kind) {
		case 'literal':
			return only(tree.value);
		case 'context':
			return known.lookup([tree.name]) ?? possible_anything;
		case 'index':
			return foldIndex(tree, known);
		case 'star':
			return possible_anything;
		case 'not':
			return foldNot(fold_fold(tree.operand, known));
		case 'binary':
			return foldBinary(tree, known);
		case 'logical':
			return foldLogical(tree, known);
		case 'call':
			return foldCall(tree, (arg) => fold_fold(arg, known));
	}
}
function foldIndex(tree, known) {
	const path = staticPath(tree);
	const direct = path && known.lookup(path);
	if (direct !== undefined)
		return direct;
	if (tree.key.kind === 'star')
		return possible_anything;
	return foldKey(fold_fold(tree.object, known), fold_fold(tree.key, known));
}
/** `object[key]` over everything that both can be. */
function foldKey(object, key) {
	const combined = combinations([object, key]);
	if (combined === undefined)
		return possible_anything;
	return possible_unionOf(combined.map(([value, name]) => indexed(value, name)));
}
/** `github.event['action']` as `['github', 'event', 'action']`. */
function staticPath(tree) {
	if (tree.kind === 'context')
		return [tree.name];
	if (tree.kind !== 'index' || tree.key.kind !== 'literal')
		return undefined;
	const path = staticPath(tree.object);
	path?.push(toText(tree.key.value));
	return path;
}
// What is not there is null, and so is every property of what has none.
function indexed(value, key) {
	if (value === undefined || key === undefined || isPrimitive(value))
		return only(null);
	if (isList(value))
		return only(value[Math.floor(toNumber(key))] ?? null);
	return only((isPrimitive(key) ? value.get(toText(key).toLowerCase()) : undefined) ?? null);
}
function foldNot(operand) {
	const truth = truthOf(operand);
	return truth === undefined ? eitherBoolean : only(!truth);
}
function foldBinary({ operator, left, right }, known) {
	const combined = combinations([fold_fold(left, known), fold_fold(right, known)]);
	if (combined === undefined)
		return eitherBoolean;
	return possible_unionOf(combined.map(([one = null, other = null]) => only(compare(one, operator, other))));
}
/** `a && b` is `a` where that counts as false, else `b`; `||` the other way round. */
function foldLogical({ operator, args }, known) {
	const goesOn = operator === '&&';
	let result = nothing;
	let last = nothing;
	for (const arg of args) {
		last = fold_fold(arg, known);
		if (arg === args.at(-1))
			break;
		result = possible_union(result, part(last, !goesOn));
		if (truthOf(last) === !goesOn)
			return result;
	}
	return possible_union(result, last);
}

;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/data/expressiondata.js
var expressiondata_Kind;
(function (Kind) {
	Kind[Kind["String"] = 0] = "String";
	Kind[Kind["Array"] = 1] = "Array";
	Kind[Kind["Dictionary"] = 2] = "Dictionary";
	Kind[Kind["Boolean"] = 3] = "Boolean";
	Kind[Kind["Number"] = 4] = "Number";
	Kind[Kind["CaseSensitiveDictionary"] = 5] = "CaseSensitiveDictionary";
	Kind[Kind["Null"] = 6] = "Null";
})(expressiondata_Kind || (expressiondata_Kind = {}));
function kindStr(k) {
	switch (k) {
		case expressiondata_Kind.Array:
			return "Array";
		case expressiondata_Kind.Boolean:
			return "Boolean";
		case expressiondata_Kind.Null:
			return "Null";
		case expressiondata_Kind.Number:
			return "Number";
		case expressiondata_Kind.Dictionary:
			return "Object";
		case expressiondata_Kind.String:
			return "String";
	}
	return "unknown";
}
//# sourceMappingURL=expressiondata.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/data/array.js

class array_Array {
	constructor(...data) {
		this.v = [];
		this.kind = expressiondata_Kind.Array;
		this.primitive = false;
		for (const d of data) {
			this.add(d);
		}
	}
	coerceString() {
		return kindStr(this.kind);
	}
	number() {
		return NaN;
	}
	add(value) {
		this.v.push(value);
	}
	get(index) {
		return this.v[index];
	}
	values() {
		return this.v;
	}
}
//# sourceMappingURL=array.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/data/boolean.js

class BooleanData {
	constructor(value) {
		this.value = value;
		this.kind = expressiondata_Kind.Boolean;
		this.primitive = true;
	}
	coerceString() {
		if (this.value) {
			return "true";
		}
		return "false";
	}
	number() {
		if (this.value) {
			return 1;
		}
		return 0;
	}
}
//# sourceMappingURL=boolean.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/data/dictionary.js

class Dictionary {
	constructor(...pairs) {
		this.keys = [];
		this.v = [];
		this.indexMap = {};
		this.kind = expressiondata_Kind.Dictionary;
		this.primitive = false;
		for (const p of pairs) {
			this.add(p.key, p.value);
		}
	}
	coerceString() {
		return kindStr(this.kind);
	}
	number() {
		return NaN;
	}
	add(key, value) {
		if (key.toLowerCase() in this.indexMap) {
			return;
		}
		this.keys.push(key);
		this.v.push(value);
		this.indexMap[key.toLowerCase()] = this.v.length - 1;
	}
	get(key) {
		const index = this.indexMap[key.toLowerCase()];
		if (index === undefined) {
			return undefined;
		}
		return this.v[index];
	}
	values() {
		return this.v;
	}
	pairs() {
		const result = [];
		for (const key of this.keys) {
			result.push({ key, value: this.v[this.indexMap[key.toLowerCase()]] });
		}
		return result;
	}
}

//# sourceMappingURL=dictionary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/data/null.js

class Null {
	constructor() {
		this.kind = expressiondata_Kind.Null;
		this.primitive = true;
	}
	coerceString() {
		return "";
	}
	number() {
		return 0;
	}
}
//# sourceMappingURL=null.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/data/number.js

class NumberData {
	constructor(value) {
		this.value = value;
		this.kind = expressiondata_Kind.Number;
		this.primitive = true;
	}
	coerceString() {
		if (this.value === 0) {
			return "0";
		}
		// Workaround to limit the precision to at most 15 digits. Format the number to a string, then parse
		// it back to a number to remove trailing zeroes to prevent numbers to be converted to 1.200000000...
		return (+this.value.toFixed(15)).toString();
	}
	number() {
		return this.value;
	}
}
//# sourceMappingURL=number.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/data/string.js

class StringData {
	constructor(value) {
		this.value = value;
		this.kind = expressiondata_Kind.String;
		this.primitive = true;
	}
	coerceString() {
		return this.value;
	}
	number() {
		return Number(this.value);
	}
}
//# sourceMappingURL=string.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/data/replacer.js






/**
 * Replacer can be passed to JSON.stringify to convert an ExpressionData object into plain JSON
 *
 * See: https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/JSON/stringify#replacer
 */
function replacer(_key, value) {
	if (value instanceof Null) {
		return null;
	}
	if (value instanceof BooleanData) {
		return value.value;
	}
	if (value instanceof NumberData) {
		return value.number();
	}
	if (value instanceof StringData) {
		return value.coerceString();
	}
	if (value instanceof array_Array) {
		return value.values();
	}
	if (value instanceof Dictionary) {
		const pairs = value.pairs();
		const r = {};
		for (const p of pairs) {
			r[p.key] = p.value;
		}
		return r;
	}
	return value;
}
//# sourceMappingURL=replacer.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/data/reviver.js






/**
 * Reviver can be passed to `JSON.parse` to convert plain JSON into an `ExpressionData` object.
 *
 * See: https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/JSON/parse#reviver
 */
function reviver(_key, val) {
	if (val === null) {
		return new Null();
	}
	if (typeof val === "string") {
		return new StringData(val);
	}
	if (typeof val === "number") {
		return new NumberData(val);
	}
	if (typeof val === "boolean") {
		return new BooleanData(val);
	}
	if (Array.isArray(val)) {
		return new array_Array(...val);
	}
	if (typeof val === "object") {
		return new Dictionary(...Object.keys(val).map(k => ({
			key: k,
			value: val[k]
		})));
	}
	// Pass through value
	return val;
}
//# sourceMappingURL=reviver.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/data/index.js









//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/errors.js

const MAX_PARSER_DEPTH = 50;
const MAX_EXPRESSION_LENGTH = 21000;
var ErrorType;
(function (ErrorType) {
	ErrorType[ErrorType["ErrorUnexpectedSymbol"] = 0] = "ErrorUnexpectedSymbol";
	ErrorType[ErrorType["ErrorUnrecognizedNamedValue"] = 1] = "ErrorUnrecognizedNamedValue";
	ErrorType[ErrorType["ErrorUnexpectedEndOfExpression"] = 2] = "ErrorUnexpectedEndOfExpression";
	ErrorType[ErrorType["ErrorExceededMaxDepth"] = 3] = "ErrorExceededMaxDepth";
	ErrorType[ErrorType["ErrorExceededMaxLength"] = 4] = "ErrorExceededMaxLength";
	ErrorType[ErrorType["ErrorTooFewParameters"] = 5] = "ErrorTooFewParameters";
	ErrorType[ErrorType["ErrorTooManyParameters"] = 6] = "ErrorTooManyParameters";
	ErrorType[ErrorType["ErrorEvenParameters"] = 7] = "ErrorEvenParameters";
	ErrorType[ErrorType["ErrorUnrecognizedContext"] = 8] = "ErrorUnrecognizedContext";
	ErrorType[ErrorType["ErrorUnrecognizedFunction"] = 9] = "ErrorUnrecognizedFunction";
})(ErrorType || (ErrorType = {}));
class ExpressionError extends Error {
	constructor(typ, tok) {
		super(`${errorDescription(typ)}: '${tokenString(tok)}'`);
		this.typ = typ;
		this.tok = tok;
		this.pos = this.tok.range.start;
	}
}
function errorDescription(typ) {
	switch (typ) {
		case ErrorType.ErrorUnexpectedEndOfExpression:
			return "Unexpected end of expression";
		case ErrorType.ErrorUnexpectedSymbol:
			return "Unexpected symbol";
		case ErrorType.ErrorUnrecognizedNamedValue:
			return "Unrecognized named-value";
		case ErrorType.ErrorExceededMaxDepth:
			return `Exceeded max expression depth ${MAX_PARSER_DEPTH}`;
		case ErrorType.ErrorExceededMaxLength:
			return `Exceeded max expression length ${MAX_EXPRESSION_LENGTH}`;
		case ErrorType.ErrorTooFewParameters:
			return "Too few parameters supplied";
		case ErrorType.ErrorTooManyParameters:
			return "Too many parameters supplied";
		case ErrorType.ErrorEvenParameters:
			return "Even number of parameters supplied, requires an odd number of parameters";
		case ErrorType.ErrorUnrecognizedContext:
			return "Unrecognized named-value";
		case ErrorType.ErrorUnrecognizedFunction:
			return "Unrecognized function";
		default: // Should never reach here.
			return "Unknown error";
	}
}
class ExpressionEvaluationError extends Error {
}
//# sourceMappingURL=errors.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/lexer.js


var TokenType;
(function (TokenType) {
	TokenType[TokenType["UNKNOWN"] = 0] = "UNKNOWN";
	TokenType[TokenType["LEFT_PAREN"] = 1] = "LEFT_PAREN";
	TokenType[TokenType["RIGHT_PAREN"] = 2] = "RIGHT_PAREN";
	TokenType[TokenType["LEFT_BRACKET"] = 3] = "LEFT_BRACKET";
	TokenType[TokenType["RIGHT_BRACKET"] = 4] = "RIGHT_BRACKET";
	TokenType[TokenType["COMMA"] = 5] = "COMMA";
	TokenType[TokenType["DOT"] = 6] = "DOT";
	TokenType[TokenType["BANG"] = 7] = "BANG";
	TokenType[TokenType["BANG_EQUAL"] = 8] = "BANG_EQUAL";
	TokenType[TokenType["EQUAL_EQUAL"] = 9] = "EQUAL_EQUAL";
	TokenType[TokenType["GREATER"] = 10] = "GREATER";
	TokenType[TokenType["GREATER_EQUAL"] = 11] = "GREATER_EQUAL";
	TokenType[TokenType["LESS"] = 12] = "LESS";
	TokenType[TokenType["LESS_EQUAL"] = 13] = "LESS_EQUAL";
	TokenType[TokenType["AND"] = 14] = "AND";
	TokenType[TokenType["OR"] = 15] = "OR";
	TokenType[TokenType["STAR"] = 16] = "STAR";
	TokenType[TokenType["NUMBER"] = 17] = "NUMBER";
	TokenType[TokenType["STRING"] = 18] = "STRING";
	TokenType[TokenType["IDENTIFIER"] = 19] = "IDENTIFIER";
	TokenType[TokenType["TRUE"] = 20] = "TRUE";
	TokenType[TokenType["FALSE"] = 21] = "FALSE";
	TokenType[TokenType["NULL"] = 22] = "NULL";
	TokenType[TokenType["EOF"] = 23] = "EOF";
})(TokenType || (TokenType = {}));
function tokenString(tok) {
	switch (tok.type) {
		case TokenType.EOF:
			return "EOF";
		case TokenType.NUMBER:
			return tok.lexeme;
		case TokenType.STRING:
			// eslint-disable-next-line @typescript-eslint/no-non-null-assertion
			return tok.value.toString();
		default:
			return tok.lexeme;
	}
}
class Lexer {
	constructor(input) {
		this.input = input;
		this.start = 0;
		this.offset = 0;
		this.line = 0;
		this.lastLineOffset = 0;
		this.tokens = [];
	}
	lex() {
		if (this.input.length > MAX_EXPRESSION_LENGTH) {
			throw new Error("ErrorExceededMaxLength");
		}
		while (!this.atEnd()) {
			this.start = this.offset;
			const c = this.next();
			switch (c) {
				case "(":
					this.addToken(TokenType.LEFT_PAREN);
					break;
				case ")":
					this.addToken(TokenType.RIGHT_PAREN);
					break;
				case "[":
					this.addToken(TokenType.LEFT_BRACKET);
					break;
				case "]":
					this.addToken(TokenType.RIGHT_BRACKET);
					break;
				case ",":
					this.addToken(TokenType.COMMA);
					break;
				case ".":
					if (this.previous() != TokenType.IDENTIFIER &&
						this.previous() != TokenType.RIGHT_BRACKET &&
						this.previous() != TokenType.RIGHT_PAREN &&
						this.previous() != TokenType.STAR) {
						this.consumeNumber();
					}
					else {
						this.addToken(TokenType.DOT);
					}
					break;
				case "-":
				case "+":
					this.consumeNumber();
					break;
				case "!":
					this.addToken(this.match("=") ? TokenType.BANG_EQUAL : TokenType.BANG);
					break;
				case "=":
					if (!this.match("=")) {
						// Illegal; continue reading until we hit a boundary character and return an error
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.EQUAL_EQUAL);
					break;
				case "<":
					this.addToken(this.match("=") ? TokenType.LESS_EQUAL : TokenType.LESS);
					break;
				case ">":
					this.addToken(this.match("=") ? TokenType.GREATER_EQUAL : TokenType.GREATER);
					break;
				case "&":
					if (!this.match("&")) {
						// Illegal; continue reading until we hit a boundary character and return an error
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.AND);
					break;
				case "|":
					if (!this.match("|")) {
						// Illegal; continue reading until we hit a boundary character and return an error
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.OR);
					break;
				case "*":
					this.addToken(TokenType.STAR);
					break;
				// Ignore whitespace.
				case " ":
				case "\r":
				case "\t":
					break;
				case "\n":
					++this.line;
					this.lastLineOffset = this.offset;
					break;
				case "'":
					this.consumeString();
					break;
				default:
					switch (true) {
						case isDigit(c):
							this.consumeNumber();
							break;
						default:
							this.consumeIdentifier();
							break;
					}
			}
		}
		this.tokens.push({
			type: TokenType.EOF,
			lexeme: "",
			range: this.range()
		});
		return {
			tokens: this.tokens
		};
	}
	pos() {
		return {
			line: this.line,
			column: this.start - this.lastLineOffset
		};
	}
	endPos() {
		return {
			line: this.line,
			column: this.offset - this.lastLineOffset
		};
	}
	range() {
		return {
			start: this.pos(),
			end: this.endPos()
		};
	}
	atEnd() {
		return this.offset >= this.input.length;
	}
	peek() {
		if (this.atEnd()) {
			return "\0";
		}
		return this.input[this.offset];
	}
	peekNext() {
		if (this.offset + 1 >= this.input.length) {
			return "\0";
		}
		return this.input[this.offset + 1];
	}
	previous() {
		const l = this.tokens.length;
		if (l == 0) {
			return TokenType.EOF;
		}
		return this.tokens[l - 1].type;
	}
	next() {
		return this.input[this.offset++];
	}
	match(expected) {
		if (this.atEnd()) {
			return false;
		}
		if (this.input[this.offset] !== expected) {
			return false;
		}
		this.offset++;
		return true;
	}
	addToken(type, value) {
		this.tokens.push({
			type,
			lexeme: this.input.substring(this.start, this.offset),
			range: this.range(),
			value
		});
	}
	consumeNumber() {
		while (!this.atEnd() && (!isBoundary(this.peek()) || this.peek() == ".")) {
			this.next();
		}
		const lexeme = this.input.substring(this.start, this.offset);
		const value = new StringData(lexeme).number();
		if (isNaN(value)) {
			throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		}
		this.addToken(TokenType.NUMBER, value);
	}
	consumeString() {
		while ((this.peek() !== "'" || this.peekNext() === "'") && !this.atEnd()) {
			if (this.peek() === "\n")
				this.line++;
			if (this.peek() === "'" && this.peekNext() === "'") {
				// Escaped "'", consume
				this.next();
			}
			this.next();
		}
		if (this.atEnd()) {
			// Unterminated string
			throw new Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		}
		// Closing '
		this.next();
		// Trim the surrounding quotes.
		let value = this.input.substring(this.start + 1, this.offset - 1);
		value = value.replace("''", "'");
		this.addToken(TokenType.STRING, value);
	}
	consumeIdentifier() {
		while (!this.atEnd() && !isBoundary(this.peek())) {
			this.next();
		}
		let tokenType = TokenType.IDENTIFIER;
		let tokenValue = undefined;
		const lexeme = this.input.substring(this.start, this.offset);
		if (this.previous() != TokenType.DOT) {
			switch (lexeme) {
				case "true":
					tokenType = TokenType.TRUE;
					break;
				case "false":
					tokenType = TokenType.FALSE;
					break;
				case "null":
					tokenType = TokenType.NULL;
					break;
				case "NaN":
					tokenType = TokenType.NUMBER;
					tokenValue = NaN;
					break;
				case "Infinity":
					tokenType = TokenType.NUMBER;
					tokenValue = Infinity;
					break;
			}
		}
		if (!isLegalIdentifier(lexeme)) {
			throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		}
		this.addToken(tokenType, tokenValue);
	}
}
function isDigit(c) {
	return c >= "0" && c <= "9";
}
function isBoundary(c) {
	switch (c) {
		case "(":
		case "[":
		case ")":
		case "]":
		case ",":
		case ".":
		case "!":
		case ">":
		case "<":
		case "=":
		case "&":
		case "|":
			return true;
	}
	return /\s/.test(c);
}
function isLegalIdentifier(str) {
	if (str == "") {
		return false;
	}
	const first = str[0];
	if ((first >= "a" && first <= "z") || (first >= "A" && first <= "Z") || first == "_") {
		for (const c of str.substring(1).split("")) {
			if ((c >= "a" && c <= "z") || (c >= "A" && c <= "Z") || (c >= "0" && c <= "9") || c == "_" || c == "-") {
				// OK
			}
			else {
				return false;
			}
		}
		return true;
	}
	return false;
}
//# sourceMappingURL=lexer.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/ast.js
class Expr {
}
class Literal extends Expr {
	constructor(literal, token) {
		super();
		this.literal = literal;
		this.token = token;
	}
	accept(v) {
		return v.visitLiteral(this);
	}
}
class Unary extends Expr {
	constructor(operator, expr) {
		super();
		this.operator = operator;
		this.expr = expr;
	}
	accept(v) {
		return v.visitUnary(this);
	}
}
class FunctionCall extends Expr {
	constructor(functionName, args) {
		super();
		this.functionName = functionName;
		this.args = args;
	}
	accept(v) {
		return v.visitFunctionCall(this);
	}
}
class Binary extends Expr {
	constructor(left, operator, right) {
		super();
		this.left = left;
		this.operator = operator;
		this.right = right;
	}
	accept(v) {
		return v.visitBinary(this);
	}
}
class Logical extends Expr {
	constructor(operator, args) {
		super();
		this.operator = operator;
		this.args = args;
	}
	accept(v) {
		return v.visitLogical(this);
	}
}
class Grouping extends Expr {
	constructor(group) {
		super();
		this.group = group;
	}
	accept(v) {
		return v.visitGrouping(this);
	}
}
class ContextAccess extends Expr {
	constructor(name) {
		super();
		this.name = name;
	}
	accept(v) {
		return v.visitContextAccess(this);
	}
}
class IndexAccess extends Expr {
	constructor(expr, index) {
		super();
		this.expr = expr;
		this.index = index;
	}
	accept(v) {
		return v.visitIndexAccess(this);
	}
}
class Star extends Expr {
	accept() {
		throw new Error("Method not implemented.");
	}
}
//# sourceMappingURL=ast.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/funcs/case.js

const caseFunc = {
	name: "case",
	description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
	minArgs: 3,
	maxArgs: Number.MAX_SAFE_INTEGER,
	call: (...args) => {
		// Evaluate predicate-result pairs
		for (let i = 0; i < args.length - 1; i += 2) {
			const predicate = args[i];
			// Predicate must be a boolean
			if (predicate.kind !== expressiondata_Kind.Boolean) {
				throw new Error("case predicate must evaluate to a boolean value");
			}
			// If predicate is true, return the corresponding result
			if (predicate.value) {
				return args[i + 1];
			}
		}
		// No predicate matched, return default (last argument)
		return args[args.length - 1];
	}
};
//# sourceMappingURL=case.js.map
;

// Similar to the Javascript abstract equality comparison algorithm http://www.ecma-international.org/ecma-262/5.1/#sec-11.9.3.
// Except objects are not coerced to primitives.
function coerceTypes(li, ri) {
	let lv = li;
	let rv = ri;
	// Do nothing, same kind
	if (li.kind === ri.kind) {
		return [lv, rv];
	}
	switch (li.kind) {
		// Number, String
		case expressiondata_Kind.Number:
			if (ri.kind === expressiondata_Kind.String) {
				rv = new NumberData(ri.number());
				return [lv, rv];
			}
			break;
		// String, Number
		case expressiondata_Kind.String:
			if (ri.kind === expressiondata_Kind.Number) {
				lv = new NumberData(li.number());
				return [lv, rv];
			}
			break;
		// Boolean|Null, Any
		case expressiondata_Kind.Null:
		case expressiondata_Kind.Boolean:
			lv = new NumberData(li.number());
			return coerceTypes(lv, rv);
	}
	// Any, Boolean|Null
	switch (ri.kind) {
		case expressiondata_Kind.Null:
		case expressiondata_Kind.Boolean:
			rv = new NumberData(ri.number());
			return coerceTypes(lv, rv);
	}
	return [lv, rv];
}
// Similar to the Javascript abstract equality comparison algorithm http://www.ecma-international.org/ecma-262/5.1/#sec-11.9.3.
// Except string comparison is OrdinalIgnoreCase, and objects are not coerced to primitives.
function equals(lhs, rhs) {
	const [lv, rv] = coerceTypes(lhs, rhs);
	if (lv.kind != rv.kind) {
		return false;
	}
	switch (lv.kind) {
		// Null, Null
		case expressiondata_Kind.Null:
			return true;
		// Number, Number
		case expressiondata_Kind.Number: {
			const ld = lv.value;
			const rd = rv.value;
			if (isNaN(ld) || isNaN(rd)) {
				return false;
			}
			return ld == rd;
		}
		// String, String
		case expressiondata_Kind.String: {
			const ls = lv.value;
			const rs = rv.value;
			return toUpperSpecial(ls) === toUpperSpecial(rs);
		}
		// Boolean, Boolean
		case expressiondata_Kind.Boolean: {
			const lb = lv.value;
			const rb = rv.value;
			return lb == rb;
		}
		// Object, Object
		case expressiondata_Kind.Dictionary:
		case expressiondata_Kind.Array:
			// Check reference equality
			return lv === rv;
	}
	return false;
}


// Do not toUpper the small-dotless-\u0131
function toUpperSpecial(s) {
	const sb = [];
	let i = 0;
	const len = s.length;
	let found = s.indexOf("\u0131");
	while (i < len) {
		if (i < found) {
			sb.push(s.substring(i, found).toUpperCase()); // Append upper segment
			i = found;
		}
		else if (i == found) {
			sb.push(s.substring(i, i + 1));
			i += 1;
			found = s.indexOf("\u0131", i);
		}
		else {
			sb.push(s.substring(i).toUpperCase()); // Append upper remaining
			break;
		}
	}
	return sb.join("");
}
//# sourceMappingURL=result.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/funcs/contains.js


const contains_contains = {
	name: "contains",
	description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...args) => {
		const left = args[0];
		const right = args[1];
		if (left.primitive) {
			const ls = left.coerceString();
			if (right.primitive) {
				const rs = right.coerceString();
				return new BooleanData(ls.toLowerCase().includes(rs.toLowerCase()));
			}
		}
		else if (left.kind === expressiondata_Kind.Array) {
			const la = left;
			if (la.values().length === 0) {
				return new BooleanData(false);
			}
			for (const v of la.values()) {
				if (equals(right, v)) {
					return new BooleanData(true);
				}
			}
		}
		return new BooleanData(false);
	}
};
//# sourceMappingURL=contains.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/funcs/endswith.js


const endswith = {
	name: "endsWith",
	description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...args) => {
		const left = args[0];
		if (!left.primitive) {
			return new BooleanData(false);
		}
		const right = args[1];
		if (!right.primitive) {
			return new BooleanData(false);
		}
		const ls = toUpperSpecial(left.coerceString());
		const rs = toUpperSpecial(right.coerceString());
		return new BooleanData(ls.endsWith(rs));
	}
};
//# sourceMappingURL=endswith.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/funcs/format.js

const format = {
	name: "format",
	description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
	minArgs: 1,
	maxArgs: 255 /*MAX_ARGUMENTS*/,
	call: (...args) => {
		const fs = args[0].coerceString();
		const result = [];
		let index = 0;
		while (index < fs.length) {
			const lbrace = fs.indexOf("{", index);
			const rbrace = fs.indexOf("}", index);
			// Left brace
			if (lbrace >= 0 && (rbrace < 0 || rbrace > lbrace)) {
				// Escaped left brace
				if (safeCharAt(fs, lbrace + 1) === "{") {
					result.push(fs.substr(index, lbrace - index + 1));
					index = lbrace + 2;
					continue;
				}
				// Left brace, number, optional format specifiers, right brace
				if (rbrace > lbrace + 1) {
					const argIndex = readArgIndex(fs, lbrace + 1);
					if (argIndex.success) {
						// Check parameter count
						if (1 + argIndex.result > args.length - 1) {
							throw new Error(`The following format string references more arguments than were supplied: ${fs}`);
						}
						// Append the portion before the left brace
						if (lbrace > index) {
							result.push(fs.substr(index, lbrace - index));
						}
						// Append the arg
						result.push(`${args[1 + argIndex.result].coerceString()}`);
						index = rbrace + 1;
						continue;
					}
				}
				throw new Error(`The following format string is invalid: ${fs}`);
			}
			// Right brace
			else if (rbrace >= 0) {
				// Escaped right brace
				if (safeCharAt(fs, rbrace + 1) === "}") {
					result.push(fs.substr(index, rbrace - index + 1));
					index = rbrace + 2;
				}
				else {
					throw new Error(`The following format string is invalid: ${fs}`);
				}
			}
			// Last segment
			else {
				result.push(fs.substr(index));
				break;
			}
		}
		return new StringData(result.join(""));
	}
};
function safeCharAt(string, index) {
	if (string.length > index) {
		return string[index];
	}
	return "\0";
}
function readArgIndex(string, startIndex) {
	// Count the number of digits
	let length = 0;
	for (;;) {
		const nextChar = safeCharAt(string, startIndex + length);
		if (nextChar >= "0" && nextChar <= "9") {
			length++;
		}
		else {
			break;
		}
	}
	// Validate at least one digit
	if (length < 1) {
		return {
			success: false
		};
	}
	// Parse the number
	const endIndex = startIndex + length - 1;
	const result = parseInt(string.substr(startIndex, length));
	return {
		success: !isNaN(result),
		result: result,
		endIndex: endIndex
	};
}
//# sourceMappingURL=format.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/funcs/fromjson.js


const fromjson = {
	name: "fromJson",
	description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
	minArgs: 1,
	maxArgs: 1,
	call: (...args) => {
		const input = args[0];
		const is = input.coerceString();
		if (is.trim() === "") {
			throw new Error("empty input");
		}
		try {
			return JSON.parse(is, reviver);
		}
		catch (e) {
			throw new ExpressionEvaluationError("Error parsing JSON when evaluating fromJson", { cause: e });
		}
	}
};
//# sourceMappingURL=fromjson.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/funcs/join.js

const join_join = {
	name: "join",
	description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
	minArgs: 1,
	maxArgs: 2,
	call: (...args) => {
		// Primitive
		if (args[0].primitive) {
			return new StringData(args[0].coerceString());
		}
		// Array
		if (args[0].kind === expressiondata_Kind.Array) {
			// Separator
			let separator = ",";
			if (args.length > 1 && args[1].primitive) {
				separator = args[1].coerceString();
			}
			// Convert items to strings
			return new StringData(args[0]
				.values()
				.map(item => item.coerceString())
				.join(separator));
		}
		return new StringData("");
	}
};
//# sourceMappingURL=join.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/funcs/startswith.js


const startswith = {
	name: "startsWith",
	description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...args) => {
		const left = args[0];
		if (!left.primitive) {
			return new BooleanData(false);
		}
		const right = args[1];
		if (!right.primitive) {
			return new BooleanData(false);
		}
		const ls = toUpperSpecial(left.coerceString());
		const rs = toUpperSpecial(right.coerceString());
		return new BooleanData(ls.startsWith(rs));
	}
};
//# sourceMappingURL=startswith.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/funcs/tojson.js


const tojson = {
	name: "toJson",
	description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
	minArgs: 1,
	maxArgs: 1,
	call: (...args) => {
		return new StringData(JSON.stringify(args[0], replacer, "  "));
	}
};
//# sourceMappingURL=tojson.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/funcs.js









const wellKnownFunctions = {
	case: caseFunc,
	contains: contains_contains,
	endswith: endswith,
	format: format,
	fromjson: fromjson,
	join: join_join,
	startswith: startswith,
	tojson: tojson
};
// validateFunction returns the function definition for the given function name.
// If the function does not exist or an incorrect number of arguments is provided,
// an error is returned.
function validateFunction(context, identifier, argCount) {
	// Expression function names are case-insensitive.
	const name = identifier.lexeme.toLowerCase();
	let f;
	f = wellKnownFunctions[name];
	if (!f) {
		f = context.extensionFunctions.get(name);
		if (!f) {
			if (!context.allowUnknownKeywords) {
				throw new ExpressionError(ErrorType.ErrorUnrecognizedFunction, identifier);
			}
			// Skip argument validation for unknown functions
			return;
		}
	}
	if (argCount < f.minArgs) {
		throw new ExpressionError(ErrorType.ErrorTooFewParameters, identifier);
	}
	if (argCount > f.maxArgs) {
		throw new ExpressionError(ErrorType.ErrorTooManyParameters, identifier);
	}
	// case function requires an odd number of arguments
	if (name === "case" && argCount % 2 === 0) {
		throw new ExpressionError(ErrorType.ErrorEvenParameters, identifier);
	}
}
//# sourceMappingURL=funcs.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/expressions/dist/parser.js





class Parser {
	/**
	 * Constructs a new parser for the given tokens
	 *
	 * @param tokens Tokens to build a parse tree from
	 * @param extensionContexts Available context names
	 * @param extensionFunctions Available functions (beyond the built-in ones)
	 */
	constructor(tokens, extensionContexts, extensionFunctions) {
		this.tokens = tokens;
		this.offset = 0;
		this.depth = 0;
		this.extContexts = new Map();
		this.extFuncs = new Map();
		for (const contextName of extensionContexts) {
			this.extContexts.set(contextName.toLowerCase(), true);
		}
		for (const { name, func } of extensionFunctions.map(x => ({
			name: x.name,
			func: x
		}))) {
			this.extFuncs.set(name.toLowerCase(), func);
		}
		this.context = {
			allowUnknownKeywords: false,
			extensionContexts: this.extContexts,
			extensionFunctions: this.extFuncs
		};
	}
	parse() {
		// eslint-disable-next-line prefer-const
		let result;
		// No tokens
		if (this.atEnd()) {
			return result;
		}
		result = this.expression();
		if (!this.atEnd()) {
			throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
		}
		return result;
	}
	expression() {
		this.incrDepth();
		try {
			return this.logicalOr();
		}
		finally {
			this.decrDepth();
		}
	}
	logicalOr() {
		// && is higher precedence than ||
		let expr = this.logicalAnd();
		if (this.check(TokenType.OR)) {
			// Track depth
			this.incrDepth();
			try {
				const logical = new Logical(this.peek(), [expr]);
				expr = logical;
				while (this.match(TokenType.OR)) {
					const right = this.logicalAnd();
					logical.args.push(right);
				}
			}
			finally {
				this.decrDepth();
			}
		}
		return expr;
	}
	logicalAnd() {
		// == and != are higher precedence than &&
		let expr = this.equality();
		if (this.check(TokenType.AND)) {
			// Track depth
			this.incrDepth();
			try {
				const logical = new Logical(this.peek(), [expr]);
				expr = logical;
				while (this.match(TokenType.AND)) {
					const right = this.equality();
					logical.args.push(right);
				}
			}
			finally {
				this.decrDepth();
			}
		}
		return expr;
	}
	equality() {
		// >, >=, <, <= are higher precedence than == and !=
		let expr = this.comparison();
		while (this.match(TokenType.BANG_EQUAL, TokenType.EQUAL_EQUAL)) {
			const operator = this.previous();
			const right = this.comparison();
			expr = new Binary(expr, operator, right);
		}
		return expr;
	}
	comparison() {
		// ! is higher precedence than >, >=, <, <=
		let expr = this.unary();
		while (this.match(TokenType.GREATER, TokenType.GREATER_EQUAL, TokenType.LESS, TokenType.LESS_EQUAL)) {
			const operator = this.previous();
			const right = this.unary();
			expr = new Binary(expr, operator, right);
		}
		return expr;
	}
	unary() {
		if (this.match(TokenType.BANG)) {
			// Track depth
			this.incrDepth();
			const operator = this.previous();
			const unary = this.unary();
			try {
				return new Unary(operator, unary);
			}
			finally {
				this.decrDepth();
			}
		}
		return this.index();
	}
	index() {
		let expr = this.call();
		let depthIncreased = 0;
		if (expr instanceof Grouping || expr instanceof FunctionCall || expr instanceof ContextAccess) {
			let cont = true;
			while (cont) {
				switch (true) {
					case this.match(TokenType.LEFT_BRACKET): {
						let indexExpr;
						if (this.match(TokenType.STAR)) {
							indexExpr = new Star();
						}
						else {
							indexExpr = this.expression();
						}
						this.consume(TokenType.RIGHT_BRACKET, ErrorType.ErrorUnexpectedSymbol);
						// Track depth
						this.incrDepth();
						depthIncreased++;
						expr = new IndexAccess(expr, indexExpr);
						break;
					}
					case this.match(TokenType.DOT):
						// Track depth
						this.incrDepth();
						depthIncreased++;
						if (this.match(TokenType.IDENTIFIER)) {
							const property = this.previous();
							expr = new IndexAccess(expr, new Literal(new StringData(property.lexeme), property));
						}
						else if (this.match(TokenType.STAR)) {
							expr = new IndexAccess(expr, new Star());
						}
						else {
							throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
						}
						break;
					default:
						cont = false;
				}
			}
		}
		for (let i = 0; i < depthIncreased; i++) {
			this.decrDepth();
		}
		return expr;
	}
	call() {
		if (!this.check(TokenType.IDENTIFIER)) {
			return this.primary();
		}
		const identifier = this.next();
		if (!this.match(TokenType.LEFT_PAREN)) {
			if (!this.extContexts.has(identifier.lexeme.toLowerCase())) {
				throw this.buildError(ErrorType.ErrorUnrecognizedContext, identifier);
			}
			return new ContextAccess(identifier);
		}
		// Function call
		const args = [];
		// Arguments
		while (!this.match(TokenType.RIGHT_PAREN)) {
			const aexp = this.expression();
			args.push(aexp);
			if (!this.check(TokenType.RIGHT_PAREN)) {
				this.consume(TokenType.COMMA, ErrorType.ErrorUnexpectedSymbol);
			}
		}
		validateFunction(this.context, identifier, args.length);
		return new FunctionCall(identifier, args);
	}
	primary() {
		switch (true) {
			case this.match(TokenType.FALSE):
				return new Literal(new BooleanData(false), this.previous());
			case this.match(TokenType.TRUE):
				return new Literal(new BooleanData(true), this.previous());
			case this.match(TokenType.NULL):
				return new Literal(new Null(), this.previous());
			case this.match(TokenType.NUMBER):
				return new Literal(new NumberData(this.previous().value), this.previous());
			case this.match(TokenType.STRING):
				return new Literal(new StringData(this.previous().value), this.previous());
			case this.match(TokenType.LEFT_PAREN): {
				const expr = this.expression();
				if (this.atEnd()) {
					throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous()); // Back up to get the last token before the EOF
				}
				this.consume(TokenType.RIGHT_PAREN, ErrorType.ErrorUnexpectedSymbol);
				return new Grouping(expr);
			}
			case this.atEnd():
				throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous()); // Back up to get the last token before the EOF
		}
		throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
	}
	// match consumes the next token if it matches any of the given types
	match(...tokenTypes) {
		for (const tokenType of tokenTypes) {
			if (this.check(tokenType)) {
				this.next();
				return true;
			}
		}
		return false;
	}
	// check peeks whether the next token is of the given type
	check(tokenType) {
		if (this.atEnd()) {
			return false;
		}
		return this.peek().type == tokenType;
	}
	// atEnd peeks whether the next token is EOF
	atEnd() {
		return this.peek().type == TokenType.EOF;
	}
	next() {
		if (!this.atEnd()) {
			this.offset++;
		}
		return this.previous();
	}
	peek() {
		return this.tokens[this.offset];
	}
	// previous returns the previous token
	previous() {
		return this.tokens[this.offset - 1];
	}
	// consume attempts to consume the next token if it matches the given type. It returns an error of
	// the given ParseErrorKind otherwise.
	consume(tokenType, errorType) {
		if (this.check(tokenType)) {
			this.next();
			return;
		}
		throw this.buildError(errorType, this.peek());
	}
	incrDepth() {
		this.depth++;
		if (this.depth > MAX_PARSER_DEPTH) {
			throw this.buildError(ErrorType.ErrorExceededMaxDepth, this.peek());
		}
	}
	decrDepth() {
		this.depth--;
	}
	buildError(errType, token) {
		return new ExpressionError(errType, token);
	}
}
//# sourceMappingURL=parser.js.map
;// CONCATENATED MODULE: ./packages/core/build/model/expression/simple-path.js
/**
 * Most expressions are a context and some property names (`secrets.TOKEN`): those are read here at a
 * tenth of the full parser's cost. undefined for everything else. A test compares both.
 */
function simplePath(text) {
	if (!/^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*){0,40}$/.test(text))
		return undefined;
	const dot = text.indexOf('.');
	const end = dot === -1 ? text.length : dot;
	const name = text.slice(0, end);
	if (/^(?:true|false|null|NaN|Infinity)$/.test(name))
		return undefined;
	const context = { kind: 'context', name: name.toLowerCase(), from: 0, to: end };
	return { tree: simple_path_indexed(context, text), contexts: [context], calls: [], fault: undefined };
}
function simple_path_indexed(context, text) {
	let tree = context;
	for (let from = context.to + 1; from <= text.length;) {
		const dot = text.indexOf('.', from);
		const to = dot === -1 ? text.length : dot;
		const key = { kind: 'literal', value: text.slice(from, to), from, to };
		tree = { kind: 'index', object: tree, key, from: 0, to };
		from = to + 1;
	}
	return tree;
}

;// CONCATENATED MODULE: ./packages/core/build/model/expression/span-tokens.js

/** The library counts lines and columns, wrongly after a string of several lines; blanks alone part tokens. */
function spanTokens(text, tokens) {
	const spans = [];
	const open = [];
	let cursor = 0;
	for (const token of tokens) {
		while (cursor < text.length && /[\s\u0085]/.test(text.charAt(cursor)))
			cursor++;
		const span = { token, from: cursor, to: cursor + token.lexeme.length, partner: -1 };
		cursor = span.to;
		if (isOpening(token))
			open.push(span);
		if (isClosing(token))
			pair(open.pop(), spans.length);
		spans.push(span);
	}
	return spans;
}
function pair(opening, partner) {
	if (opening !== undefined)
		opening.partner = partner;
}
function isOpening({ type }) {
	return type === TokenType.LEFT_PAREN || type === TokenType.LEFT_BRACKET;
}
function isClosing({ type }) {
	return type === TokenType.RIGHT_PAREN || type === TokenType.RIGHT_BRACKET;
}

;// CONCATENATED MODULE: ./packages/core/build/model/expression/quoted.js
const maxLength = 80;
/** Attacker-controlled text for a message: in double quotes, on one line, cut short. */
function quoted_quoted(text) {
	return `"${visible(text.length > maxLength ? `${text.slice(0, maxLength)}\u2026` : text)}"`;
}
/** Line breaks and all that is not seen as escapes. */
function visible(text) {
	return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (found) => {
		const hex = found.codePointAt(0)?.toString(16) ?? '';
		return found === '\n' ? '\\n' : `\\u{${hex}}`;
	});
}

;// CONCATENATED MODULE: ./packages/core/build/model/expression/to-fault.js



/** What the library threw, in our words and with offsets. Anything else is our bug and thrown on. */
function toFault(error, text, tokens) {
	if (error instanceof ExpressionError)
		return parserFault(error, text, tokens);
	if (error instanceof Error) {
		const position = / Located at position (\d+) within expression: /.exec(error.message)?.[1];
		if (position !== undefined)
			return lexerFault(Number(position) - 1, text);
	}
	throw error;
}
function lexerFault(from, text) {
	if (text.charAt(from) === "'") {
		const message = `the string ${quoted_quoted(text.slice(from))} is not closed`;
		return { kind: 'refused', from, to: text.length, message };
	}
	const word = /^[.+\-\d][^\s()[\],!<>=&|]*|^[^\s()[\],.!<>=&|]+|^./su.exec(text.slice(from))?.[0] ?? '';
	if (word.startsWith('"')) {
		const message = 'double quotes mean nothing here, write strings in single ones';
		return { kind: 'refused', from, to: from + word.length, message };
	}
	return { kind: 'refused', from, to: from + word.length, message: unexpected(word) };
}
function parserFault(error, text, tokens) {
	const span = tokens.find(({ token }) => token.range.start === error.pos);
	const { from, to } = span ?? { from: 0, to: text.length };
	const word = text.slice(from, to);
	if (error.message.startsWith('Exceeded'))
		return tooDeep(text, tokens);
	if (error.message.startsWith('Unexpected end')) {
		return {
			kind: 'refused',
			from,
			to,
			message: `it ends after ${quoted_quoted(word)}, where a value is missing`,
		};
	}
	const count = argumentCount(error.message);
	if (count !== undefined) {
		return { kind: 'refused', from, to, message: `function ${quoted_quoted(word)} has ${count}` };
	}
	return word === ''
		? { kind: 'refused', from: 0, to: text.length, message: 'it ends too early' }
		: { kind: 'refused', from, to, message: unexpected(word) };
}
function argumentCount(message) {
	if (message.startsWith('Too few'))
		return 'too few arguments';
	if (message.startsWith('Too many'))
		return 'too many arguments';
	if (message.startsWith('Even number'))
		return 'an even number of arguments and needs an odd one';
	return undefined;
}
// GitHub does not count parentheses, its published parser does: only without them both agree.
function tooDeep(text, tokens) {
	const grouped = tokens.some(({ token }, index) => token.type === TokenType.LEFT_PAREN && tokens[index - 1]?.token.type !== TokenType.IDENTIFIER);
	return {
		kind: grouped ? 'limit' : 'refused',
		from: 0,
		to: text.length,
		message: 'it is nested more than 50 deep',
	};
}
function unexpected(word) {
	return `unexpected ${quoted_quoted(word)}`;
}

;// CONCATENATED MODULE: ./packages/core/build/model/expression/read-token.js

/** The value of a literal. The library unescapes only the first '' of a string, so the lexeme is read again. */
function literalValue({ type, lexeme, value }) {
	if (type === TokenType.STRING)
		return lexeme.slice(1, -1).replaceAll("''", "'");
	if (type === TokenType.TRUE)
		return true;
	if (type === TokenType.FALSE)
		return false;
	return typeof value === 'number' ? value : null;
}
/** The operator of a comparison. */
function comparisonOperator({ type }) {
	if (type === TokenType.EQUAL_EQUAL)
		return '==';
	if (type === TokenType.BANG_EQUAL)
		return '!=';
	if (type === TokenType.LESS)
		return '<';
	if (type === TokenType.LESS_EQUAL)
		return '<=';
	return type === TokenType.GREATER ? '>' : '>=';
}

;// CONCATENATED MODULE: ./packages/core/build/model/expression/to-tree.js



const maxDepth = 50;
/** The library's tree as our plain data, with the offsets that it does not keep. */
function toTree(root, tokens) {
	const indexes = new Map(tokens.map(({ token }, index) => [token, index]));
	const work = { tokens, indexes, contexts: [], calls: [], tooDeep: false };
	const { tree } = convert(root, 1, work);
	return work.tooDeep ? undefined : { tree, contexts: work.contexts, calls: work.calls };
}
function convert(expr, depth, work) {
	if (depth > maxDepth)
		return giveUp(work);
	if (expr instanceof Grouping)
		return fromGroup(expr, depth, work);
	if (expr instanceof Literal)
		return fromLiteral(expr.token, work);
	if (expr instanceof ContextAccess)
		return fromContext(expr.name, work);
	if (expr instanceof FunctionCall)
		return fromCall(expr, depth, work);
	if (expr instanceof IndexAccess)
		return fromIndex(expr, depth, work);
	if (expr instanceof Unary)
		return fromNot(expr, depth, work);
	if (expr instanceof Logical)
		return fromLogical(expr, depth, work);
	if (expr instanceof Binary)
		return fromBinary(expr, depth, work);
	throw new Error(`unknown kind of expression: ${expr.constructor.name}`);
}
function giveUp(work) {
	work.tooDeep = true;
	return { tree: { kind: 'literal', value: null, from: 0, to: 0 }, first: 0, last: 0 };
}
function fromGroup({ group }, depth, work) {
	const { tree, first, last } = convert(group, depth, work);
	return { tree, first: first - 1, last: last + 1 };
}
function fromLiteral(token, work) {
	const at = indexOf(token, work);
	const tree = { kind: 'literal', value: literalValue(token), ...span(at, at, work) };
	return { tree, first: at, last: at };
}
function fromContext(token, work) {
	const at = indexOf(token, work);
	const name = token.lexeme.toLowerCase();
	const tree = { kind: 'context', name, ...span(at, at, work) };
	work.contexts.push(tree);
	return { tree, first: at, last: at };
}
function fromCall({ functionName, args }, depth, work) {
	const first = indexOf(functionName, work);
	const last = closing(first + 1, work);
	const tree = {
		kind: 'call',
		name: functionName.lexeme.toLowerCase(),
		args: args.map((arg) => convert(arg, depth + 1, work).tree),
		...span(first, last, work),
	};
	work.calls.push(tree);
	return { tree, first, last };
}
function fromIndex({ expr, index }, depth, work) {
	const { tree: object, first, last: before } = convert(expr, depth + 1, work);
	const dotted = work.tokens[before + 1]?.token.type === TokenType.DOT;
	const last = dotted ? before + 2 : closing(before + 1, work);
	const key = keyOf(index, dotted ? last : last - 1, { depth, work });
	return { tree: { kind: 'index', object, key, ...span(first, last, work) }, first, last };
}
// `*` has no token in the library's tree; a property name has one of its own kind.
function keyOf(index, at, { depth, work }) {
	if (index instanceof Star)
		return { kind: 'star', ...span(at, at, work) };
	if (index instanceof Literal && index.token.type === TokenType.IDENTIFIER) {
		return { kind: 'literal', value: index.token.lexeme, ...span(at, at, work) };
	}
	return convert(index, depth + 1, work).tree;
}
function fromNot({ operator, expr }, depth, work) {
	const first = indexOf(operator, work);
	const { tree: operand, last } = convert(expr, depth + 1, work);
	return { tree: { kind: 'not', operand, ...span(first, last, work) }, first, last };
}
function fromBinary(expr, depth, work) {
	const { tree: left, first } = convert(expr.left, depth + 1, work);
	const { tree: right, last } = convert(expr.right, depth + 1, work);
	const operator = comparisonOperator(expr.operator);
	return {
		tree: { kind: 'binary', operator, left, right, ...span(first, last, work) },
		first,
		last,
	};
}
function fromLogical(expr, depth, work) {
	const operator = expr.operator.type === TokenType.AND ? '&&' : '||';
	const converted = expr.args.map((arg) => convert(arg, melts(arg, expr) ? depth : depth + 1, work));
	const first = converted[0]?.first ?? 0;
	const last = converted.at(-1)?.last ?? first;
	const args = converted.flatMap(({ tree }) => tree.kind === 'logical' && tree.operator === operator ? tree.args : [tree]);
	return { tree: { kind: 'logical', operator, args, ...span(first, last, work) }, first, last };
}
/** Whether an argument becomes part of its parent: `a && (b && c)`. */
function melts(arg, parent) {
	if (arg instanceof Grouping)
		return melts(arg.group, parent);
	return arg instanceof Logical && arg.operator.type === parent.operator.type;
}
function indexOf(token, { indexes }) {
	return indexes.get(token) ?? 0;
}
function closing(opening, { tokens }) {
	return tokens[opening]?.partner ?? opening;
}
function span(first, last, { tokens }) {
	return { from: tokens[first]?.from ?? 0, to: tokens[last]?.to ?? 0 };
}

;// CONCATENATED MODULE: ./packages/core/build/model/expression/parse-expression.js






const parse_expression_maxLength = 21_000;
const maxCached = 8_192;
const parse_expression_cache = new Map();
/** Parses a text (without braces) with GitHub's own parser, each text once. */
function parseExpression(text) {
	const known = parse_expression_cache.get(text);
	if (known !== undefined)
		return known;
	// A hostile tree can hold any number of texts; a real one has some thousands.
	if (parse_expression_cache.size >= maxCached)
		parse_expression_cache.clear();
	const parsed = lengthFault(text) ?? simplePath(text) ?? parse(text);
	parse_expression_cache.set(text, parsed);
	return parsed;
}
function lengthFault(text) {
	if (text.length <= parse_expression_maxLength)
		return undefined;
	const message = `it has ${text.length} characters, and GitHub refuses more than ${parse_expression_maxLength}`;
	return faulty({ kind: 'refused', from: 0, to: text.length, message });
}
function parse(text) {
	let tokens = [];
	try {
		const lexed = new Lexer(withPlainBlanks(text)).lex().tokens;
		tokens = spanTokens(text, lexed);
		return parseTokens(lexed, tokens);
	}
	catch (error) {
		return faulty(toFault(error, text, tokens));
	}
}
function parseTokens(lexed, tokens) {
	if (lexed.length < 2) {
		const to = tokens.at(-1)?.to ?? 0;
		return faulty({ kind: 'refused', from: 0, to, message: 'it is empty' });
	}
	const comma = tokens.findIndex(({ token }, index) => token.type === TokenType.COMMA && tokens[index + 1]?.token.type === TokenType.RIGHT_PAREN);
	if (comma !== -1)
		return faulty(danglingComma(tokens[comma]));
	const names = lexed.filter(({ type }) => type === TokenType.IDENTIFIER);
	const contexts = names.map(({ lexeme }) => lexeme);
	const functions = contexts.map((name) => ({ name, minArgs: 0, maxArgs: 255 }));
	const named = toTree(new Parser(lexed, contexts, functions).parse(), tokens);
	return named === undefined ? faulty(parse_expression_tooDeep(tokens)) : { ...named, fault: undefined };
}
// GitHub skips every white space character, its published lexer only four of them.
function withPlainBlanks(text) {
	if (!/[^\S \t\r\n\ufeff]|\u0085/.test(text))
		return text;
	return text.replace(/'(?:[^']|'')*'?|[^\S \t\r\n\ufeff]|\u0085/g, (found) => found.startsWith("'") ? found : ' ');
}
function danglingComma(span) {
	const { from, to } = span ?? { from: 0, to: 0 };
	return { kind: 'refused', from, to, message: 'an argument is missing after ","' };
}
function parse_expression_tooDeep(tokens) {
	const message = 'it is nested more than 50 deep';
	return { kind: 'refused', from: 0, to: tokens.at(-1)?.to ?? 0, message };
}
function faulty(fault) {
	return { tree: undefined, contexts: [], calls: [], fault };
}

;// CONCATENATED MODULE: ./packages/core/build/model/expression/split-template.js
/**
 * Finds the holes of a text as GitHub does: `}}` inside a quoted string does not close.
 * Source: TemplateReader.ParseScalar in https://github.com/actions/runner
 */
function splitTemplate(text) {
	const holes = [];
	let from = text.indexOf('${{');
	while (from !== -1) {
		const to = endOf(text, from + 3);
		if (to === -1)
			return { holes, unclosed: from };
		holes.push(toHole(text, from, to));
		from = text.indexOf('${{', to);
	}
	return { holes, unclosed: undefined };
}
function endOf(text, start) {
	const close = text.indexOf('}}', start);
	if (close === -1)
		return -1;
	if (!text.slice(start, close).includes("'"))
		return close + 2;
	let quoted = false;
	for (let index = start; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code === 0x27)
			quoted = !quoted;
		else if (code === 0x7d && !quoted && text.charCodeAt(index - 1) === 0x7d)
			return index + 1;
	}
	return -1;
}
function toHole(text, from, to) {
	const inner = text.slice(from + 3, to - 2);
	const blank = inner.length - inner.trimStart().length;
	return { from, to, offset: from + 3 + blank, text: inner.trim() };
}

;// CONCATENATED MODULE: ./packages/core/build/model/values/env-possible.js


/**
 * What an environment variable can hold: the step's own, else the job's, else the workflow's. A job's or
 * workflow's value that a script of the job may replace through GITHUB_ENV is not known.
 */
function envPossible(name, reading) {
	const { job, step } = reading;
	const own = entryOf(step?.env, name);
	if (own !== undefined)
		return possible(own, { ...reading, step: undefined });
	if (job === undefined || job.steps.some((other) => replaces(other, name)))
		return possible_anything;
	const inherited = entryOf(job.env, name) ?? entryOf(job.workflow.env, name);
	return inherited === undefined ? possible_anything : possible(inherited, { ...reading, hidden: 'env' });
}
function entryOf(env, name) {
	return asMap(env)?.get(name);
}
function possible(node, reading) {
	return node.kind === 'scalar' ? reading.read(node, reading) : possible_anything;
}
function replaces({ run, parallel }, name) {
	const script = run?.value ?? '';
	if (script.includes('GITHUB_ENV') && script.includes(name))
		return true;
	return parallel.some((step) => replaces(step, name));
}

;// CONCATENATED MODULE: ./packages/core/build/model/values/scalar-data.js
/** A scalar without holes as GitHub's reader types it. */
function scalarData({ type, value }) {
	switch (type) {
		case 'string':
			return value;
		case 'boolean':
			return value.toLowerCase() === 'true';
		case 'null':
			return null;
		case 'number':
			return numberOf(value);
	}
}
function numberOf(text) {
	const infinite = /^([+-]?)\.inf$/i.exec(text);
	if (infinite !== null)
		return infinite[1] === '-' ? -Infinity : Infinity;
	return Number(text);
}

;// CONCATENATED MODULE: ./packages/core/build/model/values/input-possible.js



/** What an input can hold, from its declaration; free text is its default or anything else. */
function inputPossible(name, { job, action }) {
	if (job !== undefined)
		return workflowInput(name, job.workflow);
	const input = action?.inputs.find(({ key }) => isNamed(key.value, name));
	return possible_union(defaultOf(asMap(input?.value)), possible_anything);
}
function workflowInput(name, { triggers }) {
	return possible_unionOf(triggers.map((trigger) => fromTrigger(name, trigger)));
}
function fromTrigger(name, { event, config }) {
	if (event !== 'workflow_call' && event !== 'workflow_dispatch')
		return only(null);
	const inputs = asMap(asMap(config)?.get('inputs'));
	const entry = inputs?.entries.find(({ key }) => isNamed(key.value, name));
	if (entry === undefined)
		return only(null);
	return declared(asMap(entry.value));
}
function declared(input) {
	switch (asScalar(input?.get('type'))?.value) {
		case 'boolean':
			return eitherBoolean;
		case 'choice':
			return possible_unionOf(scalarsOf(input?.get('options')).map((option) => only(option.value)));
		default:
			return possible_union(defaultOf(input), possible_anything);
	}
}
function defaultOf(input) {
	const value = asScalar(input?.get('default'));
	return value === undefined || value.value.includes('${{') ? nothing : only(scalarData(value));
}
function isNamed(key, name) {
	return key.toLowerCase() === name.toLowerCase();
}

;// CONCATENATED MODULE: ./packages/core/build/model/values/matches.js


/** Whether a row of a matrix has everything that an `include` or `exclude` item names. */
function matches(filter, row) {
	let result = 'yes';
	for (const [key, wanted] of filter) {
		const fit = fits(wanted, row.get(key));
		if (fit === undefined)
			result = 'maybe';
		if (fit === false)
			return 'no';
	}
	return result;
}
function fits(wanted, cell) {
	if (cell === undefined)
		return false;
	const pairs = wanted.values.flatMap((filter) => cell.values.map((value) => covers(value, filter)));
	if (wanted.rest !== 'none' || cell.rest !== 'none')
		return undefined;
	if (pairs.every((fit) => fit))
		return true;
	return pairs.some((fit) => fit) ? undefined : false;
}
/** A filter names leaves: what it leaves out may be anything. */
function covers(value, filter) {
	if (isPrimitive(filter))
		return isEqual(value ?? null, filter);
	if (isList(filter)) {
		return filter.every((item, index) => covers(isListed(value) ? value[index] : null, item));
	}
	return [...filter].every(([key, item]) => covers(isKeyed(value) ? value.get(key) : null, item));
}
function isListed(value) {
	return value !== undefined && isList(value);
}
function isKeyed(value) {
	return value !== undefined && !isPrimitive(value) && !isList(value);
}

;// CONCATENATED MODULE: ./packages/core/build/model/values/node-possible.js


/** What a whole node can become, with its scalars read by `read`. */
function nodePossible(node, read) {
	switch (node.kind) {
		case 'scalar':
			return read(node);
		case 'seq':
			return built(node.items.map((item) => nodePossible(item, read)), (items) => items);
		case 'map':
			return built(node.entries.map(({ value }) => nodePossible(value, read)), (values) => new Map(node.entries.map((entry, index) => [node_possible_keyOf(entry), values[index] ?? null])));
	}
}
function built(parts, build) {
	const combined = combinations(parts);
	if (combined === undefined)
		return possible_anything;
	return possible_unionOf(combined.map((values) => only(build(values))));
}
function node_possible_keyOf({ key }) {
	return key.value.toLowerCase();
}

;// CONCATENATED MODULE: ./packages/core/build/model/values/read-matrix.js




/** The matrix of a `strategy` as it is written, or as the JSON text in it spells it. */
function readMatrix(strategy, reading) {
	const matrix = asMap(strategy)?.get('matrix');
	if (matrix === undefined)
		return unknown;
	// What a matrix is made of is evaluated before there is a matrix, and without `env`.
	const read = (scalar) => reading.read(scalar, { ...reading, hidden: 'matrix' });
	if (matrix.kind === 'map')
		return fromNode(matrix, read);
	const { values, rest } = nodePossible(matrix, read);
	const [data] = values;
	return values.length === 1 && rest === 'none' && data !== undefined ? fromData(data) : unknown;
}
const unknown = { vectors: new Map(), include: undefined, exclude: [] };
function fromNode(matrix, read) {
	const vectors = new Map();
	for (const { key, value } of matrix.entries) {
		if (key.value.includes('${{'))
			return unknown;
		if (key.value !== 'include' && key.value !== 'exclude') {
			vectors.set(key.value.toLowerCase(), listOf(value, read) ?? [possible_anything]);
		}
	}
	return {
		vectors,
		include: rowsOf(matrix.get('include'), read),
		exclude: rowsOf(matrix.get('exclude'), read) ?? [],
	};
}
/** The items of a list, written as such or as one expression; undefined when not known. */
function listOf(node, read) {
	if (node.kind === 'seq')
		return node.items.map((item) => nodePossible(item, read));
	const { values, rest } = nodePossible(node, read);
	const [list] = values;
	return values.length === 1 && rest === 'none' && list !== undefined && isList(list)
		? list.map(only)
		: undefined;
}
function rowsOf(node, read) {
	if (node === undefined)
		return [];
	if (node.kind !== 'seq')
		return listOf(node, read)?.map(cellsOf);
	const rows = [];
	for (const item of node.items) {
		if (item.kind !== 'map' || item.entries.some(({ key }) => key.value.includes('${{')))
			return undefined;
		rows.push(new Map(item.entries.map(({ key, value }) => [key.value.toLowerCase(), nodePossible(value, read)])));
	}
	return rows;
}
function cellsOf({ values }) {
	const [row] = values;
	return new Map([...(row === undefined ? [] : read_matrix_entriesOf(row))].map(([key, value]) => [key, only(value)]));
}
function read_matrix_entriesOf(data) {
	return isPrimitive(data) || isList(data) ? [] : data;
}
function fromData(data) {
	const vectors = new Map();
	let include = [];
	let exclude = [];
	for (const [key, value] of read_matrix_entriesOf(data)) {
		if (!isList(value))
			return unknown;
		const items = value.map(only);
		if (key === 'include')
			include = items.map(cellsOf);
		else if (key === 'exclude')
			exclude = items.map(cellsOf);
		else
			vectors.set(key, items);
	}
	return { vectors, include, exclude };
}

;// CONCATENATED MODULE: ./packages/core/build/model/values/matrix-rows.js



/** One row that says nothing: where there is no matrix to look at. */
const matrix_rows_noRows = { rows: [{ cells: new Map(), open: true }], open: false };
const noMatrix = { rows: [{ cells: new Map(), open: false }], open: false };
// GitHub runs at most 256 jobs for one matrix.
const maxRows = 256;
const maxMatches = 20_000;
const known = new WeakMap();
/**
 * The combinations that a job's matrix makes: the product of its vectors, less what `exclude` matches, with
 * what `include` adds. Source: MatrixBuilder in https://github.com/actions/runner
 */
function matrix_rows_matrixRows(reading) {
	const { job, hidden } = reading;
	if (job === undefined || hidden === 'matrix')
		return matrix_rows_noRows;
	const { strategy } = job;
	if (strategy === undefined || (strategy.kind === 'map' && strategy.get('matrix') === undefined)) {
		return noMatrix;
	}
	const { source, start } = strategy;
	const cache = known.get(source) ?? new Map();
	const rows = cache.get(start) ?? build(readMatrix(strategy, { ...reading, told: undefined }));
	known.set(source, cache.set(start, rows));
	return rows;
}
/** A cell of a row; what is not there is null. */
function cellOf({ cells, open }, name) {
	return cells.get(name.toLowerCase()) ?? (open ? possible_anything : only(null));
}
function build({ vectors, include, exclude }) {
	const product = productOf(vectors);
	if (product === undefined)
		return { ...matrix_rows_noRows, open: true };
	const kept = product.filter((cells) => !exclude.some((filter) => matches(filter, cells) === 'yes'));
	if (include === undefined || include.length * kept.length > maxMatches) {
		return { rows: kept.map((cells) => ({ cells, open: true })), open: true };
	}
	const rows = withIncluded(kept, include, new Set(vectors.keys()));
	return { rows: rows.map((cells) => ({ cells, open: false })), open: false };
}
function productOf(vectors) {
	if (vectors.size === 0)
		return [];
	let rows = [new Map()];
	for (const [name, cells] of vectors) {
		if (rows.length * cells.length > maxRows)
			return undefined;
		rows = rows.flatMap((row) => cells.map((cell) => new Map([...row, [name, cell]])));
	}
	return rows;
}
function withIncluded(rows, include, vectors) {
	const extended = rows.map((cells) => ({ cells, extra: new Map() }));
	const added = [];
	for (const item of include) {
		const filter = new Map([...item].filter(([key]) => vectors.has(key)));
		const extra = [...item].filter(([key]) => !vectors.has(key));
		const fits = extended.map((row) => extend(row, filter, extra));
		if (!fits.includes('yes'))
			added.push(item);
	}
	return [...extended.map(({ cells, extra }) => new Map([...cells, ...extra])), ...added];
}
function extend({ cells, extra }, filter, added) {
	const fit = matches(filter, cells);
	if (fit === 'no')
		return fit;
	for (const [key, cell] of added) {
		extra.set(key, fit === 'yes' ? cell : possible_union(extra.get(key) ?? only(null), cell));
	}
	return fit;
}

;// CONCATENATED MODULE: ./packages/core/build/model/values/known-in.js





/** What contexts are known to hold at a place, in one combination of its matrix. */
function known_in_knownIn(reading, row) {
	return { budget: reading.budget, lookup: (path) => lookup(path, reading, row) };
}
function lookup(path, reading, row) {
	const [context, name, ...rest] = path;
	if (name === undefined)
		return undefined;
	const told = reading.told?.(path);
	if (told !== undefined)
		return told;
	if (context === 'matrix')
		return deeper(cellOf(row, name), rest);
	if (rest.length > 0)
		return undefined;
	if (context === 'env')
		return reading.hidden === 'nothing' ? envPossible(name, reading) : possible_anything;
	return context === 'inputs' ? inputPossible(name, reading) : undefined;
}
function deeper(cell, path) {
	return path.reduce((value, key) => foldKey(value, only(key)), cell);
}

;// CONCATENATED MODULE: ./packages/core/build/model/values/possible-of.js









const maxFuel = 20_000;
/** Everything that a scalar can become, one matrix combination at a time. */
function possibleOf(scalar, scope) {
	return ask(scope, scalar.source, (reading) => read(scalar, reading));
}

/** One question, with fuel for itself; a file that has had enough for all of its questions gets no more. */
function ask(scope, source, answer) {
	const before = source === undefined ? 0 : (spent.get(source) ?? 0);
	if (before > maxFuelOfFile)
		return possible_anything;
	const budget = { fuel: maxFuel };
	const possible = answer({ ...scope, hidden: 'nothing', budget, read });
	if (source !== undefined)
		spent.set(source, before + maxFuel - budget.fuel);
	return possible;
}
/** A hostile file asks for thousands of values of 256 matrix combinations each; of 219 real repositories no file takes 10,000. */
const maxFuelOfFile = 250_000;
const spent = new WeakMap();

function read(scalar, reading) {
	if (scalar.type !== 'string' || !scalar.value.includes('${{'))
		return only(scalarData(scalar));
	const { holes, unclosed } = splitTemplate(scalar.value);
	reading.budget.fuel -= holes.length;
	if (unclosed !== undefined || reading.budget.fuel < 0)
		return possible_anything;
	const { rows, open } = usesMatrix(holes) ? matrix_rows_matrixRows(reading) : matrix_rows_noRows;
	reading.budget.fuel -= rows.length * (1 + (scalar.value.length >> 8));
	if (reading.budget.fuel < 0)
		return possible_anything;
	const possible = possible_unionOf(rows.map((row) => filled(scalar.value, holes, known_in_knownIn(reading, row))));
	return open ? possible_union(possible, possible_anything) : possible;
}
function usesMatrix(holes) {
	return holes.some(({ text }) => /matrix/i.test(text));
}
function filled(text, holes, known) {
	const parts = holes.map((hole) => {
		const { tree } = parseExpression(hole.text);
		return tree === undefined ? possible_anything : fold_fold(tree, known);
	});
	const [first, second] = parts;
	const isWhole = second === undefined && holes[0]?.from === 0 && holes[0].to === text.length;
	if (isWhole && first !== undefined)
		return first;
	const combined = combinations(parts);
	if (combined === undefined)
		return possible_anything;
	return possible_unionOf(combined.map((values) => only(spliced(text, holes, values.map(toText)))));
}
function spliced(text, holes, values) {
	let result = '';
	let cursor = 0;
	holes.forEach(({ from, to }, index) => {
		result += text.slice(cursor, from) + (values[index] ?? '');
		cursor = to;
	});
	return result + text.slice(cursor);
}

;// CONCATENATED MODULE: ./packages/core/build/model/values/image-values-of.js


/**
 * Every image that a `container` or `image` can name. An expression may give a whole container, with its `image`.
 * What counts as false names none: '' runs the job without a container, and nothing else of it can be pulled.
 */
function imageValuesOf(scalar, scope) {
	const { values, rest } = possibleOf(scalar, scope);
	return {
		values: [...new Set(values.map(imageOf))],
		open: rest === 'any' || rest === 'truthy',
	};
}
function imageOf(data) {
	const image = isPrimitive(data) || isList(data) ? data : (data.get('image') ?? null);
	return isTruthy(image) ? toText(image) : '';
}

;// CONCATENATED MODULE: ./packages/core/build/model/walk.js


/** The one walk over everything that can be pinned; no rule looks for `uses` or images by itself. */
function walk(repository, visitor) {
	for (const { content } of repository.documents) {
		if (content?.kind === 'workflow')
			walkWorkflow(content, visitor);
		else if (content?.kind === 'action')
			walkAction(content, visitor);
		else if (content?.kind === 'dockerfile')
			walkDockerfile(content, visitor);
	}
}
function walkWorkflow(workflow, visitor) {
	visitor.workflow?.(workflow);
	for (const job of workflow.jobs) {
		visitor.job?.(job);
		if (job.call !== undefined)
			visitor.uses?.({ uses: job.call.uses, owner: job, step: undefined });
		if (job.container !== undefined)
			walkContainer(job.container, job, visitor);
		for (const service of job.services)
			walkContainer(service, job, visitor);
		walkSteps(job.steps, job, visitor);
	}
}
function walkAction(action, visitor) {
	visitor.action?.(action);
	const runs = action.runs;
	if (runs?.kind === 'composite')
		walkSteps(runs.steps, action, visitor);
	if (runs?.kind === 'docker' && runs.pulled !== undefined) {
		visitor.image?.(oneImage('docker-action', runs.pulled, action));
	}
}
function walkDockerfile(file, visitor) {
	for (const { at, image } of file.stages) {
		const images = image === undefined ? [] : [image];
		visitor.image?.({ role: 'from', at, images, open: image === undefined, owner: file });
	}
}
function walkSteps(steps, owner, visitor) {
	for (const step of steps) {
		visitor.step?.({ step, owner });
		if (step.uses !== undefined) {
			visitor.uses?.({ uses: step.uses, owner, step });
			if (step.uses.kind === 'docker')
				visitor.image?.(oneImage('docker-step', step.uses.image, owner));
		}
		walkSteps(step.parallel, owner, visitor);
	}
}
function walkContainer(container, job, visitor) {
	const at = container.image;
	if (at === undefined || visitor.image === undefined)
		return;
	const role = container.service === undefined ? 'container' : 'service';
	visitor.image({ role, at, owner: job, ...imagesOf(at, job) });
}
function imagesOf(at, job) {
	const { values, open } = imageValuesOf(at, { job });
	const images = values.flatMap((value) => {
		const text = value.startsWith('docker://') ? value.slice('docker://'.length) : value;
		return parseImage(text === at.value ? at.part(0, text.length) : { ...placeOf(at), text }) ?? [];
	});
	return { images, open };
}
function placeOf({ source, start, end }) {
	return { source, start, end };
}
function oneImage(role, image, owner) {
	return { role, at: image, images: [image], open: false, owner };
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/to-folder.js
/** A relative path without `.`, `..` and doubled separators; undefined when it leaves the root. */
function toFolder(path) {
	const kept = [];
	for (const segment of path.split(/[/\\]/)) {
		if (segment === '' || segment === '.')
			continue;
		if (segment !== '..')
			kept.push(segment);
		else if (kept.pop() === undefined)
			return undefined;
	}
	return kept.length === 0 ? '.' : kept.join('/');
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/local-action.js

/**
 * The action of the same repository that a `./path` or `$/path` names. `./` is the workspace at run time: we
 * take it for the repository's root, as it is after a plain checkout. Or one that was fetched from elsewhere.
 */
function localAction(uses, repository) {
	const fetched = repository.elsewhere?.(uses);
	if (fetched !== undefined)
		return fetched.kind === 'action' ? fetched : undefined;
	if (uses.kind !== 'local' && uses.kind !== 'self')
		return undefined;
	const folder = toFolder(uses.path.text);
	return folder === undefined ? undefined : repository.actionAt(folder);
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/workflow-uses.js


const workflow_uses_cache = new WeakMap();
/** Follows `./` and `$/` from each workflow into the repository's own actions. */
function workflowUses(repository) {
	const known = workflow_uses_cache.get(repository);
	if (known !== undefined)
		return known;
	const own = ownUses(repository);
	const files = new Map(repository.workflows.map((one) => [one, reach(one, own, repository)]));
	const built = {
		of: (workflow) => [...(files.get(workflow) ?? [])].flatMap((file) => own.get(file) ?? []),
		reaching: (action) => repository.workflows.filter((workflow) => files.get(workflow)?.has(action)),
	};
	workflow_uses_cache.set(repository, built);
	return built;
}
function ownUses(repository) {
	const own = new Map();
	walk(repository, {
		uses(site) {
			const file = site.owner.kind === 'job' ? site.owner.workflow : site.owner;
			const sites = own.get(file);
			if (sites === undefined)
				own.set(file, [site]);
			else
				sites.push(site);
		},
	});
	return own;
}
function reach(workflow, own, repository) {
	const files = new Set([workflow]);
	// A Set may grow while it is iterated; an action that reaches itself is visited once.
	for (const file of files) {
		for (const { uses, step } of own.get(file) ?? []) {
			const action = step === undefined ? undefined : localAction(uses, repository);
			if (action !== undefined)
				files.add(action);
		}
	}
	return files;
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/lock-coverage.js




const lock_coverage_path = '.github/workflows/actions.lock';
/**
 * A `uses` is covered when the lockfile lists it for every workflow that runs it, with a real commit.
 * Source: https://docs.github.com/en/actions/concepts/security/workflow-dependency-lockfiles
 */
function lockCoverage(uses, owner, repository) {
	const index = lockIndex(repository);
	if (index === undefined) {
		const why = repository.lockfile === undefined
			? undefined
			: `"${lock_coverage_path}" cannot be relied on, see "lockfile-problem"`;
		return { kind: 'open', why };
	}
	if (owner.kind === 'action' && owner.source.repositoryPath.startsWith('action.y')) {
		return {
			kind: 'open',
			why: `"${lock_coverage_path}" does not hold for other repositories that use this action`,
		};
	}
	const workflows = owner.kind === 'job' ? [owner.workflow] : workflowUses(repository).reaching(owner);
	if (workflows.length === 0)
		return { kind: 'open', why: `no workflow that "${lock_coverage_path}" could cover runs this action` };
	const gap = workflows
		.map((one) => gapIn(index, one, lockKey(uses)))
		.find((why) => why !== undefined);
	return gap === undefined ? { kind: 'covered' } : { kind: 'open', why: gap };
}
function gapIn(index, { source }, key) {
	const keys = index.keysOf(source.repositoryPath);
	if (keys === undefined)
		return `"${lock_coverage_path}" does not list ${quoted(source.repositoryPath)}`;
	if (!keys.has(key))
		return `"${lock_coverage_path}" lists ${quoted(source.repositoryPath)} without ${quoted(key)}`;
	return index.isResolved(key)
		? undefined
		: `"${lock_coverage_path}" records no commit for ${quoted(key)} or for what it uses`;
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/covering-lock.js


/**
 * The lockfile that says what an action runs in turn: it holds for what its composites use as well. A called workflow
 * goes by the lockfile of its own repository.
 * Source: https://docs.github.com/en/actions/concepts/security/workflow-dependency-lockfiles
 */
function coveringLock(uses, owner, repository) {
	if (repository.lockfile === undefined)
		return undefined;
	if (owner.kind === 'job' && owner.call?.uses === uses)
		return undefined;
	const isCovered = lockCoverage(uses, owner, repository).kind === 'covered';
	return isCovered ? lockIndex(repository) : undefined;
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/effective-ref.js




/** The ref that is run: the commit that GitHub's lockfile records where it covers a `uses`, else as written. */
function effectiveRef(uses, owner, repository) {
	const ref = uses.ref.text;
	// Commits are compared by GitHub without regard to case, and pins by their key.
	if (isCommit(ref))
		return ref.toLowerCase();
	if (lockCoverage(uses, owner, repository).kind === 'open')
		return ref;
	return lockIndex(repository)?.commitOf(lockKey(uses)) ?? ref;
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/locked-key.js
/** The key of a pin where a lockfile says what it runs in turn; elsewhere the same pin may run something else. */
function lockedKey(key, { lockfile }) {
	return `${key} under ${lockfile.source.path}`;
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/pin-of.js




/** What was learned of a `uses` of the audited tree; undefined when nobody asked. */
function pinOf(uses, owner, { repository, evidence }) {
	if (evidence === undefined)
		return undefined;
	const ref = effectiveRef(uses, owner, repository);
	const name = `${uses.owner.text}/${uses.name.text}`;
	const key = pinKey({ repository: name, path: uses.path?.text, ref });
	const lock = coveringLock(uses, owner, repository);
	return evidence.pins.get(lock === undefined ? key : lockedKey(key, lock));
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/pins/used-pin.js


/** undefined for what is no other repository, offline, and where nobody asked. */
function usedPin({ uses, owner }, context) {
	if (uses.kind !== 'repository' || context.evidence === undefined)
		return undefined;
	const pin = pinOf(uses, owner, context);
	if (pin === undefined)
		return undefined;
	const name = `${uses.owner.text}/${uses.name.text}`;
	return {
		uses,
		name,
		pin,
		repository: context.evidence.repositories.get(name.toLowerCase()),
		isPinned: isCommit(pin.ref),
		evidence: context.evidence,
	};
}

;// CONCATENATED MODULE: ./packages/core/build/rules/archived-uses/rule.js



const archived_uses_rule_rule = {
	meta: {
		id: 'archived-uses',
		guard: 'pin-verify',
		title: 'An action is from a repository that nobody maintains any more',
		severity: 'low',
		profile: 'default',
		practices: ['P32'],
		isOnline: true,
	},
	check: {
		*uses(site, context) {
			const used = usedPin(site, context);
			const facts = used?.repository?.facts;
			if (used === undefined || facts?.kind !== 'known' || !facts.value.isArchived)
				return;
			yield finding(used.uses.at, `${quoted(used.name)} is archived, so that nobody mends what is found in it: replace it`);
		},
	},
};

;// CONCATENATED MODULE: ./packages/core/build/analysis/pins/age-of.js

/**
 * By the youngest release at its commit: the date of a commit is whatever its author says, and that of a tag is too.
 * An older one may be of a tag that was moved here, as all of them were in March 2025
 * (https://github.com/advisories/GHSA-mrrh-fwg8-r2c3).
 */
function ageOf({ pin, repository, name }, today) {
	const releases = repository?.releases;
	const claimed = claimedAge(pin, today);
	if (releases?.kind !== 'known') {
		const why = releases?.message ?? `nobody asked for the releases of ${quoted(name)}`;
		return { kind: 'unknown', reason: releases?.reason ?? 'undecidable', why, claimed };
	}
	const last = youngest(pin, releases.value);
	if (last === undefined) {
		const why = `${quoted(name)} has no release at that commit, and the date of a commit is whatever its author says`;
		return { kind: 'unknown', reason: 'undecidable', why, claimed };
	}
	return { kind: 'known', ...last, days: daysSince(last.on, today) };
}
function claimedAge({ committedAt }, today) {
	const on = committedAt?.slice(0, 10);
	return on === undefined ? undefined : { on, days: daysSince(on, today) };
}
function daysSince(day, today) {
	return (Date.parse(today) - Date.parse(day)) / dayLength;
}
const dayLength = 24 * 60 * 60 * 1000;
const age_of_known = new WeakMap();
/** Looked for once, since twenty thousand tags can be at one commit. */
function youngest(pin, releases) {
	if (!age_of_known.has(pin))
		age_of_known.set(pin, findYoungest(pin, releases));
	return age_of_known.get(pin);
}
function findYoungest({ releaseTags }, releases) {
	let last;
	for (const tag of releaseTags) {
		const on = releases.get(tag)?.publishedAt?.slice(0, 10);
		if (on !== undefined && (last === undefined || on > last.on))
			last = { tag, on };
	}
	return last;
}

;// CONCATENATED MODULE: ./packages/core/build/engine/pin-demand.js
/** Trusted owners may be used in any state that is theirs; an exception that still holds asks for nothing. */
function pinDemand(repository, { pins, today }) {
	const name = repository.toLowerCase();
	const [owner = ''] = name.split('/');
	const isExcepted = pins.exceptions.some((one) => one.repository === name && (one.until === undefined || one.until >= today));
	if (isExcepted)
		return { minimum: undefined, cooldown: undefined };
	const asked = pins.minimums.get(name) ?? pins.minimums.get(owner);
	if (pins.trusted.has(name) || pins.trusted.has(owner))
		return { minimum: asked, cooldown: undefined };
	return { minimum: asked ?? pins.minimum, cooldown: pins.cooldown };
}

;// CONCATENATED MODULE: ./packages/core/build/rules/cooldown/rule.js





const cooldown_rule_rule = {
	meta: {
		id: 'cooldown',
		guard: 'pin-verify',
		title: 'A pin is younger than the configuration allows',
		severity: 'medium',
		profile: 'default',
		practices: ['P33'],
		isOnline: true,
	},
	check: {
		*repository(repository, context) {
			const { profile, today } = context.policy;
			const unknown = [];
			const sites = [];
			walk(repository, { uses: (site) => void sites.push(site) });
			for (const site of sites) {
				const used = usedPin(site, context);
				const days = used && pinDemand(used.name, context.policy).cooldown;
				if (used === undefined || days === undefined)
					continue;
				const age = ageOf(used, today);
				const young = youngBy(age, used, days);
				if (young !== undefined)
					yield young;
				else if (age.kind === 'unknown' && !isEnough(age, used, profile))
					unknown.push({ used, age });
			}
			yield* inconclusiveOf(unknown);
		},
	},
};
function youngBy(age, { uses, name }, days) {
	const why = `and the configuration takes nothing before it is ${days} days old, since a stolen release is mostly found within days: stay with an earlier release`;
	if (age.kind === 'known') {
		if (age.days >= days)
			return undefined;
		const what = `${quoted(age.tag)} of ${quoted(name)} was released on ${age.on}`;
		return finding(uses.at, `${what}, ${why}`);
	}
	const { claimed } = age;
	if (claimed === undefined || claimed.days >= days)
		return undefined;
	const what = `the commit of ${quoted(uses.at.value.trimEnd())} says that it was made on ${claimed.on}`;
	return finding(uses.at, `${what}, ${why}`, {
		confidence: 'medium',
		evidence: [age.why, 'whoever made the commit chose this time'],
	});
}
/** An old date of a commit is easily written; what a server did not tell of releases may say otherwise. */
function isEnough({ claimed }, { repository }, profile) {
	return claimed !== undefined && repository?.releases.kind === 'known' && profile !== 'strict';
}
/** One for all: without the API nothing is known of any of them. */
function* inconclusiveOf(unknown) {
	const [first] = unknown;
	if (first === undefined)
		return;
	const { age, used } = first;
	const { at } = used.uses;
	const rest = unknown.length === 1 ? '' : `, nor for ${unknown.length - 1} more`;
	const written = quoted(at.value.trimEnd());
	const what = age.claimed === undefined
		? `how old ${written} is`
		: `whether ${written} is of ${age.claimed.on}, as its commit says`;
	yield inconclusive(at, age.reason, `cannot tell ${what}, since ${age.why}${rest}`);
}

;// CONCATENATED MODULE: ./packages/core/build/model/expression/shift-tree.js
/** The same tree with other offsets. */
function shiftTree(tree, by) {
	const moved = { from: tree.from + by, to: tree.to + by };
	switch (tree.kind) {
		case 'literal':
		case 'context':
		case 'star':
			return { ...tree, ...moved };
		case 'index':
			return {
				...tree,
				...moved,
				object: shiftTree(tree.object, by),
				key: shiftTree(tree.key, by),
			};
		case 'not':
			return { ...tree, ...moved, operand: shiftTree(tree.operand, by) };
		case 'binary':
			return {
				...tree,
				...moved,
				left: shiftTree(tree.left, by),
				right: shiftTree(tree.right, by),
			};
		case 'call':
		case 'logical':
			return { ...tree, ...moved, args: tree.args.map((arg) => shiftTree(arg, by)) };
	}
}

;// CONCATENATED MODULE: ./packages/core/build/model/expression/to-expression.js

/** An expression where it stands; `parse` runs when its tree or problem is first read. */
function toExpression(spelled, parse = parseExpression) {
	const { scalar, offset, text } = spelled;
	const { source, start, end } = scalar.part(offset, offset + text.length);
	let parsed;
	const once = () => {
		parsed ??= parse(text);
		return parsed;
	};
	return {
		...spelled,
		source,
		start,
		end,
		get tree() {
			return once().tree;
		},
		get problem() {
			return toProblem(spelled, once());
		},
	};
}
function toProblem({ scalar, offset, text }, { fault }) {
	if (fault === undefined)
		return undefined;
	const at = scalar.part(offset + fault.from, offset + fault.to);
	return {
		kind: fault.kind,
		at,
		message: `cannot parse "${text}" as an expression: ${fault.message}`,
	};
}

;// CONCATENATED MODULE: ./packages/core/build/model/expression/condition-of.js




const condition_of_cache = new WeakMap();
/**
 * The condition an `if` stands for. Text beside a `${{ \u2026 }}`, a trailing line break included, makes it a
 * `format(\u2026)` call, which is a non-empty string and so always true.
 * Source: WorkflowTemplateConverter.ConvertToIfCondition in https://github.com/actions/runner
 */
function conditionOf(scalar) {
	const known = condition_of_cache.get(scalar) ?? condition_of_read(scalar);
	condition_of_cache.set(scalar, known);
	return known;
}
function condition_of_read(scalar) {
	if (scalar.type !== 'string')
		return bare(scalar, 0, literalText(scalar));
	const value = scalar.value;
	const { holes } = splitTemplate(value);
	const [hole] = holes;
	if (hole === undefined)
		return bare(scalar, 0, value);
	if (holes.length > 1 || hole.from > 0 || hole.to < value.length)
		return mixed(scalar, holes);
	const inner = soleString(hole.text);
	// A lone string literal becomes the condition itself: `${{ 'false' }}` is false.
	if (inner !== undefined)
		return bare(scalar, hole.offset + 1, inner);
	return toExpression({ scalar, offset: hole.offset, text: hole.text });
}
/** What is no string is spelled GitHub's way: `False` as `false`, nothing as nothing. */
function literalText({ type, value }) {
	if (type === 'null')
		return '';
	return type === 'boolean' ? value.toLowerCase() : value;
}
function bare(scalar, offset, text) {
	const trimmed = text.trim();
	const blank = text.length - text.trimStart().length;
	const parse = trimmed === '' ? () => successCall : parseExpression;
	return toExpression({ scalar, offset: offset + blank, text: trimmed }, parse);
}
const successTree = { kind: 'call', name: 'success', args: [], from: 0, to: 0 };
const successCall = {
	tree: successTree,
	contexts: [],
	calls: [successTree],
	fault: undefined,
};
/** The text of `'\u2026'` when that is the whole expression. */
function soleString(text) {
	return /^'(?:[^']|'')*'$/.test(text) ? text.slice(1, -1).replaceAll("''", "'") : undefined;
}
function mixed(scalar, holes) {
	return toExpression({ scalar, offset: 0, text: scalar.value }, (text) => condition_of_format(text, holes));
}
function condition_of_format(text, holes) {
	const parsed = holes.map((hole) => parseExpression(hole.text));
	const fault = parsed.map((part, index) => shiftFault(part, holes[index])).find((found) => found);
	const args = parsed.flatMap(({ tree }, index) => tree === undefined ? [] : [shiftTree(tree, holes[index]?.offset ?? 0)]);
	const span = { from: 0, to: text.length };
	const value = pattern(text, holes);
	const tree = {
		kind: 'call',
		name: 'format',
		args: [{ kind: 'literal', value, ...span }, ...args],
		...span,
	};
	return { tree: fault === undefined ? tree : undefined, contexts: [], calls: [], fault };
}
function shiftFault({ fault }, hole) {
	const offset = hole?.offset ?? 0;
	return fault && { ...fault, from: fault.from + offset, to: fault.to + offset };
}
function pattern(text, holes) {
	let result = '';
	let cursor = 0;
	holes.forEach((hole, index) => {
		result += `${escaped(text.slice(cursor, hole.from))}{${index}}`;
		cursor = hole.to;
	});
	return result + escaped(text.slice(cursor));
}
function escaped(text) {
	return text.replaceAll('{', '{{').replaceAll('}', '}}');
}

;// CONCATENATED MODULE: ./packages/core/build/model/expression/is-never.js



/** Whether an `if` is false whatever happens: what stands under it never runs. */
function isNever(condition) {
	const tree = condition && conditionOf(condition).tree;
	if (tree === undefined)
		return false;
	return truthOf(fold_fold(tree, nothingKnown())) === false;
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/never-runs.js

/**
 * Whether a job can never run. The `if` of a step does not count: the runner fetches the actions of all steps
 * when the job is set up, and runs their `pre` scripts whatever the step's `if` says.
 * Source: ActionManager.PrepareActionsAsync in https://github.com/actions/runner
 */
function neverRuns(owner) {
	return owner.kind === 'job' && isNever(owner.if);
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/pins/chain-places.js

/** The hops of a chain as related places: where each file names the next. */
function chainPlaces({ hops, }) {
	return hops.map(({ at, text }) => ({ at, message: `uses ${quoted(text)}` }));
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/pins/chain-words.js

/** `"a/b@v1"`, with how far below the direct `uses` it stands: what a chain ends in, for a message. */
function chainWords({ hops }) {
	const text = quoted(hops.at(-1)?.text ?? '');
	return hops.length === 1 ? text : `${text} (${hops.length} levels down)`;
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/pins/claimed-ref.js
/** What somebody meant who wrote `4.2.1`, `v4.2.1` or `release/v1`; tags go before branches. */
function claimedRef(text, { tags, branches }) {
	const spellings = /^v\d/i.test(text) ? [text, text.slice(1)] : [text, `v${text}`];
	for (const name of spellings) {
		const tag = tags.get(name);
		if (tag !== undefined)
			return { kind: 'tag', name, commit: tag.commit };
	}
	for (const name of spellings) {
		const commit = branches.get(name);
		if (commit !== undefined)
			return { kind: 'branch', name, commit };
	}
	return undefined;
}

;// CONCATENATED MODULE: ./packages/core/build/model/first-where.js
/** The first index from which on a test holds, by halves; the length when it never does. */
function firstWhere(length, isReached) {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isReached(middle))
			high = middle;
		else
			low = middle + 1;
	}
	return low;
}

;// CONCATENATED MODULE: ./packages/core/build/model/location.js

/** Line and column of a place; a line ends at LF, CR LF or CR. */
function toLocation(place) {
	const lines = lineStarts(place.source);
	const limit = place.source.text.length;
	return {
		path: place.source.path,
		start: toPosition(lines, Math.min(place.start, limit)),
		end: toPosition(lines, Math.min(place.end, limit)),
	};
}
const location_cache = new WeakMap();
/** The offset at which each line of a source starts. */
function lineStarts(source) {
	const known = location_cache.get(source);
	if (known !== undefined)
		return known;
	const starts = [0];
	const { text } = source;
	// Few files have a CR, and without one no match is needed for each line.
	if (text.includes('\r')) {
		for (const end of text.matchAll(/\r\n|\n|\r/g))
			starts.push(end.index + end[0].length);
	}
	else {
		for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
			starts.push(end + 1);
	}
	location_cache.set(source, starts);
	return starts;
}
function toPosition(lines, offset) {
	const line = firstWhere(lines.length, (index) => (lines[index] ?? 0) > offset);
	return { line, column: offset - (lines[line - 1] ?? 0) + 1, offset };
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/line-of.js


/** The line of an offset, counted from 0. */
function lineOf(source, offset) {
	const starts = lineStarts(source);
	return firstWhere(starts.length, (index) => (starts[index] ?? 0) > offset) - 1;
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/comments-on-line.js


/** The comments on the lines of a place: after it, or within it (behind the header of a block scalar). */
function commentsOnLine({ comments }, { source, start, end }) {
	const found = [];
	const last = lineOf(source, end);
	const first = firstWhere(comments.length, (index) => (comments[index]?.start ?? 0) >= start);
	for (let index = first; index < comments.length; index += 1) {
		const comment = comments[index];
		if (comment === undefined)
			break;
		if (comment.start > end && lineOf(source, comment.start) > last)
			break;
		found.push(comment);
	}
	return found;
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/document-of.js
/** The file in which the steps of an owner stand. */
function documentOf(owner, repository) {
	return repository.documentOf(owner.kind === 'job' ? owner.workflow : owner);
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/versions-in-comment.js
/** What may introduce a version: `tag=v4`, `version: 4.1`, `pin@v4`, `ratchet:owner/name@v4`, `renovate: tag=v4`. */
const introduction = /^(?:renovate|ratchet|tag|version|ver|release|ref|pin|pinned|to|at|is|was|from)$/i;
/** `owner/name`, as ratchet writes it before the version. */
const repository = /^[\w.-]+\/[\w./-]*[a-z_]$/i;
/** `4`, `4.1.2-rc.1`, `release/v1`, `codeql-bundle-v2.20`, `2026-01-02`, `1.x`, `2.0rc1`. */
const version = /^(?:[\w./-]*[/-])?v?\d+(?:\.\d+)*(?:(?:[-+.]|a|b|rc|alpha|beta|dev|post)[\w.+-]*)?$/i;
/** What is a version wherever it stands, also at the end of the address of a release. */
const plainVersion = /^(?:[a-z]*v\d+(?:\.\d+)*|\d+\.\d+\.\d+|\d{4}-\d{2}-\d{2})(?:[-+.][\w.+-]+)?$/i;
/** `pkg@1.2.3`, a tag of a repository of several packages. */
const packageVersion = /^(?:@[\w.-]+\/)?(?!pin@)[\w.-]+@v?\d+\.\d+\.\d+[\w.+-]*$/i;
/** Branches that take the place of releases where there are none, as in dtolnay/rust-toolchain. */
const channel = /^(?:stable|beta|nightly)$/i;
/** What names a version does so at its start; a comment of a megabyte can hold a hundred thousand. */
const versions_in_comment_longest = 1000;
/** The versions that a comment names: the word at its start or after an introduction, then what is one plainly anywhere. */
function versionsInComment(comment) {
	// No version is longer; it also keeps the patterns cheap on hostile text.
	const text = comment.slice(0, versions_in_comment_longest);
	const words = text
		.split(/[\s=@:,;()"'`[\]]+/)
		.filter(({ length }) => length > 0 && length <= 100);
	const first = words.find((word) => !introduction.test(word) && !repository.test(word));
	const leading = first !== undefined && (version.test(first) || channel.test(first));
	const named = [
		...(leading ? [first] : []),
		...words.flatMap((word) => word.split('/')).filter((word) => plainVersion.test(word)),
		...text.split(/\s+/).filter((word) => word.length <= 100 && packageVersion.test(word)),
	];
	return [...new Set(named)];
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/version-claims.js





/**
 * Which version a pinned `uses` is said to be: by the comments on its line, the likeliest word first, or by the ref
 * that the lockfile has a commit for. None for a ref that is run as it stands.
 */
function versionClaims(uses, owner, repository) {
	if (!isCommit(uses.ref.text)) {
		const isLocked = effectiveRef(uses, owner, repository) !== uses.ref.text;
		return isLocked ? [{ kind: 'lockfile', text: uses.ref.text, at: uses.ref }] : [];
	}
	const document = documentOf(owner, repository);
	if (document === undefined)
		return [];
	const { source, start, alias } = uses.at;
	const places = [{ source, start, end: uses.ref.end }, ...(alias === undefined ? [] : [alias])];
	return places
		.flatMap((place) => commentsOnLine(document, place))
		.flatMap((comment) => versionsInComment(comment.text).map((text) => ({
		kind: 'comment',
		text,
		at: within(comment, text),
	})));
}
function within({ source, start, end }, text) {
	const index = source.text.slice(start, end).indexOf(text);
	if (index === -1)
		return { source, start, end };
	return { source, start: start + index, end: start + index + text.length };
}

;// CONCATENATED MODULE: ./packages/core/build/rules/impostor-commit/claimed-commit.js



/** The commit that the comment's version really is, for the message. */
function claimedCommit({ owner }, { uses, repository: known }, repository) {
	if (known?.refs.kind !== 'known')
		return undefined;
	for (const { text } of versionClaims(uses, owner, repository)) {
		const is = claimedRef(text, known.refs.value);
		if (is?.kind === 'tag')
			return `${quoted(is.commit)}, which ${quoted(is.name)} is`;
	}
	return undefined;
}

;// CONCATENATED MODULE: ./packages/core/build/evidence/chains-from.js
/** Everything that a pin leads to, each once and by a shortest chain, the nearest first. */
function* chainsFrom(pin, evidence) {
	const seen = new Set([pin.key]);
	const queue = [
		{ user: pin, before: [] },
	];
	for (const { user, before } of queue) {
		if (user.needs.kind === 'unknown')
			continue;
		for (const need of user.needs.value) {
			const end = need.to === undefined ? undefined : evidence.pins.get(need.to);
			const hops = [...before, need];
			yield { hops, user, end };
			if (end === undefined || seen.has(end.key))
				continue;
			seen.add(end.key);
			queue.push({ user: end, before: hops });
		}
	}
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/pins/closure-of.js

const closure_of_known = new WeakMap();
/** Several rules ask at every place where a pin is used. Hostile content can name itself and others without end. */
function closureOf(pin, evidence) {
	const run = closure_of_known.get(evidence) ?? { left: mostInRun, of: new Map() };
	closure_of_known.set(evidence, run);
	const closure = run.of.get(pin) ?? follow(pin, evidence, Math.min(mostBelowPin, run.left));
	if (!run.of.has(pin))
		run.left -= closure.chains.length;
	run.of.set(pin, closure);
	return closure;
}
function follow(pin, evidence, most) {
	const chains = [];
	for (const chain of chainsFrom(pin, evidence)) {
		if (chains.length === most)
			return { chains, isCut: true };
		chains.push(chain);
	}
	return { chains, isCut: false };
}
/** The largest real ones have some two hundred. */
const mostBelowPin = 5000;
const mostInRun = 200_000;

;// CONCATENATED MODULE: ./packages/core/build/rules/impostor-commit/doubts-below.js


/** What a pin leads to that is from nowhere, and what could not be learned of it and of all that. */
function doubtsBelow({ pin, evidence }) {
	const { chains, isCut } = closureOf(pin, evidence);
	const ends = new Map(chains.flatMap(({ end }) => (end === undefined ? [] : [[end.key, end]])));
	return {
		impostors: chains.filter(({ end }) => end?.verdict === 'impostor'),
		doubts: [
			...(isCut ? [cut(pin)] : []),
			...[pin, ...ends.values()].flatMap(doubtsOf),
			...chains.filter(isLeftOut).map(leftOut),
		],
	};
}
function cut({ key }) {
	const message = `${quoted(key)} leads to more than is looked at: read by hand what it uses`;
	return { reason: 'too-many', message };
}
/** There were so many pins in the run that nothing at all is known of this one. */
function isLeftOut({ hops, end }) {
	return end === undefined && hops.at(-1)?.to !== undefined;
}
function leftOut({ hops }) {
	const message = `${quoted(hops.at(-1)?.text ?? '')} was not looked at, since too much is used: audit parts of the tree alone`;
	return { reason: 'too-many', message };
}
/** At most one for each. */
function doubtsOf(pin) {
	const { target, needs, verdict, reason = 'undecidable', key, proof } = pin;
	if (target.kind === 'unknown')
		return [target];
	if (verdict === 'inconclusive') {
		const message = `cannot say where ${quoted(key)} is from: ${proof}`;
		return [{ reason, message }];
	}
	return needs.kind === 'unknown' ? [needs] : [];
}

;// CONCATENATED MODULE: ./packages/core/build/rules/impostor-commit/rule.js








const impostor_commit_rule_rule = {
	meta: {
		id: 'impostor-commit',
		guard: 'pin-verify',
		title: 'A pinned commit is in no branch and no tag of the repository that it is said to be from',
		severity: 'high',
		profile: 'default',
		practices: ['P03'],
		isOnline: true,
	},
	check: {
		*uses(site, context) {
			const { uses, owner } = site;
			if (uses.kind !== 'repository')
				return;
			const used = usedPin(site, context);
			if (used === undefined) {
				const message = `${quoted(uses.at.value.trimEnd())} was not looked up, so that nothing is known of what it runs: look at it by hand`;
				return yield inconclusive(uses.at, 'undecidable', message);
			}
			const claimed = claimedCommit(site, used, context.repository);
			if (used.pin.verdict === 'impostor')
				yield direct(used, owner, claimed);
			// What an impostor uses in turn is as foreign as the impostor.
			else
				yield* below(site, used);
		},
	},
};
function direct({ uses, name, pin }, owner, claimed) {
	const instead = claimed === undefined ? 'pin a commit of a release' : `pin ${claimed}`;
	const message = `${quoted(uses.at.value.trimEnd())} runs a commit that is in no branch and no tag of ${quoted(name)}, so that anybody with a fork may have written it: find out who put it here, and ${instead}`;
	const never = neverRuns(owner);
	return finding(uses.at, message, {
		confidence: never ? 'low' : 'high',
		evidence: [pin.proof, ...(never ? ['the "if" of the job is always false'] : [])],
	});
}
/** One inconclusive for all that could not be looked at, so that a server that fails does not flood the report. */
function* below({ owner }, used) {
	const { impostors, doubts } = doubtsBelow(used);
	const [first, ...others] = impostors;
	if (first !== undefined)
		yield transitive(used, first, { owner, others: others.length });
	const [doubt, ...more] = doubts;
	if (doubt === undefined)
		return;
	const rest = more.length === 0 ? '' : `, and ${more.length} more below it`;
	yield inconclusive(used.uses.at, doubt.reason, `${doubt.message}${rest}`);
}
function transitive({ uses, pin }, chain, { owner, others }) {
	const message = `${quoted(uses.at.value.trimEnd())} uses ${chainWords(chain)}, a commit that is in no branch and no tag of its repository, so that anybody with a fork may have written it: take a release that does not, or do without`;
	return finding(uses.at, message, {
		confidence: neverRuns(owner) ? 'low' : 'high',
		related: chainPlaces(chain),
		evidence: [
			...(chain.end === undefined ? [] : [chain.end.proof]),
			...(others === 0 ? [] : [`${others} more of what ${quoted(pin.key)} leads to are like this`]),
		],
	});
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/pins/chains-of.js

/** Everything that a pin leads to, the nearest first. That there was too much of it is told by `impostor-commit`. */
function chainsOf(pin, evidence) {
	return closureOf(pin, evidence).chains;
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/compare-versions.js
/** Below zero when `a` comes before `b`. Shorter is earlier (`v4`, `v4.0`), a pre-release before its release. */
function compareVersions(a, b) {
	const length = Math.max(a.numbers.length, b.numbers.length);
	for (let index = 0; index < length; index += 1) {
		const difference = (a.numbers[index] ?? -1) - (b.numbers[index] ?? -1);
		if (difference !== 0)
			return difference;
	}
	return comparePreReleases(a.preRelease, b.preRelease);
}
/** Source: https://semver.org/#spec-item-11 */
function comparePreReleases(a, b) {
	if (a === undefined || b === undefined)
		return Number(a === undefined) - Number(b === undefined);
	const left = a.split('.');
	const right = b.split('.');
	for (const [index, one] of left.entries()) {
		const difference = compareIdentifiers(one, right[index]);
		if (difference !== 0)
			return difference;
	}
	return left.length - right.length;
}
function compareIdentifiers(a, b) {
	if (b === undefined)
		return 1;
	const [left, right] = [isNumber(a), isNumber(b)];
	if (left && right)
		return Number(a) - Number(b);
	if (left !== right)
		return left ? -1 : 1;
	return a < b ? -1 : Number(a > b);
}
function isNumber(text) {
	return /^\d+$/.test(text);
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/tag-version.js
/** Reads `v4`, `1.2.3`, `v1.2.3-rc.1`, `release/v1`, `codeql-bundle-v2.20.0`, `pkg@1.2.3`, `2026-01-02`. */
function tagVersion(name) {
	if (name.length > tag_version_longest)
		return undefined;
	const groups = shape.exec(name)?.groups;
	if (groups === undefined)
		return undefined;
	const { before = '', v = '', date, numbers = '', dashed, close } = groups;
	const of = before.replace(/^(?:refs\/(?:heads|tags)\/)?(?:releases?|versions?|ver)?[@/_-]?$/i, '');
	const parts = (date ?? numbers).split(/[.-]/).map(Number);
	// `test-1` counts something; `node-20` names what it is for.
	if (of !== '' && v === '' && date === undefined && parts.length === 1)
		return undefined;
	return { of, numbers: parts, preRelease: dashed ?? close, isDate: date !== undefined };
}
/** No version is longer; it also keeps the pattern cheap on hostile text. */
const tag_version_longest = 100;
const shape = /^(?<before>(?:[\w.+@/-]*?[@/_-])??)(?<v>v?)(?:(?<date>\d{4}-\d{2}-\d{2}|(?:19|20)\d{6})|(?<numbers>\d{1,9}(?:\.\d{1,9}){0,5}))(?:-(?<dashed>[a-z\d][\w.-]*)|[.]?(?<close>(?:a|b|c|rc|alpha|beta|dev|post|pre)[.-]?\d*))?(?:\+[\w.-]*)?$/i;

;// CONCATENATED MODULE: ./packages/core/build/analysis/pins/is-in-range.js


/**
 * Whether a version is in a range as advisories write them: `< 1.2.3`, `>= 2.0, < 2.4.1`, `= 1.0.0`. A range that
 * cannot be read holds for nothing.
 * Source: https://docs.github.com/en/rest/security-advisories/global-advisories
 */
function isInRange(name, range) {
	const version = tagVersion(name);
	if (version === undefined)
		return false;
	const bounds = range.slice(0, 200).split(',');
	return bounds.every((bound) => isWithin(full(version), bound));
}
function isWithin(version, bound) {
	const [, operator = '=', text = ''] = /^\s*(<=|>=|<|>|=)?\s*(\S+)\s*$/.exec(bound) ?? [];
	const limit = tagVersion(text);
	if (limit === undefined)
		return false;
	const difference = compareVersions(version, full(limit));
	switch (operator) {
		case '<':
			return difference < 0;
		case '<=':
			return difference <= 0;
		case '>':
			return difference > 0;
		case '>=':
			return difference >= 0;
		default:
			return difference === 0;
	}
}
/** Advisories write `2.0` for `2.0.0`. */
function full(version) {
	const missing = Math.max(0, 3 - version.numbers.length);
	return { ...version, numbers: [...version.numbers, ...Array(missing).fill(0)] };
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/pins/version-of.js

/** The version that a pin runs, as long as its tags say it. */
function versionOf({ versions, ref }) {
	return versions.find(isVersion) ?? (isVersion(ref) ? ref : undefined);
}
function isVersion(name) {
	return tagVersion(name) !== undefined;
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/pins/hits-of.js


function hitsOf(pin, { repositories }) {
	const advisories = repositories.get(pin.repository.toLowerCase())?.advisories;
	const version = versionOf(pin);
	if (advisories?.kind !== 'known' || version === undefined)
		return [];
	return advisories.value.flatMap((advisory) => {
		const hit = advisory.vulnerabilities.find(({ range }) => isInRange(version, range));
		return hit === undefined ? [] : [{ advisory, version, firstPatched: hit.firstPatched }];
	});
}

;// CONCATENATED MODULE: ./packages/core/build/rules/known-vulnerable-actions/report-hits.js





/** One finding for each advisory that holds for a pin, or for what it leads to. */
function* reportHits(used) {
	const { pin, evidence } = used;
	const told = new Set();
	for (const hit of hitsOf(pin, evidence)) {
		told.add(hit.advisory.id);
		yield report(used, hit, { chain: undefined, pin });
	}
	for (const chain of chainsOf(pin, evidence)) {
		if (chain.end === undefined)
			continue;
		for (const hit of hitsOf(chain.end, evidence)) {
			if (told.has(hit.advisory.id))
				continue;
			told.add(hit.advisory.id);
			yield report(used, hit, { chain, pin: chain.end });
		}
	}
}
function report({ uses }, { advisory, version, firstPatched }, { chain, pin }) {
	const subject = quoted(uses.at.value.trimEnd());
	const what = chain === undefined
		? `${subject} is ${quoted(version)}`
		: `${subject} leads to ${quoted(version)} of ${quoted(pin.repository)}`;
	const remedy = firstPatched === undefined
		? 'no release mends it, so do without'
		: `use ${quoted(firstPatched)} or a later release`;
	return finding(uses.at, `${what}, which ${quoted(advisory.id)} is about (${advisory.summary.slice(0, 200)}): ${remedy}`, {
		severity: severities[advisory.severity],
		related: chain === undefined ? [] : chainPlaces(chain),
		evidence: [`https://github.com/advisories/${advisory.id}`],
	});
}
const severities = {
	critical: 'high',
	high: 'high',
	medium: 'medium',
	low: 'low',
	unknown: 'medium',
};

;// CONCATENATED MODULE: ./packages/core/build/rules/known-vulnerable-actions/unknown-version.js



/** What has advisories and no version may be one of the vulnerable ones. */
function* unknownVersion({ pin, uses, repository, name }) {
	const advisories = repository?.advisories;
	if (advisories?.kind !== 'known' || advisories.value.length === 0)
		return;
	if (pin.target.kind === 'unknown' || versionOf(pin) !== undefined)
		return;
	const ids = advisories.value.map(({ id }) => quoted(id)).slice(0, 5);
	yield inconclusive(uses.at, 'undecidable', `cannot tell whether ${ids.join(', ')} of ${quoted(name)} holds here, since no version is at the commit that runs: pin a release`);
}

;// CONCATENATED MODULE: ./packages/core/build/rules/known-vulnerable-actions/rule.js






const known_vulnerable_actions_rule_rule = {
	meta: {
		id: 'known-vulnerable-actions',
		guard: 'pin-verify',
		title: 'A release with a published vulnerability is used',
		severity: 'high',
		profile: 'default',
		practices: ['P32'],
		isOnline: true,
	},
	check: {
		*repository(repository, context) {
			if (context.policy.profile !== 'strict')
				return;
			const sites = [];
			walk(repository, { uses: (site) => void sites.push(site) });
			yield* unasked(sites, context);
		},
		*uses(site, context) {
			const used = usedPin(site, context);
			if (used === undefined)
				return;
			yield* reportHits(used);
			if (context.policy.profile === 'strict')
				yield* unknownVersion(used);
		},
	},
};
/** One for all: without the API nothing is known of any repository. */
function* unasked(sites, context) {
	const unknown = sites.flatMap((site) => {
		const used = usedPin(site, context);
		const advisories = used?.repository?.advisories;
		return used === undefined || advisories?.kind !== 'unknown' ? [] : [{ used, advisories }];
	});
	const [first] = unknown;
	if (first === undefined)
		return;
	const names = new Set(unknown.map(({ used }) => used.name.toLowerCase()));
	const rest = names.size === 1 ? '' : `, nor those of ${names.size - 1} more`;
	const message = `cannot tell the advisories of ${quoted(first.used.name)}${rest}: ${first.advisories.message}`;
	yield inconclusive(first.used.uses.at, first.advisories.reason, message);
}

;// CONCATENATED MODULE: ./packages/core/build/rules/lockfile-problem/entry-fault.js



/** One item of a list of refs: it has to be `owner/repo@ref` and stand under `dependencies`. */
function* entryFault(item, keys) {
	const text = filledScalar(item)?.value;
	const key = text === undefined ? undefined : parseLockKey(text);
	if (text === undefined || key === undefined) {
		const what = text === undefined ? 'an entry' : quoted(text);
		yield {
			at: item,
			message: `${what} in the lockfile is not "owner/repo@ref", so that it covers nothing: run "gh actions-lock"`,
		};
	}
	else if (!keys.has(key)) {
		yield {
			at: item,
			message: `${quoted(text)} is not among the "dependencies" of the lockfile, so that no commit is recorded for it: run "gh actions-lock"`,
		};
	}
}

;// CONCATENATED MODULE: ./packages/core/build/rules/lockfile-problem/dependency-faults.js






/** What is wrong with one entry of `dependencies`. */
function* dependencyFaults({ key, node, commit }, keys) {
	const name = parseLockKey(key.value);
	const map = asMap(node);
	if (name === undefined || map === undefined) {
		const what = name === undefined ? 'is not "owner/repo@ref"' : 'says nothing';
		return yield {
			at: key,
			message: `${quoted(key.value)} in the lockfile ${what}, so that it pins nothing: run "gh actions-lock"`,
		};
	}
	if (commit === undefined || !isLockedCommit(commit.value)) {
		const what = commit === undefined ? 'no commit' : `the commit ${quoted(commit.value)}`;
		yield {
			at: commit ?? key,
			message: `lockfile records ${what} for ${quoted(key.value)}, where it takes "sha1-" and 40 or "sha256-" and 64 hex digits to pin it: run "gh actions-lock"`,
		};
	}
	yield* contradictions(key.value, map);
	yield* identityFaults({ key, map });
	for (const item of itemsOf(map.get('uses')))
		yield* entryFault(item, keys);
}
/** A key that is a commit pins that commit; a key of another ref is repeated in `ref`. */
function* contradictions(key, map) {
	const wanted = key.slice(key.indexOf('@') + 1);
	const ref = filledScalar(map.get('ref'));
	const commit = filledScalar(map.get('commit'));
	if (!isCommit(wanted)) {
		if (ref === undefined || ref.value === wanted)
			return;
		yield {
			at: ref,
			message: `lockfile says ref ${quoted(ref.value)} under ${quoted(key)}, so that one of them was edited by hand: run "gh actions-lock"`,
		};
	}
	else if (commit !== undefined &&
		isLockedCommit(commit.value) &&
		!sameCommit(commit.value, wanted)) {
		yield {
			at: commit,
			message: `lockfile records ${quoted(commit.value)} for ${quoted(key)}, which names another commit: find out who changed it, then run "gh actions-lock"`,
		};
	}
}
function sameCommit(recorded, ref) {
	return recorded.slice(recorded.indexOf('-') + 1).toLowerCase() === ref.toLowerCase();
}
/** The numbers by which GitHub notices that another repository has taken the name. */
function* identityFaults({ key, map, }) {
	for (const name of ['owner_id', 'repo_id']) {
		if (/^[1-9]\d*$/.test(filledScalar(map.get(name))?.value ?? ''))
			continue;
		yield {
			at: key,
			message: `lockfile has no "${name}" for ${quoted(key.value)}, by which GitHub would notice another repository behind the name: run "gh actions-lock"`,
		};
	}
}

;// CONCATENATED MODULE: ./packages/core/build/rules/lockfile-problem/broken-parts.js






/**
 * What GitHub's own reader would refuse in a lockfile. Unknown keys are let pass: a later version may have them.
 * Source: https://github.com/github/actions-lockfile/blob/main/go/pkg/lockfile/compat.go
 */
function* brokenParts(lockfile) {
	const fault = versionFault(lockfile);
	// The shape of a version that is not known cannot be judged.
	if (fault !== undefined)
		return yield fault;
	const keys = new Set(lockfile.dependencies.map(({ key }) => parseLockKey(key.value)));
	yield* kindFaults(lockfile.node.get('workflows'), 'map', '"workflows"');
	yield* kindFaults(lockfile.node.get('dependencies'), 'map', '"dependencies"');
	for (const { key, value } of entriesOf(lockfile.node.get('workflows'))) {
		yield* kindFaults(value, 'seq', quoted(key.value));
		for (const item of itemsOf(value))
			yield* entryFault(item, keys);
	}
	for (const dependency of lockfile.dependencies)
		yield* dependencyFaults(dependency, keys);
}
function versionFault({ node, version }) {
	if (lockfileVersions.includes(version?.value ?? ''))
		return undefined;
	const known = lockfileVersions.map((one) => quoted(one)).join(' and ');
	const what = version === undefined ? 'has no version' : `is of version ${quoted(version.value)}`;
	return {
		at: version ?? node.entries[0]?.key ?? node,
		message: `lockfile ${what}, so that it counts for nothing here, where ${known} are known: write it with a "gh actions-lock" of such a version`,
	};
}
/** An empty section is fine; one of another kind is not. */
function* kindFaults(node, kind, name) {
	if (node === undefined || node.kind === kind || (node.kind === 'scalar' && node.type === 'null'))
		return;
	const wanted = kind === 'map' ? 'a map' : 'a list';
	yield {
		at: node,
		message: `${name} of the lockfile is not ${wanted}, so that it covers nothing: run "gh actions-lock"`,
	};
}

;// CONCATENATED MODULE: ./packages/core/build/rules/lockfile-problem/gone-workflows.js

/** Workflows that are listed but not there, so that nobody notices what is no longer covered after a rename. */
function* goneWorkflows({ workflows }, { documents }) {
	const paths = new Set(documents.flatMap(({ source }) => (source.kind === 'workflow' ? [source.repositoryPath] : [])));
	for (const { path } of workflows) {
		if (paths.has(path.value))
			continue;
		yield {
			at: path,
			message: `lockfile lists ${quoted(path.value)}, which is not there, so that what it became is not covered: run "gh actions-lock"`,
		};
	}
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/grouped-by.js
/** Items by what they have in common, in their order. Node 20 has no `Map.groupBy`. */
function groupedBy(items, keyOf) {
	const groups = new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === undefined)
			groups.set(key, [item]);
		else
			group.push(item);
	}
	return groups;
}

;// CONCATENATED MODULE: ./packages/core/build/rules/lockfile-problem/missing-refs.js






/**
 * Refs that a listed workflow uses, itself or through a local action, and that are not listed for it. Commits
 * may be missing: they are pins already, and GitHub's own check asks for none.
 * Source: checkNotPinned in https://github.com/github/gh-actions-lock/blob/main/internal/pipeline/checks/structural.go
 */
function* missingRefs(lockfile, repository) {
	const index = lockIndex(repository);
	if (index === undefined)
		return;
	for (const { path } of lockfile.workflows) {
		const workflow = repository.workflowAt(path.value);
		const keys = index.keysOf(path.value);
		if (workflow === undefined || keys === undefined)
			continue;
		for (const [key, all] of usedRefs(workflow, repository)) {
			if (keys.has(key))
				continue;
			yield {
				at: path,
				message: describeMissing(path.value, key, keys),
				related: all.map(({ at }) => ({ at, message: 'used here' })),
			};
		}
	}
}
function describeMissing(path, key, keys) {
	const repository = key.slice(0, key.indexOf('@') + 1);
	const other = [...keys].find((one) => one.startsWith(repository));
	const instead = other === undefined ? 'without' : `with ${quoted(other)} instead of`;
	return `lockfile lists ${quoted(path)} ${instead} ${quoted(key)}, which it uses, so that no commit is recorded for that: run "gh actions-lock"`;
}
function usedRefs(workflow, repository) {
	const used = workflowUses(repository)
		.of(workflow)
		.flatMap(({ uses }) => (uses.kind !== 'repository' || isCommit(uses.ref.text) ? [] : [uses]));
	return groupedBy(used, lockKey);
}

;// CONCATENATED MODULE: ./packages/core/build/rules/lockfile-problem/not-covered.js


/**
 * What a locked workflow runs beside the commits that are recorded for it: images, and what stands in the workspace.
 * Source: https://docs.github.com/en/actions/concepts/security/workflow-dependency-lockfiles
 */
function* notCovered({ workflows }, repository) {
	const images = imagesByPath(repository);
	for (const { path } of workflows) {
		const workflow = repository.workflowAt(path.value);
		if (workflow === undefined)
			continue;
		const local = workflowUses(repository)
			.of(workflow)
			.filter(({ uses, step }) => uses.kind === 'local' && step !== undefined);
		const related = [
			...(images.get(path.value) ?? []).map(({ at }) => ({ at, message: 'an image' })),
			...local.map(({ uses }) => ({ at: uses.at, message: 'read from the workspace' })),
		];
		if (related.length === 0)
			continue;
		yield {
			at: path,
			message: `lockfile covers only the actions and reusable workflows of "${path.value}", and not ${related.length} images and local actions that it uses, nor what any of them downloads when it runs: pin the images by digest`,
			related: related.slice(0, mostShown),
		};
	}
}
const mostShown = 20;
function imagesByPath(repository) {
	const found = new Map();
	walk(repository, {
		image(site) {
			const isPinned = !site.open && site.images.every(({ digest }) => digest !== undefined);
			if (isPinned)
				return;
			const path = site.at.source.repositoryPath;
			const others = found.get(path);
			if (others === undefined)
				found.set(path, [site]);
			else
				others.push(site);
		},
	});
	return found;
}

;// CONCATENATED MODULE: ./packages/core/build/rules/lockfile-problem/other-repositories.js



/** Entries whose numbers are not those of the repository that has the name now; known in online runs with the API. */
function* otherRepositories({ dependencies }, evidence) {
	for (const dependency of dependencies) {
		const [name = ''] = parseLockKey(dependency.key.value)?.split('@') ?? [];
		const facts = evidence?.repositories.get(name)?.facts;
		if (facts?.kind === 'known')
			yield* mismatches(dependency, facts.value);
	}
}
function* mismatches({ key, node }, facts) {
	for (const [name, number] of [
		['repo_id', facts.id],
		['owner_id', facts.ownerId],
	]) {
		const said = filledScalar(asMap(node)?.get(name));
		if (said === undefined || Number(said.value) === number)
			continue;
		const what = name === 'repo_id' ? 'repository' : 'owner';
		yield {
			at: said,
			message: `lockfile has "${name}" ${quoted(said.value)} for ${quoted(key.value)}, and the ${what} of that name is ${quoted(String(number))}, so that another one has taken the name: find out who, before "gh actions-lock" writes it anew`,
		};
	}
}

;// CONCATENATED MODULE: ./packages/core/build/rules/lockfile-problem/unreadable.js
/** A lockfile that is no YAML, or no map at the top. */
function* unreadable({ source, content, problems }) {
	for (const problem of problems) {
		if (problem.kind === 'refused')
			yield { at: problem.at, message: `lockfile covers nothing: ${problem.message}` };
	}
	if (content !== undefined || problems.length > 0)
		return;
	const at = { source, start: 0, end: 0 };
	yield {
		at,
		message: 'lockfile covers nothing, since it is empty or no map: write it anew with "gh actions-lock"',
	};
}

;// CONCATENATED MODULE: ./packages/core/build/rules/lockfile-problem/unused-entries.js




/** Entries that nothing leads to: left behind by an update, they tell a reader of code that does not run. */
function* unusedEntries({ workflows, dependencies }, repository) {
	if (workflows.length === 0)
		return;
	const uses = new Map(dependencies.map(({ key, node }) => [
		parseLockKey(key.value),
		scalarsOf(asMap(node)?.get('uses')),
	]));
	// What a workflow uses and is not listed for is told as missing there.
	const reached = new Set([
		...workflows.flatMap(({ refs }) => refs.map(unused_entries_keyOf)),
		...usedKeys(repository),
	]);
	// A Set may grow while it is iterated; an entry that leads to itself is visited once.
	for (const key of reached)
		for (const next of uses.get(key) ?? [])
			reached.add(unused_entries_keyOf(next));
	for (const { key } of dependencies) {
		const name = parseLockKey(key.value);
		if (name === undefined || reached.has(name))
			continue;
		yield {
			at: key,
			message: `${quoted(key.value)} is in the lockfile and nothing here uses it, so that it tells of code that does not run: run "gh actions-lock"`,
		};
	}
}
function usedKeys(repository) {
	const keys = [];
	walk(repository, {
		uses({ uses }) {
			if (uses.kind === 'repository')
				keys.push(lockKey(uses));
		},
	});
	return keys;
}
function unused_entries_keyOf({ value }) {
	return parseLockKey(value);
}

;// CONCATENATED MODULE: ./packages/core/build/rules/lockfile-problem/rule.js









const lockfile_problem_rule_rule = {
	meta: {
		id: 'lockfile-problem',
		guard: 'pin-verify',
		title: 'The lockfile of the workflows is broken, of an unknown version, or out of date',
		severity: 'medium',
		profile: 'default',
		practices: ['P02'],
		isOnline: 'partly',
	},
	check: {
		*document(document) {
			if (document.source.kind !== 'lockfile')
				return;
			for (const { at, message } of unreadable(document))
				yield finding(at, message);
		},
		*lockfile(lockfile, { repository, evidence, policy }) {
			const broken = [...brokenParts(lockfile)];
			for (const { at, message } of broken)
				yield finding(at, message);
			// What a lockfile of an unknown version, or one that is not all there, lists is anyone's guess.
			if (lockIndex(repository) === undefined)
				return;
			for (const { at, message } of goneWorkflows(lockfile, repository))
				yield finding(at, message);
			for (const { at, message, related } of missingRefs(lockfile, repository))
				yield finding(at, message, { related });
			// Of a broken one nobody knows what leads where.
			for (const { at, message } of broken.length > 0 ? [] : unusedEntries(lockfile, repository))
				yield finding(at, message, { severity: 'info' });
			for (const { at, message } of otherRepositories(lockfile, evidence))
				yield finding(at, message);
			if (policy.profile !== 'strict')
				return;
			for (const { at, message, related } of notCovered(lockfile, repository))
				yield finding(at, message, { severity: 'info', related });
		},
	},
};

;// CONCATENATED MODULE: ./packages/core/build/analysis/is-full-version.js
/** Whether a version names one release, so that its tag never has a reason to move: `v1.2.3`, not `v1`. */
function isFullVersion({ numbers, isDate, preRelease }) {
	return numbers.length >= 3 || isDate || preRelease !== undefined;
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/pins/judged-claim.js




/** Holds the comment beside a pin, or the ref that the lockfile has a commit for, against the tags that there are. */
function judgedClaim({ owner }, used, repository) {
	const refs = used.repository?.refs;
	if (!used.isPinned || refs?.kind !== 'known' || used.pin.target.kind !== 'known')
		return { kind: 'none' };
	const commit = used.pin.target.value.commit;
	const claims = versionClaims(used.uses, owner, repository).map((claim) => ({
		claim,
		is: claimedRef(claim.text, refs.value),
	}));
	if (claims.some(({ is }) => is?.commit === commit))
		return { kind: 'true' };
	const [first] = claims.filter(({ is }) => is !== undefined);
	if (first?.is !== undefined)
		return judgeRef(first.claim, first.is, used);
	// `v2.16.1` beside `codeql-bundle-v2.16.1` leaves out what everybody can see.
	const here = numbersAt(used.pin.releaseTags);
	if (claims.some(({ claim }) => here.has(numbersOf(claim.text) ?? 'none')))
		return { kind: 'true' };
	const unknown = claims.find(({ claim }) => isFull(claim.text) && isNowhere(claim.text, refs.value));
	return unknown === undefined
		? { kind: 'none' }
		: { kind: 'unknown-version', claim: unknown.claim };
}
function judgeRef(claim, is, { pin }) {
	// A branch goes on; which of its states is meant nobody says.
	if (is.kind === 'branch')
		return { kind: 'none' };
	const isOne = isFull(is.name);
	if (pin.releaseTags.length === 0) {
		// What a lockfile has recorded was that tag once, whatever its name is.
		return { kind: 'moved', claim, is, isFull: isOne || claim.kind === 'lockfile' };
	}
	if (isOne || !hasWithin(pin.releaseTags, is.name))
		return { kind: 'other-release', claim, is };
	// A lockfile that is behind its floating tag does what it is for.
	return claim.kind === 'lockfile' ? { kind: 'none' } : { kind: 'earlier-release', claim, is };
}
function isFull(name) {
	const version = tagVersion(name);
	return version !== undefined && isFullVersion(version);
}
const judged_claim_within = new WeakMap();
/** Looked at once, since twenty thousand versions can be at one commit, and as many places can use it. */
function hasWithin(versions, floating) {
	const answers = judged_claim_within.get(versions) ?? new Map();
	judged_claim_within.set(versions, answers);
	const has = answers.get(floating) ?? versions.some((version) => judged_claim_isWithin(version, floating));
	answers.set(floating, has);
	return has;
}
/** Whether a version is one of those that a floating tag stands for at some time: `v4.1.0` of `v4`. */
function judged_claim_isWithin(name, floating) {
	const [version, wider] = [tagVersion(name), tagVersion(floating)];
	if (version === undefined || wider === undefined)
		return false;
	return (version.of === wider.of && wider.numbers.every((part, index) => version.numbers[index] === part));
}
/** Whether there are versions, and none with these numbers: `v1.2.0` may be short for `some-package/v1.2.0`. */
function isNowhere(claimed, refs) {
	const numbers = numbersOf(claimed);
	const all = numbersIn(refs);
	return numbers !== undefined && all.size > 0 && !all.has(numbers);
}
function numbersOf(name) {
	const version = tagVersion(name);
	return version === undefined
		? undefined
		: `${version.numbers.join('.')}-${version.preRelease ?? ''}`;
}
const judged_claim_known = new WeakMap();
function numbersAt(versions) {
	const numbers = judged_claim_known.get(versions) ?? new Set(versions.flatMap((name) => numbersOf(name) ?? []));
	judged_claim_known.set(versions, numbers);
	return numbers;
}
/** A repository can have tens of thousands of tags, and be used at many places. */
function numbersIn(refs) {
	const numbers = judged_claim_known.get(refs) ?? new Set([...refs.tags.keys()].flatMap((name) => numbersOf(name) ?? []));
	judged_claim_known.set(refs, numbers);
	return numbers;
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/pins/short-commit.js
/** Enough of a commit for a reader. */
function shortCommit(commit) {
	return commit.slice(0, 12);
}

;// CONCATENATED MODULE: ./packages/core/build/rules/moved-tag/rule.js






const moved_tag_rule_rule = {
	meta: {
		id: 'moved-tag',
		guard: 'pin-verify',
		title: 'The release that a pin is said to be is another commit, and the pin is none',
		severity: 'high',
		profile: 'default',
		practices: ['P03'],
		isOnline: true,
	},
	check: {
		*uses(site, context) {
			const used = usedPin(site, context);
			if (used === undefined || used.pin.verdict === 'impostor')
				return;
			const judged = judgedClaim(site, used, context.repository);
			if (judged.kind !== 'moved' || !judged.isFull)
				return;
			const never = neverRuns(site.owner);
			yield finding(used.uses.at, rule_describe(used, judged), {
				confidence: never ? 'low' : 'medium',
				related: [{ at: judged.claim.at, message: 'the version that it is said to be' }],
				evidence: [
					`tag ${quoted(judged.is.name)} is commit ${quoted(judged.is.commit)}`,
					used.pin.proof,
					...(never ? ['the "if" of the job is always false'] : []),
				],
			});
		},
	},
};
function rule_describe({ name, pin }, { claim, is }) {
	const commit = quoted(shortCommit(pin.ref));
	const now = `${quoted(name)} has ${quoted(is.name)} at ${quoted(shortCommit(is.commit))}`;
	const said = claim.kind === 'lockfile' ? 'the lockfile has' : 'the comment says of';
	const what = claim.kind === 'lockfile'
		? `${said} ${commit} for ${quoted(claim.text)}`
		: `${said} ${commit} that it is ${quoted(claim.text)}`;
	return `${what}, but ${now} and no release at this commit, so that either the tag was moved or this commit never was that release: compare the two, and pin the one that you have read`;
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/pins/same-holds.js

/** What else is as the one that a finding is about, each said once: a workflow uses the same action in every job. */
function sameHolds(first, others) {
	const words = new Set(others.map(chainWords));
	words.delete(chainWords(first));
	return [...words].slice(0, mostNamed).map((what) => `the same holds for ${what}`);
}
/** The rest is in the graph. */
const mostNamed = 10;

;// CONCATENATED MODULE: ./packages/core/build/analysis/input-of.js

/** The value given to an input of a step's action; GitHub compares the names without regard to case. */
function inputOf({ with: inputs }, name) {
	return asScalar(inputs.find(({ key }) => key.value.toLowerCase() === name)?.value);
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/steps-of.js
/** The steps of a job, or of a composite action, as they stand. */
function stepsOf(owner) {
	if (owner.kind === 'job')
		return owner.steps;
	return owner.runs?.kind === 'composite' ? owner.runs.steps : [];
}

;// CONCATENATED MODULE: ./packages/core/build/rules/mutable-local-action/is-checked-out.js


/**
 * Whether the file that says `./folder/\u2026` also has a step that is told `path: folder`: then its author has put the
 * code there, as slsa-framework/slsa-github-generator does.
 */
function isCheckedOut({ hops, user: { document } }) {
	const [, folder] = /^\.[/\\]([^/\\]+)/.exec(hops.at(-1)?.text ?? '') ?? [];
	if (folder === undefined || document === undefined)
		return false;
	return stepsIn(document).some((step) => {
		const path = inputOf(step, 'path')?.value.replace(/^\.\//, '');
		return path === folder || path?.startsWith(`${folder}/`) === true;
	});
}
function stepsIn({ content }) {
	switch (content?.kind) {
		case 'workflow':
			return content.jobs.flatMap(stepsOf);
		case 'action':
			return stepsOf(content);
		default:
			return [];
	}
}

;// CONCATENATED MODULE: ./packages/core/build/rules/mutable-local-action/rule.js








const mutable_local_action_rule_rule = {
	meta: {
		id: 'mutable-local-action',
		guard: 'pin-verify',
		title: 'An action for others takes "./" from the workspace of whoever uses it',
		severity: 'medium',
		profile: 'default',
		practices: ['P02', 'P04'],
		isOnline: 'partly',
	},
	check: {
		*uses(site, context) {
			const { uses } = site;
			if (uses.kind === 'local' && isPublished(site))
				yield ofOurs(uses);
			const used = usedPin(site, context);
			if (used === undefined)
				return;
			const chains = chainsOf(used.pin, used.evidence);
			const local = chains.filter(({ hops }) => hops.at(-1)?.kind === 'local');
			const first = local.find((chain) => !isCheckedOut(chain)) ?? local[0];
			if (first === undefined)
				return;
			const others = local.filter((chain) => chain !== first);
			yield finding(used.uses.at, `${quoted(used.uses.at.value.trimEnd())} uses ${chainWords(first)}, which is read from the workspace of this job, so that whatever the checkout or an earlier step has put there runs: take a release that does not, or ask its maintainers to write "$/"`, {
				confidence: isCheckedOut(first) ? 'low' : 'high',
				related: chainPlaces(first),
				evidence: [
					...(isCheckedOut(first)
						? ['an earlier step is told to check something out there']
						: []),
					...sameHolds(first, others),
				],
			});
		},
	},
};
/** Whether a step stands in the action at the root, which is there for other repositories. */
function isPublished({ owner }) {
	return owner.kind === 'action' && /^action\.ya?ml$/.test(owner.source.repositoryPath);
}
function ofOurs({ at, path }) {
	const inside = path.text.replace(/^\.[/\\]+/, '');
	return finding(at, `${quoted(at.value.trimEnd())} in an action for other repositories is read from their workspace and not from here, so that whatever their checkout has put there runs: write ${quoted(`$/${inside}`)}`);
}

;// CONCATENATED MODULE: ./packages/core/build/rules/pin-comment-missing/rule.js






const pin_comment_missing_rule_rule = {
	meta: {
		id: 'pin-comment-missing',
		guard: 'pin-verify',
		title: 'A commit pin does not say which version it is',
		severity: 'info',
		profile: 'default',
		practices: ['P02', 'P03'],
	},
	check: {
		*uses({ uses, owner }, { repository }) {
			if (uses.kind !== 'repository' || !isCommit(uses.ref.text))
				return;
			const document = documentOf(owner, repository);
			if (document === undefined)
				return;
			const { source, start } = uses.at;
			const places = [
				{ source, start, end: uses.ref.end },
				...(uses.at.alias === undefined ? [] : [uses.at.alias]),
			];
			const comments = places.flatMap((place) => commentsOnLine(document, place));
			if (comments.some(({ text }) => versionsInComment(text).length > 0))
				return;
			const comment = comments.find(({ text }) => text !== '');
			const instead = comment === undefined ? '' : ` (${quoted(comment.text)} names none)`;
			yield finding(uses.at, `${quoted(`${uses.owner.text}/${uses.name.text}`)} is pinned to a commit without a version comment${instead}, so that neither a reader nor an update tool knows which release it is: add "# <version>" on its line`);
		},
	},
};

;// CONCATENATED MODULE: ./packages/core/build/analysis/pins/first-lines.js
/** The first of many lines, and how many more there are: content of others can have thousands, and the graph has all. */
function firstLines(lines) {
	const left = lines.length - first_lines_mostShown;
	return left <= 0 ? lines : [...lines.slice(0, first_lines_mostShown), `and ${left} more`];
}
const first_lines_mostShown = 10;

;// CONCATENATED MODULE: ./packages/core/build/evidence/pin-evidence.js
/** Best first; `inconclusive` never passes. */
const pinVerdicts = [
	'attested',
	'released',
	'tag-only',
	'unreleased',
	'moved',
	'impostor',
	'inconclusive',
];

;// CONCATENATED MODULE: ./packages/core/build/engine/missed-minimum.js


/** What the policy asks of a pin that is less, as `pin-policy` tells it; that nobody knows what it is, is told elsewhere. */
function missedMinimum({ repository, verdict }, policy) {
	const { minimum } = pinDemand(repository, policy);
	if (minimum === undefined || verdict === 'inconclusive')
		return undefined;
	return pinVerdicts.indexOf(verdict) > pinVerdicts.indexOf(minimum) ? minimum : undefined;
}

;// CONCATENATED MODULE: ./packages/core/build/rules/pin-policy/below-minimum.js


/** What is less than the policy asks for, the pin itself first; impostors and what nobody knows are told by `impostor-commit`. */
function belowMinimum({ pin, evidence }, policy) {
	// What an impostor uses in turn is as foreign as the impostor.
	if (pin.verdict === 'impostor')
		return [];
	const misses = new Map();
	const own = missOf(pin, undefined, policy);
	if (own !== undefined)
		misses.set(pin.key, own);
	for (const chain of chainsOf(pin, evidence)) {
		const miss = chain.end === undefined ? undefined : missOf(chain.end, chain, policy);
		if (miss !== undefined && !misses.has(miss.pin.key))
			misses.set(miss.pin.key, miss);
	}
	return [...misses.values()];
}
function missOf(pin, chain, policy) {
	const minimum = pin.verdict === 'impostor' ? undefined : missedMinimum(pin, policy);
	return minimum === undefined ? undefined : { chain, pin, minimum };
}

;// CONCATENATED MODULE: ./packages/core/build/rules/pin-policy/rule.js






const pin_policy_rule_rule = {
	meta: {
		id: 'pin-policy',
		guard: 'pin-verify',
		title: 'A pin is less than the configuration asks for',
		severity: 'medium',
		profile: 'default',
		practices: ['P03'],
		isOnline: true,
	},
	check: {
		*repository(_, { policy: { pins, today } }) {
			for (const { repository, until, at } of pins.exceptions) {
				if (until === undefined || until >= today)
					continue;
				yield finding(at, `the exception for ${quoted(repository)} ended on ${until}, so that the policy holds for it again: mend what it was for and delete it, or decide anew`, { severity: 'low' });
			}
		},
		*uses(site, context) {
			const used = usedPin(site, context);
			if (used === undefined)
				return;
			const [worst, ...others] = belowMinimum(used, context.policy);
			if (worst === undefined)
				return;
			const { chain, pin, minimum } = worst;
			yield finding(used.uses.at, pin_policy_rule_describe(used, { chain, pin, minimum }), {
				related: chain === undefined ? [] : chainPlaces(chain),
				evidence: [
					pin.proof,
					...firstLines(others.map((one) => `${quoted(one.pin.key)} is ${one.pin.verdict}`)),
				],
			});
		},
	},
};
function pin_policy_rule_describe({ uses }, { chain, pin, minimum }) {
	const subject = quoted(uses.at.value.trimEnd());
	const what = chain === undefined ? subject : `${subject} leads to ${quoted(pin.key)}, which`;
	return `${what} is ${quoted(pin.verdict)}, where the configuration asks for ${quoted(minimum)} or better: pin a state that is, or except ${quoted(pin.repository)} with the reason`;
}

;// CONCATENATED MODULE: ./packages/core/build/rules/ref-confusion/rule.js




const ref_confusion_rule_rule = {
	meta: {
		id: 'ref-confusion',
		guard: 'pin-verify',
		title: 'A ref can mean more than one thing',
		severity: 'medium',
		profile: 'default',
		practices: ['P02'],
		isOnline: true,
	},
	check: {
		*uses(site, context) {
			const used = usedPin(site, context);
			if (used === undefined || used.pin.target.kind === 'unknown')
				return;
			const { value: target } = used.pin.target;
			if (target.kind === 'tag-object')
				yield tagObject(used, target);
			const message = ref_confusion_rule_describe(used, target);
			if (message === undefined)
				return;
			const evidence = target.candidates.map((name) => `there is ${quoted(name)}`);
			yield finding(used.uses.at, message, { evidence });
		},
	},
};
function ref_confusion_rule_describe({ uses, name, isPinned }, { candidates }) {
	const ref = quoted(uses.ref.text);
	if (isPinned && isCommit(uses.ref.text)) {
		if (candidates.length === 0)
			return undefined;
		const kind = candidates.some((one) => one.startsWith('refs/tags/')) ? 'tag' : 'branch';
		return `${quoted(name)} has a ${kind} whose name is the commit ${ref}, so that tools that look for names first take what that ${kind} stands for: do not use this repository before its owner has deleted the ${kind}`;
	}
	if (candidates.length < 2)
		return undefined;
	return `${ref} has more than one meaning in ${quoted(name)}, and which of them is taken depends on who reads it: pin the full commit`;
}
/** GitHub peels it, other tools may not; the object's maker can be another than that of the commit. */
function tagObject({ uses, name, pin }, { commit }) {
	const isSpelled = uses.ref.source.text.slice(uses.ref.start, uses.ref.end) === uses.ref.text;
	const fix = { description: `write ${quoted(commit)}`, edits: [{ at: uses.ref, text: commit }] };
	return finding(uses.at, `${quoted(pin.ref)} is the object of an annotated tag of ${quoted(name)} and no commit, so that tools which compare commits do not find it: pin the commit ${quoted(commit)}, which it stands for`, { severity: 'low', ...(isSpelled && isCommit(uses.ref.text) ? { fix } : {}) });
}

;// CONCATENATED MODULE: ./packages/core/build/rules/ref-version-mismatch/describe-mismatch.js


/** What is wrong with the version beside a pin; undefined when it is true, or a matter of `moved-tag`. */
function describeMismatch(judged, { name, pin }) {
	const commit = quoted(shortCommit(pin.ref));
	const right = pin.versions[0] ?? pin.releaseTags[0];
	switch (judged.kind) {
		case 'true':
		case 'none':
			return undefined;
		case 'earlier-release':
			return {
				severity: 'low',
				message: `${commit} is ${quoted(right ?? '')} of ${quoted(name)}, and ${quoted(judged.is.name)} has moved on to ${quoted(shortCommit(judged.is.commit))}, so that the comment names other code than is run: write ${quoted(right ?? '')}`,
			};
		case 'other-release':
			return {
				severity: 'medium',
				message: `${subjectOf(judged)} ${quoted(judged.claim.text)}, which is ${quoted(shortCommit(judged.is.commit))} of ${quoted(name)}, but ${commit} is ${quoted(right ?? '')}: find out which of the two is meant, and write the other accordingly`,
			};
		case 'unknown-version': {
			const instead = right === undefined
				? 'pin a commit of a release, and write which'
				: `write ${quoted(right)}, which it is`;
			return {
				severity: 'medium',
				message: `${subjectOf(judged)} ${quoted(judged.claim.text)}, which is no tag and no branch of ${quoted(name)}: ${instead}`,
			};
		}
		case 'moved':
			if (judged.isFull)
				return undefined;
			return {
				severity: 'medium',
				message: `the comment says of ${commit} that it is ${quoted(judged.claim.text)}, but that tag of ${quoted(name)} has moved on to ${quoted(shortCommit(judged.is.commit))} and no tag is left at this commit, so that nobody can tell which release it was: pin the commit of a full version`,
			};
	}
}
function subjectOf({ claim }) {
	return claim.kind === 'lockfile' ? 'the lockfile has the commit for' : 'the comment says';
}

;// CONCATENATED MODULE: ./packages/core/build/rules/ref-version-mismatch/rule.js




const ref_version_mismatch_rule_rule = {
	meta: {
		id: 'ref-version-mismatch',
		guard: 'pin-verify',
		title: 'The version beside a pin is not the version that is pinned',
		severity: 'medium',
		profile: 'default',
		practices: ['P03'],
		isOnline: true,
	},
	check: {
		*uses(site, context) {
			const used = usedPin(site, context);
			if (used === undefined || used.pin.verdict === 'impostor')
				return;
			const judged = judgedClaim(site, used, context.repository);
			const mismatch = describeMismatch(judged, used);
			if (mismatch === undefined || judged.kind === 'true' || judged.kind === 'none')
				return;
			yield finding(used.uses.at, mismatch.message, {
				severity: mismatch.severity,
				related: [{ at: judged.claim.at, message: 'the version that it is said to be' }],
				evidence: [used.pin.proof],
				...fixOf(judged, used),
			});
		},
	},
};
/** The right version in place of the wrong one, where the comment spells it out. */
function fixOf({ claim }, { pin: { versions } }) {
	const [right] = versions;
	const { source, start, end } = claim.at;
	if (right === undefined || claim.kind === 'lockfile')
		return {};
	if (source.text.slice(start, end) !== claim.text)
		return {};
	return {
		fix: { description: `write "${right}"`, edits: [{ at: claim.at, text: right }] },
	};
}

;// CONCATENATED MODULE: ./packages/core/build/rules/repository-moved/rule.js



const repository_moved_rule_rule = {
	meta: {
		id: 'repository-moved',
		guard: 'pin-verify',
		title: 'A repository has another name or owner by now',
		severity: 'high',
		profile: 'default',
		practices: ['P02'],
		isOnline: true,
	},
	check: {
		*uses(site, context) {
			const used = usedPin(site, context);
			const now = used && nameNow(used);
			if (used === undefined || now === undefined)
				return;
			const isSameOwner = ownerOf(now) === ownerOf(used.name);
			yield finding(used.uses.at, repository_moved_rule_describe(used, now, isSameOwner), {
				severity: isSameOwner ? 'low' : severityOf(used, now, context.policy),
				...rule_fixOf(used, now),
			});
		},
	},
};
/** Where it answers now, when that is elsewhere. */
function nameNow({ name, repository }) {
	const facts = repository?.facts;
	const now = repository?.movedTo ?? (facts?.kind === 'known' ? facts.value.fullName : undefined);
	return now === undefined || now.toLowerCase() === name.toLowerCase() ? undefined : now;
}
/** A commit stays what it was, whoever owns the name; a tag is what its new owner says. */
function severityOf({ isPinned }, now, { pins }) {
	if (pins.trusted.has(ownerOf(now)) || pins.trusted.has(now.toLowerCase()))
		return 'low';
	return isPinned ? 'medium' : 'high';
}
function repository_moved_rule_describe({ name, isPinned }, now, isSameOwner) {
	const what = `${quoted(name)} is ${quoted(now)} now`;
	const remedy = `write ${quoted(now)}`;
	if (isSameOwner)
		return `${what}, and the old name works only until somebody makes another repository of that name: ${remedy}`;
	const who = isPinned ? '' : ', who decides what its tags and branches are';
	return `${what}, with another owner${who}, and whoever takes the old name can put another repository there: find out whether you trust the new owner, and ${remedy}`;
}
function rule_fixOf({ uses: { owner, name } }, now) {
	const at = { source: owner.source, start: owner.start, end: name.end };
	if (at.source.text.slice(at.start, at.end) !== `${owner.text}/${name.text}`)
		return {};
	return { fix: { description: `write ${quoted(now)}`, edits: [{ at, text: now }] } };
}
function ownerOf(name) {
	return name.slice(0, name.indexOf('/')).toLowerCase();
}

;// CONCATENATED MODULE: ./packages/core/build/rules/self-reference-with-ref/rule.js


const self_reference_with_ref_rule_rule = {
	meta: {
		id: 'self-reference-with-ref',
		guard: 'pin-verify',
		title: 'A reference to the own repository names a ref',
		severity: 'high',
		profile: 'default',
		practices: ['P02'],
	},
	check: {
		*uses({ uses }) {
			if (uses.kind !== 'self' || uses.ref === undefined)
				return;
			const wanted = `$/${uses.path.text}`;
			const message = `${quoted(uses.at.value)} names a ref, but "$/" always is the running commit and GitHub refuses any other: write ${quoted(wanted)}`;
			const edit = refOf(uses, uses.ref);
			if (edit === undefined)
				yield finding(uses.at, message);
			else
				yield finding(uses.at, message, {
					fix: { description: `write ${quoted(wanted)}`, edits: [{ at: edit, text: '' }] },
				});
		},
	},
};
/** The stretch of `@ref`, where it is spelled out without escapes or folding. */
function refOf({ path }, ref) {
	const { source, end } = ref;
	const start = path.end;
	return source.text.slice(start, end) === `@${ref.text}` ? { source, start, end } : undefined;
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/own-steps.js


/** The steps of a job or a composite action that can run, in order; groups are taken apart. */
function ownSteps(owner) {
	return stepsOf(owner).flatMap((step, order) => leaves(step).map((leaf) => ({ step: leaf, owner, order })));
}
function leaves(step) {
	if (isNever(step.if))
		return [];
	return step.parallel.length === 0 ? [step] : step.parallel.flatMap(leaves);
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/reached-actions.js


const reached_actions_cache = new WeakMap();
/** A local action and the local actions that its steps use, theirs included. */
function reachedActions(action, repository) {
	const known = reached_actions_cache.get(action);
	if (known !== undefined)
		return known;
	const reached = new Set([action]);
	// A Set may grow while it is iterated; an action that reaches itself is visited once.
	for (const one of reached) {
		for (const { step } of ownSteps(one)) {
			const next = step.uses === undefined ? undefined : localAction(step.uses, repository);
			if (next !== undefined)
				reached.add(next);
		}
	}
	reached_actions_cache.set(action, [...reached]);
	return [...reached];
}

;// CONCATENATED MODULE: ./packages/core/build/rules/sha-policy-preflight/is-blocked.js
/**
 * Whether the policy stops a ref in content of others. Reusable workflows may be named by tag, images are not looked
 * at, and `./` and `$/` need no ref.
 * Source: https://docs.github.com/en/organizations/managing-organization-settings/disabling-or-limiting-github-actions-for-your-organization
 */
function isBlocked({ kind, isPinned, text }) {
	return kind === 'repository' && !isPinned && !/\/\.github\/workflows\//i.test(text);
}

;// CONCATENATED MODULE: ./packages/core/build/rules/sha-policy-preflight/blocked-in.js










/** What in a job, and then below it, is no full commit; each text once for what leads to it. */
function blockedIn(job, context) {
	const found = new Map();
	const sites = sitesOf(job, context);
	const all = [
		...sites.flatMap((site) => ownBlocked(site, context)),
		...sites.flatMap((site) => blockedBelow(site, context)),
	];
	for (const blocked of all) {
		const key = `${blocked.direct?.pin.key} ${blocked.text}`;
		if (!found.has(key))
			found.set(key, blocked);
	}
	return [...found.values()];
}
/** The `uses` of a job and of the local actions that it reaches; conditions do not count for the policy. */
function sitesOf(job, { repository }) {
	const own = sitesIn(job);
	const actions = new Set(own.flatMap(({ uses }) => {
		const action = localAction(uses, repository);
		return action === undefined ? [] : reachedActions(action, repository);
	}));
	const call = job.call === undefined ? [] : [{ uses: job.call.uses, owner: job, step: undefined }];
	return [...call, ...own, ...[...actions].flatMap(sitesIn)];
}
function sitesIn(owner) {
	return stepsOf(owner).flatMap((step) => stepSites(step, owner));
}
function stepSites(step, owner) {
	const inside = step.parallel.flatMap((one) => stepSites(one, owner));
	return step.uses === undefined ? inside : [{ uses: step.uses, owner, step }, ...inside];
}
function ownBlocked({ uses, owner, step }, context) {
	if (uses.kind !== 'repository' || step === undefined || isCommit(uses.ref.text))
		return [];
	if (lockCoverage(uses, owner, context.repository).kind === 'covered')
		return [];
	const places = [{ at: uses.at, message: 'no full commit' }];
	return [{ text: uses.at.value.trimEnd(), places, direct: undefined }];
}
function blockedBelow(site, context) {
	const used = usedPin(site, context);
	if (used === undefined)
		return [];
	const direct = { ...used, isCall: site.step === undefined };
	return chainsOf(used.pin, used.evidence).flatMap((chain) => {
		const last = chain.hops.at(-1);
		if (last === undefined || !isBlocked(last))
			return [];
		const here = { at: used.uses.at, message: `leads to ${quoted(last.text)}` };
		return [{ text: last.text, places: [here, ...chainPlaces(chain)], direct }];
	});
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/releases-like.js



const releases_like_known = new WeakMap();
/**
 * The releases of the same kind as a version, the newest first, each commit once: for another package of the same
 * repository, a date, or a release that is still tried out only where this one is such. Tags that move on are none
 * where others do not.
 */
function releasesLike(now, refs) {
	const kinds = releases_like_known.get(refs) ?? new Map();
	releases_like_known.set(refs, kinds);
	const kind = JSON.stringify([now.of, now.isDate, now.preRelease !== undefined]);
	const releases = kinds.get(kind) ?? findLike(now, refs);
	kinds.set(kind, releases);
	return releases;
}
function findLike(now, { tags }) {
	const alike = [...tags].flatMap(([tag, { commit }]) => {
		const version = tagVersion(tag);
		return version !== undefined && isAlike(version, now) ? [{ tag, commit, version }] : [];
	});
	const full = alike.filter(({ version }) => isFullVersion(version));
	const sorted = (full.length > 0 ? full : alike).sort((a, b) => compareVersions(b.version, a.version) || (a.tag < b.tag ? -1 : 1));
	// Of several at one commit the newest is the first.
	const byCommit = new Map(sorted.toReversed().map((one) => [one.commit, one]));
	return sorted.filter((one) => byCommit.get(one.commit) === one);
}
function isAlike(version, now) {
	const isTried = version.preRelease === undefined || now.preRelease !== undefined;
	return version.of === now.of && version.isDate === now.isDate && isTried;
}

;// CONCATENATED MODULE: ./packages/core/build/rules/sha-policy-preflight/newest-releases.js


/** The newest releases of what is used, the newest first: those of the same package, and none that is still tried out. */
function newestReleases({ pin, repository }) {
	if (repository?.refs.kind !== 'known')
		return [];
	const own = pin.versions.find((name) => tagVersion(name) !== undefined);
	const version = own === undefined ? undefined : tagVersion(own);
	const now = { ...(version ?? plain), preRelease: undefined };
	return releasesLike(now, repository.refs.value).slice(0, mostReleases);
}
/** Each has its content read, and that of all it leads to. */
const mostReleases = 5;
/** What is at no release may be of any; what is named after a part of the repository is left out. */
const plain = { of: '', numbers: [], preRelease: undefined, isDate: false };

;// CONCATENATED MODULE: ./packages/core/build/rules/sha-policy-preflight/release-questions.js



/** The newest releases of everything that leads to what the policy would stop. */
function releaseQuestions(context) {
	const jobs = [];
	walk(context.repository, { job: (job) => jobs.push(job) });
	const direct = jobs.flatMap((job) => blockedIn(job, context)).flatMap((one) => one.direct ?? []);
	const once = new Map(direct.map((used) => [used.pin.key, used]));
	return [...once.values()].flatMap((used) => newestReleases(used).map(({ tag, commit }) => ({
		// As the first look has named it, so that it is not asked for again.
		repository: used.pin.repository,
		path: used.pin.path,
		commit,
		version: tag,
		isCall: used.isCall,
	})));
}

;// CONCATENATED MODULE: ./packages/core/build/rules/sha-policy-preflight/remedy-of.js





const remedy_of_known = new WeakMap();
/** Which release of what is used here would mend what it leads to. */
function remedyOf(used) {
	const remedy = remedy_of_known.get(used.pin) ?? findRemedy(used);
	remedy_of_known.set(used.pin, remedy);
	return remedy;
}
function findRemedy(used) {
	const { repository, name } = used;
	if (repository?.refs.kind !== 'known')
		return `${notLookedAt}: ${repository?.refs.message ?? 'nobody asked'}`;
	const releases = newestReleases(used).map((release) => ({
		...release,
		...judged(release, used),
	}));
	if (releases.length === 0)
		return `${notLookedAt}: no tag of ${quoted(name)} names one of what is used here`;
	const at = releases.findIndex(({ kind }) => kind === 'clean');
	const passed = at === -1 ? releases : releases.slice(0, at);
	const unknown = passed.filter(({ kind }) => kind === 'unknown');
	const clean = releases[at];
	if (clean === undefined)
		return nothingClean(releases.length, unknown);
	const { tag, commit } = clean;
	const newest = `its newest ${unknown.length === 0 ? 'clean release' : 'release that is known to be clean'}`;
	return `${newest} is ${quoted(tag)} (commit ${quoted(commit)})${firstReason(unknown)}`;
}
const notLookedAt = 'its releases were not looked at';
function nothingClean(count, unknown) {
	if (unknown.length === count)
		return `${notLookedAt}: ${unknown[0]?.why}`;
	const none = count === 1 ? 'its only release is not' : `none of its ${count} newest releases is`;
	return unknown.length === 0
		? `${none} clean`
		: `${none} known to be clean${firstReason(unknown)}`;
}
function firstReason([first]) {
	return first === undefined ? '' : `; ${quoted(first.tag)} could not be judged: ${first.why}`;
}
function judged({ commit }, { pin, evidence }) {
	const { repository, path } = pin;
	const release = evidence.pins.get(pinKey({ repository, path, ref: commit }));
	if (release === undefined)
		return { kind: 'unknown', why: notAsked };
	return judgedClosure(release, evidence);
}
const notAsked = 'a run looks at a bounded number of releases, and these are not among them';
/** One that leads to an impostor has full commits all the way, and is no remedy. */
function judgedClosure(release, evidence) {
	const { chains, isCut } = closureOf(release, evidence);
	const isOpen = chains.some(({ hops, end }) => {
		const last = hops.at(-1);
		return (last !== undefined && isBlocked(last)) || end?.verdict === 'impostor';
	});
	if (isOpen)
		return { kind: 'blocked' };
	const [why] = [...whyUnknown(release), ...chains.flatMap(whyUnknownAtEnd)];
	if (why !== undefined)
		return { kind: 'unknown', why };
	return isCut ? { kind: 'unknown', why: 'it leads to too much' } : { kind: 'clean' };
}
function whyUnknownAtEnd({ hops, end }) {
	if (end !== undefined)
		return whyUnknown(end);
	const last = hops.at(-1);
	return last?.to === undefined ? [] : [`${quoted(last.text)} was one pin too many`];
}
function whyUnknown({ needs, verdict, proof }) {
	if (needs.kind === 'unknown')
		return [needs.message];
	return verdict === 'inconclusive' ? [proof] : [];
}

;// CONCATENATED MODULE: ./packages/core/build/rules/sha-policy-preflight/rule.js






const sha_policy_preflight_rule_rule = {
	meta: {
		id: 'sha-policy-preflight',
		guard: 'pin-verify',
		title: 'A job would not start if the repository required full-length commits',
		severity: 'info',
		profile: 'strict',
		practices: ['P02', 'P04'],
		isOnline: true,
	},
	questions: releaseQuestions,
	check: {
		*job(job, context) {
			const blocked = blockedIn(job, context);
			const [first] = blocked;
			if (first === undefined)
				return;
			const rest = blocked.length === 1 ? '' : ` and ${blocked.length - 1} more`;
			yield finding(job.key, `job ${quoted(job.id)} would stop at "Set up job" if "Require actions to be pinned to a full-length commit SHA" were on, because of ${quoted(first.text)}${rest}: mend these before it is switched on`, {
				related: blocked.slice(0, rule_mostShown).flatMap(({ places }) => places),
				evidence: firstLines(blocked.flatMap(mended)),
			});
		},
	},
};
const rule_mostShown = 20;
/** For what only a release of the direct dependency can mend. */
function mended({ direct, text }) {
	if (direct === undefined)
		return [];
	return [
		`${quoted(direct.uses.at.value.trimEnd())} leads to ${quoted(text)}; ${remedyOf(direct)}`,
	];
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/pins/newest-version.js


const newest_version_known = new WeakMap();
/** The tag of the highest version that is no pre-release; undefined when no tag is a version. */
function newestVersion(refs) {
	if (!newest_version_known.has(refs))
		newest_version_known.set(refs, findNewest(refs));
	return newest_version_known.get(refs);
}
function findNewest({ tags }) {
	let newest;
	for (const name of tags.keys()) {
		const version = tagVersion(name);
		if (version === undefined || version.preRelease !== undefined || version.of !== '')
			continue;
		if (newest === undefined || compareVersions(version, newest.version) > 0)
			newest = { name, version };
	}
	return newest?.name;
}

;// CONCATENATED MODULE: ./packages/core/build/rules/stale-action-refs/rule.js






const stale_action_refs_rule_rule = {
	meta: {
		id: 'stale-action-refs',
		guard: 'pin-verify',
		title: 'A pinned commit was never released',
		severity: 'low',
		profile: 'default',
		practices: ['P03'],
		isOnline: true,
	},
	check: {
		*uses(site, context) {
			const used = usedPin(site, context);
			if (used === undefined || !used.isPinned)
				return;
			const { pin, name, uses, repository } = used;
			if (pin.verdict !== 'unreleased' && pin.verdict !== 'moved')
				return;
			// Where more is asked for, `pin-policy` tells it.
			if (missedMinimum(pin, context.policy) !== undefined)
				return;
			// Whose comment is wrong is told so by the rules for that.
			const { kind } = judgedClaim(site, used, context.repository);
			if (kind !== 'none')
				return;
			const newest = repository?.refs.kind === 'known' ? newestVersion(repository.refs.value) : undefined;
			const instead = newest === undefined
				? 'ask its maintainers for a release, or read what the commit does'
				: `pin a release, such as ${quoted(newest)}`;
			yield finding(uses.at, `${quoted(shortCommit(pin.ref))} is no release of ${quoted(name)}, so that it may be work in progress, and nobody announces what is wrong with it: ${instead}`, { evidence: [pin.proof] });
		},
	},
};

;// CONCATENATED MODULE: ./packages/core/build/rules/tag-only-pin/releases-at-once.js

/**
 * The full versions that one commit is at once, where they are more than a maintainer ever makes of it; else none. Of
 * 7,993 commits that releases of 148 widely used actions stand at, one has two (Azure/login 1.4.6 and 1.4.7), none has
 * three. In March 2025 all tags of tj-actions/changed-files were moved to one commit:
 * https://github.com/advisories/GHSA-mrrh-fwg8-r2c3
 */
function releasesAtOnce(tags) {
	const releases = releases_at_once_known.get(tags) ?? findCrowd(tags);
	releases_at_once_known.set(tags, releases);
	return releases;
}
/** A hostile repository can have twenty thousand, and be used at as many places. */
const releases_at_once_known = new WeakMap();
function findCrowd(tags) {
	const things = new Map();
	for (const tag of tags) {
		const version = tagVersion(tag);
		// A candidate becomes the release that it was one for, and a floating tag is where its newest release is.
		if (version === undefined || version.isDate || version.preRelease !== undefined)
			continue;
		if (version.numbers.length < fullLength)
			continue;
		const versions = things.get(version.of) ?? new Map();
		const numbers = version.numbers.join('.');
		things.set(version.of, versions.set(numbers, versions.get(numbers) ?? tag));
	}
	const crowd = [...things.values()].find(({ size }) => size >= suspicious);
	return crowd === undefined ? [] : [...crowd.values()];
}
/** `1.2.3` */
const fullLength = 3;
const suspicious = 3;

;// CONCATENATED MODULE: ./packages/core/build/rules/tag-only-pin/rule.js





const tag_only_pin_rule_rule = {
	meta: {
		id: 'tag-only-pin',
		guard: 'pin-verify',
		title: 'A tag is all that holds a pinned commit',
		severity: 'info',
		profile: 'default',
		practices: ['P03'],
		isOnline: true,
	},
	check: {
		*uses(site, context) {
			const used = usedPin(site, context);
			if (used === undefined || used.pin.verdict !== 'tag-only')
				return;
			const evidence = [used.pin.proof];
			const releases = releasesAtOnce(used.pin.releaseTags);
			if (releases.length > 0)
				yield finding(used.uses.at, describeCrowd(used, releases), { severity: 'high', evidence });
			// Where more is asked for, `pin-policy` tells it.
			else if (used.isPinned && missedMinimum(used.pin, context.policy) === undefined)
				yield finding(used.uses.at, tag_only_pin_rule_describe(used), { evidence });
		},
	},
};
function describeCrowd({ pin, name, uses }, releases) {
	const { target } = pin;
	const commit = quoted(shortCommit(target.kind === 'known' ? target.value.commit : pin.ref));
	const first = releases.slice(0, 2).map(quoted).join(', ');
	const what = `${quoted(uses.at.value)} runs ${commit}, which is ${releases.length} releases of ${quoted(name)} at once (${first}, \u2026)`;
	return `${what} and in no branch that releases are made from, as tags are when a stolen token has moved them: run none of them before its maintainers have said why, and pin a commit that was a release before`;
}
function tag_only_pin_rule_describe({ pin, name }) {
	const commit = quoted(shortCommit(pin.ref));
	const version = pin.versions[0] ?? pin.releaseTags[0];
	if (version === undefined)
		return `${commit} of ${quoted(name)} has a tag, but none that names a release, so that nobody says that it is fit for use: pin a release`;
	return `${commit} is in ${quoted(name)} by the tag ${quoted(version)} alone and in no branch that releases are made from, as it is where a stolen token has moved a tag: see who made the tag, or pin a release that is on a branch`;
}

;// CONCATENATED MODULE: ./packages/core/build/facts/known-actions.json
const known_actions_namespaceObject = /*#__PURE__*/JSON.parse('{"Q2":["1password/load-secrets-action","1password/load-secrets-action/configure","8398a7/action-slack","actions-cool/issues-helper","actions-ecosystem/action-remove-labels","actions/add-to-project","actions/checkout","actions/configure-pages","actions/create-github-app-token","actions/dependency-review-action","actions/deploy-pages","actions/download-artifact","actions/first-interaction","actions/github-script","actions/labeler","actions/setup-elixir","actions/setup-haskell","actions/stale","actions/upload-artifact","actions/upload-artifact/merge","amannn/action-semantic-pull-request","amondnet/vercel-action","anchore/sbom-action","anchore/sbom-action/download-syft","anchore/sbom-action/publish-sbom","arduino/setup-protoc","arduino/setup-task","asdf-vm/actions/install","asdf-vm/actions/plugin-test","asdf-vm/actions/plugins-add","asdf-vm/actions/setup","astral-sh/ruff-action","autofix-ci/action","aws-actions/amazon-ecr-login","aws-actions/configure-aws-credentials","azure/login","azure/setup-helm","bencherdev/bencher","benchmark-action/github-action-benchmark","biomejs/setup-biome","browser-actions/setup-chrome","bufbuild/buf-action","bufbuild/buf-setup-action","cachix/cachix-action","changesets/action/version","conda-incubator/setup-miniconda","coursier/setup-action","crazy-max/ghaction-github-runtime","crazy-max/ghaction-import-gpg","crazy-max/ghaction-setup-containerd","crazy-max/ghaction-upx","dart-lang/setup-dart","davidanson/markdownlint-cli2-action","dawidd6/action-download-artifact","dependabot/fetch-metadata","depot/setup-action","dessant/lock-threads","devcontainers/ci","docker/login-action","docker/metadata-action","docker/scout-action","dorny/paths-filter","dotnet/nbgv","endbug/add-and-commit","erlef/setup-beam","errata-ai/vale-action","extractions/setup-crate","extractions/setup-just","ffurrer2/extract-release-notes","firebaseextended/action-hosting-deploy","github/codeql-action/autobuild","github/codeql-action/resolve-environment","github/codeql-action/upload-sarif","go-task/setup-task","google-github-actions/auth","google-github-actions/setup-gcloud","gradle/actions/wrapper-validation","hashicorp/setup-terraform","hashicorp/vault-action","haskell-actions/setup","helm/kind-action","homebrew/actions/api-commit-and-push","homebrew/actions/check-commit-format","homebrew/actions/create-or-update-issue","homebrew/actions/create-pull-request","homebrew/actions/dismiss-approvals","homebrew/actions/find-related-workflow-run-id","homebrew/actions/git-try-push","homebrew/actions/git-user-config","homebrew/actions/label-pull-requests","homebrew/actions/limit-pull-requests","homebrew/actions/post-comment","homebrew/actions/setup-homebrew","homebrew/actions/wait-for-idle-runner","ilammy/msvc-dev-cmd","ilammy/setup-nasm","jamesives/github-pages-deploy-action","jetli/wasm-bindgen-action","jetli/wasm-pack-action","julia-actions/setup-julia","jurplel/install-qt-action/action","kesin11/actions-timeline","marocchino/sticky-pull-request-comment","mathieudutour/github-tag-action","maxim-lobanov/setup-xcode","microsoft/setup-msbuild","mikepenz/action-junit-report","miniscruff/changie-action","mxschmitt/action-tmate","mxschmitt/action-tmate/detached","nick-fields/retry","nick-invision/retry","nrwl/nx-set-shas","nwtgck/actions-netlify","octo-sts/action","open-security-tools/ost-simple-sts","pascalgn/automerge-action","peaceiris/actions-gh-pages","peaceiris/actions-hugo","peter-evans/create-or-update-comment","peter-evans/create-pull-request","peter-evans/dockerhub-description","peter-evans/find-comment","peter-evans/repository-dispatch","pkgxdev/setup","r-lib/actions/setup-pandoc","r-lib/actions/setup-r","r-lib/actions/setup-tinytex","reactivecircus/android-emulator-runner","release-drafter/release-drafter/autolabeler","samuelmeuli/action-snapcraft","shivammathur/setup-php","signpath/github-action-submit-signing-request","slackapi/slack-github-action","slsa-framework/slsa-verifier/actions/installer","softprops/turnstyle","sonarsource/sonarqube-scan-action/install-build-wrapper","stefanzweifel/git-auto-commit-action","step-security/harden-runner","swift-actions/setup-swift","tibdex/github-app-token","tj-actions/changed-files","uraimo/run-on-arch-action","useblacksmith/checkout","virtuslab/scala-cli-setup","volta-cli/action","webfactory/ssh-agent"],"sN":["actions/upload-pages-artifact","cachix/install-nix-action","cargo-bins/cargo-binstall","chainguard-dev/actions/donotsubmit","chainguard-dev/actions/eof-newline","chainguard-dev/actions/kind-diag","chainguard-dev/actions/setup-mirror","codecov/codecov-action","coverallsapp/github-action","crate-ci/typos","docker/bake-action/subaction/matrix","dsherret/rust-toolchain-file","dtolnay/rust-toolchain","enricomi/publish-unit-test-result-action/misc/action/fetch-workflows","enricomi/publish-unit-test-result-action/misc/action/json-output","grafana/shared-workflows/actions/dockerhub-login","grafana/shared-workflows/actions/get-vault-secrets","grafana/shared-workflows/actions/login-to-gar","homebrew/actions/bump-formulae","homebrew/actions/bump-packages","homebrew/actions/failures-summary-and-bottle-result","homebrew/actions/remove-disabled-packages","homebrew/actions/setup-commit-signing","imjasonh/setup-crane","jlumbroso/free-disk-space","ko-build/setup-ko","ludeeus/action-shellcheck","lycheeverse/lychee-action","nixbuild/nix-quick-install-action","openai/codex-action","orhun/git-cliff-action","prometheus/promci/approve_workflows","psf/black","quarto-dev/quarto-actions/render","quarto-dev/quarto-actions/setup","r-lib/actions/check-r-package","re-actors/alls-green","reviewdog/action-setup","rui314/setup-mold","sigstore/cosign-installer","snok/install-poetry","stackrox/kube-linter-action","taiki-e/checkout-action","taiki-e/github-actions/free-device-space","taiki-e/github-actions/install-rust","taiki-e/github-actions/push","taiki-e/github-actions/setup-docker","taiki-e/install-action","taiki-e/setup-cross-toolchain-action","trufflesecurity/trufflehog","zizmorcore/zizmor-action"],"T3":["actions/jekyll-build-pages","embarkstudios/cargo-deny-action","enricomi/publish-unit-test-result-action","mikefarah/yq","ossf/scorecard-action","super-linter/super-linter","super-linter/super-linter/slim"],"Ln":["slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml","slsa-framework/slsa-github-generator/.github/workflows/generator_container_slsa3.yml"]}');
;// CONCATENATED MODULE: ./packages/core/build/facts/known-actions.js

/** Well-known actions and reusable workflows without any use of the cache; `owner/name[/path]` in lower case. */
const knownActions = new Set([
	...known_actions_namespaceObject.Q2,
	...known_actions_namespaceObject.sN,
	...known_actions_namespaceObject.T3,
	...known_actions_namespaceObject.Ln,
]);

;// CONCATENATED MODULE: ./packages/core/build/facts/popular-actions.json
const popular_actions_namespaceObject = /*#__PURE__*/JSON.parse('{"o1":{"8398a7":["action-slack"],"actions-rust-lang":["setup-rust-toolchain"],"actions":["attest","attest-build-provenance","cache","checkout","configure-pages","create-github-app-token","create-release","dependency-review-action","deploy-pages","download-artifact","github-script","labeler","publish-action","publish-immutable-action","reusable-workflows","setup-dotnet","setup-go","setup-java","setup-node","setup-python","stale","upload-artifact","upload-pages-artifact","upload-release-asset"],"amannn":["action-semantic-pull-request"],"anchore":["sbom-action"],"anthropics":["claude-code-action"],"aquasecurity":["setup-trivy"],"arduino":["setup-task"],"asdf-vm":["actions"],"astral-sh":["setup-uv"],"autofix-ci":["action"],"aws-actions":["configure-aws-credentials"],"azure":["login"],"bahmutov":["npm-install"],"benchmark-action":["github-action-benchmark"],"cachix":["install-nix-action"],"cargo-bins":["cargo-binstall"],"carlosperate":["download-file-action"],"chainguard-dev":["actions"],"changesets":["action"],"cli":["gh-extension-precompile"],"codecov":["codecov-action"],"codspeedhq":["action"],"coverallsapp":["github-action"],"crate-ci":["typos"],"crazy-max":["ghaction-github-labeler","ghaction-import-gpg"],"cycjimmy":["semantic-release-action"],"denoland":["setup-deno"],"dependabot":["fetch-metadata"],"dessant":["lock-threads"],"determinatesystems":["determinate-nix-action","nix-installer-action"],"docker":["bake-action","build-push-action","login-action","metadata-action","setup-buildx-action","setup-qemu-action"],"dorny":["paths-filter"],"dtolnay":["rust-toolchain"],"embarkstudios":["cargo-deny-action"],"erlef":["setup-beam"],"extractions":["setup-just"],"geekyeggo":["delete-artifact"],"github":["codeql-action","issue-labeler"],"gitleaks":["gitleaks-action"],"go-task":["setup-task"],"golang":["govulncheck-action"],"golangci":["golangci-lint-action"],"google-github-actions":["auth","setup-gcloud"],"googleapis":["release-please-action"],"goreleaser":["goreleaser-action"],"gradle":["actions"],"grafana":["shared-workflows"],"hashicorp":["setup-terraform"],"helm":["kind-action"],"homebrew":["actions"],"hynek":["build-and-inspect-python-package"],"j178":["prek-action"],"jamesives":["github-pages-deploy-action"],"jdx":["mise-action"],"ko-build":["setup-ko"],"licensee":["setup-licensed"],"lisanna-dettwyler":["action-post-run"],"marocchino":["sticky-pull-request-comment"],"matteogabriele":["agentscan-action"],"mikefarah":["yq"],"mlugg":["setup-zig"],"moonrepo":["setup-rust"],"mxschmitt":["action-tmate"],"ncipollo":["release-action"],"nrwl":["nx-set-shas"],"octokit":["request-action"],"openai":["codex-action"],"ossf":["scorecard-action"],"oven-sh":["setup-bun"],"peaceiris":["actions-gh-pages"],"peter-evans":["create-or-update-comment","create-pull-request","find-comment","repository-dispatch"],"planetscale":["ghcommit-action"],"pnpm":["action-setup"],"pre-commit":["action"],"pyo3":["maturin-action"],"pypa":["cibuildwheel","gh-action-pypi-publish"],"quantco":["ui-actions"],"raven-actions":["actionlint"],"re-actors":["alls-green"],"release-drafter":["release-drafter"],"ruby":["setup-ruby"],"rubygems":["configure-rubygems-credentials"],"rui314":["setup-mold"],"rust-lang":["crates-io-auth-action"],"shivammathur":["setup-php"],"sigstore":["cosign-installer"],"slackapi":["slack-github-action"],"slsa-framework":["slsa-github-generator"],"softprops":["action-gh-release"],"stefanzweifel":["git-auto-commit-action"],"step-security":["harden-runner"],"styfle":["cancel-workflow-action"],"swatinem":["rust-cache"],"taiki-e":["cache-cargo-install-action","install-action"],"tj-actions":["changed-files"],"typesafegithub":["github-actions-typing"],"uraimo":["run-on-arch-action"],"vedantmgoyal9":["winget-releaser"],"vmactions":["freebsd-vm"],"xt0rted":["markdownlint-problem-matcher"],"zizmorcore":["zizmor-action"]}}');
;// CONCATENATED MODULE: ./packages/core/build/facts/popular-actions.js

/** Names of widely used actions by owner, in lower case: those that others imitate. */
const popularActions = new Map(Object.entries(popular_actions_namespaceObject.o1));

;// CONCATENATED MODULE: ./packages/core/build/rules/typosquat-uses/is-one-slip.js
/** Whether one letter has to be put in, taken out, changed, or swapped with its neighbour. */
function isOneSlip(left, right) {
	const shorter = Math.min(left.length, right.length);
	let start = 0;
	while (start < shorter && left[start] === right[start])
		start += 1;
	let end = 0;
	while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end))
		end += 1;
	// What is left between a common beginning and a common end.
	const a = left.slice(start, left.length - end);
	const b = right.slice(start, right.length - end);
	if (a.length === 2 && b.length === 2)
		return a[0] === b[1] && a[1] === b[0];
	return Math.max(a.length, b.length) === 1;
}

;// CONCATENATED MODULE: ./packages/core/build/rules/typosquat-uses/imitated.js



/**
 * The well-known action whose name somebody meant, or wants others to take this one for. Under an owner that is
 * well-known nobody else can make a repository, so only the owner is compared; a stranger with a repository of another
 * name is a stranger and no imitation.
 * Source: https://orca.security/resources/blog/typosquatting-in-github-actions/
 */
function imitated(owner, name) {
	const owners = namesByOwner();
	if (owners.has(owner))
		return undefined;
	const [ownWord, nameWord] = [toWord(owner), toWord(name)];
	let near;
	for (const [known, names] of owners) {
		if (!isSlip(ownWord, known))
			continue;
		if (names.has(name))
			return { name: `${known}/${name}`, isExact: true };
		const alike = [...names].find((one) => one.length >= 5 && isSlip(nameWord, one));
		if (alike !== undefined)
			near ??= { name: `${known}/${alike}`, isExact: false };
	}
	return near;
}
/** One letter more, less, other or swapped, or letters that look the same. Short names are near to everything. */
function isSlip({ text, look }, known) {
	if (known.length < 4 || Math.abs(text.length - known.length) > 2)
		return false;
	return isOneSlip(text, known) || look === lookOf(known);
}
function toWord(text) {
	return { text, look: looks(text) };
}
const lookByName = new Map();
/** Of well-known names only, so that there is an end to them. */
function lookOf(known) {
	const look = lookByName.get(known) ?? looks(known);
	lookByName.set(known, look);
	return look;
}
function looks(text) {
	return text
		.replaceAll('rn', 'm')
		.replaceAll('vv', 'w')
		.replaceAll(/[1i]/g, 'l')
		.replaceAll('0', 'o')
		.replaceAll(/[._-]/g, '');
}
let byOwner;
function namesByOwner() {
	byOwner ??= collect();
	return byOwner;
}
function collect() {
	const all = new Map();
	for (const [owner, names] of popularActions)
		all.set(owner, new Set(names));
	for (const action of knownActions) {
		const [owner = '', name = ''] = action.split('/');
		const names = all.get(owner);
		if (names === undefined)
			all.set(owner, new Set([name]));
		else
			names.add(name);
	}
	return all;
}

;// CONCATENATED MODULE: ./packages/core/build/rules/typosquat-uses/rule.js



const typosquat_uses_rule_rule = {
	meta: {
		id: 'typosquat-uses',
		guard: 'pin-verify',
		title: 'The name of an action is almost that of a well-known one',
		severity: 'high',
		profile: 'default',
		practices: ['P34'],
	},
	check: {
		*uses({ uses }, { policy: { pins } }) {
			if (uses.kind !== 'repository')
				return;
			const owner = uses.owner.text.toLowerCase();
			const name = uses.name.text.toLowerCase();
			if (pins.trusted.has(owner) || pins.trusted.has(`${owner}/${name}`))
				return;
			const meant = imitated(owner, name);
			if (meant === undefined)
				return;
			const here = { source: uses.owner.source, start: uses.owner.start, end: uses.name.end };
			const isSpelled = here.source.text.slice(here.start, here.end) === `${uses.owner.text}/${uses.name.text}`;
			const edits = [{ at: here, text: meant.name }];
			yield finding(uses.at, `${quoted(`${uses.owner.text}/${uses.name.text}`)} is one slip away from ${quoted(meant.name)}, and whoever has taken the name decides what runs here: write ${quoted(meant.name)}, or trust the owner in the configuration if this one is meant`, {
				severity: meant.isExact ? 'high' : 'medium',
				confidence: 'medium',
				...(isSpelled ? { fix: { description: `write ${quoted(meant.name)}`, edits } } : {}),
			});
		},
	},
};

;// CONCATENATED MODULE: ./packages/core/build/rules/unpinned-images/describe-image.js

/** What is wrong with how an image is pinned; undefined when nothing is. */
function describeImage(image, profile) {
	const { digest, tag } = image;
	if (digest !== undefined) {
		if (isDigest(digest.text))
			return undefined;
		return high(image, 'has a digest that is not "sha256:" and 64 lower-case hex digits, so that it pins nothing');
	}
	if (tag === undefined || tag.text === '') {
		return high(image, 'has neither tag nor digest, so that whatever was pushed last as "latest" runs');
	}
	if (tag.text === 'latest')
		return high(image, 'is whatever was pushed last');
	const why = `follows the tag ${quoted(tag.text)}, which its publisher can push again with other content`;
	return { ...high(image, why), severity: profile === 'strict' ? 'high' : 'medium' };
}
function high(image, why) {
	return {
		severity: 'high',
		message: `${quoted(image.text)} ${why}: pin it by digest, ${quoted(pinned(image))}`,
	};
}
function pinned({ registry, name, tag }) {
	const repository = registry === undefined ? name.text : `${registry.text}/${name.text}`;
	const tagged = tag === undefined || tag.text === '' ? repository : `${repository}:${tag.text}`;
	return `${tagged}@sha256:<digest>`;
}
/** Source: https://github.com/opencontainers/image-spec/blob/main/descriptor.md#sha-256 */
function isDigest(text) {
	return /^sha256:[0-9a-f]{64}$/.test(text);
}

;// CONCATENATED MODULE: ./packages/core/build/rules/unpinned-images/sources-of.js

/** The values of the matrix that an image is made of, when it is not written where it is used. */
function sourcesOf(site, image) {
	const values = sources_of_known.get(site) ?? matrixValues(site);
	sources_of_known.set(site, values);
	const whole = values.find(({ value }) => value === image.text);
	const used = whole === undefined
		? values.filter(({ value }) => value !== '' && image.text.includes(value))
		: [whole];
	return used.map((value) => ({ at: value, message: 'this value of the matrix' }));
}
/** One site has up to 256 images. */
const sources_of_known = new WeakMap();
function matrixValues({ owner, at }) {
	if (owner.kind !== 'job')
		return [];
	const written = at.source.text.slice(at.start, at.end);
	const keys = new Set([...written.matchAll(/\bmatrix\.([\w-]+)/gi)].map(([, key = '']) => key.toLowerCase()));
	if (keys.size === 0)
		return [];
	const matrix = asMap(owner.strategy)?.get('matrix');
	const rows = [matrix, ...itemsOf(asMap(matrix)?.get('include'))];
	return rows.flatMap((row) => entriesOf(row).flatMap(({ key, value }) => keys.has(key.value.toLowerCase()) ? scalarsIn(value) : []));
}
function scalarsIn(node) {
	if (node.kind === 'scalar')
		return [node];
	if (node.kind === 'seq')
		return node.items.flatMap(scalarsIn);
	return node.entries.flatMap(({ value }) => scalarsIn(value));
}

;// CONCATENATED MODULE: ./packages/core/build/rules/unpinned-images/rule.js





const unpinned_images_rule_rule = {
	meta: {
		id: 'unpinned-images',
		guard: 'pin-verify',
		title: 'A container image is not pinned by digest',
		severity: 'high',
		profile: 'default',
		practices: ['P02'],
	},
	check: {
		*image(site, { policy: { profile } }) {
			const never = neverRuns(site.owner);
			const evidence = never ? ['the "if" of the job is always false'] : [];
			for (const image of site.images) {
				const verdict = describeImage(image, profile);
				if (verdict === undefined)
					continue;
				yield finding(rule_placeOf(site, image), verdict.message, {
					severity: verdict.severity,
					confidence: never ? 'low' : 'high',
					related: sourcesOf(site, image),
					evidence,
				});
			}
			if (!site.open)
				return;
			const severity = profile === 'strict' ? 'high' : 'medium';
			yield finding(site.at, openMessage(site), { severity, confidence: 'low', evidence });
		},
	},
};
/** Where the image is spelled, when that is inside the site; else the site. */
function rule_placeOf({ at }, image) {
	return image.source === at.source && image.start >= at.start && image.end <= at.end ? image : at;
}
function openMessage({ at, role, images }) {
	const text = at.source.text.slice(at.start, at.end).replace(/\s+/g, ' ');
	const what = images.length === 0 ? 'any image' : 'another image than those that can be read here';
	if (role === 'from') {
		return `${quoted(text)} can be ${what}, since a build argument without default decides it: give the argument an image with its digest as default`;
	}
	return `${quoted(text)} can be ${what}, since an expression decides it when the job runs: write the image with its digest, or list the allowed ones in the matrix`;
}

;// CONCATENATED MODULE: ./packages/core/build/rules/unpinned-transitive/open-hops.js

/** All of them, the worst first. What lies behind an open hop is open with it, and is not told again. */
function openHops({ pin, evidence }) {
	const open = [];
	for (const chain of chainsOf(pin, evidence)) {
		const hop = toOpenHop(chain);
		if (hop !== undefined)
			open.push(hop);
	}
	return open.sort((left, right) => order.indexOf(left.kind) - order.indexOf(right.kind));
}
const order = ['repository', 'image', 'opaque'];
function toOpenHop(chain) {
	const kind = chain.hops.at(-1)?.kind;
	if (kind === undefined || kind === 'local')
		return undefined;
	const firstOpen = chain.hops.findIndex(({ isPinned }) => !isPinned);
	if (firstOpen === -1 || firstOpen < chain.hops.length - 1)
		return undefined;
	return { kind, severity: kind === 'repository' ? 'medium' : 'low', chain };
}

;// CONCATENATED MODULE: ./packages/core/build/rules/unpinned-transitive/rule.js







const unpinned_transitive_rule_rule = {
	meta: {
		id: 'unpinned-transitive',
		guard: 'pin-verify',
		title: 'What is used uses something that is not pinned',
		severity: 'medium',
		profile: 'default',
		practices: ['P04'],
		isOnline: true,
	},
	check: {
		*uses(site, context) {
			const used = usedPin(site, context);
			if (used === undefined || used.pin.verdict === 'impostor')
				return;
			const [worst, ...others] = openHops(used);
			if (worst === undefined)
				return;
			yield finding(used.uses.at, unpinned_transitive_rule_describe(used, worst), {
				severity: worst.severity,
				confidence: worst.kind === 'opaque' ? 'low' : 'high',
				related: chainPlaces(worst.chain),
				evidence: sameHolds(worst.chain, others.map(({ chain }) => chain)),
			});
		},
	},
};
function unpinned_transitive_rule_describe({ uses }, { kind, chain }) {
	const subject = quoted(uses.at.value.trimEnd());
	const what = chainWords(chain);
	const remedy = 'take a release that pins what it uses, ask its maintainers for one, or replace it';
	switch (kind) {
		case 'repository':
			return `${subject} uses ${what}, which is not pinned to a commit, so that whoever controls that repository decides what runs here, whatever is pinned in this file: ${remedy}`;
		case 'image':
			return `${subject} runs in the image ${what}, which is not pinned by digest, so that whoever can push it decides what runs here: ${remedy}`;
		case 'opaque':
			return `${subject} uses ${what}, and nobody can tell which code that is: ${remedy}`;
	}
}

;// CONCATENATED MODULE: ./packages/core/build/rules/unpinned-uses/describe-ref.js

/** Says what a ref that is no commit is, who decides what it means, and what to write instead. */
function describeRef({ at, owner, name, path, ref }) {
	const repository = `${owner.text}/${name.text}`;
	const target = path === undefined ? repository : `${repository}/${path.text}`;
	const subject = quoted(at.value.trimEnd());
	if (isAlmostCommit(ref.text)) {
		return `${subject} has a ref of ${ref.text.length} hex digits, where a commit has 40 or 64, so that only a branch or tag of that name can answer: write the commit in full`;
	}
	const kind = describe_ref_isVersion(ref.text) ? 'tag' : 'branch or tag';
	const comment = describe_ref_isVersion(ref.text) ? ref.text : '<version>';
	return `${subject} follows the ${kind} ${quoted(ref.text)}, which whoever controls ${quoted(repository)} can move to other code: pin it to a full commit, ${quoted(`${target}@<commit> # ${comment}`)}`;
}
/** Hex digits that somebody took for a commit; `deadbeef` and `20240101` are names. */
function isAlmostCommit(ref) {
	return /^[0-9a-f]{7,}$/i.test(ref) && /\d/.test(ref) && /[a-f]/i.test(ref);
}
function describe_ref_isVersion(ref) {
	return ref.length <= 100 && /^v?\d+(?:\.\d+)*(?:[-+.]\w[\w.+-]*)?$/i.test(ref);
}

;// CONCATENATED MODULE: ./packages/core/build/rules/unpinned-uses/rule.js






const unpinned_uses_rule_rule = {
	meta: {
		id: 'unpinned-uses',
		guard: 'pin-verify',
		title: 'An action or reusable workflow is not pinned to a full commit',
		severity: 'high',
		profile: 'default',
		practices: ['P02'],
	},
	check: {
		*uses({ uses, owner }, { repository }) {
			if (uses.kind === 'expression') {
				yield finding(uses.at, describeExpression(uses), { confidence: 'medium' });
			}
			if (uses.kind !== 'repository' || isCommit(uses.ref.text))
				return;
			const coverage = lockCoverage(uses, owner, repository);
			if (coverage.kind === 'covered')
				return;
			const never = neverRuns(owner);
			yield finding(uses.at, describeRef(uses), {
				confidence: never ? 'low' : 'high',
				related: aliasOf(uses),
				evidence: [
					...(coverage.why === undefined ? [] : [coverage.why]),
					...(never ? ['the "if" of the job is always false'] : []),
				],
			});
		},
	},
};
function describeExpression({ at }) {
	return `${quoted(at.value)} holds an expression, so nobody can tell which code runs, and GitHub evaluates none here: write the repository and a full commit`;
}
function aliasOf({ at: { alias } }) {
	return alias === undefined ? [] : [{ at: alias, message: 'used here through an alias' }];
}

;// CONCATENATED MODULE: ./packages/core/build/rules/sets/pin-verify-rules.js




















/** The rules of pin-verify, by id. */
const pinVerifyRules = [
	archived_uses_rule_rule,
	cooldown_rule_rule,
	impostor_commit_rule_rule,
	known_vulnerable_actions_rule_rule,
	lockfile_problem_rule_rule,
	moved_tag_rule_rule,
	mutable_local_action_rule_rule,
	pin_comment_missing_rule_rule,
	pin_policy_rule_rule,
	ref_confusion_rule_rule,
	ref_version_mismatch_rule_rule,
	repository_moved_rule_rule,
	self_reference_with_ref_rule_rule,
	sha_policy_preflight_rule_rule,
	stale_action_refs_rule_rule,
	tag_only_pin_rule_rule,
	typosquat_uses_rule_rule,
	unpinned_images_rule_rule,
	unpinned_transitive_rule_rule,
	unpinned_uses_rule_rule,
];

;// CONCATENATED MODULE: ./packages/core/build/rules/sets/pin-verify.js





/** All that the guard pin-verify runs. */
const pinVerify = {
	rules: [...pinVerifyRules, ...engineRules],
	help: { ...pin_verify_namespaceObject, ...engine_namespaceObject },
	parseDockerfile: parseDockerfile,
};

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
	if (input === null || input === undefined) {
		return '';
	}
	else if (typeof input === 'string' || input instanceof String) {
		return input;
	}
	return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) {
		return {};
	}
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}

const CMD_STRING = '::';
class Command {
	constructor(command, properties, message) {
		if (!command) {
			command = 'missing.command';
		}
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += ' ';
			let first = true;
			for (const key in this.properties) {
				if (this.properties.hasOwnProperty(key)) {
					const val = this.properties[key];
					if (val) {
						if (first) {
							first = false;
						}
						else {
							cmdStr += ',';
						}
						cmdStr += `${key}=${escapeProperty(val)}`;
					}
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
}
function escapeData(s) {
	return utils_toCommandValue(s)
		.replace(/%/g, '%25')
		.replace(/\r/g, '%0D')
		.replace(/\n/g, '%0A');
}
function escapeProperty(s) {
	return utils_toCommandValue(s)
		.replace(/%/g, '%25')
		.replace(/\r/g, '%0D')
		.replace(/\n/g, '%0A')
		.replace(/:/g, '%3A')
		.replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) {
		throw new Error(`Unable to find environment variable for file command ${command}`);
	}
	if (!external_fs_namespaceObject.existsSync(filePath)) {
		throw new Error(`Missing file at path: ${filePath}`);
	}
	external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
		encoding: 'utf8'
	});
}
function file_command_prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
	const convertedValue = utils_toCommandValue(value);
	// These should realistically never happen, but just in case someone finds a
	// way to exploit uuid generation let's not allow keys or values that contain
	// the delimiter.
	if (key.includes(delimiter)) {
		throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	}
	if (convertedValue.includes(delimiter)) {
		throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	}
	return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: external "node:http"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const external_node_http_namespaceObject = x({ ["HttpClient"]: () => (__WEBPACK_EXTERNAL_MODULE_node_http_b674be28__.HttpClient), ["Octokit"]: () => (__WEBPACK_EXTERNAL_MODULE_node_http_b674be28__.Octokit), ["fetch"]: () => (__WEBPACK_EXTERNAL_MODULE_node_http_b674be28__.fetch), ["paginateRest"]: () => (__WEBPACK_EXTERNAL_MODULE_node_http_b674be28__.paginateRest), ["restEndpointMethods"]: () => (__WEBPACK_EXTERNAL_MODULE_node_http_b674be28__.restEndpointMethods) });
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
	function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
	return new (P || (P = Promise))(function (resolve, reject) {
		function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
		function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
		function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};



class oidc_utils_OidcClient {
	static createHttpClient(allowRetry = true, maxRetry = 10) {
		const requestOptions = {
			allowRetries: allowRetry,
			maxRetries: maxRetry
		};
		return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
	}
	static getRequestToken() {
		const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
		if (!token) {
			throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
		}
		return token;
	}
	static getIDTokenUrl() {
		const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
		if (!runtimeUrl) {
			throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
		}
		return runtimeUrl;
	}
	static getCall(id_token_url) {
		return __awaiter(this, void 0, void 0, function* () {
			var _a;
			const httpclient = oidc_utils_OidcClient.createHttpClient();
			const res = yield httpclient
				.getJson(id_token_url)
				.catch(error => {
				throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
			});
			const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
			if (!id_token) {
				throw new Error('Response json body do not have ID Token field');
			}
			return id_token;
		});
	}
	static getIDToken(audience) {
		return __awaiter(this, void 0, void 0, function* () {
			try {
				// New ID Token is requested from action service
				let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
				if (audience) {
					const encodedAudience = encodeURIComponent(audience);
					id_token_url = `${id_token_url}&audience=${encodedAudience}`;
				}
				debug(`ID token url is ${id_token_url}`);
				const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
				setSecret(id_token);
				return id_token;
			}
			catch (error) {
				throw new Error(`Error message: ${error.message}`);
			}
		});
	}
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
	function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
	return new (P || (P = Promise))(function (resolve, reject) {
		function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
		function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
		function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';

class Summary {
	constructor() {
		this._buffer = '';
	}
	/**
	 * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	 * Also checks r/w permissions.
	 *
	 * @returns step summary file path
	 */
	filePath() {
		return summary_awaiter(this, void 0, void 0, function* () {
			if (this._filePath) {
				return this._filePath;
			}
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) {
				throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			}
			try {
				yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
			}
			catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	 * Wraps content in an HTML tag, adding any HTML attributes
	 *
	 * @param {string} tag HTML tag to wrap
	 * @param {string | null} content content within the tag
	 * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	 *
	 * @returns {string} content wrapped in HTML element
	 */
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs)
			.map(([key, value]) => ` ${key}="${value}"`)
			.join('');
		if (!content) {
			return `<${tag}${htmlAttrs}>`;
		}
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	 * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	 *
	 * @param {SummaryWriteOptions} [options] (optional) options for write operation
	 *
	 * @returns {Promise<Summary>} summary instance
	 */
	write(options) {
		return summary_awaiter(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			const writeFunc = overwrite ? writeFile : appendFile;
			yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
			return this.emptyBuffer();
		});
	}
	/**
	 * Clears the summary buffer and wipes the summary file
	 *
	 * @returns {Summary} summary instance
	 */
	clear() {
		return summary_awaiter(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	 * Returns the current summary buffer as a string
	 *
	 * @returns {string} string of summary buffer
	 */
	stringify() {
		return this._buffer;
	}
	/**
	 * If the summary buffer is empty
	 *
	 * @returns {boolen} true if the buffer is empty
	 */
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	 * Resets the summary buffer without writing to summary file
	 *
	 * @returns {Summary} summary instance
	 */
	emptyBuffer() {
		this._buffer = '';
		return this;
	}
	/**
	 * Adds raw text to the summary buffer
	 *
	 * @param {string} text content to add
	 * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	 *
	 * @returns {Summary} summary instance
	 */
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	 * Adds the operating system-specific end-of-line marker to the buffer
	 *
	 * @returns {Summary} summary instance
	 */
	addEOL() {
		return this.addRaw(external_os_namespaceObject.EOL);
	}
	/**
	 * Adds an HTML codeblock to the summary buffer
	 *
	 * @param {string} code content to render within fenced code block
	 * @param {string} lang (optional) language to syntax highlight code
	 *
	 * @returns {Summary} summary instance
	 */
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, (lang && { lang }));
		const element = this.wrap('pre', this.wrap('code', code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	 * Adds an HTML list to the summary buffer
	 *
	 * @param {string[]} items list of items to render
	 * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	 *
	 * @returns {Summary} summary instance
	 */
	addList(items, ordered = false) {
		const tag = ordered ? 'ol' : 'ul';
		const listItems = items.map(item => this.wrap('li', item)).join('');
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	 * Adds an HTML table to the summary buffer
	 *
	 * @param {SummaryTableCell[]} rows table rows
	 *
	 * @returns {Summary} summary instance
	 */
	addTable(rows) {
		const tableBody = rows
			.map(row => {
			const cells = row
				.map(cell => {
				if (typeof cell === 'string') {
					return this.wrap('td', cell);
				}
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? 'th' : 'td';
				const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
				return this.wrap(tag, data, attrs);
			})
				.join('');
			return this.wrap('tr', cells);
		})
			.join('');
		const element = this.wrap('table', tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	 * Adds a collapsable HTML details element to the summary buffer
	 *
	 * @param {string} label text for the closed state
	 * @param {string} content collapsable content
	 *
	 * @returns {Summary} summary instance
	 */
	addDetails(label, content) {
		const element = this.wrap('details', this.wrap('summary', label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	 * Adds an HTML image tag to the summary buffer
	 *
	 * @param {string} src path to the image you to embed
	 * @param {string} alt text description of the image
	 * @param {SummaryImageOptions} options (optional) addition image attributes
	 *
	 * @returns {Summary} summary instance
	 */
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
		const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	 * Adds an HTML section heading element
	 *
	 * @param {string} text heading text
	 * @param {number | string} [level=1] (optional) the heading level, default: 1
	 *
	 * @returns {Summary} summary instance
	 */
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
			? tag
			: 'h1';
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	 * Adds an HTML thematic break (<hr>) to the summary buffer
	 *
	 * @returns {Summary} summary instance
	 */
	addSeparator() {
		const element = this.wrap('hr', null);
		return this.addRaw(element).addEOL();
	}
	/**
	 * Adds an HTML line break (<br>) to the summary buffer
	 *
	 * @returns {Summary} summary instance
	 */
	addBreak() {
		const element = this.wrap('br', null);
		return this.addRaw(element).addEOL();
	}
	/**
	 * Adds an HTML blockquote to the summary buffer
	 *
	 * @param {string} text quote text
	 * @param {string} cite (optional) citation url
	 *
	 * @returns {Summary} summary instance
	 */
	addQuote(text, cite) {
		const attrs = Object.assign({}, (cite && { cite }));
		const element = this.wrap('blockquote', text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	 * Adds an HTML anchor tag to the summary buffer
	 *
	 * @param {string} text link text/content
	 * @param {string} href hyperlink
	 *
	 * @returns {Summary} summary instance
	 */
	addLink(text, href) {
		const element = this.wrap('a', text, { href });
		return this.addRaw(element).addEOL();
	}
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;


//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
;// CONCATENATED MODULE: external "events"
const external_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
;// CONCATENATED MODULE: external "assert"
const external_assert_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
	function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
	return new (P || (P = Promise))(function (resolve, reject) {
		function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
		function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
		function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_namespaceObject.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';


const READONLY = external_fs_namespaceObject.constants.O_RDONLY;
function exists(fsPath) {
	return io_util_awaiter(this, void 0, void 0, function* () {
		try {
			yield stat(fsPath);
		}
		catch (err) {
			if (err.code === 'ENOENT') {
				return false;
			}
			throw err;
		}
		return true;
	});
}

/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
	p = normalizeSeparators(p);
	if (!p) {
		throw new Error('isRooted() parameter "p" cannot be empty');
	}
	if (IS_WINDOWS) {
		return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
		); // e.g. C: or C:\hello
	}
	return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
	return io_util_awaiter(this, void 0, void 0, function* () {
		let stats = undefined;
		try {
			// test file exists
			stats = yield stat(filePath);
		}
		catch (err) {
			if (err.code !== 'ENOENT') {
				// eslint-disable-next-line no-console
				console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
			}
		}
		if (stats && stats.isFile()) {
			if (IS_WINDOWS) {
				// on Windows, test for valid extension
				const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
				if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
					return filePath;
				}
			}
			else {
				if (isUnixExecutable(stats)) {
					return filePath;
				}
			}
		}
		// try each extension
		const originalFilePath = filePath;
		for (const extension of extensions) {
			filePath = originalFilePath + extension;
			stats = undefined;
			try {
				stats = yield stat(filePath);
			}
			catch (err) {
				if (err.code !== 'ENOENT') {
					// eslint-disable-next-line no-console
					console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
				}
			}
			if (stats && stats.isFile()) {
				if (IS_WINDOWS) {
					// preserve the case of the actual file (since an extension was appended)
					try {
						const directory = external_path_namespaceObject.dirname(filePath);
						const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
						for (const actualName of yield readdir(directory)) {
							if (upperName === actualName.toUpperCase()) {
								filePath = external_path_namespaceObject.join(directory, actualName);
								break;
							}
						}
					}
					catch (err) {
						// eslint-disable-next-line no-console
						console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
					}
					return filePath;
				}
				else {
					if (isUnixExecutable(stats)) {
						return filePath;
					}
				}
			}
		}
		return '';
	});
}
function normalizeSeparators(p) {
	p = p || '';
	if (IS_WINDOWS) {
		// convert slashes on Windows
		p = p.replace(/\//g, '\\');
		// remove redundant slashes
		return p.replace(/\\\\+/g, '\\');
	}
	// remove redundant slashes
	return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
	return ((stats.mode & 1) > 0 ||
		((stats.mode & 8) > 0 &&
			process.getgid !== undefined &&
			stats.gid === process.getgid()) ||
		((stats.mode & 64) > 0 &&
			process.getuid !== undefined &&
			stats.uid === process.getuid()));
}

//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
	function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
	return new (P || (P = Promise))(function (resolve, reject) {
		function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
		function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
		function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
	return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
		const { force, recursive, copySourceDirectory } = readCopyOptions(options);
		const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
		// Dest is an existing file, but not forcing
		if (destStat && destStat.isFile() && !force) {
			return;
		}
		// If dest is an existing directory, should copy inside.
		const newDest = destStat && destStat.isDirectory() && copySourceDirectory
			? path.join(dest, path.basename(source))
			: dest;
		if (!(yield ioUtil.exists(source))) {
			throw new Error(`no such file or directory: ${source}`);
		}
		const sourceStat = yield ioUtil.stat(source);
		if (sourceStat.isDirectory()) {
			if (!recursive) {
				throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
			}
			else {
				yield cpDirRecursive(source, newDest, 0, force);
			}
		}
		else {
			if (path.relative(source, newDest) === '') {
				// a file cannot be copied to itself
				throw new Error(`'${newDest}' and '${source}' are the same file`);
			}
			yield io_copyFile(source, newDest, force);
		}
	});
}


/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
	return io_awaiter(this, void 0, void 0, function* () {
		ok(fsPath, 'a path argument must be provided');
		yield ioUtil.mkdir(fsPath, { recursive: true });
	});
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
	return io_awaiter(this, void 0, void 0, function* () {
		if (!tool) {
			throw new Error("parameter 'tool' is required");
		}
		// recursive when check=true
		if (check) {
			const result = yield which(tool, false);
			if (!result) {
				if (IS_WINDOWS) {
					throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
				}
				else {
					throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
				}
			}
			return result;
		}
		const matches = yield findInPath(tool);
		if (matches && matches.length > 0) {
			return matches[0];
		}
		return '';
	});
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
	return io_awaiter(this, void 0, void 0, function* () {
		if (!tool) {
			throw new Error("parameter 'tool' is required");
		}
		// build the list of extensions to try
		const extensions = [];
		if (IS_WINDOWS && process.env['PATHEXT']) {
			for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
				if (extension) {
					extensions.push(extension);
				}
			}
		}
		// if it's rooted, return it if exists. otherwise return empty.
		if (isRooted(tool)) {
			const filePath = yield tryGetExecutablePath(tool, extensions);
			if (filePath) {
				return [filePath];
			}
			return [];
		}
		// if any path separators, return empty
		if (tool.includes(external_path_namespaceObject.sep)) {
			return [];
		}
		// build the list of directories
		//
		// Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
		// it feels like we should not do this. Checking the current directory seems like more of a use
		// case of a shell, and the which() function exposed by the toolkit should strive for consistency
		// across platforms.
		const directories = [];
		if (process.env.PATH) {
			for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
				if (p) {
					directories.push(p);
				}
			}
		}
		// find all matches
		const matches = [];
		for (const directory of directories) {
			const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
			if (filePath) {
				matches.push(filePath);
			}
		}
		return matches;
	});
}
function readCopyOptions(options) {
	const force = options.force == null ? true : options.force;
	const recursive = Boolean(options.recursive);
	const copySourceDirectory = options.copySourceDirectory == null
		? true
		: Boolean(options.copySourceDirectory);
	return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
	return io_awaiter(this, void 0, void 0, function* () {
		// Ensure there is not a run away recursive copy
		if (currentDepth >= 255)
			return;
		currentDepth++;
		yield mkdirP(destDir);
		const files = yield ioUtil.readdir(sourceDir);
		for (const fileName of files) {
			const srcFile = `${sourceDir}/${fileName}`;
			const destFile = `${destDir}/${fileName}`;
			const srcFileStat = yield ioUtil.lstat(srcFile);
			if (srcFileStat.isDirectory()) {
				// Recurse
				yield cpDirRecursive(srcFile, destFile, currentDepth, force);
			}
			else {
				yield io_copyFile(srcFile, destFile, force);
			}
		}
		// Change the mode for the newly created directory
		yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
	});
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
	return io_awaiter(this, void 0, void 0, function* () {
		if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
			// unlink/re-link it
			try {
				yield ioUtil.lstat(destFile);
				yield ioUtil.unlink(destFile);
			}
			catch (e) {
				// Try to override file permission
				if (e.code === 'EPERM') {
					yield ioUtil.chmod(destFile, '0666');
					yield ioUtil.unlink(destFile);
				}
				// other errors = it doesn't exist, no work to do
			}
			// Copy over symlink
			const symlinkFull = yield ioUtil.readlink(srcFile);
			yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
		}
		else if (!(yield ioUtil.exists(destFile)) || force) {
			yield ioUtil.copyFile(srcFile, destFile);
		}
	});
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
	function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
	return new (P || (P = Promise))(function (resolve, reject) {
		function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
		function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
		function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_namespaceObject.EventEmitter {
	constructor(toolPath, args, options) {
		super();
		if (!toolPath) {
			throw new Error("Parameter 'toolPath' cannot be null or empty.");
		}
		this.toolPath = toolPath;
		this.args = args || [];
		this.options = options || {};
	}
	_debug(message) {
		if (this.options.listeners && this.options.listeners.debug) {
			this.options.listeners.debug(message);
		}
	}
	_getCommandString(options, noPrefix) {
		const toolPath = this._getSpawnFileName();
		const args = this._getSpawnArgs(options);
		let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
		if (toolrunner_IS_WINDOWS) {
			// Windows + cmd file
			if (this._isCmdFile()) {
				cmd += toolPath;
				for (const a of args) {
					cmd += ` ${a}`;
				}
			}
			// Windows + verbatim
			else if (options.windowsVerbatimArguments) {
				cmd += `"${toolPath}"`;
				for (const a of args) {
					cmd += ` ${a}`;
				}
			}
			// Windows (regular)
			else {
				cmd += this._windowsQuoteCmdArg(toolPath);
				for (const a of args) {
					cmd += ` ${this._windowsQuoteCmdArg(a)}`;
				}
			}
		}
		else {
			// OSX/Linux - this can likely be improved with some form of quoting.
			// creating processes on Unix is fundamentally different than Windows.
			// on Unix, execvp() takes an arg array.
			cmd += toolPath;
			for (const a of args) {
				cmd += ` ${a}`;
			}
		}
		return cmd;
	}
	_processLineBuffer(data, strBuffer, onLine) {
		try {
			let s = strBuffer + data.toString();
			let n = s.indexOf(external_os_namespaceObject.EOL);
			while (n > -1) {
				const line = s.substring(0, n);
				onLine(line);
				// the rest of the string ...
				s = s.substring(n + external_os_namespaceObject.EOL.length);
				n = s.indexOf(external_os_namespaceObject.EOL);
			}
			return s;
		}
		catch (err) {
			// streaming lines to console is best effort.  Don't fail a build.
			this._debug(`error processing line. Failed with error ${err}`);
			return '';
		}
	}
	_getSpawnFileName() {
		if (toolrunner_IS_WINDOWS) {
			if (this._isCmdFile()) {
				return process.env['COMSPEC'] || 'cmd.exe';
			}
		}
		return this.toolPath;
	}
	_getSpawnArgs(options) {
		if (toolrunner_IS_WINDOWS) {
			if (this._isCmdFile()) {
				let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
				for (const a of this.args) {
					argline += ' ';
					argline += options.windowsVerbatimArguments
						? a
						: this._windowsQuoteCmdArg(a);
				}
				argline += '"';
				return [argline];
			}
		}
		return this.args;
	}
	_endsWith(str, end) {
		return str.endsWith(end);
	}
	_isCmdFile() {
		const upperToolPath = this.toolPath.toUpperCase();
		return (this._endsWith(upperToolPath, '.CMD') ||
			this._endsWith(upperToolPath, '.BAT'));
	}
	_windowsQuoteCmdArg(arg) {
		// for .exe, apply the normal quoting rules that libuv applies
		if (!this._isCmdFile()) {
			return this._uvQuoteCmdArg(arg);
		}
		// otherwise apply quoting rules specific to the cmd.exe command line parser.
		// the libuv rules are generic and are not designed specifically for cmd.exe
		// command line parser.
		//
		// for a detailed description of the cmd.exe command line parser, refer to
		// http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
		// need quotes for empty arg
		if (!arg) {
			return '""';
		}
		// determine whether the arg needs to be quoted
		const cmdSpecialChars = [
			' ',
			'\t',
			'&',
			'(',
			')',
			'[',
			']',
			'{',
			'}',
			'^',
			'=',
			';',
			'!',
			"'",
			'+',
			',',
			'`',
			'~',
			'|',
			'<',
			'>',
			'"'
		];
		let needsQuotes = false;
		for (const char of arg) {
			if (cmdSpecialChars.some(x => x === char)) {
				needsQuotes = true;
				break;
			}
		}
		// short-circuit if quotes not needed
		if (!needsQuotes) {
			return arg;
		}
		// the following quoting rules are very similar to the rules that by libuv applies.
		//
		// 1) wrap the string in quotes
		//
		// 2) double-up quotes - i.e. " => ""
		//
		//    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
		//    doesn't work well with a cmd.exe command line.
		//
		//    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
		//    for example, the command line:
		//          foo.exe "myarg:""my val"""
		//    is parsed by a .NET console app into an arg array:
		//          [ "myarg:\"my val\"" ]
		//    which is the same end result when applying libuv quoting rules. although the actual
		//    command line from libuv quoting rules would look like:
		//          foo.exe "myarg:\"my val\""
		//
		// 3) double-up slashes that precede a quote,
		//    e.g.  hello \world    => "hello \world"
		//          hello\"world    => "hello\\""world"
		//          hello\\"world   => "hello\\\\""world"
		//          hello world\    => "hello world\\"
		//
		//    technically this is not required for a cmd.exe command line, or the batch argument parser.
		//    the reasons for including this as a .cmd quoting rule are:
		//
		//    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
		//       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
		//
		//    b) it's what we've been doing previously (by deferring to node default behavior) and we
		//       haven't heard any complaints about that aspect.
		//
		// note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
		// escaped when used on the command line directly - even though within a .cmd file % can be escaped
		// by using %%.
		//
		// the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
		// the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
		//
		// one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
		// often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
		// variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
		// to an external program.
		//
		// an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
		// % can be escaped within a .cmd file.
		let reverse = '"';
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			// walk the string in reverse
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === '\\') {
				reverse += '\\'; // double the slash
			}
			else if (arg[i - 1] === '"') {
				quoteHit = true;
				reverse += '"'; // double the quote
			}
			else {
				quoteHit = false;
			}
		}
		reverse += '"';
		return reverse.split('').reverse().join('');
	}
	_uvQuoteCmdArg(arg) {
		// Tool runner wraps child_process.spawn() and needs to apply the same quoting as
		// Node in certain cases where the undocumented spawn option windowsVerbatimArguments
		// is used.
		//
		// Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
		// see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
		// pasting copyright notice from Node within this function:
		//
		//      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
		//
		//      Permission is hereby granted, free of charge, to any person obtaining a copy
		//      of this software and associated documentation files (the "Software"), to
		//      deal in the Software without restriction, including without limitation the
		//      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
		//      sell copies of the Software, and to permit persons to whom the Software is
		//      furnished to do so, subject to the following conditions:
		//
		//      The above copyright notice and this permission notice shall be included in
		//      all copies or substantial portions of the Software.
		//
		//      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
		//      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
		//      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
		//      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
		//      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
		//      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
		//      IN THE SOFTWARE.
		if (!arg) {
			// Need double quotation for empty argument
			return '""';
		}
		if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
			// No quotation needed
			return arg;
		}
		if (!arg.includes('"') && !arg.includes('\\')) {
			// No embedded double quotes or backslashes, so I can just wrap
			// quote marks around the whole thing.
			return `"${arg}"`;
		}
		// Expected input/output:
		//   input : hello"world
		//   output: "hello\"world"
		//   input : hello""world
		//   output: "hello\"\"world"
		//   input : hello\world
		//   output: hello\world
		//   input : hello\\world
		//   output: hello\\world
		//   input : hello\"world
		//   output: "hello\\\"world"
		//   input : hello\\"world
		//   output: "hello\\\\\"world"
		//   input : hello world\
		//   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
		//                             but it appears the comment is wrong, it should be "hello world\\"
		let reverse = '"';
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			// walk the string in reverse
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === '\\') {
				reverse += '\\';
			}
			else if (arg[i - 1] === '"') {
				quoteHit = true;
				reverse += '\\';
			}
			else {
				quoteHit = false;
			}
		}
		reverse += '"';
		return reverse.split('').reverse().join('');
	}
	_cloneExecOptions(options) {
		options = options || {};
		const result = {
			cwd: options.cwd || process.cwd(),
			env: options.env || process.env,
			silent: options.silent || false,
			windowsVerbatimArguments: options.windowsVerbatimArguments || false,
			failOnStdErr: options.failOnStdErr || false,
			ignoreReturnCode: options.ignoreReturnCode || false,
			delay: options.delay || 10000
		};
		result.outStream = options.outStream || process.stdout;
		result.errStream = options.errStream || process.stderr;
		return result;
	}
	_getSpawnOptions(options, toolPath) {
		options = options || {};
		const result = {};
		result.cwd = options.cwd;
		result.env = options.env;
		result['windowsVerbatimArguments'] =
			options.windowsVerbatimArguments || this._isCmdFile();
		if (options.windowsVerbatimArguments) {
			result.argv0 = `"${toolPath}"`;
		}
		return result;
	}
	/**
	 * Exec a tool.
	 * Output will be streamed to the live console.
	 * Returns promise with return code
	 *
	 * @param     tool     path to tool to exec
	 * @param     options  optional exec options.  See ExecOptions
	 * @returns   number
	 */
	exec() {
		return toolrunner_awaiter(this, void 0, void 0, function* () {
			// root the tool path if it is unrooted and contains relative pathing
			if (!isRooted(this.toolPath) &&
				(this.toolPath.includes('/') ||
					(toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
				// prefer options.cwd if it is specified, however options.cwd may also need to be rooted
				this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
			}
			// if the tool is only a file name, then resolve it from the PATH
			// otherwise verify it exists (add extension on Windows if necessary)
			this.toolPath = yield which(this.toolPath, true);
			return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
				this._debug(`exec tool: ${this.toolPath}`);
				this._debug('arguments:');
				for (const arg of this.args) {
					this._debug(`   ${arg}`);
				}
				const optionsNonNull = this._cloneExecOptions(this.options);
				if (!optionsNonNull.silent && optionsNonNull.outStream) {
					optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_namespaceObject.EOL);
				}
				const state = new ExecState(optionsNonNull, this.toolPath);
				state.on('debug', (message) => {
					this._debug(message);
				});
				if (this.options.cwd && !(yield exists(this.options.cwd))) {
					return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
				}
				const fileName = this._getSpawnFileName();
				const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
				let stdbuffer = '';
				if (cp.stdout) {
					cp.stdout.on('data', (data) => {
						if (this.options.listeners && this.options.listeners.stdout) {
							this.options.listeners.stdout(data);
						}
						if (!optionsNonNull.silent && optionsNonNull.outStream) {
							optionsNonNull.outStream.write(data);
						}
						stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
							if (this.options.listeners && this.options.listeners.stdline) {
								this.options.listeners.stdline(line);
							}
						});
					});
				}
				let errbuffer = '';
				if (cp.stderr) {
					cp.stderr.on('data', (data) => {
						state.processStderr = true;
						if (this.options.listeners && this.options.listeners.stderr) {
							this.options.listeners.stderr(data);
						}
						if (!optionsNonNull.silent &&
							optionsNonNull.errStream &&
							optionsNonNull.outStream) {
							const s = optionsNonNull.failOnStdErr
								? optionsNonNull.errStream
								: optionsNonNull.outStream;
							s.write(data);
						}
						errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
							if (this.options.listeners && this.options.listeners.errline) {
								this.options.listeners.errline(line);
							}
						});
					});
				}
				cp.on('error', (err) => {
					state.processError = err.message;
					state.processExited = true;
					state.processClosed = true;
					state.CheckComplete();
				});
				cp.on('exit', (code) => {
					state.processExitCode = code;
					state.processExited = true;
					this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				cp.on('close', (code) => {
					state.processExitCode = code;
					state.processExited = true;
					state.processClosed = true;
					this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				state.on('done', (error, exitCode) => {
					if (stdbuffer.length > 0) {
						this.emit('stdline', stdbuffer);
					}
					if (errbuffer.length > 0) {
						this.emit('errline', errbuffer);
					}
					cp.removeAllListeners();
					if (error) {
						reject(error);
					}
					else {
						resolve(exitCode);
					}
				});
				if (this.options.input) {
					if (!cp.stdin) {
						throw new Error('child process missing stdin');
					}
					cp.stdin.end(this.options.input);
				}
			}));
		});
	}
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
	const args = [];
	let inQuotes = false;
	let escaped = false;
	let arg = '';
	function append(c) {
		// we only escape double quotes.
		if (escaped && c !== '"') {
			arg += '\\';
		}
		arg += c;
		escaped = false;
	}
	for (let i = 0; i < argString.length; i++) {
		const c = argString.charAt(i);
		if (c === '"') {
			if (!escaped) {
				inQuotes = !inQuotes;
			}
			else {
				append(c);
			}
			continue;
		}
		if (c === '\\' && escaped) {
			append(c);
			continue;
		}
		if (c === '\\' && inQuotes) {
			escaped = true;
			continue;
		}
		if (c === ' ' && !inQuotes) {
			if (arg.length > 0) {
				args.push(arg);
				arg = '';
			}
			continue;
		}
		append(c);
	}
	if (arg.length > 0) {
		args.push(arg.trim());
	}
	return args;
}
class ExecState extends external_events_namespaceObject.EventEmitter {
	constructor(options, toolPath) {
		super();
		this.processClosed = false; // tracks whether the process has exited and stdio is closed
		this.processError = '';
		this.processExitCode = 0;
		this.processExited = false; // tracks whether the process has exited
		this.processStderr = false; // tracks whether stderr was written to
		this.delay = 10000; // 10 seconds
		this.done = false;
		this.timeout = null;
		if (!toolPath) {
			throw new Error('toolPath must not be empty');
		}
		this.options = options;
		this.toolPath = toolPath;
		if (options.delay) {
			this.delay = options.delay;
		}
	}
	CheckComplete() {
		if (this.done) {
			return;
		}
		if (this.processClosed) {
			this._setResult();
		}
		else if (this.processExited) {
			this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
		}
	}
	_debug(message) {
		this.emit('debug', message);
	}
	_setResult() {
		// determine whether there is an error
		let error;
		if (this.processExited) {
			if (this.processError) {
				error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
			}
			else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
				error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
			}
			else if (this.processStderr && this.options.failOnStdErr) {
				error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
			}
		}
		// clear the timeout
		if (this.timeout) {
			clearTimeout(this.timeout);
			this.timeout = null;
		}
		this.done = true;
		this.emit('done', error, this.processExitCode);
	}
	static HandleTimeout(state) {
		if (state.done) {
			return;
		}
		if (!state.processClosed && state.processExited) {
			const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
			state._debug(message);
		}
		state._setResult();
	}
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
	function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
	return new (P || (P = Promise))(function (resolve, reject) {
		function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
		function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
		function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec_exec(commandLine, args, options) {
	return exec_awaiter(this, void 0, void 0, function* () {
		const commandArgs = argStringToArray(commandLine);
		if (commandArgs.length === 0) {
			throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
		}
		// Path to tool to execute should be first arg
		const toolPath = commandArgs[0];
		args = commandArgs.slice(1).concat(args || []);
		const runner = new ToolRunner(toolPath, args, options);
		return runner.exec();
	});
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
	return exec_awaiter(this, void 0, void 0, function* () {
		var _a, _b;
		let stdout = '';
		let stderr = '';
		//Using string decoder covers the case where a mult-byte character is split
		const stdoutDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
		const stderrDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
		const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
		const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
		const stdErrListener = (data) => {
			stderr += stderrDecoder.write(data);
			if (originalStdErrListener) {
				originalStdErrListener(data);
			}
		};
		const stdOutListener = (data) => {
			stdout += stdoutDecoder.write(data);
			if (originalStdoutListener) {
				originalStdoutListener(data);
			}
		};
		const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
		const exitCode = yield exec_exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
		//flush any remaining characters
		stdout += stdoutDecoder.end();
		stderr += stderrDecoder.end();
		return {
			exitCode,
			stdout,
			stderr
		};
	});
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
	function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
	return new (P || (P = Promise))(function (resolve, reject) {
		function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
		function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
		function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};





const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';

//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
	function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
	return new (P || (P = Promise))(function (resolve, reject) {
		function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
		function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
		function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
	/**
	 * A code indicating that the action was successful
	 */
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	 * A code indicating that the action was a failure
	 */
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));

/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
	command_issueCommand('add-mask', {}, secret);
}

/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
	if (options && options.required && !val) {
		throw new Error(`Input required and not supplied: ${name}`);
	}
	if (options && options.trimWhitespace === false) {
		return val;
	}
	return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
	const inputs = getInput(name, options)
		.split('\n')
		.filter(x => x !== '');
	if (options && options.trimWhitespace === false) {
		return inputs;
	}
	return inputs.map(input => input.trim());
}

/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
	const filePath = process.env['GITHUB_OUTPUT'] || '';
	if (filePath) {
		return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
	}
	process.stdout.write(external_os_namespaceObject.EOL);
	command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}

//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}


/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
	command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}


/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
	process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
	issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
	issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
	return core_awaiter(this, void 0, void 0, function* () {
		startGroup(name);
		let result;
		try {
			result = yield fn();
		}
		finally {
			endGroup();
		}
		return result;
	});
}



/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./packages/core/build/engine/active-rules.js
/** Those of the strict profile are left out in the default one, and offline those that need evidence. */
function activeRules({ rules, policy, evidence }) {
	return rules.filter(({ meta }) => (meta.profile === 'default' || policy.profile === 'strict') &&
		(meta.isOnline !== true || evidence !== undefined));
}

;// CONCATENATED MODULE: ./packages/core/build/engine/judge.js

/** Runs rules over a repository. Pure: the same context gives the same judgement. */
function judge(rules, context) {
	const { repository } = context;
	const bench = new Bench(rules, context);
	bench.asker((checks) => checks.repository)(repository);
	repository.documents.forEach(bench.asker((checks) => checks.document));
	repository.dockerfiles.forEach(bench.asker((checks) => checks.dockerfile));
	if (repository.lockfile !== undefined)
		bench.asker((checks) => checks.lockfile)(repository.lockfile);
	walk(repository, {
		workflow: bench.asker((checks) => checks.workflow),
		job: bench.asker((checks) => checks.job),
		action: bench.asker((checks) => checks.action),
		step: bench.asker((checks) => checks.step),
		uses: bench.asker((checks) => checks.uses),
		image: bench.asker((checks) => checks.image),
	});
	return {
		findings: bench.findings,
		inconclusive: [...problemsOf(repository), ...bench.inconclusive],
	};
}
/** Lets the rules judge the suppressions themselves, once it is known which were used. */
function judgeSuppressions(suppressions, rules, context) {
	const bench = new Bench(rules, context);
	suppressions.forEach(bench.asker((checks) => checks.suppression));
	return bench;
}
/** Collects the verdicts of the active rules. */
class Bench {
	findings = [];
	inconclusive = [];
	#rules;
	#context;
	#counts = new Map();
	constructor(rules, context) {
		this.#rules = rules;
		this.#context = context;
	}
	/** A function that puts a subject before every rule that has this kind of check. */
	asker(kind) {
		const asked = this.#rules.flatMap(({ meta, check }) => {
			const one = kind(check);
			return one === undefined ? [] : [{ meta, one }];
		});
		return (subject) => {
			for (const { meta, one } of asked) {
				for (const verdict of one(subject, this.#context))
					this.#add(meta, verdict);
			}
		};
	}
	#add(meta, verdict) {
		const number = this.#count(meta, verdict.at.source);
		if (number > mostInFile)
			return;
		if (number === mostInFile)
			this.inconclusive.push(toInconclusive(meta, tooMany(verdict)));
		else if (verdict.kind === 'finding')
			this.findings.push(toFinding(meta, verdict));
		else
			this.inconclusive.push(toInconclusive(meta, verdict));
	}
	#count(meta, source) {
		const counts = this.#counts.get(meta) ?? new Map();
		this.#counts.set(meta, counts);
		const number = (counts.get(source) ?? 0) + 1;
		counts.set(source, number);
		return number;
	}
}
/** What one rule says of one file. The largest real files have a few hundred; a hostile matrix has 72 images a job. */
const mostInFile = 5000;
function tooMany({ at }) {
	const message = `from here on nothing of this rule is reported in this file, which has ${mostInFile} or more of it: mend those above, or split the file`;
	return { kind: 'inconclusive', at, reason: 'too-many', message };
}
/** What only we could not read belongs to no rule. */
function problemsOf(repository) {
	return repository.documents.flatMap(({ problems }) => problems.flatMap((problem) => {
		if (problem.kind !== 'limit')
			return [];
		return [{ at: toLocation(problem.at), reason: problem.reason, message: problem.message }];
	}));
}
function toFinding(meta, verdict) {
	const { at, message, severity, confidence, related = [], evidence = [], fix } = verdict;
	return {
		rule: meta.id,
		guard: meta.guard,
		severity: severity ?? meta.severity,
		confidence: confidence ?? 'high',
		message,
		at: toLocation(at),
		related: related.map((one) => ({ at: toLocation(one.at), message: one.message })),
		evidence,
		...(fix === undefined ? {} : { fix: toFix(fix) }),
	};
}
function toFix({ description, edits }) {
	return { description, edits: edits.map(({ at, text }) => ({ at: toLocation(at), text })) };
}
function toInconclusive(meta, verdict) {
	const { at, reason, message } = verdict;
	return { rule: meta.id, guard: meta.guard, at: toLocation(at), reason, message };
}

;// CONCATENATED MODULE: ./packages/core/build/engine/suppression/apply-suppressions.js

/** Parts findings into those that stand and those that somebody accepted. */
function applySuppressions(findings, suppressions, repositoryPathOf) {
	const byRule = groupByRule(suppressions);
	const used = new Set();
	const suppressed = [];
	const standing = findings.filter((finding) => {
		const matching = (byRule.get(finding.rule) ?? []).filter((one) => apply_suppressions_covers(one, finding, repositoryPathOf));
		for (const one of matching)
			used.add(one);
		const first = matching[0];
		if (first !== undefined)
			suppressed.push(toSuppressed(finding, first));
		return first === undefined;
	});
	return { findings: standing, suppressed, used };
}
function groupByRule(suppressions) {
	const groups = new Map();
	for (const one of suppressions) {
		const group = groups.get(one.rule);
		if (group === undefined)
			groups.set(one.rule, [one]);
		else
			group.push(one);
	}
	return groups;
}
function apply_suppressions_covers({ at, covers: coverage }, finding, repositoryPathOf) {
	switch (coverage.kind) {
		case 'path':
			return (coverage.matches(repositoryPathOf(finding.at.path)) &&
				(coverage.line === undefined || coverage.line === finding.at.start.line));
		case 'line':
			return at.source.path === finding.at.path && standsOn(finding.at, coverage.line);
		case 'zizmor':
			return [finding, ...finding.related].some((place) => at.source.path === place.at.path && standsOn(place.at, coverage.line));
	}
}
/** A place that ends at the start of a line does not stand on that line. */
function standsOn({ start, end }, line) {
	const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
	return start.line <= line && line <= last;
}
function toSuppressed(finding, { at, reason }) {
	const { path, start } = toLocation(at);
	return { finding, by: `${path}:${start.line}`, reason };
}

;// CONCATENATED MODULE: ./packages/core/build/engine/suppression/inline-suppressions.js

/**
 * `# portcullis: allow[rule, rule] reason` on the line of a finding, or alone on the line(s) above it;
 * `# zizmor: ignore[rule]` as zizmor reads it (https://docs.zizmor.sh/usage/#ignoring-results).
 * Both may stand behind another comment: `# v4 # portcullis: allow[rule] reason`.
 */
function inlineSuppressions(document) {
	if (!/portcullis:|zizmor:/i.test(document.source.text))
		return [];
	const codeLineAfter = codeLines(document.source);
	return document.comments.flatMap((comment) => [
		...fromOurs(comment, codeLineAfter),
		...fromZizmors(comment),
	]);
}
/** Meant as one of ours, however it is spelled: it would hide nothing, and nobody would know. */
const meant = /\bportcullis:\s*(?:allow|ignore)\b/i;
/** What stands before the names of rules. The rest is not left to an expression: hostile lines are a MiB long. */
const ours = /(?:^|\s)#\s*portcullis:\s*allow\[/;
function fromOurs(comment, codeLineAfter) {
	const text = textOf(comment);
	if (!meant.test(text))
		return [];
	const { line } = toLocation(comment).start;
	const covers = { kind: 'line', line: comment.trailing ? line : codeLineAfter(line) };
	const start = ours.exec(text);
	const names = start === null ? '' : text.slice(start.index + start[0].length);
	const end = names.indexOf(']');
	if (end === -1)
		return [{ rule: undefined, at: comment, reason: '', until: undefined, covers }];
	return toSuppressions(comment, { names: names.slice(0, end), reason: names.slice(end + 1) }, covers);
}
/** zizmor's own expression, which takes the last `]` that ends a word. */
const zizmors = /^# zizmor: ignore\[(.+)\](?:\s+(.*))?$/;
function fromZizmors(comment) {
	const text = textOf(comment);
	const start = text.indexOf('# zizmor: ignore[');
	const match = start === -1 ? null : zizmors.exec(text.slice(start));
	if (match === null)
		return [];
	const [, names = '', reason = ''] = match;
	const { line } = toLocation(comment).start;
	return toSuppressions(comment, { names, reason }, { kind: 'zizmor', line });
}
function textOf({ source, start, end }) {
	return source.text.slice(start, end).trimEnd();
}
function toSuppressions(at, { names, reason }, covers) {
	const rules = new Set(names.split(',').map((name) => name.trim()));
	return [...rules].map((rule) => ({ rule, at, reason: reason.trim(), until: undefined, covers }));
}
/** One pass for all comments: a hostile file has nothing but comments. */
function codeLines(source) {
	const starts = lineStarts(source);
	const after = new Map();
	let next = starts.length + 1;
	for (let line = starts.length; line >= 1; line -= 1) {
		after.set(line, next);
		const text = source.text.slice(starts[line - 1], starts[line]);
		if (!/^\s*(#|$)/.test(text))
			next = line;
	}
	return (line) => after.get(line) ?? next;
}

;// CONCATENATED MODULE: ./packages/core/build/engine/audit-repository.js




/** Judges one repository and applies what somebody accepted. Pure; unsorted. */
function auditRepository(request) {
	const { repository, policy, evidence } = request;
	const context = { repository, policy, evidence };
	const rules = activeRules(request);
	const { findings, inconclusive } = judge(rules, context);
	const ran = new Set(rules.map(({ meta }) => meta.id));
	const suppressions = [
		...request.suppressions,
		...repository.documents.flatMap(inlineSuppressions),
	];
	const invalidityOf = (one) => invalidity(one, ran, policy);
	const valid = suppressions.filter((one) => invalidityOf(one) === undefined);
	const applied = applySuppressions(findings, valid, repositoryPaths(repository));
	const seesHalf = new Set(evidence === undefined
		? rules.flatMap(({ meta }) => (meta.isOnline === 'partly' ? [meta.id] : []))
		: []);
	// What hides nothing offline may hide what only an online run finds.
	const useOf = (one) => {
		if (applied.used.has(one))
			return 'used';
		return seesHalf.has(one.rule ?? '') ? 'not-run' : 'unused';
	};
	const judged = suppressions.map((suppression) => {
		return { suppression, state: invalidityOf(suppression) ?? useOf(suppression) };
	});
	const ofSuppressions = judgeSuppressions(judged, rules, context);
	return {
		findings: [...applied.findings, ...ofSuppressions.findings],
		inconclusive: [...inconclusive, ...ofSuppressions.inconclusive],
		suppressed: applied.suppressed,
	};
}
/** Why a suppression does not hold. zizmor asks for no reason, so neither do we of its comments. */
function invalidity({ rule, until, reason, covers }, ran, policy) {
	if (rule === undefined)
		return 'unreadable';
	if (!ran.has(rule))
		return 'not-run';
	if (until !== undefined && until < policy.today)
		return 'expired';
	if (reason === '' && covers.kind !== 'zizmor')
		return 'without-reason';
	return undefined;
}
function repositoryPaths(repository) {
	const paths = new Map(repository.documents.map(({ source }) => [source.path, source.repositoryPath]));
	return (path) => paths.get(path) ?? path;
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/graph/to-graph-edges.js
/** The arrows of trees, each once, those of a file before those below them. A label says what is not released. */
function toGraphEdges(trees) {
	const edges = new Map();
	let level = trees.map(({ path, uses }) => ({ name: path, uses }));
	while (level.length > 0) {
		for (const { name, uses } of level) {
			for (const node of uses) {
				const key = `${name}\0${node.text}`;
				if (!edges.has(key))
					edges.set(key, toEdge(name, node));
			}
		}
		level = level.flatMap(({ uses }) => uses.map((node) => ({ name: node.text, uses: node.uses })));
	}
	return [...edges.values()];
}
function toEdge(from, { text, verdict, isPinned }) {
	const edge = { from, to: text, pinned: isPinned };
	const isPlain = verdict === undefined || verdict === 'released' || verdict === 'attested';
	return isPlain ? edge : { ...edge, label: verdict };
}

;// CONCATENATED MODULE: ./packages/core/build/engine/finding.js
const finding_severities = ['high', 'medium', 'low', 'info'];

;// CONCATENATED MODULE: ./packages/audit/build/count-failing.js

/** How many findings are at or over a threshold. */
function countFailing(findings, failOn) {
	if (failOn === 'none')
		return 0;
	const failing = finding_severities.slice(0, finding_severities.indexOf(failOn) + 1);
	return findings.filter(({ severity }) => failing.includes(severity)).length;
}

;// CONCATENATED MODULE: ./packages/audit/build/pin-rules.js
/** The rules without which nothing can be said of what is pinned. */
const pinRules = new Set(['unpinned-uses', 'unpinned-images']);

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/comments.js
/** The comments of a text: what begins with `#` and is in no scalar. */
function findComments({ source, scalars, end }) {
	const { text } = source;
	const comments = [];
	let scalar = 0;
	let at = text.indexOf('#');
	while (at >= 0 && at < end) {
		while (scalar < scalars.length && (scalars[scalar + 1] ?? 0) <= at)
			scalar += 2;
		const start = scalars[scalar];
		const isInScalar = start !== undefined && start <= at;
		let next = isInScalar ? (scalars[scalar + 1] ?? at + 1) : at + 1;
		if (!isInScalar && isCommentStart(text, at)) {
			next = lineEnd(text, at);
			comments.push(toComment(source, at, next));
		}
		at = text.indexOf('#', next);
	}
	return comments;
}
/** `#` begins a comment at the start of a line and after white space; for GitHub also where a value has ended. */
function isCommentStart(text, at) {
	return at === 0 || /[\s\ufeff"'\]},|>]/.test(text.charAt(at - 1));
}
/** What ends a line for GitHub ends a comment; a problem tells of all but the usual two. */
const BREAK = /[\n\r\0\u0085\u2028\u2029]/g;
function lineEnd(text, from) {
	BREAK.lastIndex = from;
	return BREAK.exec(text)?.index ?? text.length;
}
function toComment(source, start, end) {
	return {
		source,
		start,
		end,
		text: source.text.slice(start + 1, end).trim(),
		trailing: isTrailing(source.text, start),
	};
}
function isTrailing(text, start) {
	let at = start - 1;
	while (at >= 0 && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9))
		at--;
	return at >= 0 && !/[\n\r\0\u0085\u2028\u2029]/.test(text.charAt(at));
}

;// CONCATENATED MODULE: ./packages/core/node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
//#region src/tag.ts
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
//#endregion
//#region src/tag/scalar/str.ts
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
//#endregion
//#region src/tag/scalar/null_core.ts
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_json.ts
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_yaml11.ts
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/bool_core.ts
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_json.ts
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_yaml11.ts
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/int_core.ts
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_json.ts
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_yaml11.ts
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/float_core.ts
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
//#endregion
//#region src/tag/scalar/float_json.ts
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
//#endregion
//#region src/tag/scalar/float_yaml11.ts
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
//#endregion
//#region src/tag/scalar/merge.ts
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
//#endregion
//#region src/tag/scalar/binary.ts
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
//#endregion
//#region src/tag/scalar/timestamp.ts
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
//#endregion
//#region src/tag/sequence/seq.ts
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
//#endregion
//#region src/common/object.ts
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}

//#endregion
//#region src/tag/sequence/omap.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
//#endregion
//#region src/tag/sequence/pairs.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
//#endregion
//#region src/tag/mapping/map.ts
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/tag/mapping/set.ts
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
//#endregion
//#region src/schema.ts
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
//#endregion
//#region src/tag/mapping/real_map.ts
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
//#endregion
//#region src/tag/mapping/legacy_map.ts
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/common/snippet.ts
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "\u2192") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
//#endregion
//#region src/common/exception.ts
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
//#endregion
//#region src/parser/events.ts
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
//#endregion
//#region src/parser/parser_scalar.ts
var NO_RANGE$3 = (/* unused pure expression or super */ null && (-1));
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "\u0085";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}










//#endregion
//#region src/common/tagname.ts
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";






//#endregion
//#region src/parser/constructor.ts
var NO_RANGE$2 = (/* unused pure expression or super */ null && (-1));

var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};













//#endregion
//#region src/parser/parser.ts
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) {
			skipUntilLineEnd(state);
			ch = state.input.charCodeAt(state.position);
		}
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
const LINE_END = /[\0\n\r]/g;
function skipUntilLineEnd(state) {
	LINE_END.lastIndex = state.position;
	LINE_END.test(state.input);
	state.position = LINE_END.lastIndex - 1;
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (state.position === state.lineStart && testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		filename: options.filename ?? '',
		maxDepth: options.maxDepth ?? 100,
		input: [input, '\0'].join(''),
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
//#endregion
//#region src/load.ts
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};



//#endregion
//#region src/ast/from_js.ts
var INVALID = Symbol("INVALID");




//#endregion
//#region src/ast/visit.ts
/**
* Return from a visitor to stop the whole traversal.
*
* @category AST
*/
var VISIT_BREAK = Symbol("visit:break");
/**
* Return from a visitor to skip the current node's children.
*
* @category AST
*/
var VISIT_SKIP = Symbol("visit:skip");
function visitNode(node, visitor, ctx) {
	const control = visitor(node, ctx);
	if (control === VISIT_BREAK) return true;
	if (control === VISIT_SKIP) return false;
	const depth = ctx.depth + 1;
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) if (visitNode(item, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
			break;
		case "mapping": for (const { key, value } of node.items) {
			if (visitNode(key, visitor, {
				depth,
				parent: node,
				isKey: true
			})) return true;
			if (visitNode(value, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
		}
	}
	return false;
}
/**
* Walk every node in the documents, calling {@link Visitor} once per
* node (pre-order).
*
* @category AST
*/
function visit(documents, visitor) {
	for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
		depth: 0,
		parent: null,
		isKey: false
	})) return;
}
//#endregion
//#region src/ast/styler_defaults.ts
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}

var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
























var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};













//#endregion
//#region src/dump.ts
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};


//#endregion
//#region src/ast/from_events.ts
var NO_RANGE = (/* unused pure expression or super */ null && (-1));







//#endregion
//#region src/index.ts
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;
//#endregion


//# sourceMappingURL=js-yaml.mjs.map
;// CONCATENATED MODULE: ./packages/core/build/model/yaml/limits.js
/**
 * What one text may cost. GitHub's own bounds are tighter (`c_maxYamlNodes` 50,000 and a depth of 50 in workflows, 100
 * in actions: actions/runner, `YamlObjectReader.cs`, `ParseOptions.cs`, `ActionManifestManager.cs`), so that no file
 * that runs is cut short here.
 */
const LIMITS = {
	/** Nodes of one text, with every alias counted as the nodes it stands for. */
	nodes: 100_000,
	/** Collections inside one another, through aliases too. */
	depth: 100,
	/** Lines that one text may indent less than the value they belong to. */
	pads: 1_000,
	/** Characters given to the parser for one text, over all tries. */
	parsed: 3 * 1024 * 1024,
	/** Problems of one kind in one text: one is enough to act, and a hostile file has thousands. */
	problems: 20,
	/** Length of what a message quotes from a file. */
	quoted: 80,
};

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/move-events.js

/** The same events with their offsets taken back from a padded text to its source; -1, for none, stays. */
function moveEvents(events, pads) {
	return events.map((event) => moveEvent(event, pads));
}
function moveEvent(event, pads) {
	switch (event.type) {
		case EVENT_ID.SCALAR:
			return {
				...event,
				...moveProperties(event, pads),
				valueStart: pads.toSource(event.valueStart),
				valueEnd: pads.toSource(event.valueEnd),
			};
		case EVENT_ID.SEQUENCE:
		case EVENT_ID.MAPPING:
			return { ...event, ...moveProperties(event, pads), start: pads.toSource(event.start) };
		case EVENT_ID.ALIAS:
			return {
				...event,
				anchorStart: pads.toSource(event.anchorStart),
				anchorEnd: pads.toSource(event.anchorEnd),
			};
		case EVENT_ID.DOCUMENT:
		case EVENT_ID.POP:
			return event;
	}
}
function moveProperties(event, pads) {
	return {
		anchorStart: pads.toSource(event.anchorStart),
		anchorEnd: pads.toSource(event.anchorEnd),
		tagStart: pads.toSource(event.tagStart),
		tagEnd: pads.toSource(event.tagEnd),
	};
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/pads.js

/** Spaces put into a text so that the library can read it, and the way back from the padded text's offsets. */
class Pads {
	pads = [];
	get count() {
		return this.pads.length;
	}
	/** Puts spaces at an offset, in the place of those that are there. */
	set(at, width) {
		const index = this.pads.findIndex((pad) => pad.at >= at);
		const place = index < 0 ? this.pads.length : index;
		this.pads.splice(place, this.pads[place]?.at === at ? 1 : 0, { at, width, start: 0 });
	}
	widthAt(at) {
		return this.pads.find((pad) => pad.at === at)?.width ?? 0;
	}
	apply(text) {
		const parts = [];
		let from = 0;
		let shift = 0;
		for (const pad of this.pads) {
			parts.push(text.slice(from, pad.at), ' '.repeat(pad.width));
			pad.start = pad.at + shift;
			from = pad.at;
			shift += pad.width;
		}
		parts.push(text.slice(from));
		return parts.join('');
	}
	/** The offset in the source of an offset in the padded text. */
	toSource(offset) {
		const next = firstWhere(this.pads.length, (index) => (this.pads[index]?.start ?? 0) >= offset);
		const pad = this.pads[next - 1];
		return pad === undefined ? offset : pad.at + Math.max(0, offset - pad.start - pad.width);
	}
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/repair.js


/** Enough for any indentation but a hostile one. */
const WIDTH = 256;
/** Characters that YAML does not allow and GitHub reads as any other. */
const CONTROLS = /(?![\t\n\r\x85])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
/** `*name:`, which GitHub reads as the alias `*name` and a colon. */
const ALIAS_KEY = /(?:^ *(?:[-?] +)*|[{,] *)\*[\w-]+(?=:[ \t\r\n])/gm;
/** A text that the library stopped at, and what is done to it, without moving anything in the source. */
class Repair {
	text;
	pads = new Pads();
	/** The source, or the same with a stand-in for every forbidden character. */
	base;
	parsed;
	hasStandIns = false;
	hasAliasKeys = false;
	constructor(source) {
		this.base = source;
		this.text = source;
		this.parsed = source.length;
	}
	/** Mends the text for one more try; false when there is nothing to mend. */
	mend(failure) {
		if (!this.mendOne(failure))
			return false;
		this.text = this.pads.apply(this.base);
		this.parsed += this.text.length;
		return true;
	}
	isTooMuch() {
		return this.parsed > LIMITS.parsed || this.pads.count > LIMITS.pads;
	}
	toSource(failure) {
		return Math.min(this.pads.toSource(failure.mark?.position ?? 0), this.base.length);
	}
	mendOne(failure) {
		return (this.mendCharacters(failure) ||
			this.mendIndent(failure) ||
			this.mendComment(failure) ||
			this.mendAliasKeys());
	}
	mendCharacters({ reason }) {
		if (this.hasStandIns || !/non-printable|null byte|JSON character/.test(reason))
			return false;
		this.hasStandIns = true;
		this.base = this.base.replace(CONTROLS, '\ufffd');
		return true;
	}
	/** "Deficient indentation": a closing bracket or a line of quoted text in its parent's column. */
	mendIndent(failure) {
		const offset = this.toSource(failure);
		if (failure.reason !== 'deficient indentation' || offset >= this.base.length)
			return false;
		const line = lineStart(this.base, offset);
		const width = this.pads.widthAt(line) === 0 ? WIDTH : longestLine(this.base) + 2;
		if (width <= this.pads.widthAt(line) || isDocumentMark(this.base, line))
			return false;
		this.pads.set(line, width);
		return true;
	}
	/** `[a]#b`: for GitHub a comment needs no space before it (actions/languageservices `yaml-schema-sequence.yml`). */
	mendComment(failure) {
		const offset = this.toSource(failure);
		if (this.base.charAt(offset) !== '#' || this.pads.widthAt(offset) > 0)
			return false;
		this.pads.set(offset, 1);
		return true;
	}
	mendAliasKeys() {
		if (this.hasAliasKeys)
			return false;
		this.hasAliasKeys = true;
		const before = this.pads.count;
		for (const match of this.base.matchAll(ALIAS_KEY)) {
			if (this.pads.count > LIMITS.pads)
				break;
			this.pads.set(match.index + match[0].length, 1);
		}
		return this.pads.count > before;
	}
}
function lineStart(text, offset) {
	let at = offset;
	while (at > 0 && text.charCodeAt(at - 1) !== 10 && text.charCodeAt(at - 1) !== 13)
		at--;
	return at;
}
/** No indentation is wider. */
function longestLine(text) {
	let longest = 0;
	for (const line of text.split(/[\r\n]/))
		longest = Math.max(longest, line.length);
	return longest;
}
/** `---` and `...` end a text even inside quotes and brackets. */
function isDocumentMark(text, line) {
	return /^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(line, line + 4));
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/syntax-problem.js

/** What the library says of a text it cannot read, as a problem of the file. */
function syntaxProblem(source, reason, offset) {
	if (reason.startsWith('nesting exceeded'))
		return syntax_problem_tooDeep(source, offset);
	const tab = findTab(source.text, offset);
	if (tab !== undefined)
		return refused(placeAt(source, tab), 'a tab indents this line, use spaces');
	return refused(placeAt(source, offset), explain(source, reason, offset));
}
function refused(at, why) {
	return { kind: 'refused', at, message: `cannot parse this as YAML: ${why}` };
}
function syntax_problem_tooDeep(source, offset) {
	const message = `cannot read more than ${LIMITS.depth} levels of nesting: flatten the file`;
	return { kind: 'limit', at: placeAt(source, offset), reason: 'too-deep', message };
}
function placeAt(source, offset) {
	const isCharacter = offset < source.text.length && !/[\r\n]/.test(source.text.charAt(offset));
	return { source, start: offset, end: isCharacter ? offset + 1 : offset };
}
/** A tab before the first character of the line, up to `offset`. */
function findTab(text, offset) {
	let at = offset;
	while (at > 0 && !/[\r\n]/.test(text.charAt(at - 1)))
		at--;
	while (text.charAt(at) === ' ')
		at++;
	return text.charAt(at) === '\t' ? at : undefined;
}
function explain(source, reason, offset) {
	if (reason === 'deficient indentation' && offset >= source.text.length) {
		return 'the file ends inside brackets or quotes, close them';
	}
	return WORDS.get(reason) ?? `${reason.slice(0, 2 * LIMITS.quoted)}, mend the syntax here`;
}
/** The library's reasons that tell a reader nothing. */
const WORDS = new Map([
	[
		'end of the stream or a document separator is expected',
		'this belongs to nothing above it, check its indentation',
	],
	['deficient indentation', 'this line is indented less than the value it belongs to, indent it'],
	[
		'bad indentation of a mapping entry',
		'this does not fit the mapping it stands in, check indentation, quotes and colons',
	],
	[
		'bad indentation of a sequence entry',
		'this does not fit the list it stands in, check its indentation',
	],
	["expected ':' after a mapping key", 'a key has no ":", write one or check the indentation'],
	[
		'can not read a block mapping entry; a multiline key may not be an implicit key',
		'a key has no ":" on its line, write one or check the indentation',
	],
]);

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/read-events.js





/** The library's events with offsets into the source; undefined and the reason where there is no reading it. */
function readEvents(source) {
	const first = tryEvents(source.text);
	if (!(first instanceof YAMLException))
		return first;
	return readRepaired(source, first);
}
/** GitHub reads some texts that the library does not: mends what stopped it, and tries again. */
function readRepaired(source, first) {
	const repair = new Repair(source.text);
	let failure = first;
	let offset = repair.toSource(failure);
	while (repair.mend(failure)) {
		if (repair.isTooMuch())
			return tooMuch(source, offset);
		const result = tryEvents(repair.text);
		if (!(result instanceof YAMLException))
			return moveEvents(result, repair.pads);
		failure = result;
		offset = repair.toSource(failure);
	}
	return syntaxProblem(source, failure.reason, offset);
}
function tryEvents(text) {
	try {
		// The library counts scalars and fallbacks too; the tree has the exact bound.
		return parseEvents(text, { maxDepth: LIMITS.depth + 10 });
	}
	catch (error) {
		if (error instanceof YAMLException)
			return error;
		throw error;
	}
}
function tooMuch(source, offset) {
	const at = { source, start: offset, end: offset };
	const message = 'cannot read on from here: too much of this file is YAML that GitHub alone accepts, mend this line and those like it';
	return { kind: 'limit', at, reason: 'too-many', message };
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/range-at.js

/** The range that holds an offset, of ranges given as ascending starts and ends. */
function rangeAt(ranges, offset) {
	const range = firstWhere(ranges.length / 2, (index) => (ranges[index * 2 + 1] ?? 0) > offset);
	const start = ranges[range * 2];
	const end = ranges[range * 2 + 1];
	return start !== undefined && end !== undefined && start <= offset ? { start, end } : undefined;
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/strange-breaks.js


/** Ends of lines for YamlDotNet, and the character at which its scanner takes a text for ended; text for others. */
const STRANGE = /[\0\u0085\u2028\u2029]|\r(?!\n)/g;
/**
 * Characters at which GitHub may see another text than we do: what looks like one long comment here can hold a step
 * there (aaubry/YamlDotNet `CharacterAnalyzer.IsBreak`). Inside quotes they only fold to white space.
 */
function strangeBreaks({ source, scalars, end }) {
	if (!mayHaveStrange(source.text))
		return [];
	const problems = [];
	for (const match of source.text.matchAll(STRANGE)) {
		if (problems.length === LIMITS.problems || match.index >= end)
			break;
		if (match[0] === '\0' || !isQuoted(source.text, rangeAt(scalars, match.index))) {
			problems.push(strangeBreak(source, match.index));
		}
	}
	return problems;
}
/** Four quick searches, since nearly no file has any. */
function mayHaveStrange(text) {
	return ['\r', '\0', '\u0085', '\u2028', '\u2029'].some((one) => text.includes(one));
}
function isQuoted(text, scalar) {
	return scalar !== undefined && scalar.start > 0 && /["']/.test(text.charAt(scalar.start - 1));
}
function strangeBreak(source, start) {
	const code = source.text.charCodeAt(start).toString(16).toUpperCase().padStart(4, '0');
	const message = `cannot tell how GitHub reads the file from here: the character "U+${code}" ends a line there and nowhere else, remove it`;
	return { kind: 'limit', at: { source, start, end: start + 1 }, reason: 'undecidable', message };
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/tab-indents.js


/**
 * Lines of a block collection that begin with a tab and hold nothing else, or a comment. The library skips them, and
 * YamlDotNet refuses them: "invalid tab as indentation" (`Scanner.FetchNextToken`, 12.0.2; 6.0.0 words it otherwise).
 */
function tabIndents(root, { source, scalars, flows, end }) {
	const problems = [];
	if (root === undefined || root.kind === 'scalar' || root.style === 'flow')
		return problems;
	const { text } = source;
	for (let at = text.indexOf('\n\t', root.start); at >= 0; at = text.indexOf('\n\t', at + 1)) {
		const start = at + 1;
		if (problems.length === LIMITS.problems || start >= end)
			break;
		if (rangeAt(scalars, start) !== undefined || rangeAt(flows, start) !== undefined)
			continue;
		const message = 'cannot parse this as YAML: a tab indents this line, use spaces';
		problems.push({ kind: 'refused', at: { source, start, end: start + 1 }, message });
	}
	return problems;
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/anchors.js
/** The anchors of a text, each found by what follows it. */
class Anchors {
	/** Whether a name was given twice. */
	hasRedefinition = false;
	known = new Map();
	/** A name whose node has begun: an alias to it inside the node would never end. */
	open(name) {
		this.hasRedefinition ||= this.known.has(name);
		this.known.set(name, 'open');
	}
	/** The node that has ended, unless another inside it took the name. */
	close(name, anchor) {
		if (this.known.get(name) === 'open')
			this.known.set(name, anchor);
	}
	find(name) {
		return this.known.get(name);
	}
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/fold-case.js
/**
 * A key as .NET's OrdinalIgnoreCase sees it, which is how GitHub compares the keys of a mapping: every UTF-16 unit in
 * upper case by itself, `\u0131` and `\u017f` left alone.
 */
function fold_case_foldCase(text) {
	const upper = text.toUpperCase();
	return upper.length === text.length && !/[\u0131\u017f]/.test(text)
		? upper
		: text.replace(/[^\u0131\u017f]/g, foldUnit);
}
function foldUnit(unit) {
	const upper = unit.toUpperCase();
	return upper.length === 1 ? upper : unit;
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/twin-index.js

/** Above so many entries, keys are compared by an index. */
const FEW = 24;
/** Finds, among the entries of a mapping as it grows, the key that a new one repeats. */
class TwinIndex {
	keys = new Map();
	count = 0;
	/** The earlier key that is the same, or the same but for case. */
	find(entries, key) {
		if (entries.length <= FEW)
			return search(entries, key);
		for (; this.count < entries.length; this.count++) {
			const earlier = entries[this.count]?.key;
			if (earlier !== undefined)
				this.keys.set(fold_case_foldCase(earlier.value), earlier);
		}
		return this.keys.get(fold_case_foldCase(key.value));
	}
}
function search(entries, key) {
	for (const entry of entries)
		if (isSame(entry.key.value, key.value))
			return entry.key;
	return undefined;
}
function isSame(one, other) {
	return one === other || (one.length === other.length && fold_case_foldCase(one) === fold_case_foldCase(other));
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/frame.js

/** A collection that has begun and not yet ended. */
class Frame {
	node;
	/** The count of nodes before it. */
	before;
	/** Whether it is the mapping of a lone pair in a flow sequence, which has no brackets of its own. */
	isPair;
	height = 1;
	hasAlias = false;
	/** In a mapping: whether the next node is a value. */
	expectsValue = false;
	/** The key of that value; undefined when the key was refused, and its value goes with it. */
	key = undefined;
	twins = undefined;
	constructor(node, before, isPair) {
		this.node = node;
		this.before = before;
		this.isPair = isPair;
	}
	/** The next item, or the value of the pending key; undefined when it was refused. */
	add(value) {
		if (this.node.kind === 'seq') {
			if (value !== undefined)
				this.node.items.push(value);
			return;
		}
		if (this.key !== undefined && value !== undefined)
			this.node.add(this.key, value);
		this.expectsValue = false;
		this.key = undefined;
	}
	/** Ends the node; its list keeps no room for more, which would be a good part of a large repository's memory. */
	close(end) {
		this.node.end = end;
		if (this.node.kind === 'seq')
			this.node.items = this.node.items.slice();
		else
			this.node.entries = this.node.entries.slice();
	}
	/** An earlier key that is the same, or the same but for case. */
	twin(key) {
		if (this.node.kind === 'seq' || !this.node.mayHave(key.value))
			return undefined;
		this.twins ??= new TwinIndex();
		return this.twins.find(this.node.entries, key);
	}
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/key-bit.js
/**
 * One of 32 bits by a key's length and first letter. Keys that differ only in case have the same, since case moves a
 * letter by 32, or keeps it apart from ASCII.
 */
function keyBit(key) {
	const first = key.charCodeAt(0);
	return 1 << ((first > 127 ? key.length : key.length * 5 + first) & 31);
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/mapping.js

/** Above so many entries a look-up goes by an index. */
const mapping_FEW = 12;
/** A mapping. */
class Mapping {
	kind = 'map';
	source;
	start;
	end;
	style = 'block';
	anchor = undefined;
	alias = undefined;
	tag = undefined;
	entries = [];
	index = undefined;
	/** The bits of all keys. */
	keyBits = 0;
	constructor(source, start) {
		this.source = source;
		this.start = start;
		this.end = start;
	}
	get(key) {
		return this.entry(key)?.value;
	}
	entry(key) {
		if (!this.mayHave(key))
			return undefined;
		if (this.entries.length > mapping_FEW)
			return this.indexed().get(key);
		for (const entry of this.entries)
			if (entry.key.value === key)
				return entry;
		return undefined;
	}
	add(key, value) {
		this.keyBits |= keyBit(key.value);
		this.entries.push({ key, value });
	}
	/** Whether there may be this key, in whatever case; most that are not there are told so without a search. */
	mayHave(key) {
		return (this.keyBits & keyBit(key)) !== 0;
	}
	/** This node as an alias shows it. */
	seenFrom(alias) {
		const copy = new Mapping(this.source, this.start);
		copy.end = this.end;
		copy.style = this.style;
		copy.anchor = this.anchor;
		copy.tag = this.tag;
		copy.alias = alias;
		copy.entries = this.entries;
		copy.keyBits = this.keyBits;
		return copy;
	}
	indexed() {
		if (this.index !== undefined)
			return this.index;
		const index = new Map();
		for (const entry of this.entries)
			if (!index.has(entry.key.value))
				index.set(entry.key.value, entry);
		this.index = index;
		return index;
	}
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/reading.js

/** What the making of one tree shares: how far it came, what it counted, what it found wrong. */
class Reading {
	source;
	problems = [];
	/** Start and end of every scalar's text, ascending: what is outside holds comments. */
	scalars = [];
	/** Start and end of every outermost flow collection, ascending. */
	flows = [];
	directives = [];
	/** The offset behind the last node. */
	cursor = 0;
	/** Nodes so far, aliases counted as what they stand for. */
	nodes = 0;
	/** Whether nothing more is read. */
	isOver = false;
	/** Whether that is because a bound was met: the tree is not whole then, and so there is none. */
	isCutShort = false;
	constructor(source) {
		this.source = source;
	}
	place(start, end) {
		return { source: this.source, start, end };
	}
	refuse(at, message) {
		if (this.problems.length < LIMITS.problems)
			this.problems.push({ kind: 'refused', at, message });
	}
	doubt(at, reason, message) {
		this.problems.push({ kind: 'limit', at, reason, message });
	}
	/** The offset up to which all scalars are known. */
	get end() {
		return this.isOver ? this.cursor : this.source.text.length;
	}
	cutShort(at, reason, message) {
		if (!this.isOver)
			this.doubt(at, reason, message);
		this.isOver = true;
		this.isCutShort = true;
	}
	count(nodes, at) {
		this.nodes += nodes;
		if (this.nodes <= LIMITS.nodes)
			return;
		const message = `cannot read more than ${LIMITS.nodes} values in one file, each alias counted as what it stands for: split the file`;
		this.cutShort(at, 'too-large', message);
	}
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/quote.js

/** Attacker-controlled text for a message: in double quotes, one line, cut short. */
function quote(text) {
	return JSON.stringify(text.length > LIMITS.quoted ? `${text.slice(0, LIMITS.quoted)}\u2026` : text);
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/resolve-alias.js

/** What an alias stands for, and where it stands; undefined when it is refused. */
function resolveAlias(reading, anchors, event) {
	const at = reading.place(event.anchorStart - 1, event.anchorEnd);
	const name = reading.source.text.slice(event.anchorStart, event.anchorEnd);
	const target = anchors.find(name);
	if (target === undefined) {
		const message = `unknown alias ${quote(`*${name}`)}: no anchor ${quote(`&${name}`)} stands above it, define it there or write the value out`;
		reading.refuse(at, message);
	}
	else if (target === 'open') {
		const message = `alias ${quote(`*${name}`)} stands inside the value it names and would never end: write the value out`;
		reading.refuse(at, message);
	}
	else {
		if (target.hasAlias && anchors.hasRedefinition)
			doubt(reading, at, name);
		return { target, at };
	}
	return undefined;
}
/**
 * GitHub replays the aliases inside an anchored value with the anchors of now (actions/runner
 * `YamlObjectReader.MoveNext`), YAML with those of then.
 */
function doubt(reading, at, name) {
	const message = `cannot tell what ${quote(`*${name}`)} stands for: its value holds an alias, and an anchor of this file is defined twice, give each anchor its own name`;
	reading.doubt(at, 'undecidable', message);
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/sequence.js
/** A sequence. */
class Sequence {
	kind = 'seq';
	source;
	start;
	end;
	style = 'block';
	anchor = undefined;
	alias = undefined;
	tag = undefined;
	items = [];
	constructor(source, start) {
		this.source = source;
		this.start = start;
		this.end = start;
	}
	/** This node as an alias shows it. */
	seenFrom(alias) {
		const copy = new Sequence(this.source, this.start);
		copy.end = this.end;
		copy.style = this.style;
		copy.anchor = this.anchor;
		copy.tag = this.tag;
		copy.alias = alias;
		copy.items = this.items;
		return copy;
	}
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/skip.js
/** The first offset from `from` on that is neither white space, nor a line break, nor in a comment. */
function skipBlank(text, from) {
	let at = from;
	for (; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 35)
			at = skipLine(text, at);
		else if (code !== 32 && code !== 10 && code !== 13 && code !== 9)
			break;
	}
	return Math.min(at, text.length);
}
/** The first offset from `from` on, outside comments, that holds one of the wanted characters. */
function seek(text, from, wanted) {
	let at = skipBlank(text, from);
	while (at < text.length && !wanted.includes(text.charAt(at)))
		at = skipBlank(text, at + 1);
	return at;
}
function skipLine(text, from) {
	let at = from;
	while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13)
		at++;
	return at;
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/take-document.js

/** Begins the document of a text, or refuses a further one: what follows it is not read. */
function takeDocument(reading, event, isFirst) {
	if (!isFirst) {
		refuse(reading);
		return;
	}
	reading.directives = event.directives;
	if (event.explicitStart)
		reading.cursor = behindMark(reading.source.text);
}
/** Behind the first `---` and the directives before it. */
function behindMark(text) {
	let at = skipBlank(text, 0);
	while (text.charAt(at) === '%')
		at = skipBlank(text, take_document_lineEnd(text, at));
	return at + '---'.length;
}
function refuse(reading) {
	const { text } = reading.source;
	let at = skipBlank(text, reading.cursor);
	if (text.startsWith('...', at))
		at = skipBlank(text, at + '...'.length);
	const end = text.startsWith('---', at) ? at + '---'.length : at;
	const message = 'cannot read a second document: a file is one, remove the other';
	reading.refuse(reading.place(at, end), message);
	reading.isOver = true;
}
function take_document_lineEnd(text, from) {
	const at = text.indexOf('\n', from);
	return at < 0 ? text.length : at;
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/to-key.js

/** The node as the next key of a mapping; undefined when it is refused. */
function toKey(reading, frame, node) {
	if (node.kind !== 'scalar') {
		reading.refuse(node.alias ?? node, 'cannot use a collection as a key: keys are scalars, write one');
		return undefined;
	}
	const twin = isExpression(node) ? undefined : frame.twin(node);
	if (twin === undefined || isRefOfAnother(node, twin))
		return node;
	reading.refuse(node.alias ?? node, twinMessage(node.value, twin.value));
	return undefined;
}
/** GitHub does not compare keys that an expression makes (actions/runner `TemplateReader.cs`). */
function isExpression(key) {
	return key.value.includes('${{');
}
/** The lockfile's keys are refs, and git tells `v1` from `V1`. */
function isRefOfAnother(key, twin) {
	return key.source.kind === 'lockfile' && key.value !== twin.value;
}
function twinMessage(key, twin) {
	if (key === twin)
		return `key ${quote(key)} stands twice in this mapping: remove one of the two`;
	return `key ${quote(key)} differs from ${quote(twin)} only in case, which GitHub takes for the same key: remove one of the two`;
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/block-end.js

/** Behind the last line of content: blank lines after it are a block scalar's own only when it keeps them. */
function blockEnd(text, event) {
	if (event.chomping === CHOMPING_MODE.KEEP)
		return event.valueEnd;
	if (event.indent < 0)
		return event.valueStart;
	let end = event.valueEnd;
	while (end > event.valueStart) {
		const eol = end - breakLength(text, end);
		const start = spacesStart(text, event.valueStart, eol);
		const isBlank = start === event.valueStart || breakLength(text, start) > 0;
		if (!isBlank || eol - start > event.indent)
			break;
		end = start;
	}
	return end;
}
/** The length of the line break that ends at `end`. */
function breakLength(text, end) {
	const last = text.charCodeAt(end - 1);
	if (last === 13)
		return 1;
	if (last !== 10)
		return 0;
	return text.charCodeAt(end - 2) === 13 ? 2 : 1;
}
function spacesStart(text, from, end) {
	let at = end;
	while (at > from && text.charCodeAt(at - 1) === 32)
		at--;
	return at;
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/empty-place.js

/** Where an empty scalar stands: right after the `:`, `-` or `?` that calls for it, else where the text was left. */
function emptyPlace(text, from, role) {
	let at = skipBlank(text, from);
	if (role === 'key' && text.charAt(at) === ',')
		at = skipBlank(text, at + 1);
	const sign = text.charAt(at);
	if (role === 'key' && sign === ':')
		return at;
	return sign !== '' && SIGNS[role] === sign ? at + 1 : from;
}
const SIGNS = { item: '-', key: '?', value: ':', root: '' };

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/pieces.js

/** A decoded text, put together piece by piece, that knows which stretch of the source spells each piece. */
class Pieces {
	value = '';
	/** Three numbers a piece: its offset in `value`, and the start and end of its stretch of the source. */
	map = [];
	text;
	origin;
	/** `origin` is where the text begins, and where all of it is when there is none. */
	constructor(text, origin) {
		this.text = text;
		this.origin = origin;
	}
	/** A stretch that reads as it is written. */
	copy(start, end) {
		if (start < end)
			this.put(this.text.slice(start, end), start, end);
	}
	/** A stretch that reads otherwise: an escape, a doubled quote, a folded line break. */
	put(said, start, end) {
		if (said === '')
			return;
		this.map.push(this.value.length, start, end);
		this.value += said;
	}
	/** The stretch of the source that spells `value.slice(from, to)`. */
	stretch(from, to) {
		if (this.map.length === 0)
			return [this.origin, this.origin];
		const start = from < this.value.length ? this.startOf(from) : this.endOf(from);
		return [start, from < to ? this.endOf(to) : start];
	}
	startOf(offset) {
		const piece = this.find(offset);
		return this.isCopy(piece) ? this.at(piece + 1) + offset - this.at(piece) : this.at(piece + 1);
	}
	endOf(offset) {
		const piece = this.find(offset - 1);
		return this.isCopy(piece) ? this.at(piece + 1) + offset - this.at(piece) : this.at(piece + 2);
	}
	isCopy(piece) {
		const end = piece + 3 < this.map.length ? this.at(piece + 3) : this.value.length;
		return end - this.at(piece) === this.at(piece + 2) - this.at(piece + 1);
	}
	/** Where in `map` the piece begins that holds the character at `offset`. */
	find(offset) {
		const next = firstWhere(this.map.length / 3, (piece) => this.at(piece * 3) > offset);
		return Math.max(0, next - 1) * 3;
	}
	at(index) {
		return this.map[index] ?? 0;
	}
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/decode-block.js


/**
 * Decodes a literal or folded scalar (https://yaml.org/spec/1.2.2/#81-block-scalar-styles).
 * The last line of a file gets no line break that is not there, as in YamlDotNet.
 */
function decodeBlock(text, event) {
	const lines = new BlockLines(text, event);
	const hasReturns = text.slice(event.valueStart, event.valueEnd).includes('\r');
	let at = event.valueStart;
	while (at < event.valueEnd) {
		const feed = hasReturns ? findBreak(text, at, event.valueEnd) : text.indexOf('\n', at);
		const eol = feed < 0 || feed > event.valueEnd ? event.valueEnd : feed;
		const next = Math.min(text.startsWith('\r\n', eol) ? eol + 2 : eol + 1, event.valueEnd);
		lines.add(at, eol, next);
		at = next;
	}
	return lines.finish();
}
function findBreak(text, from, end) {
	for (let at = from; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === 10 || code === 13)
			return at;
	}
	return end;
}
class BlockLines {
	out;
	text;
	event;
	/** Start and end of each line break not yet decided on: chomping and folding depend on what follows. */
	breaks = [];
	hasContent = false;
	wasIndented = false;
	constructor(text, event) {
		this.out = new Pieces(text, event.valueStart);
		this.text = text;
		this.event = event;
	}
	add(start, eol, next) {
		const from = this.skipIndent(start, eol);
		if (this.event.indent >= 0 && from < eol)
			this.addContent(from, eol);
		if (next > eol)
			this.breaks.push(eol, next);
	}
	finish() {
		if (this.event.chomping === CHOMPING_MODE.KEEP)
			this.flush(0);
		else if (this.event.chomping === CHOMPING_MODE.CLIP && this.hasContent) {
			this.breaks.length = Math.min(this.breaks.length, 2);
			this.flush(0);
		}
		return this.out;
	}
	skipIndent(start, eol) {
		const limit = Math.min(start + this.event.indent, eol);
		let at = start;
		while (at < limit && this.text.charCodeAt(at) === 32)
			at++;
		return at;
	}
	addContent(from, eol) {
		const first = this.text.charCodeAt(from);
		const isIndented = first === 32 || first === 9;
		const isFolded = this.event.style === SCALAR_STYLE.FOLDED_BLOCK &&
			this.hasContent &&
			!isIndented &&
			!this.wasIndented;
		if (isFolded)
			this.fold();
		else
			this.flush(0);
		this.out.copy(from, eol);
		this.hasContent = true;
		this.wasIndented = isIndented;
	}
	/** One break reads as a space; of more, the first is dropped. */
	fold() {
		const [start = 0, end = 0] = this.breaks;
		if (this.breaks.length > 2)
			this.flush(2);
		else {
			this.out.put(' ', start, end);
			this.breaks = [];
		}
	}
	flush(from) {
		for (let at = from; at < this.breaks.length; at += 2) {
			this.out.put('\n', this.breaks[at] ?? 0, this.breaks[at + 1] ?? 0);
		}
		this.breaks = [];
	}
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/decode-flow.js


const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const SINGLE_QUOTE = 39;
const BACKSLASH = 92;
/** Decodes a quoted scalar, or a plain one over several lines (https://yaml.org/spec/1.2.2/#73-flow-scalar-styles). */
function decodeFlow(text, event) {
	const out = new Pieces(text, event.valueStart);
	const end = event.valueEnd;
	const special = specialCharacter(event);
	let from = event.valueStart;
	let at = from;
	while (at < end) {
		const code = text.charCodeAt(at);
		if (code === LINE_FEED || code === CARRIAGE_RETURN) {
			const trimmed = trimEnd(text, from, at);
			out.copy(from, trimmed);
			from = at = decode_flow_fold(out, text, { from: trimmed, breakAt: at, end });
		}
		else if (code === special) {
			out.copy(from, at);
			from = at =
				code === BACKSLASH
					? putEscape(out, text, { from: at, breakAt: at + 1, end })
					: putQuote(out, at);
		}
		else {
			at++;
		}
	}
	out.copy(from, end);
	return out;
}
function specialCharacter(event) {
	if (event.style === SCALAR_STYLE.DOUBLE_QUOTED)
		return BACKSLASH;
	return event.style === SCALAR_STYLE.SINGLE_QUOTED ? SINGLE_QUOTE : -1;
}
function trimEnd(text, from, end) {
	let at = end;
	while (at > from && isWhite(text.charCodeAt(at - 1)))
		at--;
	return at;
}
function isWhite(code) {
	return code === SPACE || code === TAB;
}
/** One line break reads as a space, n + 1 as n line breaks. Returns the offset where the text goes on. */
function decode_flow_fold(out, text, place) {
	const { breaks, next } = skipBreaks(text, place);
	out.put(breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), place.from, next);
	return next;
}
function skipBreaks(text, { breakAt, end }) {
	let breaks = 0;
	let at = breakAt;
	for (; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED)
			at++;
		if (code === LINE_FEED || code === CARRIAGE_RETURN)
			breaks++;
		else if (!isWhite(code))
			break;
	}
	return { breaks, next: at };
}
function putQuote(out, at) {
	out.put("'", at, at + 2);
	return at + 2;
}
const ESCAPES = {
	0: '\0',
	a: '\x07',
	b: '\b',
	t: '\t',
	'\t': '\t',
	n: '\n',
	v: '\v',
	f: '\f',
	r: '\r',
	e: '\x1b',
	' ': ' ',
	'"': '"',
	'/': '/',
	'\\': '\\',
	N: '\x85',
	_: '\xa0',
	L: '\u2028',
	P: '\u2029',
};
const DIGITS = { x: 2, u: 4, U: 8 };
function putEscape(out, text, place) {
	const name = text.charAt(place.breakAt);
	if (name === '\n' || name === '\r') {
		const { breaks, next } = skipBreaks(text, place);
		out.put('\n'.repeat(breaks - 1), place.from, next);
		return next;
	}
	const next = place.breakAt + 1 + (DIGITS[name] ?? 0);
	const said = ESCAPES[name] ?? fromHex(text.slice(place.breakAt + 1, next));
	out.put(said, place.from, next);
	return next;
}
/** The parser lets eight digits say more than Unicode has. */
function fromHex(digits) {
	const code = Number.parseInt(digits, 16);
	return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/decode-literal.js


/** By the width of the indentation. */
const INDENTS = [];
/**
 * The text of a literal scalar by one search and replace, for the scripts that are most of a workflow's text;
 * undefined where that would not do.
 */
function decodeLiteral(text, event) {
	if (event.style !== SCALAR_STYLE.LITERAL_BLOCK || event.indent < 0)
		return undefined;
	const lines = `\n${text.slice(event.valueStart, blockEnd(text, event))}`;
	if (lines.includes('\r'))
		return undefined;
	INDENTS[event.indent] ??= new RegExp(`\n {0,${event.indent}}`, 'g');
	const end = event.chomping === CHOMPING_MODE.STRIP && lines.endsWith('\n') ? -1 : lines.length;
	return lines.replace(INDENTS[event.indent] ?? '', '\n').slice(1, end);
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/scalar-type.js
const NUMBER = /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0x[0-9a-fA-F]+|0o[0-7]+)$/;
const SPECIAL_NUMBER = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/** What a plain scalar without a tag is: YAML 1.2 core schema, as in actions/runner `YamlObjectReader.cs`. */
function scalarType(value) {
	if (value.length > LONGEST_WORD)
		return numberOrString(value);
	switch (value) {
		case '':
		case '~':
		case 'null':
		case 'Null':
		case 'NULL':
			return 'null';
		case 'true':
		case 'True':
		case 'TRUE':
		case 'false':
		case 'False':
		case 'FALSE':
			return 'boolean';
		default:
			return numberOrString(value);
	}
}
const LONGEST_WORD = 'false'.length;
function numberOrString(value) {
	return mayBeNumber(value.charCodeAt(0)) && scalar_type_isNumber(value) ? 'number' : 'string';
}
/** `+`, `-`, `.` or a digit. */
function mayBeNumber(first) {
	return first <= 57 && first >= 43 && first !== 44 && first !== 47;
}
function scalar_type_isNumber(value) {
	return NUMBER.test(value) || SPECIAL_NUMBER.test(value);
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/scalar.js






const NOTHING = {};
/** A scalar that is decoded when it is first read. */
class Scalar {
	kind = 'scalar';
	source;
	start;
	end;
	style = 'plain';
	extras = NOTHING;
	/** How the text is spelled, where it does not simply read as it is written; pieces once they were asked for. */
	spelling = undefined;
	text = undefined;
	constructor(source, start, end) {
		this.source = source;
		this.start = start;
		this.end = end;
	}
	get anchor() {
		return this.extras.anchor;
	}
	get alias() {
		return this.extras.alias;
	}
	get tag() {
		return this.extras.tag;
	}
	get type() {
		if (this.extras.type !== undefined)
			return this.extras.type;
		return this.style === 'plain' ? scalarType(this.value) : 'string';
	}
	get value() {
		this.text ??= this.read();
		return this.text;
	}
	part(from, to) {
		const last = Math.min(to, this.value.length);
		const first = Math.max(0, Math.min(from, last));
		const [start, end] = this.stretch(first, last);
		return { source: this.source, start, end, text: this.value.slice(first, last) };
	}
	/** This node as an alias shows it. */
	seenFrom(alias) {
		const copy = new Scalar(this.source, this.start, this.end);
		copy.style = this.style;
		copy.spelling = this.spelling;
		copy.text = this.text;
		copy.extras = { ...this.extras, alias };
		return copy;
	}
	read() {
		const { text } = this.source;
		if (this.spelling instanceof Pieces)
			return this.spelling.value;
		if (this.spelling !== undefined)
			return decodeLiteral(text, this.spelling) ?? decode(text, this.spelling).value;
		const quote = this.style === 'plain' ? 0 : 1;
		return text.slice(this.start + quote, this.end - quote);
	}
	stretch(from, to) {
		if (this.spelling === undefined) {
			const start = this.style === 'plain' ? this.start : this.start + 1;
			return [start + from, start + to];
		}
		if (!(this.spelling instanceof Pieces))
			this.spelling = decode(this.source.text, this.spelling);
		return this.spelling.stretch(from, to);
	}
}
function decode(text, event) {
	const isBlock = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
	return isBlock ? decodeBlock(text, event) : decodeFlow(text, event);
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/tag.js


const CORE = 'tag:yaml.org,2002:';
const FLOAT = /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const INT = /^(?:[-+]?[0-9]+|0x[0-9a-fA-F]+|0o[0-7]+)$/;
/**
 * What a tag makes of a scalar: a type, or why it is refused. As actions/runner `YamlObjectReader.AllowLiteral`:
 * five tags are known, and all but `!!str` only on a plain scalar that fits.
 */
function readTag(scalar) {
	const name = resolve(scalar.tag, scalar.directives);
	const type = name.startsWith(CORE) ? TYPES.get(name.slice(CORE.length)) : undefined;
	if (type === 'string')
		return { type };
	if (type === undefined)
		return { type: 'string', refusal: unknownTag(scalar.tag) };
	const isPlain = scalar.style === 'plain';
	if (isPlain && tag_fits(name.slice(CORE.length), scalar.value))
		return { type };
	const why = isPlain
		? 'it is none, remove the tag'
		: 'only a plain scalar takes it, remove the tag';
	return {
		type: 'string',
		refusal: `cannot read ${quote(scalar.value)} with the tag ${quote(scalar.tag)}: ${why}`,
	};
}
const TYPES = new Map([
	['str', 'string'],
	['bool', 'boolean'],
	['float', 'number'],
	['int', 'number'],
	['null', 'null'],
]);
function unknownTag(tag) {
	return `cannot read the tag ${quote(tag)}: only "!!str", "!!bool", "!!int", "!!float" and "!!null" are known, remove it`;
}
function tag_fits(name, value) {
	if (name === 'float')
		return FLOAT.test(value);
	if (name === 'int')
		return INT.test(value);
	return scalarType(value) === TYPES.get(name);
}
/** `!!str` and `!<tag:yaml.org,2002:str>` to `tag:yaml.org,2002:str`. */
function resolve(tag, directives) {
	if (tag.startsWith('!<'))
		return tag_decode(tag.slice(2, -1));
	const handle = /^!(?:[0-9A-Za-z-]*!)?/.exec(tag)?.[0] ?? '';
	const prefix = directives.find((one) => one.kind === 'tag' && one.handle === handle);
	if (prefix?.kind === 'tag')
		return tag_decode(prefix.prefix + tag.slice(handle.length));
	return tag_decode(handle === '!!' ? CORE + tag.slice(2) : tag);
}
function tag_decode(uri) {
	try {
		return decodeURIComponent(uri);
	}
	catch {
		return uri;
	}
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/wide-number.js
/**
 * Whether a plain scalar is a hexadecimal or octal number over 32 bits, which GitHub refuses (actions/runner
 * `YamlObjectReader.MatchInteger`).
 */
function isWideNumber(text, start, end) {
	if (end - start < 11 || text.charCodeAt(start) !== 48)
		return false;
	const radix = text.charCodeAt(start + 1);
	if (radix !== 120 && radix !== 111)
		return false;
	const digits = text.slice(start, end);
	return /^0(?:x[0-9a-fA-F]+|o[0-7]+)$/.test(digits) && Number(digits) > 0xffffffff;
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/to-scalar.js








/** The scalar of an event, with quotes and block header in its place. */
function toScalar(reading, event, role) {
	const scalar = event.valueStart < 0 ? emptyScalar(reading, event, role) : to_scalar_filledScalar(reading, event);
	if (event.anchorStart >= 0 || event.tagStart >= 0)
		addExtras(reading, event, scalar);
	return scalar;
}
function emptyScalar({ source, cursor }, event, role) {
	const behind = Math.max(event.anchorEnd, event.tagEnd);
	const at = behind < 0 ? emptyPlace(source.text, cursor, role) : behind;
	return new Scalar(source, at, at);
}
function to_scalar_filledScalar(reading, event) {
	const { valueStart, valueEnd, style } = event;
	reading.scalars.push(valueStart, valueEnd);
	if (style === SCALAR_STYLE.PLAIN)
		return plainScalar(reading, event);
	const isQuoted = style === SCALAR_STYLE.DOUBLE_QUOTED || style === SCALAR_STYLE.SINGLE_QUOTED;
	const scalar = isQuoted
		? new Scalar(reading.source, valueStart - 1, valueEnd + 1)
		: new Scalar(reading.source, to_scalar_blockHeader(reading, event), blockEnd(reading.source.text, event));
	scalar.style = STYLES[style] ?? 'plain';
	if (!event.fast)
		scalar.spelling = event;
	return scalar;
}
function plainScalar(reading, event) {
	const { valueStart, valueEnd } = event;
	const scalar = new Scalar(reading.source, valueStart, valueEnd);
	if (!event.fast)
		scalar.spelling = event;
	if (event.tagStart < 0 && isWideNumber(reading.source.text, valueStart, valueEnd)) {
		reading.refuse(scalar, `cannot read ${quote(scalar.value)} as a number: it is over 32 bits, write it in quotes`);
	}
	return scalar;
}
const STYLES = ['plain', 'plain', 'single', 'double', 'literal', 'folded'];
function to_scalar_blockHeader({ source, cursor }, event) {
	return seek(source.text, Math.max(cursor, event.anchorEnd, event.tagEnd), '|>');
}
function addExtras(reading, event, scalar) {
	const { text } = reading.source;
	const anchor = event.anchorStart < 0 ? undefined : text.slice(event.anchorStart, event.anchorEnd);
	if (event.tagStart < 0) {
		scalar.extras = { anchor };
		return;
	}
	const tag = text.slice(event.tagStart, event.tagEnd);
	const { style, value } = scalar;
	const { type, refusal } = readTag({ tag, style, value, directives: reading.directives });
	scalar.extras = { anchor, tag, type };
	if (refusal !== undefined)
		reading.refuse(reading.place(event.tagStart, event.tagEnd), refusal);
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/tree.js












/** Events to nodes, without recursion. The events' offsets are those of the source. */
function buildTree(source, events) {
	const tree = new Tree(source, events);
	tree.build();
	return { root: tree.reading.isCutShort ? undefined : tree.root, reading: tree.reading };
}
class Tree {
	reading;
	root = undefined;
	text;
	events;
	anchors = new Anchors();
	frames = [];
	frame = undefined;
	hasDocument = false;
	constructor(source, events) {
		this.reading = new Reading(source);
		this.text = source.text;
		this.events = events;
	}
	build() {
		for (let at = 0; at < this.events.length && !this.reading.isOver; at++) {
			const event = this.events[at];
			if (event !== undefined)
				this.take(event, at);
		}
	}
	take(event, at) {
		switch (event.type) {
			case EVENT_ID.SCALAR:
				this.takeScalar(event);
				break;
			case EVENT_ID.MAPPING:
			case EVENT_ID.SEQUENCE:
				this.open(event, this.isPair(event, at));
				break;
			case EVENT_ID.POP:
				this.close();
				break;
			case EVENT_ID.ALIAS:
				this.takeAlias(event);
				break;
			case EVENT_ID.DOCUMENT:
				takeDocument(this.reading, event, !this.hasDocument);
				this.hasDocument = true;
		}
	}
	takeScalar(event) {
		const scalar = toScalar(this.reading, event, this.role());
		this.reading.cursor = scalar.end;
		this.reading.count(1, scalar);
		if (scalar.anchor !== undefined) {
			this.anchors.open(scalar.anchor);
			this.anchors.close(scalar.anchor, { node: scalar, nodes: 1, height: 0, hasAlias: false });
		}
		this.deliver(scalar);
	}
	role() {
		if (this.frame === undefined)
			return 'root';
		if (this.frame.node.kind === 'seq')
			return 'item';
		return this.frame.expectsValue ? 'value' : 'key';
	}
	isPair(event, at) {
		if (event.type !== EVENT_ID.MAPPING || event.style !== COLLECTION_STYLE.FLOW)
			return false;
		if (this.text.charAt(event.start) !== '{')
			return true;
		const next = this.events[at + 1];
		return next !== undefined && 'start' in next && next.start === event.start;
	}
	open(event, isPair) {
		const { reading } = this;
		const Node = event.type === EVENT_ID.MAPPING ? Mapping : Sequence;
		const node = new Node(reading.source, event.start);
		if (event.style === COLLECTION_STYLE.FLOW)
			node.style = 'flow';
		if (event.tagStart >= 0)
			node.tag = this.text.slice(event.tagStart, event.tagEnd);
		if (event.anchorStart >= 0) {
			node.anchor = this.text.slice(event.anchorStart, event.anchorEnd);
			this.anchors.open(node.anchor);
		}
		this.frame = new Frame(node, reading.nodes, isPair);
		this.frames.push(this.frame);
		reading.count(1, node);
		this.checkDepth(0, node);
		reading.cursor = node.style === 'flow' && !isPair ? event.start + 1 : event.start;
	}
	close() {
		const ended = this.frames.pop();
		if (ended === undefined)
			return;
		const { node } = ended;
		this.frame = this.frames.at(-1);
		if (node.style === 'flow' && !ended.isPair) {
			this.reading.cursor =
				seek(this.text, this.reading.cursor, node.kind === 'seq' ? ']' : '}') + 1;
		}
		ended.close(this.reading.cursor);
		if (node.style === 'flow' && this.frame?.node.style !== 'flow')
			this.reading.flows.push(node.start, node.end);
		const { height, hasAlias } = ended;
		if (node.anchor !== undefined) {
			this.anchors.close(node.anchor, {
				node,
				nodes: this.reading.nodes - ended.before,
				height,
				hasAlias,
			});
		}
		this.raise(height, hasAlias);
		this.deliver(node);
	}
	/** What stands in a collection counts for the collection around it. */
	raise(height, hasAlias) {
		if (this.frame === undefined)
			return;
		this.frame.height = Math.max(this.frame.height, height + 1);
		this.frame.hasAlias ||= hasAlias;
	}
	takeAlias(event) {
		const { reading } = this;
		reading.cursor = event.anchorEnd;
		const alias = resolveAlias(reading, this.anchors, event);
		if (alias === undefined) {
			this.deliver(undefined);
			return;
		}
		reading.count(alias.target.nodes, alias.at);
		this.checkDepth(alias.target.height, alias.at);
		this.raise(alias.target.height, true);
		this.deliver(alias.target.node.seenFrom(alias.at));
	}
	checkDepth(height, at) {
		if (this.frames.length + height <= LIMITS.depth)
			return;
		this.reading.cutShort(at, 'too-deep', `cannot read more than ${LIMITS.depth} levels of nesting: flatten the file`);
	}
	/** Puts a node, or undefined for one that was refused, where it belongs. */
	deliver(node) {
		const { frame } = this;
		if (frame === undefined)
			this.root = node;
		else if (frame.node.kind === 'seq' || frame.expectsValue)
			frame.add(node);
		else {
			frame.key = node === undefined ? undefined : toKey(this.reading, frame, node);
			frame.expectsValue = true;
		}
	}
}

;// CONCATENATED MODULE: ./packages/core/build/model/yaml/parse-yaml.js





/** Text to nodes, as GitHub reads YAML. Never throws; what is wrong with the text is among its problems. */
function parseYaml(source) {
	const events = readEvents(source);
	if ('kind' in events)
		return { root: undefined, problems: [events], comments: [] };
	const { root, reading } = buildTree(source, events);
	return new ReadText(root, reading);
}
class ReadText {
	root;
	problems;
	/** The ranges between which comments stand, until somebody asks for the comments. */
	found;
	constructor(root, reading) {
		this.root = root;
		this.problems = inOrder([
			...reading.problems,
			...strangeBreaks(reading),
			...tabIndents(root, reading),
		]);
		this.found = reading;
	}
	get comments() {
		if ('source' in this.found)
			this.found = findComments(this.found);
		return this.found;
	}
}
function inOrder(problems) {
	return problems.length < 2
		? problems
		: problems.sort((one, other) => one.at.start - other.at.start);
}

;// CONCATENATED MODULE: ./packages/core/build/engine/pin-policy.js
/** The verdicts that can be asked for, best first. The names are those of `PinVerdict`. */
const minimalVerdicts = ['attested', 'released', 'tag-only', 'unreleased'];
/** Nothing is asked of pins beyond what the rules ask of everybody. */
const noPinPolicy = {
	minimum: undefined,
	minimums: new Map(),
	trusted: new Set(),
	exceptions: [],
	cooldown: undefined,
};

;// CONCATENATED MODULE: ./packages/core/build/engine/policy.js
const profiles = ['default', 'strict'];
/** Used where the configuration names none. */
const defaultReleaseEnvironments = [
	'release',
	'releases',
	'release-gate',
	'publish',
	'pypi',
	'testpypi',
	'npm',
	'crates-io',
	'crates.io',
	'rubygems',
	'rubygems.org',
	'nuget',
	'pub.dev',
];

;// CONCATENATED MODULE: ./packages/core/build/engine/guard-error.js
/** Something the user can act on; thrown, and caught once at the edge. */
class GuardError extends Error {
	code;
	constructor(code, message, options) {
		super(message, options);
		this.name = 'GuardError';
		this.code = code;
	}
}

;// CONCATENATED MODULE: ./packages/core/build/engine/configuration/expect.js


/** The node as a map that has no other keys than these. */
function expectMap(node, keys) {
	if (node.kind !== 'map')
		throw configurationError(node, `expected a map with ${keys.join(', ')}`);
	const unknown = node.entries.find(({ key }) => !keys.includes(key.value));
	if (unknown === undefined)
		return node;
	throw configurationError(unknown.key, `unknown key "${unknown.key.value}": known are ${keys.join(', ')}`);
}
/** The items of a list; undefined when there is no node. */
function expectList(node) {
	if (node === undefined || node.kind === 'seq')
		return node?.items;
	throw configurationError(node, 'expected a list');
}
/** The text of a single value that is not empty. */
function expectText(node) {
	if (node.kind === 'scalar' && node.type !== 'null' && node.value.trim() !== '')
		return node.value.trim();
	throw configurationError(node, node.kind === 'scalar' ? 'expected a value, found nothing' : 'expected a single value');
}
/** One of a few words; undefined when there is no node. */
function expectWord(node, words) {
	if (node === undefined)
		return undefined;
	const text = expectText(node);
	const word = words.find((known) => known === text);
	if (word !== undefined)
		return word;
	throw configurationError(node, `"${text}" is not one of ${words.join(', ')}`);
}
/** The value of a key that must be there. */
function required(map, key) {
	const node = map.get(key);
	if (node !== undefined)
		return node;
	throw configurationError(map, `"${key}" is missing`);
}
/** The parsed value of a key that may be missing. */
function optional(map, key, parse) {
	const node = map.get(key);
	return node === undefined ? undefined : parse(node);
}
/** An error that names file, line and column. */
function configurationError(at, message) {
	const { path, start } = toLocation(at);
	return new GuardError('bad-configuration', `${path}:${start.line}:${start.column}: ${message}`);
}

;// CONCATENATED MODULE: ./packages/core/build/engine/configuration/parse-allowed.js

/** The names under `allow: secrets:`, in upper case: GitHub compares them without regard to case. */
function parseAllowed(node) {
	if (node === undefined)
		return [];
	const names = expectList(expectMap(node, ['secrets']).get('secrets')) ?? [];
	return names.map(parseName);
}
/** A pattern would let secrets pass that nobody had in mind, so that only names are taken. */
function parseName(node) {
	const text = expectText(node);
	if (/^[A-Za-z_]\w*$/.test(text))
		return text.toUpperCase();
	throw configurationError(node, `"${text}" is not the name of a secret: write it in full`);
}

;// CONCATENATED MODULE: ./packages/core/build/engine/configuration/parse-day.js

/** A day that exists, as `YYYY-MM-DD`. */
function parseDay(node) {
	const text = expectText(node);
	const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
	// A day that does not exist (02-30) is rolled over by Date.
	if (day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text))
		return text;
	throw configurationError(node, `"${text}" is not a day: write it as "2027-01-31"`);
}

;// CONCATENATED MODULE: ./packages/core/build/engine/configuration/parse-pins.js



/** What is asked of pins, under `pins:`. */
function parsePins(node) {
	if (node === undefined)
		return noPinPolicy;
	const map = expectMap(node, ['minimum', 'minimums', 'trusted', 'exceptions', 'cooldown']);
	return {
		minimum: expectWord(map.get('minimum'), minimalVerdicts),
		minimums: new Map(parseMinimums(map.get('minimums'))),
		trusted: new Set((expectList(map.get('trusted')) ?? []).map(parseOwnerOrRepository)),
		exceptions: (expectList(map.get('exceptions')) ?? []).map(parseException),
		cooldown: optional(map, 'cooldown', parseDays),
	};
}
function parseMinimums(node) {
	if (node === undefined)
		return [];
	if (node.kind !== 'map')
		throw configurationError(node, 'expected a map from owner or owner/name to a verdict');
	return node.entries.flatMap(({ key, value }) => {
		const verdict = expectWord(value, minimalVerdicts);
		return verdict === undefined ? [] : [[parseOwnerOrRepository(key), verdict]];
	});
}
function parseException(node) {
	const map = expectMap(node, ['uses', 'reason', 'until']);
	return {
		repository: parseRepository(required(map, 'uses')),
		reason: expectText(required(map, 'reason')),
		until: optional(map, 'until', parseDay),
		at: map,
	};
}
/** A pattern would let owners pass that nobody had in mind, so that only names are taken. */
function parseOwnerOrRepository(node) {
	const text = expectText(node);
	if (/^[\w.-]+(?:\/[\w.-]+)?$/.test(text))
		return text.toLowerCase();
	throw configurationError(node, `"${text}" is not "owner" or "owner/name": write it in full`);
}
function parseRepository(node) {
	const text = expectText(node);
	if (/^[\w.-]+\/[\w.-]+$/.test(text))
		return text.toLowerCase();
	throw configurationError(node, `"${text}" is not "owner/name": write it in full`);
}
function parseDays(node) {
	const text = expectText(node);
	if (/^\d{1,3}$/.test(text))
		return Number(text);
	throw configurationError(node, `"${text}" is not a number of days from 0 to 999`);
}

;// CONCATENATED MODULE: ./packages/core/build/engine/configuration/path-matcher.js
/**
 * Whether a path from the repository's root fits a glob: `*` and `?` stand for characters of one name, `**` for any
 * number of folders, all else for itself. A pull request can bring both a glob and a path that it is slow on, so
 * no regular expression is made of it: the work is bounded by the product of their lengths.
 */
function pathMatcher(glob) {
	const names = glob.replace(/^\.?\//, '').split('/');
	const known = new Map();
	return (path) => {
		const isMatch = known.get(path) ?? path_matcher_fits(names, path.split('/'), folders);
		known.set(path, isMatch);
		return isMatch;
	};
}
const characters = {
	any: '*',
	isOne: (pattern, item) => pattern === '?' || pattern === item,
};
const folders = {
	any: '**',
	isOne: (pattern, item) => pattern === item || path_matcher_fits([...pattern], [...item], characters),
};
/** Goes back to the last wildcard only, since what an earlier one could take, that one can take too. */
function path_matcher_fits(pattern, items, { any, isOne }) {
	let [at, wildcard, taken] = [0, -1, 0];
	for (let item = 0; item < items.length;) {
		const wanted = pattern[at];
		if (wanted === any)
			[wildcard, taken, at] = [at, item, at + 1];
		else if (wanted !== undefined && isOne(wanted, items[item] ?? ''))
			[at, item] = [at + 1, item + 1];
		else if (wildcard === -1)
			return false;
		else
			[at, taken, item] = [wildcard + 1, taken + 1, taken + 1];
	}
	return pattern.slice(at).every((rest) => rest === any);
}

;// CONCATENATED MODULE: ./packages/core/build/engine/configuration/parse-suppression.js




/** One entry of `suppressions`. */
function parseSuppression(node, ruleIds) {
	const map = expectMap(node, ['rule', 'path', 'line', 'reason', 'until']);
	const rule = expectText(required(map, 'rule'));
	if (!ruleIds.has(rule))
		throw configurationError(required(map, 'rule'), unknownRule(rule, [...ruleIds]));
	return {
		rule,
		at: map,
		reason: expectText(required(map, 'reason')),
		until: optional(map, 'until', parseDay),
		covers: {
			kind: 'path',
			matches: pathMatcher(parseGlob(required(map, 'path'))),
			line: optional(map, 'line', parseLine),
		},
	};
}
function unknownRule(rule, known) {
	const meant = nearest(rule, known);
	const remedy = meant === undefined ? `known are ${known.join(', ')}` : `write "${meant}"`;
	return `there is no rule "${rule}": ${remedy}`;
}
function parseGlob(node) {
	const text = expectText(node);
	if (text.length <= 1000)
		return text;
	throw configurationError(node, 'expected a glob of at most 1000 characters');
}
function parseLine(node) {
	const text = expectText(node);
	if (/^[1-9]\d{0,6}$/.test(text))
		return Number(text);
	throw configurationError(node, `"${text}" is not a line number`);
}

;// CONCATENATED MODULE: ./packages/core/build/engine/configuration/parse-configuration.js








/** Reads a configuration; throws GuardError 'bad-configuration' with file, line and what is accepted. */
function parseConfiguration(source, ruleIds) {
	const { root, problems } = parseYaml(source);
	const [problem] = problems;
	if (problem !== undefined)
		throw configurationError(problem.at, problem.message);
	if (root === undefined || (root.kind === 'scalar' && root.type === 'null'))
		return empty;
	const map = expectMap(root, [
		'version',
		'profile',
		'fail-on',
		'release-environments',
		'allow',
		'pins',
		'suppressions',
	]);
	const version = required(map, 'version');
	if (expectText(version) !== '1')
		throw configurationError(version, '"version" must be 1');
	return {
		profile: expectWord(map.get('profile'), profiles),
		failOn: expectWord(map.get('fail-on'), [...finding_severities, 'none']),
		releaseEnvironments: expectList(map.get('release-environments'))?.map((item) => expectText(item).toLowerCase()),
		allowedSecrets: parseAllowed(map.get('allow')),
		pins: parsePins(map.get('pins')),
		suppressions: (expectList(map.get('suppressions')) ?? []).map((item) => parseSuppression(item, ruleIds)),
	};
}
const empty = {
	profile: undefined,
	failOn: undefined,
	releaseEnvironments: undefined,
	allowedSecrets: [],
	pins: noPinPolicy,
	suppressions: [],
};

;// CONCATENATED MODULE: ./packages/audit/build/read-configuration.js

/** What a configuration decides; undefined when there is none. It may name rules that this program does not run. */
function readConfiguration(source) {
	return source === undefined ? undefined : parseConfiguration(source, ruleIds);
}

;// CONCATENATED MODULE: external "node:path/posix"
const posix_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");
;// CONCATENATED MODULE: ./packages/audit/build/to-graph.js



/** What each file uses, once for each pair. What a rule calls unpinned is not pinned, accepted or not. */
function toGraph(repository, outcome) {
	const { findings, suppressed } = outcome;
	const unpinned = [...findings, ...suppressed.map(({ finding }) => finding)].filter(({ rule }) => pinRules.has(rule));
	const loose = new Set(unpinned.map(({ at }) => `${at.path}:${at.start.offset}`));
	const edges = new Map();
	const add = (from, to, pinned) => {
		const key = `${from}\0${to}`;
		if (!edges.has(key))
			edges.set(key, { from, to, pinned });
	};
	const isPinned = (at) => !loose.has(`${at.source.path}:${at.start}`);
	walk(repository, {
		uses: ({ uses }) => {
			if (uses.kind === 'docker')
				return;
			add(uses.at.source.path, nameOf(uses, repository), isPinned(uses.at));
		},
		image: (site) => add(site.at.source.path, imageName(site), isPinned(site.at)),
	});
	return [...edges.values()];
}
/** What is in this repository bears its path, so that its own uses hang below it. */
function nameOf(uses, repository) {
	if (uses.kind !== 'local' && uses.kind !== 'self')
		return uses.at.value;
	const path = (0,posix_namespaceObject.join)(uses.path.text);
	const target = repository.actionAt(path) ?? repository.workflowAt(path);
	return target?.source.path ?? uses.at.value;
}
function imageName({ at, images }) {
	const texts = images.map(({ text }) => text);
	return texts.length > 0 ? texts.join(' or ') : at.source.text.slice(at.start, at.end);
}

;// CONCATENATED MODULE: ./packages/audit/build/to-request.js


/** What to judge in one repository, and by what: options go before its configuration. */
function toRequest({ repository, configuration: source }, rules, { profile, today, gathered }) {
	const configuration = readConfiguration(source);
	return {
		repository,
		rules,
		policy: {
			profile: profile ?? configuration?.profile ?? 'default',
			releaseEnvironments: configuration?.releaseEnvironments ?? defaultReleaseEnvironments,
			allowedSecrets: configuration?.allowedSecrets ?? [],
			pins: configuration?.pins ?? noPinPolicy,
			today,
		},
		evidence: gathered?.evidence,
		suppressions: configuration?.suppressions ?? [],
	};
}

;// CONCATENATED MODULE: ./packages/audit/build/to-stats.js

/** Counts what is in the files that are reported. */
function toStats(repository, files) {
	const counted = new Set(files);
	const stats = { files: files.length, workflows: 0, actions: 0, uses: 0, images: 0 };
	for (const { kind } of files) {
		if (kind === 'workflow')
			stats.workflows += 1;
		else if (kind === 'action')
			stats.actions += 1;
	}
	walk(repository, {
		uses: ({ uses }) => {
			if (counted.has(uses.at.source))
				stats.uses += 1;
		},
		image: ({ at }) => {
			if (counted.has(at.source))
				stats.images += 1;
		},
	});
	return stats;
}

;// CONCATENATED MODULE: ./packages/audit/build/audit-root.js







/** Judges one repository and keeps what is asked for. */
function auditRoot(root, rules, options) {
	const { repository } = root;
	const { gathered } = options;
	const followed = gathered?.follow(rules) ?? rules;
	const outcome = auditRepository(toRequest(root, followed, options));
	const { findings, inconclusive, suppressed } = reported(outcome, root);
	const sources = [...repository.documents.map(({ source }) => source), ...configurationOf(root)];
	const remote = gathered === undefined ? [] : remoteSources(gathered.evidence);
	const files = sources.filter(({ path }) => root.isReported(path));
	return {
		findings,
		inconclusive: [...inconclusive, ...root.unread],
		suppressed,
		files,
		// A file of the tree may bear the name of a remote one; its own frames are its own.
		sources: [...remote, ...sources],
		pins: gathered?.toPins(root) ?? [],
		stats: { ...toStats(repository, files), ...gathered?.traffic },
		graph: isGraphWanted(rules, options) ? edgesOf(root, outcome, gathered) : [],
		failing: countFailing(findings, options.failOn ?? readConfiguration(root.configuration)?.failOn ?? 'low'),
	};
}
function isGraphWanted(rules, { graph }) {
	return graph === true && rules.some(({ meta }) => pinRules.has(meta.id));
}
/** Online what the pins use in turn, too. */
function edgesOf({ repository, isReported }, outcome, gathered) {
	if (gathered === undefined)
		return toGraph(repository, outcome).filter(({ from }) => isReported(from));
	const trees = gathered.toUseTrees(repository).filter(({ path }) => isReported(path));
	return toGraphEdges(trees);
}
/** What a hop may name that is not of this repository. */
function remoteSources({ pins }) {
	return [...pins.values()].flatMap(({ document, needs }) => [
		...(document === undefined ? [] : [document.source]),
		...(needs.kind === 'known' ? needs.value.map(({ at }) => at.source) : []),
	]);
}
function configurationOf({ configuration }) {
	return configuration === undefined ? [] : [configuration];
}
function reported({ findings, inconclusive, suppressed }, { isReported }) {
	return {
		findings: findings.filter(({ at }) => isReported(at.path)),
		inconclusive: inconclusive.filter(({ at }) => isReported(at.path)),
		suppressed: suppressed.filter(({ finding }) => isReported(finding.at.path)),
	};
}

;// CONCATENATED MODULE: ./packages/core/build/engine/sort.js
/** By path, position, rule, message; the same thing said twice at one place (through an alias) is kept once. */
function sorted(items) {
	const ordered = [...items].sort(sort_compare);
	return ordered.filter((item, index) => {
		const before = ordered[index - 1];
		return before === undefined || sort_compare(before, item) !== 0;
	});
}
function sort_compare(a, b) {
	return (compareText(a.at.path, b.at.path) ||
		a.at.start.offset - b.at.start.offset ||
		a.at.end.offset - b.at.end.offset ||
		compareText(a.rule ?? '', b.rule ?? '') ||
		compareText(a.message, b.message));
}
/** By UTF-16 units, the same on every machine. */
function compareText(a, b) {
	if (a === b)
		return 0;
	return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./packages/audit/build/merge-pins.js
/** The pins of several roots, each once with all its places, in an order that only their content decides. */
function mergePins(pins) {
	const merged = new Map();
	for (const pin of pins) {
		const known = merged.get(pin.uses);
		merged.set(pin.uses, known === undefined ? pin : together(known, pin));
	}
	return [...merged.values()].map(withSortedPlaces).sort((a, b) => (a.uses < b.uses ? -1 : 1));
}
/** What was learned of one pin is the same in every root. */
function together(a, b) {
	return { ...a, at: [...a.at, ...b.at], via: [...new Set([...a.via, ...b.via])].sort() };
}
function withSortedPlaces(pin) {
	const at = pin.at.toSorted((a, b) => merge_pins_compare(a.path, b.path) || a.start.offset - b.start.offset);
	return { ...pin, at };
}
function merge_pins_compare(a, b) {
	if (a === b)
		return 0;
	return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./packages/audit/build/tool.js
/** How the program names itself; the version is that of every package.json here. */
const tool = { name: 'portcullis', version: '0.0.0' };

;// CONCATENATED MODULE: ./packages/audit/build/merge-audits.js



/** One result from the audits of all roots, in an order that only their content decides. */
function mergeAudits(audits, rules, { help }) {
	const metas = rules.map(({ meta }) => meta);
	return {
		report: toReport(audits),
		failing: audits.reduce((sum, { failing }) => sum + failing, 0),
		sources: new Map(audits.flatMap(({ sources }) => sources.map((source) => [source.path, source]))),
		rules: metas,
		help,
		graph: audits.flatMap(({ graph }) => graph),
	};
}
function toReport(audits) {
	return {
		version: 1,
		tool: tool,
		files: toFiles(audits.flatMap(({ files }) => files)),
		findings: sorted(audits.flatMap(({ findings }) => findings)),
		inconclusive: sorted(audits.flatMap(({ inconclusive }) => inconclusive)),
		suppressed: sortedByFinding(audits.flatMap(({ suppressed }) => suppressed)),
		pins: mergePins(audits.flatMap(({ pins }) => pins)),
		stats: audits.map(({ stats }) => stats).reduce(addStats, noStats),
	};
}
function toFiles(sources) {
	const files = sources.map(({ path, kind }) => ({ path, kind }));
	return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
function sortedByFinding(suppressed) {
	const placed = suppressed.map((one) => ({ ...one.finding, one }));
	return sorted(placed).map(({ one }) => one);
}
const noStats = { files: 0, workflows: 0, actions: 0, uses: 0, images: 0 };
/** What was asked is told once, since it was asked for all roots together. */
function addStats(a, b) {
	return {
		...b,
		files: a.files + b.files,
		workflows: a.workflows + b.workflows,
		actions: a.actions + b.actions,
		uses: a.uses + b.uses,
		images: a.images + b.images,
	};
}

;// CONCATENATED MODULE: ./packages/core/build/model/uses/parse-uses.js

const parse_uses_shape = 'write "owner/name@commit", "owner/name/path@commit", "./path", "$/path" or "docker://image@digest"';
/**
 * Reads a `uses` value as the runner does: `docker://` first (in composite actions whatever its case), then `./`
 * and `$/`, else one `@` between path and ref; `/` and `\` both part the path, empty parts fall away. White space at
 * the end, such as the line break of a literal block, can be part of no ref.
 * Source: PipelineTemplateConverter.ConvertToStep, PipelineConstants.TryParseSelfRepository and
 * ActionManifestManagerWrapper.ParseActionReference in https://github.com/actions/runner
 */
function parseUses(at) {
	const text = at.value.trimEnd();
	if (text.includes('${{'))
		return { kind: 'expression', at };
	if (/^docker:\/\//i.test(text))
		return parseDocker(at, text);
	if (/^\.[/\\]/.test(text))
		return { kind: 'local', at, path: at.part(0, text.length) };
	if (text.startsWith('$/'))
		return parseSelf(at, text);
	return parse_uses_parseRepository(at, text);
}
function parseDocker(at, text) {
	const image = parseImage(at.part('docker://'.length, text.length));
	if (image === undefined)
		return malformed(at, 'names no image');
	return { kind: 'docker', at, image };
}
function parseSelf(at, text) {
	const start = /^\$\/+/.exec(text)?.[0].length ?? 0;
	const split = text.indexOf('@');
	const end = split === -1 ? text.length : split;
	const ref = split === -1 ? undefined : at.part(split + 1, text.length);
	return { kind: 'self', at, path: at.part(start, end), ref };
}
function parse_uses_parseRepository(at, text) {
	const split = text.indexOf('@');
	if (split === -1)
		return malformed(at, 'has no "@ref"');
	if (text.indexOf('@', split + 1) !== -1)
		return malformed(at, 'has more than one "@"');
	const [owner, name, ...rest] = segments(text.slice(0, split));
	if (owner === undefined || name === undefined)
		return malformed(at, 'names no repository');
	if (!isName(owner.text) || !isName(name.text))
		return malformed(at, 'names no repository that can exist');
	if (split + 1 === text.length)
		return malformed(at, 'has no ref after "@"');
	return {
		kind: 'repository',
		at,
		owner: at.part(owner.from, owner.to),
		name: at.part(name.from, name.to),
		path: parse_uses_joined(at, rest),
		ref: at.part(split + 1, text.length),
	};
}
function segments(path) {
	const found = [];
	let from = 0;
	for (const text of path.split(/[/\\]/)) {
		const to = from + text.length;
		if (text !== '')
			found.push({ text, from, to });
		from = to + 1;
	}
	return found;
}
function parse_uses_joined(at, rest) {
	const first = rest[0];
	const last = rest.at(-1);
	if (first === undefined || last === undefined)
		return undefined;
	return { ...at.part(first.from, last.to), text: rest.map(({ text }) => text).join('/') };
}
function isName(text) {
	return /^[\w.-]+$/.test(text);
}
function malformed(at, what) {
	const value = at.value.length > 200 ? `${at.value.slice(0, 200)}\u2026` : at.value;
	return { kind: 'malformed', at, message: `"${value}" ${what}: ${parse_uses_shape}` };
}

;// CONCATENATED MODULE: ./packages/core/build/model/workflow/parse-steps.js


/** Reads a list of steps: of a job, of a composite action, or of a `parallel:` group. */
function parseSteps(node) {
	return itemsOf(node).flatMap((item) => (item.kind === 'map' ? parseStep(item) : []));
}
function parseStep(node) {
	const uses = filledScalar(node.get('uses'));
	return {
		kind: 'step',
		node,
		id: filledScalar(node.get('id')),
		name: filledScalar(node.get('name')),
		if: filledScalar(node.get('if')),
		env: node.get('env'),
		uses: uses === undefined ? undefined : parseUses(uses),
		with: entriesOf(node.get('with')),
		run: asScalar(node.get('run')),
		shell: filledScalar(node.get('shell')),
		workingDirectory: filledScalar(node.get('working-directory')),
		parallel: parseSteps(node.get('parallel')),
	};
}

;// CONCATENATED MODULE: ./packages/core/build/model/action/parse-action.js



/** Gives an `action.yml`'s parsed YAML its names. */
function parseAction(source, node) {
	return {
		kind: 'action',
		source,
		node,
		name: filledScalar(node.get('name')),
		inputs: entriesOf(node.get('inputs')),
		outputs: entriesOf(node.get('outputs')),
		runs: parseRuns(asMap(node.get('runs'))),
	};
}
/** The runner compares `using` without regard to case. */
function parseRuns(node) {
	if (node === undefined)
		return undefined;
	const using = filledScalar(node.get('using'));
	if (using === undefined)
		return { kind: 'unknown', node, using };
	const runtime = using.value.toLowerCase();
	if (runtime === 'composite')
		return { kind: 'composite', node, steps: parseSteps(node.get('steps')) };
	if (runtime === 'docker')
		return parse_action_parseDocker(node);
	if (/^node\d+$/.test(runtime))
		return parse_action_parseNode(node, using);
	return { kind: 'unknown', node, using };
}
function parse_action_parseNode(node, using) {
	return {
		kind: 'node',
		node,
		using,
		main: filledScalar(node.get('main')),
		pre: filledScalar(node.get('pre')),
		post: filledScalar(node.get('post')),
	};
}
function parse_action_parseDocker(node) {
	const image = filledScalar(node.get('image'));
	const scheme = 'docker://';
	if (image === undefined || !image.value.toLowerCase().startsWith(scheme)) {
		return { kind: 'docker', node, image, pulled: undefined, dockerfile: image?.value };
	}
	const pulled = parseImage(image.part(scheme.length, image.value.length));
	return { kind: 'docker', node, image, pulled, dockerfile: undefined };
}

;// CONCATENATED MODULE: ./packages/core/build/model/lockfile/parse-lockfile.js

/** Gives GitHub's lockfile its names; the rule `lockfile-problem` judges them. */
function parseLockfile(source, node) {
	return {
		kind: 'lockfile',
		source,
		node,
		version: filledScalar(node.get('version')),
		workflows: entriesOf(node.get('workflows')).map(({ key, value }) => ({
			path: key,
			refs: scalarsOf(value),
		})),
		dependencies: entriesOf(node.get('dependencies')).map(({ key, value }) => ({
			key,
			node: value,
			commit: filledScalar(asMap(value)?.get('commit')),
		})),
	};
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/check-id.js

const check_id_maxLength = 100;
/** Whether an id of a job or a step has the form that GitHub asks for: actions/runner, IdBuilder. */
function checkId(id, kind, refusals) {
	const fault = faultOf(id.value);
	if (fault === undefined)
		return;
	const rule = `a letter or "_", then letters, digits, "_" and "-"`;
	refusals.refuse(id, `GitHub refuses the ${kind} id ${quoted_quoted(id.value)}, ${fault}: write ${rule}`);
}
function faultOf(id) {
	if (id.length >= check_id_maxLength)
		return `which has ${check_id_maxLength} characters or more`;
	if (id.startsWith('__'))
		return 'since "__" in front is kept for its own ids';
	return /^[A-Za-z_][\w-]*$/.test(id) ? undefined : 'which has other characters than ids may have';
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/check-uses.js



// What nearly every step has needs no closer look.
const common = /^(?:[\w.-]+(?:\/[\w.-]+)+@[^@]+|\.\/[^$]*)$/;
/** Refuses a `uses` of a step that GitHub cannot read. */
function checkStepUses(node, refusals) {
	const scalar = asScalar(node);
	if (scalar === undefined || scalar.value === '' || common.test(scalar.value))
		return;
	const uses = parseUses(scalar);
	if (uses.kind === 'malformed')
		refusals.refuse(scalar, `GitHub refuses "uses": ${uses.message}`);
}
/**
 * Refuses a `uses` of a job that cannot be a workflow. GitHub's words: "workflows must be defined at the top level of
 * the .github/workflows/ directory", and others of that kind.
 */
function checkWorkflowUses(node, refusals) {
	const scalar = asScalar(node);
	if (scalar === undefined || scalar.value === '')
		return;
	const fault = check_uses_faultOf(parseUses(scalar));
	if (fault === undefined)
		return;
	const shape = '"owner/name/.github/workflows/file.yml@commit" or "./.github/workflows/file.yml"';
	refusals.refuse(scalar, `GitHub refuses ${quoted_quoted(scalar.value)} ${refusals.where()}, ${fault}: write ${shape}`);
}
const topLevel = /^\.github\/workflows(?:-lab)?\/[^/]+\.ya?ml$/;
function check_uses_faultOf(uses) {
	switch (uses.kind) {
		case 'expression':
			return undefined;
		case 'malformed':
		case 'docker':
			return 'which names no workflow';
		case 'local':
			return pathFault(uses.path.text.replace(/^\.\//, ''));
		case 'self':
			return pathFault(uses.path.text);
		case 'repository':
			return pathFault(uses.path?.text ?? '');
	}
}
function pathFault(path) {
	return topLevel.test(path) ? undefined : 'which is no file right in ".github/workflows"';
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/check-steps.js



/** What GitHub refuses in the steps of a job or of a composite action beyond its schema. */
function checkSteps(steps, refusals) {
	const ids = new Set();
	itemsOf(steps).forEach((item, index) => {
		const step = asMap(item);
		if (step === undefined)
			return;
		refusals.enter(index);
		checkStep(step, ids, refusals);
		refusals.leave();
	});
}
function checkStep(step, ids, refusals) {
	const id = asScalar(step.get('id'));
	if (id !== undefined && id.value !== '' && !id.value.includes('${{')) {
		checkId(id, 'step', refusals);
		const known = ids.size;
		if (ids.add(id.value.toLowerCase()).size === known) {
			const message = `step id "${id.value}" is used twice in these steps, and GitHub refuses the file: give each its own`;
			refusals.refuse(id, message);
		}
	}
	checkStepUses(step.get('uses'), refusals);
	refusals.enter('parallel');
	checkSteps(step.get('parallel'), refusals);
	refusals.leave();
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/refusals.js

const maxProblems = 100;
const maxExpressions = 10_000;
// Ten times what the largest real files have.
const maxCharacters = 256 * 1024;
const refusals_tooMany = `more than ${maxExpressions} expressions in one file, or than ${maxCharacters} characters of them: the rest is not checked`;
/** Collects what GitHub would refuse in one file, and knows where in it the check is. */
class Refusals {
	problems = [];
	#path = [];
	#told = new Set();
	#expressions = 0;
	#characters = 0;
	/** One key or list position further down. */
	enter(step) {
		this.#path.push(step);
	}
	leave() {
		this.#path.pop();
	}
	/** `under "jobs.build.steps[0]"` */
	where() {
		const steps = this.#path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`));
		const path = steps.join('').replace(/^\./, '');
		return path === '' ? 'at the top of the file' : `under "${visible(path)}"`;
	}
	/** Whether nothing more will be taken. */
	get isFull() {
		return this.problems.length > maxProblems;
	}
	/** What an anchor spells is told once, not again at each alias. */
	refuse(at, message) {
		if (this.isFull)
			return;
		const key = `${at.start} ${at.end} ${message.replace(this.where(), '')}`;
		if (this.#told.has(key))
			return;
		this.#told.add(key);
		if (this.#isRoom(at))
			this.problems.push({ kind: 'refused', at: refusals_placeOf(at), message });
	}
	limit(at, reason, message) {
		if (this.#isRoom(at))
			this.problems.push({ kind: 'limit', at: refusals_placeOf(at), reason, message });
	}
	/** Counts expressions; false when there are too many to look at. */
	countExpressions(at, expressions) {
		const had = this.#expressions <= maxExpressions && this.#characters <= maxCharacters;
		this.#expressions += expressions.length;
		for (const { text } of expressions)
			this.#characters += text.length;
		const has = this.#expressions <= maxExpressions && this.#characters <= maxCharacters;
		if (had && !has)
			this.limit(at, 'too-many', refusals_tooMany);
		return has;
	}
	#isRoom(at) {
		if (this.problems.length === maxProblems) {
			const message = `more than ${maxProblems} things that GitHub would refuse: the rest is not listed`;
			this.problems.push({ kind: 'limit', at: refusals_placeOf(at), reason: 'too-many', message });
		}
		return this.problems.length < maxProblems;
	}
}
/** Where a node is pointed at: a map at its first key, everything else as a whole. */
function headOf(node) {
	return node.kind === 'map' ? (firstKey(node) ?? node) : node;
}
function firstKey({ entries }) {
	return entries[0]?.key;
}
function refusals_placeOf({ source, start, end }) {
	return { source, start, end };
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/check-action.js




/** What the runner refuses in an action beside its schema: actions/runner, ActionManifestManager.ConvertRuns. */
function checkAction(root, refusals) {
	const runs = asMap(root.get('runs'));
	if (runs === undefined)
		return;
	refusals.enter('runs');
	checkRuns(runs, refusals);
	refusals.enter('steps');
	checkSteps(runs.get('steps'), refusals);
	refusals.leave();
	refusals.leave();
}
function checkRuns(runs, refusals) {
	const using = asScalar(runs.get('using'));
	if (using === undefined) {
		if (runs.get('using') !== undefined || runs.get('plugin') !== undefined)
			return;
		refusals.refuse(headOf(runs), `there is no "using" under "runs", and the runner refuses the action: write ${kinds}`);
		return;
	}
	const key = needed.get(using.value.toLowerCase());
	if (key === undefined)
		refuseUsing(using.value, runs, refusals);
	else if (runs.get(key) === undefined) {
		const message = `there is no "${key}" under "runs", and the runner refuses the action: add it`;
		refusals.refuse(using, message);
	}
}
const needed = new Map([
	['composite', 'steps'],
	['docker', 'image'],
	['node12', 'main'],
	['node16', 'main'],
	['node20', 'main'],
	['node24', 'main'],
]);
const kinds = '"node24", "composite" or "docker"';
function refuseUsing(using, runs, refusals) {
	const at = runs.get('using') ?? runs;
	refusals.refuse(at, `the runner knows no actions that use ${quoted_quoted(using)} and refuses this one: write ${kinds}`);
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/check-anchors.js

/**
 * The runner reads actions without the anchors that workflows may have.
 * Source: actions/runner, ActionManifestManager.Load makes its YamlObjectReader with `allowAnchors` false.
 */
function checkAnchors(root, refusals) {
	if (!root.source.text.includes('&'))
		return;
	const pending = [root];
	for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
		if (node.alias !== undefined)
			continue;
		if (node.anchor !== undefined)
			check_anchors_refuse(node, node.anchor, refusals);
		if (node.kind === 'seq')
			for (const item of node.items)
				pending.push(item);
		if (node.kind === 'map')
			for (const { key, value } of node.entries)
				pending.push(key, value);
	}
}
function check_anchors_refuse(node, anchor, refusals) {
	refusals.refuse(headOf(node), `the runner takes no anchors in an action and refuses this one: write out what "&${anchor}" names wherever it is used`);
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/faults-of.js

/** What GitHub would not accept of an expression at a place: its syntax, or names not known there. */
function faultsOf(text, { fault, contexts, calls }, allowed) {
	if (fault !== undefined)
		return [fault];
	if (allowed.isAny)
		return [];
	const unknown = contexts.filter(({ name }) => !allowed.contexts.has(name));
	return [
		...unknown.map((context) => unknownContext(context, allowed)),
		...calls.flatMap((call) => callFault(text, call, allowed) ?? []),
	];
}
// The parser has checked their arguments.
const everywhere = [
	'case',
	'contains',
	'endsWith',
	'format',
	'fromJSON',
	'join',
	'startsWith',
	'toJSON',
];
const faults_of_known = new Set(everywhere.map((name) => name.toLowerCase()));
function unknownContext({ name, from, to }, { contexts }) {
	const message = `GitHub does not know "${name}" here: use one of ${listed(contexts)}`;
	return { kind: 'refused', from, to, message };
}
function callFault(text, { name, args, from }, { functions }) {
	if (faults_of_known.has(name))
		return undefined;
	const to = from + name.length;
	const arity = functions.get(name);
	if (arity === undefined) {
		const names = [...everywhere, ...[...functions.values()].map((each) => each.name)];
		const guess = nearest(name, names);
		const advice = guess === undefined ? `use one of ${listed(names)}` : `write "${guess}"`;
		const message = `GitHub does not know the function "${text.slice(from, to)}" here: ${advice}`;
		return { kind: 'refused', from, to, message };
	}
	if (args.length >= arity.min && args.length <= arity.max)
		return undefined;
	const many = args.length < arity.min ? 'few' : 'many';
	const message = `function "${arity.name}" has too ${many} arguments`;
	return { kind: 'refused', from, to, message };
}
function listed(names) {
	return [...names].map((name) => `"${name}"`).join(', ');
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/check-parsed.js


// One is enough to act, and a hostile expression has thousands.
const maxFaults = 10;
/** Refuses what is wrong with an expression at its place. */
function checkParsed(standing, allowed, refusals) {
	const { text, parsed } = standing;
	if (allowed.passed.has(parsed) || refusals.isFull)
		return;
	const faults = faultsOf(text, parsed, allowed);
	if (faults.length === 0)
		allowed.passed.add(parsed);
	for (const fault of faults.slice(0, maxFaults))
		check_parsed_report(fault, standing, refusals);
}
function check_parsed_report(fault, { scalar, offset, text }, refusals) {
	const at = scalar.part(offset + fault.from, offset + fault.to);
	const message = `cannot read ${quoted_quoted(text)} ${refusals.where()} as an expression: ${fault.message}`;
	if (fault.kind === 'limit')
		refusals.limit(at, 'too-deep', message);
	else
		refusals.refuse(at, message);
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/check-expressions.js



const check_expressions_maxLength = 21_000;
/** Checks every `${{ \u2026 }}` of a scalar, which is a key or a value. */
function checkExpressions(scalar, slot, refusals) {
	const { holes, unclosed } = splitTemplate(scalar.value);
	if (!refusals.countExpressions(scalar, holes))
		return;
	if (unclosed !== undefined)
		refuseUnclosed(scalar, unclosed, refusals);
	else if (slot.allowed.names.length === 0)
		refuseAll(scalar, holes, refusals);
	else if (!slot.allowed.isAny) {
		for (const hole of holes)
			checkHole({ scalar, hole }, slot, refusals);
		checkLength(scalar, holes, refusals);
	}
}
function refuseUnclosed(scalar, from, refusals) {
	const at = scalar.part(from, from + 3);
	refusals.refuse(at, `"\${{" ${refusals.where()} has no "}}" after it, and GitHub refuses the file: close the expression`);
}
function refuseAll(scalar, [hole], refusals) {
	const at = hole === undefined ? scalar : scalar.part(hole.from, hole.to);
	refusals.refuse(at, `GitHub takes no expression ${refusals.where()} and refuses the file: write the value itself`);
}
function checkHole({ scalar, hole }, slot, refusals) {
	const { text, offset } = hole;
	if (text !== '') {
		const parsed = parseExpression(text);
		checkParsed({ scalar, offset, text, parsed }, slot.allowed, refusals);
		return;
	}
	const message = `"\${{ }}" ${refusals.where()} is empty, and GitHub refuses the file: write an expression or remove it`;
	refusals.refuse(scalar.part(hole.from, hole.to), message);
}
// GitHub makes one `format('\u2026{0}\u2026', \u2026)` of a text with holes, and bounds that.
function checkLength(scalar, holes, refusals) {
	const text = scalar.value;
	if (text.length < check_expressions_maxLength / 2)
		return;
	const [hole] = holes;
	if (holes.length === 1 && hole?.from === 0 && hole.to === text.length)
		return;
	const length = formattedLength(text, holes);
	if (length <= check_expressions_maxLength)
		return;
	const what = `GitHub makes one expression of ${length} characters of the text ${refusals.where()} and refuses more than ${check_expressions_maxLength}`;
	refusals.refuse(scalar, `${what}: hand the values over in "env", or shorten it`);
}
function formattedLength(text, holes) {
	let length = "format('')".length;
	let cursor = 0;
	holes.forEach((hole, index) => {
		length += escapedLength(text.slice(cursor, hole.from));
		length += `{${index}}, `.length + hole.text.length;
		cursor = hole.to;
	});
	return length + escapedLength(text.slice(cursor));
}
function escapedLength(text) {
	return text.length + (text.match(/['{}]/g)?.length ?? 0);
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/is-insert.js
/** `${{ insert }}`: as a key it puts the entries of its value in its place. */
function isInsert(text) {
	return /^\$\{\{\s*insert\s*\}\}$/.test(text);
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/expected.js
const maxListed = 8;
/** What may stand where a definition holds: `true or false, or a map`. */
function expected(definition) {
	const { isBoolean, isNumber, texts, items, maps } = definition;
	const constants = [...definition.constants];
	const kinds = [
		...(isBoolean ? ['true or false'] : []),
		...(isNumber ? ['a number'] : []),
		...(constants.length > 0 ? [expected_listed(constants)] : []),
		...(texts === 'none' ? [] : ['a text']),
		...(items === undefined ? [] : ['a list']),
		...(maps.length > 0 ? ['a map'] : []),
	];
	return kinds.length === 0 ? 'nothing' : kinds.join(', or ');
}
function expected_listed(constants) {
	if (constants.length > maxListed)
		return 'a value that GitHub documents';
	return constants.map((constant) => `"${constant}"`).join(' or ');
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/refused-text.js



/** The message for a text that a definition does not allow. */
function refusedText(text, definition, refusals) {
	const what = text === '' ? 'an empty value' : quoted_quoted(text);
	const guess = nearest(text, [...definition.constants]);
	const advice = guess === undefined ? expected(definition) : `"${guess}"`;
	return `GitHub refuses ${what} ${refusals.where()}: write ${advice}`;
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/allowed.js
function noneAllowed() {
	return allow([]);
}
/** What is allowed above and what a definition adds. */
function allowedBelow(above, definition) {
	if (definition.contexts.length === 0)
		return above;
	const known = above.below.get(definition.name);
	if (known !== undefined)
		return known;
	const allowed = allow([...above.names, ...definition.contexts]);
	above.below.set(definition.name, allowed);
	return allowed;
}
function allow(names) {
	const contexts = new Set();
	const functions = new Map();
	for (const name of names) {
		const arity = readFunction(name);
		if (arity === undefined)
			contexts.add(name);
		else
			functions.set(arity.name.toLowerCase(), arity);
	}
	const isAny = contexts.has('*');
	const passed = new WeakSet();
	return { names, contexts, functions, isAny, passed, below: new Map() };
}
/** `hashFiles(1,255)`, `success(0,MAX)` */
function readFunction(text) {
	const [, name, min, max] = /^(\w+)\((\d+),(\d+|MAX)\)$/.exec(text) ?? [];
	if (name === undefined || min === undefined || max === undefined)
		return undefined;
	return { name, min: Number(min), max: max === 'MAX' ? Infinity : Number(max) };
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/slot.js

const roots = new Map();
/** The places where just this is allowed, by the name of their definition. */
const places = new WeakMap();
/** The place of a whole file. */
function rootSlot(schema) {
	const slot = roots.get(schema) ?? toSlot(schema, schema.root, noneAllowed());
	roots.set(schema, slot);
	return slot;
}
/** The place below another one that a definition describes. */
function slotBelow(slot, name) {
	const known = slot.below.get(name);
	if (known !== undefined)
		return known;
	const found = toSlot(slot.schema, name, slot.allowed);
	slot.below.set(name, found);
	return found;
}
function toSlot(schema, name, above) {
	const definition = schema.definition(name);
	const allowed = allowedBelow(above, definition);
	const slots = places.get(allowed) ?? new Map();
	const slot = slots.get(name) ?? { schema, definition, allowed, below: new Map() };
	places.set(allowed, slots.set(name, slot));
	return slot;
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/sole-string.js

/** The text of a scalar that is nothing but `${{ 'text' }}`: GitHub takes it for that text. */
function sole_string_soleString({ value }) {
	if (!/^\$\{\{\s*'/.test(value))
		return undefined;
	const { holes, unclosed } = splitTemplate(value);
	const [hole] = holes;
	if (unclosed !== undefined || hole === undefined)
		return undefined;
	if (hole.from !== 0 || hole.to !== value.length)
		return undefined;
	return /^'(?:[^']|'')*'$/.test(hole.text)
		? hole.text.slice(1, -1).replaceAll("''", "'")
		: undefined;
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/takes-text.js
/** Whether a text is among what a definition allows. */
function takesText({ texts, constants }, text) {
	if (texts === 'any' || (texts === 'filled' && text !== ''))
		return true;
	return constants.has(text);
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/check-map.js









/**
 * Checks a map: every known key takes away the alternatives that do not have it, and one has to be left.
 * Source: TemplateReader.HandleMappingWithWellKnownProperties in https://github.com/actions/runner
 */
function checkMap(node, slot, visit) {
	const reading = {
		slot,
		visit,
		shapes: slot.definition.maps,
		guessed: undefined,
		chosenBy: undefined,
		hasExpression: false,
	};
	for (const { key, value } of node.entries)
		checkEntry(key, value, reading);
	checkComplete(node, reading);
}
function checkEntry(key, value, reading) {
	const name = key.value.includes('${{') ? spelled(key, reading) : key.value;
	const type = name === undefined
		? expressionKey(key, reading)
		: (check_map_known(name, reading) ?? loose(key, name, reading));
	if (type === undefined) {
		refuseKey(key, name ?? key.value, reading);
		return;
	}
	const { slot, visit } = reading;
	visit.refusals.enter(name ?? key.value);
	visit.check(value, slotBelow(slot, type), visit);
	visit.refusals.leave();
}
function spelled(key, reading) {
	reading.hasExpression = true;
	return sole_string_soleString(key);
}
/** `${{ insert }}` and keys that an expression names: GitHub takes them wherever it takes expressions. */
function expressionKey(key, reading) {
	const { slot, visit, shapes } = reading;
	const isTaken = isInsert(key.value) && slot.allowed.names.length > 0;
	if (!isTaken)
		checkExpressions(key, slot, visit.refusals);
	const [shape] = shapes;
	return (shape?.properties.size === 0 ? shape.loose?.value : undefined) ?? 'any';
}
// That no key is there twice, in whatever case, is checked where the YAML is read.
function check_map_known(name, reading) {
	const { shapes } = reading;
	if (shapes.length === 1)
		return shapes[0]?.properties.get(name);
	const fitting = shapes.filter(({ properties }) => properties.has(name));
	if (fitting.length === 0)
		return undefined;
	if (fitting.length < shapes.length)
		reading.chosenBy = name;
	reading.shapes = fitting;
	return fitting[0]?.properties.get(name);
}
function loose(key, name, { slot, visit }) {
	const types = slot.definition.maps[0]?.loose;
	if (types === undefined)
		return undefined;
	const { definition } = slotBelow(slot, types.key);
	if (!takesText(definition, name)) {
		visit.refusals.refuse(key, refusedText(name, definition, visit.refusals));
	}
	return types.value;
}
function refuseKey(key, name, reading) {
	const { chosenBy } = reading;
	const { definition } = reading.slot;
	const { refusals } = reading.visit;
	const clashes = chosenBy !== undefined && definition.maps.some(({ properties }) => properties.has(name));
	refusals.refuse(key, clashes
		? `GitHub refuses the key ${quoted_quoted(name)} beside "${chosenBy}" ${refusals.where()}: remove one of them`
		: `GitHub knows no key ${quoted_quoted(name)} ${refusals.where()} and refuses the file: ${advice(name, reading)}`);
}
function advice(name, reading) {
	const keys = reading.shapes.flatMap(({ properties }) => [...properties.keys()]);
	const guess = nearest(name, keys);
	if (guess === undefined)
		return 'remove it';
	// What is misspelt is not missing as well.
	reading.guessed = guess;
	return `write "${guess}" or remove it`;
}
function checkComplete(node, reading) {
	const { shapes, guessed, hasExpression } = reading;
	const shape = shapes[0];
	if (shapes.length > 1) {
		const required = shapes.flatMap((each) => each.required);
		const isToldBefore = required.length === 0 || required.some((name) => name === guessed);
		if (!isToldBefore)
			refuseIncomplete(node, required, reading.visit);
	}
	else if (shape !== undefined && !hasExpression) {
		for (const name of shape.required) {
			const isMissing = name !== guessed && node.get(name) === undefined;
			if (isMissing)
				refuseIncomplete(node, [name], reading.visit);
		}
	}
}
function refuseIncomplete(node, names, { refusals }) {
	const list = names.map((name) => `"${name}"`).join(', ');
	const [none, add] = names.length > 1 ? ['none of', 'add one'] : ['no', 'add it'];
	refusals.refuse(headOf(node), `there is ${none} ${list} ${refusals.where()}, and GitHub refuses the file: ${add}`);
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/check-condition.js



/**
 * Checks an `if` without braces; an empty one is `success()`.
 * Source: WorkflowTemplateConverter.ConvertToIfCondition in https://github.com/actions/runner
 */
function checkCondition(scalar, slot, refusals) {
	const text = (sole_string_soleString(scalar) ?? scalar.value).trim();
	// `True`, `~` and numbers are literals here as well.
	if (text === '' || scalar.type !== 'string' || !refusals.countExpressions(scalar, [{ text }]))
		return;
	const offset = Math.max(0, scalar.value.indexOf(text));
	checkParsed({ scalar, offset, text, parsed: parseExpression(text) }, slot.allowed, refusals);
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/check-scalar.js






/** Checks a scalar: its expressions, or its value where it has none. */
function checkScalar(scalar, slot, refusals) {
	const { definition } = slot;
	const literal = check_scalar_literalText(scalar);
	if (literal === undefined)
		checkTemplate(scalar, slot, refusals);
	else if (isCondition(definition))
		checkCondition(scalar, slot, refusals);
	else if (!takes(definition, scalar, literal))
		check_scalar_refuse(scalar, slot, refusals);
}
function checkTemplate(scalar, slot, refusals) {
	if (isInsert(scalar.value)) {
		const message = `GitHub takes "insert" as a key only, not ${refusals.where()}: write an expression`;
		refusals.refuse(scalar, message);
	}
	else
		checkExpressions(scalar, slot, refusals);
}
/** The text of a scalar that is no expression. */
function check_scalar_literalText(scalar) {
	if (!scalar.value.includes('${{') || scalar.type !== 'string')
		return scalar.value;
	return sole_string_soleString(scalar);
}
/** An `if` is an expression without braces. */
function isCondition({ name }) {
	return name === 'job-if' || name === 'step-if' || name === 'snapshot-if';
}
// What is no string becomes one where only a string will do.
function takes(definition, { type }, text) {
	if (definition.texts === 'any')
		return true;
	switch (type) {
		case 'string':
			return takesText(definition, text);
		case 'null':
			return definition.isNull || takesText(definition, '');
		case 'boolean':
			return definition.isBoolean || takesText(definition, text);
		case 'number':
			return definition.isNumber || takesText(definition, text);
	}
}
function check_scalar_refuse(scalar, { definition }, refusals) {
	const text = scalar.type === 'null' ? '' : (sole_string_soleString(scalar) ?? scalar.value);
	refusals.refuse(scalar, refusedText(text, definition, refusals));
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/check-node.js





/**
 * Checks a node and all below it against the schema as GitHub's reader does.
 * Source: TemplateReader.ReadValue in https://github.com/actions/runner
 */
function checkNode(node, slot, visit) {
	if (node.kind === 'scalar')
		checkScalar(node, slot, visit.refusals);
	else if (node.kind === 'seq')
		checkItems(node, slot, visit);
	else if (slot.definition.maps.length > 0)
		checkMap(node, slot, visit);
	else
		refuseKind(node, slot, visit);
}
function checkItems(node, slot, visit) {
	const name = slot.definition.items;
	if (name === undefined) {
		refuseKind(node, slot, visit);
		return;
	}
	const inner = slotBelow(slot, name);
	node.items.forEach((item, index) => {
		visit.refusals.enter(index);
		checkNode(item, inner, visit);
		visit.refusals.leave();
	});
}
function refuseKind(node, { definition }, { refusals }) {
	const kind = node.kind === 'seq' ? 'list' : 'map';
	const message = `GitHub refuses a ${kind} ${refusals.where()}: write ${expected(definition)}`;
	refusals.refuse(headOf(node), message);
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/has-expression.js
/** Whether an expression stands anywhere below: GitHub then checks only when it runs. */
function hasExpression(node) {
	switch (node.kind) {
		case 'scalar':
			return node.value.includes('${{');
		case 'seq':
			return node.items.some(hasExpression);
		case 'map':
			return node.entries.some(({ key, value }) => hasExpression(key) || hasExpression(value));
	}
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/check-matrix.js




/** What GitHub refuses in a matrix beside its schema: actions/runner, MatrixBuilder. */
function checkMatrix(matrix, refusals) {
	if (matrix?.kind !== 'map')
		return;
	const vectors = matrix.entries.filter(({ key }) => key.value !== 'include' && key.value !== 'exclude');
	const include = matrix.get('include');
	for (const vector of vectors)
		checkVector(vector, refusals);
	if (vectors.length === 0 && (include === undefined || isEmptyList(include))) {
		refusals.refuse(headOf(matrix), 'a matrix of no values, which GitHub refuses: add a list of values');
	}
	if (!hasExpression(matrix))
		check_matrix_checkItems(matrix, vectors, refusals);
}
function checkVector({ key, value }, refusals) {
	if (!isEmptyList(value))
		return;
	const message = `the matrix has no value for ${quoted_quoted(key.value)}, and GitHub refuses the file: add one or remove the key`;
	refusals.refuse(key, message);
}
function isEmptyList(node) {
	return node.kind === 'seq' && node.items.length === 0;
}
function check_matrix_checkItems(matrix, vectors, refusals) {
	const names = new Set(vectors.map(({ key }) => key.value.toLowerCase()));
	for (const item of [...itemsOf(matrix.get('include')), ...itemsOf(matrix.get('exclude'))]) {
		if (item.kind === 'map' && item.entries.length === 0) {
			refusals.refuse(item, 'an empty item of a matrix, which GitHub refuses: remove it');
		}
	}
	for (const { key } of itemsOf(matrix.get('exclude')).flatMap((item) => entriesOf(item))) {
		if (names.has(key.value.toLowerCase()))
			continue;
		const message = `the matrix has no ${quoted_quoted(key.value)} to exclude by, and GitHub refuses the file: name one of its keys`;
		refusals.refuse(key, message);
	}
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/check-job-shape.js





/** What GitHub's server refuses in a job beside its schema: actions/runner, WorkflowTemplateConverter. */
function checkJobShape(job, refusals) {
	checkMatrix(asMap(job.get('strategy'))?.get('matrix'), refusals);
	checkGroup(asScalar(asMap(job.get('runs-on'))?.get('group')), refusals);
	checkVersion(asScalar(asMap(job.get('snapshot'))?.get('version')), refusals);
	checkContainer(job.get('container'), refusals);
	const services = job.get('services');
	if (services === undefined || hasExpression(services))
		return;
	for (const { value } of entriesOf(services))
		checkService(value, refusals);
}
const check_job_shape_group = /^(?:[^/]*|(?:org|organization|ent|enterprise)\/[^/]+)$/;
function checkGroup(name, refusals) {
	if (name === undefined || name.value.includes('${{') || check_job_shape_group.test(name.value))
		return;
	const message = `GitHub refuses the runner group ${quoted_quoted(name.value)}: write its name, "organization/name" or "enterprise/name"`;
	refusals.refuse(name, message);
}
function checkVersion(version, refusals) {
	if (version === undefined || version.value.includes('${{') || /^\d+\.\*$/.test(version.value))
		return;
	const message = `GitHub refuses the image version ${quoted_quoted(version.value)}: write a major version, as in "1.*"`;
	refusals.refuse(version, message);
}
function checkContainer(container, refusals) {
	if (container !== undefined && check_job_shape_imageOf(container) === 'docker://')
		refuseImage(container, refusals);
}
function checkService(service, refusals) {
	const image = check_job_shape_imageOf(service);
	if (image === '' || image === 'docker://')
		refuseImage(service, refusals);
}
/** The image as written; undefined when an expression takes part. */
function check_job_shape_imageOf(container) {
	if (container.kind === 'seq' || hasExpression(container))
		return undefined;
	const image = container.kind === 'map' ? container.get('image') : container;
	return image === undefined ? '' : asScalar(image)?.value;
}
function refuseImage(at, refusals) {
	const message = `a container without an image ${refusals.where()}, which GitHub refuses: name the image`;
	refusals.refuse(headOf(at), message);
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/check-needs.js


/** Refuses a need that no job satisfies, and needs that go in a circle. Ids of jobs ignore case. */
function checkNeeds(jobs, refusals) {
	const ids = new Set(jobs.entries.map(({ key }) => key.value.toLowerCase()));
	const needs = needsOf(jobs);
	for (const { at, needed } of needs) {
		if (ids.has(needed))
			continue;
		const message = `there is no job ${quoted_quoted(at.value)} to wait for, and GitHub refuses the file: correct or remove the need`;
		refusals.refuse(at, message);
	}
	for (const { at, job } of circular(needs.filter(({ needed }) => ids.has(needed)))) {
		const message = `job "${job}" needs "${at.value}", which waits for it in turn, and GitHub refuses the file: break the circle`;
		refusals.refuse(at, message);
	}
}
function needsOf(jobs) {
	return jobs.entries.flatMap(({ key, value }) => scalarsOf(asMap(value)?.get('needs'))
		.filter((at) => !at.value.includes('${{'))
		.map((at) => ({ at, job: key.value.toLowerCase(), needed: at.value.toLowerCase() })));
}
/** The needs that stay when jobs nothing keeps waiting, and jobs that keep nothing waiting, are taken away. */
function circular(needs) {
	const waiting = withoutEnds(needs, ({ job }) => job, ({ needed }) => needed);
	return withoutEnds(waiting, ({ needed }) => needed, ({ job }) => job);
}
function withoutEnds(needs, from, to) {
	const left = new Map();
	for (const need of needs)
		left.set(from(need), (left.get(from(need)) ?? 0) + 1);
	const incoming = new Map();
	for (const need of needs) {
		const known = incoming.get(to(need));
		if (known === undefined)
			incoming.set(to(need), [need]);
		else
			known.push(need);
	}
	const free = [...incoming.keys()].filter((id) => !left.has(id));
	const gone = new Set();
	for (let id = free.pop(); id !== undefined; id = free.pop()) {
		for (const need of incoming.get(id) ?? []) {
			gone.add(need);
			const rest = (left.get(from(need)) ?? 0) - 1;
			left.set(from(need), rest);
			if (rest === 0)
				free.push(from(need));
		}
	}
	return needs.filter((need) => !gone.has(need));
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/check-jobs.js






/** What GitHub refuses in `jobs` beyond its schema. */
function checkJobs(jobs, refusals) {
	if (jobs.entries.length === 0) {
		refusals.refuse(jobs, '"jobs" names no job, and GitHub refuses the file: add one');
	}
	for (const job of jobs.entries) {
		refusals.enter(job.key.value);
		checkJob(job, refusals);
		refusals.leave();
	}
	checkNeeds(jobs, refusals);
}
function checkJob({ key, value: job }, refusals) {
	checkId(key, 'job', refusals);
	if (job.kind !== 'map')
		return;
	checkJobShape(job, refusals);
	const uses = job.get('uses');
	const steps = job.get('steps');
	if (uses !== undefined)
		checkWorkflowUses(uses, refusals);
	else if (job.get('runs-on') !== undefined && isAbsent(job))
		refuseIdle(key, refusals);
	refusals.enter('steps');
	checkSteps(steps, refusals);
	refusals.leave();
}
function isAbsent(job) {
	const steps = job.get('steps');
	const isKnown = entriesOf(job).every(({ key }) => !key.value.includes('${{'));
	return isKnown && (steps === undefined || (steps.kind === 'seq' && steps.items.length === 0));
}
// "No steps defined in `steps` and no workflow called in `uses` for the following jobs: \u2026"
function refuseIdle(key, refusals) {
	const message = `job "${key.value}" has no steps and calls no workflow, and GitHub refuses the file: add "steps"`;
	refusals.refuse(key, message);
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/cron-fault.js
/**
 * What of a cron text GitHub cannot take, quoted; undefined when nothing is plainly wrong. Forms that some cron
 * readers take and others do not (`?`, `L`, `W`, `#`, weekday 7) are left alone.
 */
function cronFault(text) {
	const fields = text.trim().split(/\s+/);
	if (fields.length !== bounds.length)
		return `"${text}", which has not five fields,`;
	const wrong = fields.find((field, index) => isWrong(field, bounds[index]));
	return wrong === undefined ? undefined : `"${wrong}" in "${text}"`;
}
const bounds = [
	{ from: 0, to: 59 },
	{ from: 0, to: 23 },
	{ from: 1, to: 31 },
	{ from: 1, to: 12 },
	{ from: 0, to: 7 },
];
function isWrong(field, range) {
	if (!/^[\w*/,\-?#]+$/.test(field))
		return true;
	const numbers = field.split(/[,-]/).map((part) => /^\d+(?=\/|$)/.exec(part)?.[0]);
	return numbers.some((digits) => digits !== undefined && !cron_fault_isWithin(Number(digits), range));
}
function cron_fault_isWithin(value, range) {
	return range === undefined || (value >= range.from && value <= range.to);
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/check-triggers.js



/** What GitHub refuses in `on` beyond its schema. */
function checkTriggers(root, refusals) {
	const entry = root.entry('on');
	if (entry === undefined || isEmpty(entry.value)) {
		const message = '"on" names no event, and GitHub refuses the file: add the events that start the workflow';
		refusals.refuse(entry?.key ?? headOf(root), message);
		return;
	}
	refusals.enter('on');
	for (const event of entriesOf(entry.value)) {
		refusals.enter(event.key.value);
		checkEvent(event, refusals);
		refusals.leave();
	}
	refusals.leave();
}
function isEmpty(node) {
	if (node.kind === 'scalar')
		return node.value === '' || node.type === 'null';
	return node.kind === 'map' ? node.entries.length === 0 : node.items.length === 0;
}
function checkEvent({ key, value }, refusals) {
	if (key.value === 'schedule')
		checkSchedule(value, refusals);
	else if (key.value === 'workflow_call')
		checkSecrets(value, refusals);
	else
		checkFilters(value, refusals);
}
// "you may only define one of `paths` and `paths-ignore` for a single event"
function checkFilters(config, refusals) {
	for (const name of ['branches', 'tags', 'paths']) {
		const both = asMap(config)?.get(name) === undefined ? undefined : asMap(config)?.entry(`${name}-ignore`);
		if (both === undefined)
			continue;
		const advice = `write what to ignore as "!pattern" under "${name}"`;
		refusals.refuse(both.key, `GitHub refuses "${name}-ignore" beside "${name}" ${refusals.where()}: ${advice}`);
	}
}
function checkSchedule(schedule, refusals) {
	for (const item of itemsOf(schedule)) {
		const cron = asScalar(asMap(item)?.get('cron'));
		const fault = cron?.type === 'string' ? cronFault(cron.value) : undefined;
		if (cron === undefined || fault === undefined)
			continue;
		const message = `GitHub cannot read ${fault} as a schedule: write "minute hour day month weekday"`;
		refusals.refuse(cron, message);
	}
}
// "secret name `GITHUB_TOKEN` within `workflow_call` can not be used since it would collide with system reserved name"
function checkSecrets(config, refusals) {
	for (const { key } of entriesOf(asMap(config)?.get('secrets'))) {
		if (key.value.toUpperCase() !== 'GITHUB_TOKEN')
			continue;
		const message = `GitHub keeps the secret name "${key.value}" for itself and refuses it ${refusals.where()}: remove it, every called workflow has its token`;
		refusals.refuse(key, message);
	}
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/check-workflow.js


/** What GitHub refuses in a workflow beyond its schema. */
function checkWorkflow(root, refusals) {
	checkTriggers(root, refusals);
	const jobs = root.get('jobs');
	if (jobs?.kind !== 'map')
		return;
	refusals.enter('jobs');
	checkJobs(jobs, refusals);
	refusals.leave();
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/action-schema.json
const action_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"source":"https://www.npmjs.com/package/@actions/workflow-parser/v/0.3.61 (MIT) and packages/dev/src/schema-overlay.json","date":"2026-11-22","root":"action-root","definitions":{"action-root":{"mapping":{"properties":{"name":"string","description":"string","inputs":"inputs","outputs":"outputs","runs":{"type":"runs","required":true}},"loose-key-type":"non-empty-string","loose-value-type":"any"}},"any-uses":{"context":["*"],"string":{"require-non-empty":true}},"boolean-steps-context":{"context":["github","inputs","strategy","matrix","steps","job","runner","env","hashFiles(1,255)"],"boolean":{}},"cancel-step":{"mapping":{"properties":{"name":"string-steps-context","id":"non-empty-string","if":"step-if","continue-on-error":"boolean-steps-context","cancel":{"type":"any","required":true}}}},"composite-runs":{"mapping":{"properties":{"using":"non-empty-string","steps":"composite-steps"}}},"composite-step":{"one-of":["run-step","uses-step","wait-step","wait-all-step","cancel-step","parallel-step"]},"composite-steps":{"sequence":{"item-type":"composite-step"}},"container-runs":{"mapping":{"properties":{"using":"non-empty-string","image":"non-empty-string","entrypoint":"non-empty-string","args":"container-runs-args","env":"container-runs-env","pre-entrypoint":"non-empty-string","pre-if":"runs-if","post-entrypoint":"non-empty-string","post-if":"runs-if"}}},"container-runs-args":{"sequence":{"item-type":"container-runs-context"}},"container-runs-context":{"context":["inputs"],"string":{}},"container-runs-env":{"context":["inputs"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"input":{"mapping":{"properties":{"default":"input-default-context"},"loose-key-type":"non-empty-string","loose-value-type":"any"}},"input-default-context":{"context":["github","strategy","matrix","job","runner","hashFiles(1,255)"],"string":{}},"inputs":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"input"}},"node-runs":{"mapping":{"properties":{"using":"non-empty-string","main":"non-empty-string","pre":"non-empty-string","pre-if":"runs-if","post":"non-empty-string","post-if":"runs-if"}}},"non-empty-string":{"string":{"require-non-empty":true}},"output-definition":{"mapping":{"properties":{"description":"string","value":"output-value"}}},"output-value":{"context":["github","strategy","matrix","steps","inputs","job","runner","env"],"string":{}},"outputs":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"output-definition"}},"parallel-step":{"mapping":{"properties":{"name":"string-steps-context","id":"non-empty-string","if":"step-if","continue-on-error":"boolean-steps-context","parallel":{"type":"composite-steps","required":true}}}},"plugin-runs":{"mapping":{"properties":{"plugin":"non-empty-string"}}},"run-step":{"mapping":{"properties":{"name":"string-steps-context","id":"non-empty-string","if":"step-if","run":{"type":"string-steps-context","required":true},"shell":{"type":"string-steps-context","required":true},"env":"step-env","continue-on-error":"boolean-steps-context","working-directory":"string-steps-context","background":"boolean"}}},"runs":{"one-of":["container-runs","node-runs","composite-runs","plugin-runs"]},"runs-if":{"context":["runner","github","job","strategy","matrix","env","inputs","always(0,0)","success(0,0)","failure(0,0)","cancelled(0,0)","hashFiles(1,255)"],"string":{}},"step-env":{"context":["github","inputs","strategy","matrix","steps","job","runner","env","hashFiles(1,255)"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"step-if":{"context":["github","inputs","strategy","matrix","steps","job","runner","env","always(0,0)","failure(0,0)","cancelled(0,0)","success(0,0)","hashFiles(1,255)"],"string":{}},"step-with":{"context":["github","inputs","strategy","matrix","steps","job","runner","env","hashFiles(1,255)"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"string-steps-context":{"context":["github","inputs","strategy","matrix","steps","job","runner","env","hashFiles(1,255)"],"string":{}},"uses-step":{"mapping":{"properties":{"name":"string-steps-context","id":"non-empty-string","if":"step-if","uses":{"type":"any-uses","required":true},"with":"step-with","env":"step-env","continue-on-error":"boolean-steps-context","background":"boolean"}}},"wait-all-step":{"mapping":{"properties":{"name":"string-steps-context","id":"non-empty-string","if":"step-if","continue-on-error":"boolean-steps-context","wait-all":{"type":"any","required":true}}}},"wait-step":{"mapping":{"properties":{"name":"string-steps-context","id":"non-empty-string","if":"step-if","continue-on-error":"boolean-steps-context","wait":{"type":"any","required":true}}}}}}');
;// CONCATENATED MODULE: ./packages/core/build/model/schema/parse-definition.js
/** Reads a definition of the schema's language, its `one-of` laid out. A name it does not have is our bug. */
function parseDefinition(name, raw) {
	const definition = builtIns.get(name) ?? raw.get(name);
	if (definition === undefined)
		throw new Error(`the schema has no definition "${name}"`);
	const { context, ...shape } = toObject(definition);
	const alternatives = namesIn(shape['one-of']).map((other) => parseDefinition(other, raw));
	return {
		name,
		contexts: namesIn(context),
		isNull: 'null' in shape || alternatives.some(({ isNull }) => isNull),
		isBoolean: 'boolean' in shape || alternatives.some(({ isBoolean }) => isBoolean),
		isNumber: 'number' in shape || alternatives.some(({ isNumber }) => isNumber),
		texts: textsOf(shape) ?? alternatives.find(({ texts }) => texts !== 'none')?.texts ?? 'none',
		constants: new Set([
			...constantsOf(shape),
			...alternatives.flatMap((each) => [...each.constants]),
		]),
		items: parse_definition_itemsOf(shape) ?? alternatives.find(({ items }) => items !== undefined)?.items,
		maps: [...mapShapes(shape), ...alternatives.flatMap(({ maps }) => maps)],
	};
}
// The language knows these without a definition.
const builtIns = new Map([
	['null', { null: {} }],
	['boolean', { boolean: {} }],
	['number', { number: {} }],
	['string', { string: {} }],
	['sequence', { sequence: { 'item-type': 'any' } }],
	['mapping', { mapping: { 'loose-key-type': 'string', 'loose-value-type': 'any' } }],
	['any', { 'one-of': ['null', 'boolean', 'number', 'string', 'sequence', 'mapping'] }],
]);
function textsOf({ string }) {
	if (string === undefined)
		return undefined;
	const { constant, 'require-non-empty': isFilled } = toObject(string);
	if (constant !== undefined)
		return undefined;
	return isFilled === true ? 'filled' : 'any';
}
function constantsOf({ string, 'allowed-values': values }) {
	return [...namesIn(values), ...namesIn([toObject(string).constant])];
}
function parse_definition_itemsOf(shape) {
	return shape.sequence === undefined ? undefined : nameIn(toObject(shape.sequence)['item-type']);
}
function mapShapes(shape) {
	if (shape.mapping === undefined)
		return [];
	const mapping = toObject(shape.mapping);
	const entries = Object.entries(toObject(mapping.properties));
	const properties = entries.flatMap(([key, value]) => {
		const type = nameIn(value) ?? nameIn(toObject(value).type);
		return type === undefined ? [] : [[key, type]];
	});
	const required = entries
		.filter(([, value]) => toObject(value).required === true)
		.map(([key]) => key);
	const key = nameIn(mapping['loose-key-type']);
	const value = nameIn(mapping['loose-value-type']);
	const loose = key === undefined || value === undefined ? undefined : { key, value };
	return [{ properties: new Map(properties), required, loose }];
}
function namesIn(value) {
	return Array.isArray(value) ? value.flatMap((item) => nameIn(item) ?? []) : [];
}
function nameIn(value) {
	return typeof value === 'string' ? value : undefined;
}
function toObject(value) {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/workflow-schema.json
const workflow_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"source":"https://www.npmjs.com/package/@actions/workflow-parser/v/0.3.61 (MIT) and packages/dev/src/schema-overlay.json","date":"2026-11-22","root":"workflow-root","definitions":{"any-uses":{"context":["*"],"string":{"require-non-empty":true}},"boolean-strategy-context":{"context":["github","inputs","vars","needs","strategy","matrix"],"boolean":{}},"cancel-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","if":"step-if","continue-on-error":"step-continue-on-error","timeout-minutes":"step-timeout-minutes","cancel":{"type":"step-cancel-target","required":true}}}},"concurrency-mapping":{"mapping":{"properties":{"group":{"type":"non-empty-string","required":true},"cancel-in-progress":"boolean","queue":"concurrency-queue"}}},"concurrency-queue":{"string":{"require-non-empty":true}},"container":{"context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["string","container-mapping"]},"container-env":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string-runner-context"}},"container-mapping":{"mapping":{"properties":{"image":"string","options":"string","env":"container-env","ports":"sequence-of-non-empty-string","volumes":"sequence-of-non-empty-string","credentials":"container-registry-credentials"}}},"container-registry-credentials":{"context":["github","inputs","vars","secrets","env"],"mapping":{"properties":{"username":"non-empty-string","password":"non-empty-string"}}},"event-filter":{"one-of":["null","non-empty-string","sequence-of-non-empty-string"]},"input-type-boolean":{"string":{"constant":"boolean"}},"input-type-number":{"string":{"constant":"number"}},"input-type-string":{"string":{"constant":"string"}},"job":{"one-of":["job-factory","workflow-job"]},"job-cache-mode":{"context":["github","inputs","vars","needs","strategy","matrix"],"string":{}},"job-concurrency":{"context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["non-empty-string","concurrency-mapping"]},"job-defaults":{"mapping":{"properties":{"run":"job-defaults-run"}}},"job-defaults-run":{"context":["github","inputs","vars","strategy","matrix","needs","env"],"mapping":{"properties":{"shell":"shell","working-directory":"working-directory"}}},"job-env":{"context":["github","inputs","vars","needs","strategy","matrix","secrets"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"job-environment":{"context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["string","job-environment-mapping"]},"job-environment-mapping":{"mapping":{"properties":{"name":{"type":"job-environment-name","required":true},"url":"string-runner-context-no-secrets","deployment":"boolean"}}},"job-environment-name":{"context":["github","inputs","vars","needs","strategy","matrix"],"string":{}},"job-factory":{"mapping":{"properties":{"needs":"needs","if":"job-if","strategy":"strategy","name":"string-strategy-context","runs-on":{"type":"runs-on","required":true},"timeout-minutes":"number-strategy-context","cancel-timeout-minutes":"number-strategy-context","continue-on-error":"boolean-strategy-context","container":"container","services":"services","env":"job-env","environment":"job-environment","permissions":"permissions","concurrency":"job-concurrency","outputs":"job-outputs","defaults":"job-defaults","steps":"steps","snapshot":"snapshot","cache-mode":"job-cache-mode"}}},"job-id":{"string":{"require-non-empty":true}},"job-if":{"context":["github","inputs","vars","needs","always(0,0)","failure(0,MAX)","cancelled(0,0)","success(0,MAX)"],"string":{}},"job-outputs":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string-runner-context"}},"jobs":{"mapping":{"loose-key-type":"job-id","loose-value-type":"job"}},"matrix":{"mapping":{"properties":{"include":"matrix-filter","exclude":"matrix-filter"},"loose-key-type":"non-empty-string","loose-value-type":"sequence"}},"matrix-filter":{"sequence":{"item-type":"matrix-filter-item"}},"matrix-filter-item":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"any"}},"needs":{"one-of":["sequence-of-non-empty-string","non-empty-string"]},"non-empty-string":{"string":{"require-non-empty":true}},"number-strategy-context":{"context":["github","inputs","vars","needs","strategy","matrix"],"number":{}},"on":{"one-of":["null","on-event","on-events","on-mapping"]},"on-event":{"allowed-values":["branch_protection_rule","check_run","check_suite","create","delete","deployment","deployment_status","discussion","discussion_comment","dynamic","fork","gollum","image_version","interactive_component","issue_comment","issues","label","member","merge_group","milestone","page_build","project","project_card","project_column","public","pull_request","pull_request_comment","pull_request_review","pull_request_review_comment","pull_request_target","push","registry_package","release","repository_dispatch","schedule","status","watch","workflow_call","workflow_dispatch","workflow_run"]},"on-event-config":{"one-of":["null","on-event-config-mapping"]},"on-event-config-mapping":{"mapping":{"properties":{"branches":"event-filter","branches-ignore":"event-filter","tags":"event-filter","tags-ignore":"event-filter","paths":"event-filter","paths-ignore":"event-filter","workflows":"event-filter","types":"event-filter","names":"event-filter","versions":"event-filter"},"loose-key-type":"string","loose-value-type":"any"}},"on-events":{"sequence":{"item-type":"on-event"}},"on-mapping":{"mapping":{"properties":{"schedule":"schedule","workflow_call":"workflow-call","workflow_dispatch":"workflow-dispatch"},"loose-key-type":"on-event","loose-value-type":"on-event-config"}},"parallel-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","if":"step-if","continue-on-error":"step-continue-on-error","timeout-minutes":"step-timeout-minutes","parallel":{"type":"parallel-steps","required":true}}}},"parallel-steps":{"sequence":{"item-type":"steps-item"}},"permissions":{"one-of":["non-empty-string","permissions-mapping"]},"permissions-mapping":{"mapping":{"loose-key-type":"string","loose-value-type":"string"}},"regular-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","if":"step-if","continue-on-error":"step-continue-on-error","timeout-minutes":"step-timeout-minutes","uses":{"type":"step-uses","required":true},"with":"step-with","env":"step-env","background":"step-background"}}},"run-name":{"context":["github","inputs","vars"],"string":{}},"run-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","if":"step-if","timeout-minutes":"step-timeout-minutes","run":{"type":"string-steps-context","required":true},"continue-on-error":"step-continue-on-error","env":"step-env","working-directory":"string-steps-context","shell":"shell","background":"step-background"}}},"runs-on":{"context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["non-empty-string","sequence-of-non-empty-string","runs-on-mapping"]},"runs-on-labels":{"one-of":["non-empty-string","sequence-of-non-empty-string"]},"runs-on-mapping":{"mapping":{"properties":{"group":"non-empty-string","labels":"runs-on-labels"}}},"scalar-needs-context":{"context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["string","boolean","number"]},"scalar-needs-context-with-secrets":{"context":["github","inputs","vars","needs","secrets","strategy","matrix"],"one-of":["string","boolean","number"]},"schedule":{"one-of":["null","schedule-items"]},"schedule-item":{"mapping":{"properties":{"cron":{"type":"non-empty-string","required":true}},"loose-key-type":"string","loose-value-type":"any"}},"schedule-items":{"sequence":{"item-type":"schedule-item"}},"sequence-of-non-empty-string":{"sequence":{"item-type":"non-empty-string"}},"service-container-mapping":{"mapping":{"properties":{"image":"string","options":"string","entrypoint":"string","command":"string","env":"container-env","ports":"sequence-of-non-empty-string","volumes":"sequence-of-non-empty-string","credentials":"container-registry-credentials"}}},"services":{"context":["github","inputs","vars","needs","strategy","matrix"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"services-container"}},"services-container":{"context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["string","service-container-mapping"]},"shell":{"string":{"require-non-empty":true}},"snapshot":{"context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["non-empty-string","snapshot-mapping"]},"snapshot-if":{"context":["github","inputs","vars","needs","strategy","matrix","steps","job","runner","env","always(0,0)","failure(0,0)","cancelled(0,0)","success(0,0)","hashFiles(1,255)"],"string":{}},"snapshot-mapping":{"mapping":{"properties":{"image-name":{"type":"non-empty-string","required":true},"if":"snapshot-if","version":"non-empty-string"}}},"step-background":{"boolean":{}},"step-cancel-target":{"string":{"require-non-empty":true}},"step-continue-on-error":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"boolean":{}},"step-env":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"step-id":{"string":{"require-non-empty":true}},"step-if":{"context":["github","inputs","vars","needs","strategy","matrix","steps","job","runner","env","always(0,0)","failure(0,0)","cancelled(0,0)","success(0,0)","hashFiles(1,255)"],"string":{}},"step-name":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"string":{}},"step-timeout-minutes":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"number":{}},"step-uses":{"context":["*"],"string":{"require-non-empty":true}},"step-wait-all-value":{"one-of":["null","boolean"]},"step-wait-target":{"one-of":["non-empty-string","sequence-of-non-empty-string"]},"step-with":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"steps":{"sequence":{"item-type":"steps-item"}},"steps-item":{"one-of":["run-step","regular-step","wait-step","wait-all-step","cancel-step","parallel-step"]},"strategy":{"context":["github","inputs","vars","needs"],"mapping":{"properties":{"fail-fast":"boolean","max-parallel":"number","matrix":"matrix"}}},"string-runner-context":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env"],"string":{}},"string-runner-context-no-secrets":{"context":["github","inputs","vars","needs","strategy","matrix","steps","job","runner","env"],"string":{}},"string-steps-context":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"string":{}},"string-strategy-context":{"context":["github","inputs","vars","needs","strategy","matrix"],"string":{}},"wait-all-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","if":"step-if","continue-on-error":"step-continue-on-error","timeout-minutes":"step-timeout-minutes","wait-all":{"type":"step-wait-all-value","required":true}}}},"wait-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","if":"step-if","continue-on-error":"step-continue-on-error","timeout-minutes":"step-timeout-minutes","wait":{"type":"step-wait-target","required":true}}}},"workflow-cache-mode":{"context":["github","inputs","vars"],"string":{}},"workflow-call":{"one-of":["null","workflow-call-mapping"]},"workflow-call-input-default":{"context":["github","inputs","vars"],"one-of":["string","boolean","number"]},"workflow-call-input-definition":{"mapping":{"properties":{"description":"string","type":{"type":"workflow-call-input-type","required":true},"required":"boolean","default":"workflow-call-input-default"}}},"workflow-call-input-type":{"one-of":["input-type-string","input-type-boolean","input-type-number"]},"workflow-call-inputs":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"workflow-call-input-definition"}},"workflow-call-mapping":{"mapping":{"properties":{"inputs":"workflow-call-inputs","secrets":"workflow-call-secrets","outputs":"workflow-call-outputs"}}},"workflow-call-output-definition":{"mapping":{"properties":{"description":"string","value":{"type":"workflow-output-context","required":true}}}},"workflow-call-output-name":{"string":{"require-non-empty":true}},"workflow-call-outputs":{"mapping":{"loose-key-type":"workflow-call-output-name","loose-value-type":"workflow-call-output-definition"}},"workflow-call-secret-definition":{"one-of":["null","workflow-call-secret-mapping-definition"]},"workflow-call-secret-mapping-definition":{"mapping":{"properties":{"description":"string","required":"boolean"}}},"workflow-call-secret-name":{"string":{"require-non-empty":true}},"workflow-call-secrets":{"mapping":{"loose-key-type":"workflow-call-secret-name","loose-value-type":"workflow-call-secret-definition"}},"workflow-concurrency":{"context":["github","inputs","vars"],"one-of":["string","concurrency-mapping"]},"workflow-defaults":{"mapping":{"properties":{"run":"workflow-defaults-run"}}},"workflow-defaults-run":{"mapping":{"properties":{"shell":"shell","working-directory":"working-directory"}}},"workflow-description":{"string":{}},"workflow-dispatch":{"one-of":["null","workflow-dispatch-mapping"]},"workflow-dispatch-input":{"one-of":["null","workflow-dispatch-input-mapping"]},"workflow-dispatch-input-mapping":{"mapping":{"properties":{"type":"string","required":"boolean","default":"string"},"loose-key-type":"string","loose-value-type":"any"}},"workflow-dispatch-inputs":{"one-of":["null","workflow-dispatch-inputs-mapping"]},"workflow-dispatch-inputs-mapping":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"workflow-dispatch-input"}},"workflow-dispatch-mapping":{"mapping":{"properties":{"inputs":"workflow-dispatch-inputs"},"loose-key-type":"string","loose-value-type":"any"}},"workflow-env":{"context":["github","inputs","vars","secrets"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"workflow-job":{"mapping":{"properties":{"name":"string-strategy-context","uses":{"type":"any-uses","required":true},"with":"workflow-job-with","secrets":"workflow-job-secrets","needs":"needs","if":"job-if","permissions":"permissions","concurrency":"job-concurrency","strategy":"strategy","cache-mode":"job-cache-mode"}}},"workflow-job-secrets":{"one-of":["workflow-job-secrets-mapping","workflow-job-secrets-inherit"]},"workflow-job-secrets-inherit":{"string":{"constant":"inherit"}},"workflow-job-secrets-mapping":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"scalar-needs-context-with-secrets"}},"workflow-job-with":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"scalar-needs-context"}},"workflow-name":{"string":{}},"workflow-output-context":{"context":["github","inputs","vars","jobs"],"string":{}},"workflow-root":{"mapping":{"properties":{"on":"on","name":"workflow-name","description":"workflow-description","run-name":"run-name","defaults":"workflow-defaults","env":"workflow-env","permissions":"permissions","concurrency":"workflow-concurrency","cache-mode":"workflow-cache-mode","jobs":{"type":"jobs","required":true}}}},"working-directory":{"string":{"require-non-empty":true}}}}');
;// CONCATENATED MODULE: ./packages/core/build/model/schema/schema.js



const schemas = {
	workflow: toSchema(workflow_schema_namespaceObject),
	action: toSchema(action_schema_namespaceObject),
};
function toSchema({ root, definitions, }) {
	const raw = new Map(Object.entries(definitions));
	const known = new Map();
	return {
		root,
		definition(name) {
			const found = known.get(name) ?? parseDefinition(name, raw);
			known.set(name, found);
			return found;
		},
	};
}

;// CONCATENATED MODULE: ./packages/core/build/model/schema/schema-problems.js







/** What GitHub would refuse in a workflow or an action that is YAML, each with its place. */
function schemaProblems(root, kind) {
	const refusals = new Refusals();
	checkNode(root, rootSlot(schemas[kind]), { refusals, check: checkNode });
	if (root.kind === 'map') {
		if (kind === 'workflow')
			checkWorkflow(root, refusals);
		else
			checkAction(root, refusals);
	}
	if (kind === 'action')
		checkAnchors(root, refusals);
	return refusals.problems;
}

;// CONCATENATED MODULE: ./packages/core/build/model/workflow/parse-shared.js

/** `permissions` of a workflow or a job, in each of its forms. */
function parsePermissions(owner) {
	const entry = owner.entry('permissions');
	if (entry === undefined)
		return undefined;
	const scopes = entriesOf(entry.value).flatMap(({ key, value }) => {
		const level = asScalar(value);
		return level === undefined ? [] : [{ scope: key, level }];
	});
	return { at: entry.value, key: entry.key, all: filledScalar(entry.value), scopes };
}
/** `defaults.run` of a workflow or a job. */
function parseDefaults(node) {
	const run = asMap(asMap(node)?.get('run'));
	return {
		shell: filledScalar(run?.get('shell')),
		workingDirectory: filledScalar(run?.get('working-directory')),
	};
}

;// CONCATENATED MODULE: ./packages/core/build/model/workflow/parse-job.js




/** Reads one entry of `jobs`. */
function parseJob(workflow, key, node) {
	return {
		kind: 'job',
		workflow,
		id: key.value,
		key,
		node,
		name: filledScalar(node.get('name')),
		needs: scalarsOf(node.get('needs')),
		if: filledScalar(node.get('if')),
		permissions: parsePermissions(node),
		environment: parseEnvironment(node.get('environment')),
		env: node.get('env'),
		defaults: parseDefaults(node.get('defaults')),
		cacheMode: asScalar(node.get('cache-mode')),
		outputs: entriesOf(node.get('outputs')),
		strategy: node.get('strategy'),
		runsOn: node.get('runs-on'),
		container: parseContainer(node.get('container'), undefined),
		services: parseServices(node.get('services')),
		steps: parseSteps(node.get('steps')),
		call: parseCall(node),
	};
}
function parseEnvironment(at) {
	if (at === undefined)
		return undefined;
	if (at.kind === 'scalar')
		return { at, name: filledScalar(at), deployment: undefined };
	const map = asMap(at);
	return { at, name: filledScalar(map?.get('name')), deployment: asScalar(map?.get('deployment')) };
}
function parseServices(node) {
	return entriesOf(node).flatMap(({ key, value }) => parseContainer(value, key) ?? []);
}
/** An image alone, or a map with `image`; an empty one runs nothing. */
function parseContainer(at, service) {
	if (at === undefined || at.kind === 'seq')
		return undefined;
	const node = asMap(at);
	const image = filledScalar(node === undefined ? at : node.get('image'));
	return { at, service, image: image?.value === '' ? undefined : image, node };
}
function parseCall(node) {
	const uses = filledScalar(node.get('uses'));
	if (uses === undefined)
		return undefined;
	return { uses: parseUses(uses), with: entriesOf(node.get('with')), secrets: node.get('secrets') };
}

;// CONCATENATED MODULE: ./packages/core/build/model/workflow/parse-workflow.js



/** Gives a workflow's parsed YAML its names; what it does not understand stays readable through `node`. */
function parseWorkflow(source, node) {
	const jobs = [];
	const workflow = {
		kind: 'workflow',
		source,
		node,
		name: filledScalar(node.get('name')),
		triggers: parseTriggers(node.get('on')),
		permissions: parsePermissions(node),
		env: node.get('env'),
		defaults: parseDefaults(node.get('defaults')),
		cacheMode: asScalar(node.get('cache-mode')),
		jobs,
	};
	for (const { key, value } of entriesOf(node.get('jobs'))) {
		if (value.kind === 'map')
			jobs.push(parseJob(workflow, key, value));
	}
	return workflow;
}
function parseTriggers(on) {
	if (on?.kind !== 'map') {
		return scalarsOf(on).map((at) => ({ event: at.value, at, config: undefined }));
	}
	return on.entries.map(({ key, value }) => ({ event: key.value, at: key, config: value }));
}

;// CONCATENATED MODULE: ./packages/core/build/model/parse-document.js





/**
 * YAML to typed document; Dockerfiles have a parser of their own. Never throws; what is wrong with the file is
 * among its problems.
 */
function parseDocument(source) {
	const yaml = parseYaml(source);
	return {
		source,
		content: yaml.root?.kind === 'map' ? toContent(source, yaml.root) : undefined,
		problems: [...yaml.problems, ...contentProblems(source, yaml)],
		get comments() {
			return yaml.comments;
		},
	};
}
function toContent(source, root) {
	switch (source.kind) {
		case 'workflow':
			return parseWorkflow(source, root);
		case 'action':
			return parseAction(source, root);
		case 'lockfile':
			return parseLockfile(source, root);
		case 'config':
		case 'dockerfile':
			return undefined;
	}
}
function contentProblems(source, yaml) {
	if (source.kind !== 'workflow' && source.kind !== 'action')
		return [];
	if (yaml.root !== undefined)
		return schemaProblems(yaml.root, source.kind);
	return yaml.problems.length > 0 ? [] : [emptyFile(source)];
}
function emptyFile(source) {
	const message = `cannot read "${source.path}" as ${source.kind === 'action' ? 'an action' : 'a workflow'}: it is empty, write it or delete it`;
	return { kind: 'refused', at: { source, start: 0, end: 0 }, message };
}

;// CONCATENATED MODULE: ./packages/core/build/model/to-repository.js
/** Makes the documents of one root findable by path. They come sorted by it. */
function toRepository(documents) {
	const workflows = [];
	const actions = [];
	const dockerfiles = [];
	let lockfile;
	for (const { content } of documents) {
		if (content?.kind === 'workflow')
			workflows.push(content);
		else if (content?.kind === 'action')
			actions.push(content);
		else if (content?.kind === 'dockerfile')
			dockerfiles.push(content);
		else if (content?.kind === 'lockfile')
			lockfile = content;
	}
	const byPath = new Map(workflows.map((workflow) => [workflow.source.repositoryPath, workflow]));
	// Sources come sorted by path, so action.yml wins over action.yaml, as on GitHub.
	const byFolder = new Map(actions.map((action) => [folderOf(action.source.repositoryPath), action]));
	const bySource = new Map(documents.map((document) => [document.source, document]));
	return {
		documents,
		workflows,
		actions,
		dockerfiles,
		lockfile,
		workflowAt: (path) => byPath.get(path),
		actionAt: (folder) => byFolder.get(folder),
		documentOf: ({ source }) => bySource.get(source),
	};
}
/** The folder of a path; '.' for a file at the root. */
function folderOf(path) {
	const slash = path.lastIndexOf('/');
	return slash === -1 ? '.' : path.slice(0, slash);
}

;// CONCATENATED MODULE: ./packages/core/build/model/dockerfile/to-dockerfile-document.js
/** A Dockerfile as a document. Its parser finds no problems: what it cannot read is no `FROM`. */
function toDockerfileDocument(content) {
	return { source: content.source, content, problems: [], comments: [] };
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./packages/audit/build/collect/describe-system-error.js

/** What Node says of a failed call to the file system, in a few words and without the path. */
function describeSystemError(error) {
	const code = systemErrorCode(error);
	if (code === undefined)
		throw error;
	return descriptions.get(code) ?? `the system answers ${code}`;
}
function systemErrorCode(error) {
	if (!external_node_util_namespaceObject.types.isNativeError(error) || !('code' in error))
		return undefined;
	return typeof error.code === 'string' && 'syscall' in error ? error.code : undefined;
}
const descriptions = new Map([
	['EACCES', 'the permission to read it is missing'],
	['EPERM', 'the permission to read it is missing'],
	['ENOENT', 'it is not there'],
	['ENOTDIR', 'it is not there'],
	['ELOOP', 'its links lead in a circle'],
	['ENAMETOOLONG', 'its path is longer than the system allows'],
]);

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./packages/audit/build/collect/limits.js
/**
 * Bounds of one repository, so that a hostile tree ends in seconds and within memory.
 * What lies beyond one of them is inconclusive, never left out silently.
 */
const limits = {
	/** Bytes of one file. */
	fileBytes: 1024 * 1024,
	/** Characters of all files together: parsed and judged, a file takes up to a hundred times its size. */
	totalLength: 8 * 1024 * 1024,
	/** Files that are read. */
	files: 10_000,
	/** Symbolic links that are looked behind. */
	links: 50_000,
	/** Folder entries that the walk looks at. */
	entries: 500_000,
	/** Folders below each other. */
	depth: 64,
};

;// CONCATENATED MODULE: ./packages/audit/build/collect/decode-text.js


/** Bytes to text. GitHub reads UTF-8; what another encoding would say there is not known. */
function decodeText(bytes) {
	if (bytes.length > limits.fileBytes)
		return tooLarge;
	if (!(0,external_node_buffer_namespaceObject.isUtf8)(bytes))
		return wrongEncoding;
	const text = bytes.toString('utf8');
	return { kind: 'text', text: text.startsWith('\uFEFF') ? text.slice(1) : text };
}
const tooLarge = {
	kind: 'unread',
	reason: 'too-large',
	message: 'cannot check this file: it is larger than 1 MiB, which is the most that is read; make it smaller',
};
const wrongEncoding = {
	kind: 'unread',
	reason: 'encoding',
	message: 'cannot check this file: it is not UTF-8 text; save it as UTF-8',
};

;// CONCATENATED MODULE: ./packages/audit/build/collect/read-text.js




/**
 * Reads one regular file, at most one byte more than the limit.
 * The path is attacker-controlled: a link in its last part is not followed, a fifo is not waited for.
 */
function readText(path) {
	try {
		const file = (0,external_node_fs_namespaceObject.openSync)(path, flags);
		try {
			return (0,external_node_fs_namespaceObject.fstatSync)(file).isFile() ? decodeText(readBytes(file)) : notRegular;
		}
		finally {
			(0,external_node_fs_namespaceObject.closeSync)(file);
		}
	}
	catch (error) {
		return {
			kind: 'unread',
			reason: 'unreadable',
			message: `cannot read this file: ${describeSystemError(error)}`,
		};
	}
}
// Windows has neither flag, and no fifos in a tree.
const flags = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
// One buffer for all: the text is copied out of it before the next file is read.
const buffer = Buffer.allocUnsafeSlow(limits.fileBytes + 1);
function readBytes(file) {
	let length = 0;
	while (length < buffer.length) {
		const count = (0,external_node_fs_namespaceObject.readSync)(file, buffer, length, buffer.length - length, null);
		if (count === 0)
			break;
		length += count;
	}
	return buffer.subarray(0, length);
}
const notRegular = {
	kind: 'unread',
	reason: 'unreadable',
	message: 'cannot read this file: it is not a regular file',
};

;// CONCATENATED MODULE: ./packages/audit/build/collect/to-posix.js

/** A path of this system with `/` between its parts; elsewhere than on Windows `\` is part of a name. */
function toPosix(path) {
	return external_node_path_namespaceObject.sep === '/' ? path : path.replaceAll(external_node_path_namespaceObject.sep, '/');
}

;// CONCATENATED MODULE: ./packages/audit/build/collect/read-named-configuration.js






/** The configuration that somebody names, which holds for every PATH. */
function readNamedConfiguration(file, cwd) {
	const text = readText(realPath(file, cwd));
	if (text.kind === 'unread')
		throw new GuardError('bad-configuration', `"${file}": ${text.message}`);
	const path = toPosix(file);
	return { path, repositoryPath: path, kind: 'config', text: text.text };
}
function realPath(file, cwd) {
	try {
		return (0,external_node_fs_namespaceObject.realpathSync)((0,external_node_path_namespaceObject.resolve)(cwd, file));
	}
	catch (error) {
		const message = `cannot read the configuration "${file}": ${describeSystemError(error)}`;
		throw new GuardError('bad-configuration', message, { cause: error });
	}
}

;// CONCATENATED MODULE: ./packages/audit/build/collect/file-kind.js
const workflowFolder = '.github/workflows/';
/** What a file of a repository is to Portcullis by its path; undefined for all the others. */
function fileKind(repositoryPath) {
	const name = repositoryPath.slice(repositoryPath.lastIndexOf('/') + 1);
	if (repositoryPath === workflowFolder + name) {
		if (name === 'actions.lock')
			return 'lockfile';
		if (isYaml(name))
			return 'workflow';
	}
	if (/^\.github\/portcullis\.ya?ml$/.test(repositoryPath))
		return 'config';
	return name === 'action.yml' || name === 'action.yaml' ? 'action' : undefined;
}
/**
 * What a file is that somebody names: any YAML file is taken for a workflow, since somebody says it is one.
 */
function namedFileKind(repositoryPath) {
	return fileKind(repositoryPath) ?? (isYaml(repositoryPath) ? 'workflow' : undefined);
}
function isYaml(name) {
	return name.endsWith('.yml') || name.endsWith('.yaml');
}

;// CONCATENATED MODULE: ./packages/audit/build/collect/walk-tree.js




/**
 * Folders that hold what a repository's own workflows do not run: the store of git, installed packages.
 * `vendor`, `target` and the like are entered, since people keep actions in them.
 */
const skippedFolders = new Set(['.git', 'node_modules']);
/** Finds the files that count, every link, and what cannot be entered. Opens no file, follows no link. */
function* walkTree(root) {
	const pending = [''];
	let count = 0;
	for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
		const entries = listFolder(root, folder);
		if ('reason' in entries) {
			yield { kind: 'unread', path: folder === '' ? '.' : folder.slice(0, -1), ...entries };
			continue;
		}
		count += entries.length;
		if (count > limits.entries)
			return yield walk_tree_tooMany;
		for (const entry of entries)
			yield* meet(entry, folder + entry.name);
		const folders = entries.filter((entry) => entry.isDirectory() && !skippedFolders.has(entry.name));
		for (const { name } of folders.reverse())
			pending.push(`${folder}${name}/`);
	}
}
/** In an order that is the same everywhere, `.github` first: should there be too much, it has been read. */
function listFolder(root, folder) {
	if (folder.split('/').length - 1 > limits.depth)
		return walk_tree_tooDeep;
	try {
		return (0,external_node_fs_namespaceObject.readdirSync)(`${root}/${folder}`, { withFileTypes: true }).sort(byImportance);
	}
	catch (error) {
		return {
			reason: 'unreadable',
			message: `cannot read this folder: ${describeSystemError(error)}`,
		};
	}
}
function byImportance(a, b) {
	if (a.name === '.github')
		return -1;
	if (b.name === '.github')
		return 1;
	return a.name < b.name ? -1 : 1;
}
function* meet(entry, path) {
	if (entry.isSymbolicLink())
		yield { kind: 'link', path };
	else if (entry.isDirectory() || fileKind(path) === undefined)
		return;
	else if (entry.isFile())
		yield { kind: 'file', path };
	else
		yield { kind: 'unread', path, ...walk_tree_notRegular };
}
const walk_tree_notRegular = {
	reason: 'unreadable',
	message: 'cannot read this file: it is not a regular file',
};
const walk_tree_tooDeep = {
	reason: 'too-deep',
	message: `cannot look into this folder: it lies more than ${limits.depth} folders deep; move what is in it up`,
};
const walk_tree_tooMany = {
	kind: 'unread',
	path: '.',
	reason: 'too-many',
	message: `cannot look at the whole tree: it has more than ${limits.entries} files and folders; audit its parts one by one`,
};

;// CONCATENATED MODULE: ./packages/audit/build/collect/find-repository.js



/**
 * The repository around a folder: the nearest folder upward that has `.git` or `.github`.
 * Without one, or when it would pass over the folder in its walk, the folder stands for itself.
 */
function findRepository(folder) {
	for (let at = folder;; at = (0,external_node_path_namespaceObject.dirname)(at)) {
		if ((0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(at, '.git')) || (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(at, '.github'))) {
			const isSkipped = (0,external_node_path_namespaceObject.relative)(at, folder)
				.split(external_node_path_namespaceObject.sep)
				.some((part) => skippedFolders.has(part));
			return isSkipped ? folder : at;
		}
		if (at === (0,external_node_path_namespaceObject.dirname)(at))
			return folder;
	}
}

;// CONCATENATED MODULE: ./packages/audit/build/collect/find-targets.js







/** The repositories that PATHs belong to, in the order of the PATHs. Two PATHs of one repository share it. */
function findTargets(paths, cwd) {
	const targets = new Map();
	for (const path of paths) {
		const { root, given } = findTarget(path, cwd);
		const known = targets.get(root);
		if (known === undefined)
			targets.set(root, [given]);
		else
			known.push(given);
	}
	return [...targets].map(([root, given]) => ({ root, given }));
}
function findTarget(path, cwd) {
	const { at, kind } = look(path, cwd);
	const root = findRepository(kind === 'folder' ? at : (0,external_node_path_namespaceObject.dirname)(at));
	const inside = toPosix((0,external_node_path_namespaceObject.relative)(root, at));
	if (kind === 'file' && namedFileKind(inside) === undefined)
		throw notAuditable(path);
	return { root, given: { path: trimmed(toPosix(path)), inside, kind } };
}
function look(path, cwd) {
	if (path === '')
		throw new GuardError('bad-usage', 'a PATH is empty: write "." for the folder you are in');
	try {
		const at = (0,external_node_fs_namespaceObject.realpathSync)((0,external_node_path_namespaceObject.resolve)(cwd, path));
		const stat = (0,external_node_fs_namespaceObject.statSync)(at);
		if (stat.isDirectory())
			return { at, kind: 'folder' };
		if (stat.isFile())
			return { at, kind: 'file' };
	}
	catch (error) {
		if (systemErrorCode(error) === undefined)
			throw error;
		throw notFound(path, error);
	}
	throw notAuditable(path);
}
function notFound(path, cause) {
	const message = `cannot find "${path}": there is no such file or folder, or no right to look at it`;
	return new GuardError('path-not-found', message, { cause });
}
function notAuditable(path) {
	return new GuardError('bad-usage', `cannot audit "${path}": name a folder, or a regular file that is a workflow, an action, a lockfile or the configuration`);
}
function trimmed(path) {
	const short = path.replace(/\/+$/, '');
	return short === '' ? '/' : short;
}

;// CONCATENATED MODULE: ./packages/audit/build/collect/report-names.js

/**
 * With one PATH, names are relative to it, and those around a file are relative to its repository.
 * With several, each begins with its PATH as given.
 */
function reportNames(given, isOnly) {
	const toOne = isOnly ? toRelative : toPrefixed;
	const [first] = given;
	return {
		toName: (path) => {
			const one = given.find((each) => report_names_covers(each, path)) ?? first;
			return one === undefined ? path : toOne(one, path);
		},
		isReported: (path) => path === '.' || given.some((each) => report_names_covers(each, path)),
	};
}
function report_names_covers({ inside, kind }, path) {
	if (kind === 'file')
		return path === inside;
	return inside === '' || path === inside || path.startsWith(`${inside}/`);
}
function toRelative({ inside, kind }, path) {
	if (kind === 'file' || inside === '')
		return path;
	return between(inside, path) || '.';
}
function toPrefixed(one, path) {
	const { path: prefix, inside, kind } = one;
	if (kind === 'file')
		return path === inside ? prefix : (0,posix_namespaceObject.join)((0,posix_namespaceObject.dirname)(prefix), between((0,posix_namespaceObject.dirname)(inside), path));
	const rest = between(inside, path);
	if (rest === '' || path === '.')
		return prefix;
	if (!report_names_covers(one, path))
		return (0,posix_namespaceObject.join)(prefix, rest);
	return prefix.endsWith('/') ? prefix + rest : `${prefix}/${rest}`;
}
/** From a folder to a path; both are from the repository's root. */
function between(folder, path) {
	return (0,posix_namespaceObject.relative)(`/${folder}`, `/${path}`);
}

;// CONCATENATED MODULE: ./packages/audit/build/collect/path-inside.js


/** The path of `target` from `root`, `.` for the root itself; undefined outside of it. Both are absolute and free of links. */
function pathInside(root, target) {
	if (target === root)
		return '.';
	const prefix = root.endsWith(external_node_path_namespaceObject.sep) ? root : root + external_node_path_namespaceObject.sep;
	return target.startsWith(prefix) ? toPosix(target.slice(prefix.length)) : undefined;
}

;// CONCATENATED MODULE: ./packages/audit/build/collect/resolve-link.js





/** Looks where a link leads, without reading what is there. `root` is free of links. */
function resolveLink(root, path) {
	if (skippedFolders.has(path.slice(path.lastIndexOf('/') + 1)))
		return irrelevant;
	const matters = fileKind(path) !== undefined;
	try {
		const target = (0,external_node_fs_namespaceObject.realpathSync)(`${root}/${path}`);
		const stat = (0,external_node_fs_namespaceObject.statSync)(target);
		const inside = pathInside(root, target);
		if (stat.isDirectory())
			return inside === undefined ? resolve_link_leaves('folder') : folderInside(path);
		if (!matters)
			return irrelevant;
		if (inside === undefined)
			return resolve_link_leaves('file');
		if (!stat.isFile())
			return unread('cannot read this file: it is a link to what is not a regular file');
		return { kind: 'file', path: inside };
	}
	catch (error) {
		if (!matters && !isWorkflowFolder(path))
			return irrelevant;
		return unread(`cannot follow this link: ${describeSystemError(error)}`);
	}
}
/** What is in there is walked under its own name; only the workflows would not be taken for such. */
function folderInside(path) {
	if (!isWorkflowFolder(path))
		return irrelevant;
	return unread(`cannot tell whether GitHub runs workflows behind a link: make "${path}" a folder and move them into it`);
}
function isWorkflowFolder(path) {
	return path === '.github' || path === '.github/workflows';
}
function resolve_link_leaves(what) {
	const remedy = `put a copy of the ${what} here, or audit it where it is`;
	return unread(`cannot check what is behind this link: it leaves the tree; ${remedy}`);
}
function unread(message) {
	return { kind: 'unread', reason: 'unreadable', message };
}
const irrelevant = { kind: 'irrelevant' };

;// CONCATENATED MODULE: ./packages/audit/build/collect/at-path.js
/** Something of the tree that could not be read, as a report tells it: it has a path and no lines. */
function atPath(path, { reason, message }) {
	const start = { line: 1, column: 1, offset: 0 };
	return { at: { path, start, end: start }, reason, message };
}

;// CONCATENATED MODULE: ./packages/audit/build/collect/unread-document.js
/** A file that is there and that we could not read: it is listed, and what it may say stays open. */
function unreadDocument(source, { reason, message }) {
	const at = { source, start: 0, end: 0 };
	return {
		source,
		content: undefined,
		problems: [{ kind: 'limit', at, reason, message }],
		comments: [],
	};
}

;// CONCATENATED MODULE: ./packages/audit/build/collect/source-reader.js






/** Turns files into sources as long as there is room, and notes what stays unread. */
class SourceReader {
	sources = [];
	/** Files that count and could not be read. */
	unreadFiles = [];
	/** Folders and links that may hide such files. */
	unread = [];
	#root;
	#names;
	#room = limits.totalLength;
	constructor(root, names) {
		this.#root = root;
		this.#names = names;
	}
	/** `file` is where the text is when `path` is a link. */
	read(path, kind, file = path) {
		this.add(path, kind, this.#room > 0 ? readText(`${this.#root}/${file}`) : noRoom);
	}
	add(path, kind, text) {
		if (text.kind === 'text')
			this.#keep(path, kind, text.text);
		else if (kind === 'config')
			source_reader_refuse(path, text);
		else
			this.#keepUnread(path, kind, text);
	}
	note(path, unread) {
		const kind = fileKind(path);
		if (kind !== undefined)
			this.#keepUnread(path, kind, unread);
		else if (this.#names.isReported(path)) {
			this.unread.push(atPath(this.#names.toName(path), unread));
		}
	}
	#keepUnread(path, kind, unread) {
		this.unreadFiles.push(unreadDocument(this.#toSource(path, kind, ''), unread));
	}
	#keep(path, kind, text) {
		this.#room -= text.length;
		this.sources.push(this.#toSource(path, kind, text));
	}
	#toSource(path, kind, text) {
		return { path: this.#names.toName(path), repositoryPath: path, kind, text };
	}
}
/** Without what the configuration says, the result would be another one. */
function source_reader_refuse(path, { message }) {
	throw new GuardError('bad-configuration', `${path}: ${message}`);
}
const noRoom = {
	kind: 'unread',
	reason: 'too-many',
	message: `cannot check this file: the files before it have ${limits.totalLength / 1024 / 1024} MiB, which is the most that is read at once; audit it by itself`,
};

;// CONCATENATED MODULE: ./packages/audit/build/collect/collect-repository.js






/** Reads a repository: workflows, actions, lockfile, configuration. What cannot be read is said, and the rest is read. */
function collectRepository(target, names) {
	const reader = new SourceReader(target.root, names);
	const { files, links } = findFiles(target, reader);
	for (const path of files)
		reader.read(path, namedFileKind(path) ?? 'workflow');
	for (const path of links)
		readLink(reader, { root: target.root, path, files });
	return toCollected(reader);
}
function findFiles({ root, given }, reader) {
	const named = given.flatMap(({ kind, inside }) => (kind === 'file' ? [inside] : []));
	const files = new Set(named);
	const links = [];
	for (const met of walkTree(root)) {
		if (met.kind === 'unread')
			reader.note(met.path, met);
		else if (met.kind === 'link')
			links.push(met.path);
		else
			files.add(met.path);
		if (files.size > limits.files || links.length > limits.links) {
			reader.note('.', tooManyFiles);
			break;
		}
	}
	return { files, links };
}
function readLink(reader, { root, path, files }) {
	const target = resolveLink(root, path);
	const kind = fileKind(path);
	if (target.kind === 'unread')
		reader.note(path, target);
	if (target.kind !== 'file' || kind === undefined || files.has(target.path))
		return;
	files.add(target.path);
	reader.read(path, kind, target.path);
}
function toCollected({ sources, unreadFiles, unread }) {
	return {
		sources: sources.filter(({ kind }) => kind !== 'config').sort(byPath),
		configuration: onlyOne(sources.filter(({ kind }) => kind === 'config')),
		unreadFiles,
		unread,
	};
}
function onlyOne([first, second]) {
	if (second === undefined)
		return first;
	throw new GuardError('bad-configuration', `there are "${first?.path}" and "${second.path}": keep one of them`);
}
function byPath(a, b) {
	return a.repositoryPath < b.repositoryPath ? -1 : 1;
}
const tooManyFiles = {
	reason: 'too-many',
	message: `cannot read the whole tree: it has more than ${limits.files} workflows and actions, or ${limits.links} links; audit its parts one by one`,
};

;// CONCATENATED MODULE: ./packages/audit/build/collect/collect-dockerfiles.js






/** Reads the Dockerfiles that docker actions name, each once. */
function collectDockerfiles(root, actions, names) {
	const reader = new SourceReader(root, names);
	const seen = new Set();
	for (const { source, runs } of actions) {
		if (runs?.kind !== 'docker' || runs.dockerfile === undefined)
			continue;
		const path = toPath(source, runs.dockerfile);
		const { file, problem } = find(root, path);
		if (file === undefined) {
			const at = toLocation(runs.image ?? { source, start: 0, end: 0 });
			const message = `cannot check the image of this action: its Dockerfile ${JSON.stringify(path)} ${problem}`;
			if (names.isReported(source.repositoryPath))
				reader.unread.push({ at, reason: 'unreadable', message });
		}
		else if (!seen.has(path))
			reader.read(path, 'dockerfile', file);
		seen.add(path);
	}
	return reader;
}
/** The runner takes an absolute path as it is. */
function toPath({ repositoryPath }, dockerfile) {
	return (0,posix_namespaceObject.isAbsolute)(dockerfile) ? dockerfile : (0,posix_namespaceObject.join)((0,posix_namespaceObject.dirname)(repositoryPath), dockerfile);
}
/** The path is attacker-controlled: it may lead out of the tree by `..` or by a link. */
function find(root, path) {
	if (/^(\/|\.\.(\/|$))/.test(path))
		return { problem: 'lies outside of the tree' };
	if (path.includes('\0'))
		return { problem: 'has a name that no file can have' };
	try {
		const file = pathInside(root, (0,external_node_fs_namespaceObject.realpathSync)(`${root}/${path}`));
		if (file === undefined)
			return { problem: 'is behind a link that leaves the tree' };
		return (0,external_node_fs_namespaceObject.statSync)(`${root}/${file}`).isFile() ? { file } : { problem: 'is not a regular file' };
	}
	catch (error) {
		return { problem: `cannot be read: ${describeSystemError(error)}` };
	}
}

;// CONCATENATED MODULE: ./packages/audit/build/collect/collect-stdin.js


const collect_stdin_name = '<stdin>';
/** One workflow from standard input; it belongs to no repository. */
function collectStdin(bytes) {
	const text = decodeText(bytes);
	const source = { path: collect_stdin_name, repositoryPath: collect_stdin_name, kind: 'workflow' };
	const isRead = text.kind === 'text';
	return {
		sources: isRead ? [{ ...source, text: text.text }] : [],
		configuration: undefined,
		unreadFiles: isRead ? [] : [unreadDocument({ ...source, text: '' }, text)],
		unread: [],
	};
}

;// CONCATENATED MODULE: ./packages/audit/build/read-roots.js


/** Reads and parses every repository that the PATHs belong to. All reading is done here. */
function* readRoots(options) {
	const { paths, cwd, stdin, config, ruleSet } = options;
	const named = config === undefined ? undefined : readNamedConfiguration(config, cwd);
	const onDisk = paths.filter((path) => path !== '-');
	const dashes = paths.length - onDisk.length;
	if (dashes > 1)
		throw new GuardError('bad-usage', '"-" is given twice: standard input can be read once');
	for (const target of findTargets(onDisk, cwd)) {
		const names = reportNames(target.given, paths.length === 1);
		yield readTarget({ target, names, named, ruleSet });
	}
	if (dashes === 1)
		yield readStdin(stdin, named);
}
function readTarget(reading) {
	const { target, names, named } = reading;
	const { sources, unreadFiles, unread, configuration: own } = collectRepository(target, names);
	const documents = sources.map(parseDocument);
	const actions = documents.flatMap(({ content }) => (content?.kind === 'action' ? [content] : []));
	const dockerfiles = readDockerfiles(actions, reading);
	const all = [...documents, ...unreadFiles, ...dockerfiles.documents].sort(read_roots_byPath);
	const covered = [...all.map(({ source }) => source), ...(own === undefined ? [] : [own])]
		.filter(({ repositoryPath }) => names.isReported(repositoryPath))
		.map(({ path }) => path);
	const reported = new Set(named === undefined ? covered : [...covered, named.path]);
	return {
		folder: target.root,
		repository: toRepository(all),
		configuration: named ?? own,
		unread: [...unread, ...dockerfiles.unread],
		isReported: (path) => reported.has(path),
	};
}
function readDockerfiles(actions, { target, names, ruleSet }) {
	const { parseDockerfile } = ruleSet;
	if (parseDockerfile === undefined)
		return { documents: [], unread: [] };
	const { sources, unreadFiles, unread } = collectDockerfiles(target.root, actions, names);
	const read = sources.map((source) => toDockerfileDocument(parseDockerfile(source)));
	return { documents: [...read, ...unreadFiles], unread };
}
function read_roots_byPath(a, b) {
	return a.source.repositoryPath < b.source.repositoryPath ? -1 : 1;
}
function readStdin(bytes, named) {
	if (bytes === undefined)
		throw new GuardError('bad-usage', '"-" stands for standard input, and there is none');
	const { sources, unreadFiles, unread } = collectStdin(bytes);
	return {
		folder: undefined,
		repository: toRepository([...sources.map(parseDocument), ...unreadFiles]),
		configuration: named,
		unread,
		isReported: () => true,
	};
}

;// CONCATENATED MODULE: ./packages/core/build/engine/rule.js
const guards = [
	'pin-verify',
	'trigger-guard',
	'permissions-guard',
	'secrets-guard',
	'cache-forbid-in-release',
	'engine',
];

;// CONCATENATED MODULE: ./packages/audit/build/select-rules.js

/**
 * The rules of the guards and ids that are asked for, or all of them; offline without those that ask servers.
 * Those of the engine always run: they tell what the others could not see.
 */
function selectRules({ ruleSet, guards: byGuard = [], rules: byId = [], gather, }) {
	refuseUnknown('guard', byGuard, guards);
	refuseUnknown('rule', byId, ruleSet.rules.map(({ meta }) => meta.id));
	const rules = ruleSet.rules.filter(({ meta }) => gather !== undefined || !meta.isOnline);
	refuseOffline(byId, rules);
	if (byGuard.length === 0 && byId.length === 0)
		return rules;
	return rules.filter(({ meta }) => meta.guard === 'engine' || byGuard.includes(meta.guard) || byId.includes(meta.id));
}
/** Whoever names a rule wants its answer; that it did not run would look like a pass. */
function refuseOffline(asked, rules) {
	const left = asked.find((id) => !rules.some(({ meta }) => meta.id === id));
	if (left === undefined)
		return;
	throw new GuardError('bad-usage', `the rule "${left}" asks servers: add "--online"`);
}
function refuseUnknown(what, asked, known) {
	const unknown = asked.find((id) => !known.includes(id));
	if (unknown === undefined)
		return;
	const meant = nearest(unknown, known);
	throw new GuardError('bad-usage', `there is no ${what} "${unknown}"${meant === undefined ? '' : `, did you mean "${meant}"`}: known are ${known.join(', ')}`);
}

;// CONCATENATED MODULE: ./packages/audit/build/run-audit.js





/**
 * Audits every PATH: collect, parse, ask where that is wanted, judge, one report. Throws GuardError for what the
 * user can act on.
 */
async function runAudit(options) {
	const rules = selectRules(options);
	const { gather, ruleSet } = options;
	if (gather === undefined) {
		// One root after the other, so that no more than one is in memory.
		const audits = Array.from(readRoots(options), (root) => auditRoot(root, rules, options));
		return mergeAudits(audits, rules, ruleSet);
	}
	const roots = [...readRoots(options)];
	const gathered = await gather(roots.map((root) => toRequest(root, rules, options)));
	const audits = roots.map((root) => auditRoot(root, rules, { ...options, gathered }));
	return mergeAudits(audits, rules, ruleSet);
}

;// CONCATENATED MODULE: ./packages/runner/build/read-inputs.js


/** Reads the inputs; throws GuardError that names the input and what it accepts. */
function readInputs() {
	const paths = getMultilineInput('path').filter((path) => path !== '');
	return {
		paths: paths.length === 0 ? ['.'] : paths,
		config: textInput('config'),
		profile: wordInput('profile', profiles),
		failOn: wordInput('fail-on', [...finding_severities, 'none']),
		failOnInconclusive: booleanInput('fail-on-inconclusive', true),
		annotations: booleanInput('annotations', true),
		sarifFile: textInput('sarif-file'),
		reportFile: textInput('report-file'),
		online: booleanInput('online', true),
		token: textInput('token'),
		fallbackServer: textInput('fallback-server'),
	};
}
/** The runner gives an input that is not set as ''. */
function textInput(name) {
	const value = getInput(name);
	return value === '' ? undefined : value;
}
function wordInput(name, words) {
	const value = textInput(name);
	if (value === undefined)
		return undefined;
	const word = words.find((known) => known === value);
	if (word !== undefined)
		return word;
	throw new GuardError('bad-input', `the input "${name}" cannot be "${value}": it is one of ${words.join(', ')}`);
}
function booleanInput(name, byDefault) {
	const word = wordInput(name, ['true', 'false']);
	return word === undefined ? byDefault : word === 'true';
}

;// CONCATENATED MODULE: ./packages/runner/build/to-error-message.js

/** What is thrown, as the action's last words; `setFailed` escapes it. */
function toErrorMessage(error) {
	if (error instanceof GuardError)
		return error.message;
	const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
	return `this is a bug of Portcullis and not of what it audits; report it with these lines:\n${stack}`;
}

;// CONCATENATED MODULE: ./packages/audit/build/to-exit-code.js
/** 1: findings at the threshold; 3: something was not checked and nothing is worse; 0: neither. */
function toExitCode({ failing, report, }) {
	if (failing > 0)
		return 1;
	return report.inconclusive.length > 0 ? 3 : 0;
}

;// CONCATENATED MODULE: ./packages/runner/build/to-failure.js

/** Why the action fails; undefined when it passes. */
function toFailure(result, { failOnInconclusive }) {
	switch (toExitCode(result)) {
		case 0:
			return undefined;
		case 1:
			return `${count(result.failing, 'finding')} at or over the threshold; the log names each, and what to do`;
		case 3:
			if (!failOnInconclusive)
				return undefined;
			return `${count(result.report.inconclusive.length, 'place')} could not be checked, and that is no pass; the log says why`;
	}
}
function count(number, what) {
	return number === 1 ? `1 ${what}` : `${number} ${what}s`;
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/by-severity.js

/** The most severe first; in the report's order within a severity. */
function bySeverity(findings) {
	return finding_severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/count.js
/** `no findings`, `1 finding`, `2 findings`. */
function count_count(number, noun) {
	if (number === 0)
		return `no ${noun}s`;
	return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/break-log-command.js
/**
 * The runner obeys `##[command]` anywhere in a line of a log: a backslash keeps it a text.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function breakLogCommand(text) {
	return text.replaceAll('##[', '##\\[');
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/show-invisible.js
/**
 * Writes out every code point that a reader cannot see or that moves what he sees: controls (C0, C1,
 * ESC), line separators, bidirectional overrides (https://trojansource.codes), zero-width and tag
 * characters, lone surrogates. A newline shows as `\n`, U+202E as `\u{202E}`.
 */
function showInvisible(text) {
	return text.replace(invisible, toVisible);
}
/** U+FE0F only asks for the colour form of an emoji, and real step names are full of it. */
const invisible = /(?!\u{FE0F})[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const show_invisible_short = new Map([
	['\n', '\\n'],
	['\r', '\\r'],
	['\t', '\\t'],
]);
function toVisible(character) {
	const code = character.codePointAt(0) ?? 0;
	return show_invisible_short.get(character) ?? `\\u{${code.toString(16).toUpperCase()}}`;
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/escape-command.js


/**
 * A workflow command, escaped by the rules of @actions/core: `%`, CR and LF in the message, `:` and
 * `,` too in properties. The lines of the message are ours; what is inside them is attacker-controlled.
 * https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
 */
function escapeCommand(command) {
	const properties = Object.entries(command.properties)
		.flatMap(([name, value]) => value === undefined ? [] : [`${name}=${escape_command_escapeProperty(String(value))}`])
		.join(',');
	const message = escape_command_escapeData(command.lines.map(toInert).join('\n'));
	return `::${command.name} ${properties}::${message}`;
}
/** The runner prints the message again, decoded: neither form of command may stand in it. */
function toInert(text) {
	return breakLogCommand(showInvisible(text)).replace(/:(?=:)/g, ':\\');
}
function escape_command_escapeData(text) {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escape_command_escapeProperty(text) {
	const inert = breakLogCommand(showInvisible(text));
	return escape_command_escapeData(inert).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/clip.js
/** At most `limit` UTF-16 units, with `\u2026` where something was cut; never half a surrogate pair. */
function clip(text, limit) {
	if (text.length <= limit)
		return text;
	const cut = text.slice(0, limit - 1);
	return `${cut.replace(/[\uD800-\uDBFF]$/, '')}\u2026`;
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/repository-path.js
/**
 * A path of the report as named from the repository's root, where GitHub looks for files; what stands in another
 * repository keeps its name.
 */
function repositoryPath(path, { sources }) {
	const source = sources.get(path);
	return source === undefined || source.url !== undefined ? path : source.repositoryPath;
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/last-line.js
/** The last line of which a location covers something: an end in column 1 covers nothing of its line. */
function lastLine({ start, end }) {
	return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/github/to-place-properties.js


/** Where an annotation stands; GitHub takes columns only within one line. */
function toPlaceProperties(at, context) {
	const file = repositoryPath(at.path, context);
	const lines = { file, line: at.start.line, endLine: lastLine(at) };
	if (at.start.line !== at.end.line)
		return lines;
	return { ...lines, col: at.start.column, endColumn: at.end.column };
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/github/finding-annotation.js



/** A finding as an annotation, with its hops below the message. */
function findingAnnotation(finding, context) {
	const { rule, severity, confidence, message, at, related } = finding;
	const title = confidence === 'high'
		? `${severity}: ${rule}`
		: `${severity}, ${confidence} confidence: ${rule}`;
	return {
		name: commands[severity],
		properties: { ...toPlaceProperties(at, context), title },
		lines: [clip(message, 2000), ...related.slice(0, 8).map((hop) => toHop(hop, context))],
	};
}
const commands = {
	high: 'error',
	medium: 'warning',
	low: 'notice',
	info: 'notice',
};
/** Bounded, as the runner cuts a message at 4,096 characters. */
function toHop({ at, message }, context) {
	return clip(`- ${repositoryPath(at.path, context)}:${at.start.line} ${message}`, 240);
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/github/inconclusive-annotation.js


/** What was not checked is a warning: never silent, never a pass. */
function inconclusiveAnnotation({ rule, at, reason, message }, context) {
	const title = rule === undefined ? 'inconclusive' : `inconclusive: ${rule}`;
	return {
		name: 'warning',
		properties: { ...toPlaceProperties(at, context), title },
		lines: [`${clip(message, 2000)} (${reason})`],
	};
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/github/github.js





/**
 * Annotations: the most severe first, no more of a kind than GitHub shows of a step, and a last one
 * that counts the others.
 * https://docs.github.com/en/rest/checks/runs, https://github.com/orgs/community/discussions/26680
 */
const github = (report, context) => {
	const all = [
		...bySeverity(report.findings).map((finding) => findingAnnotation(finding, context)),
		...report.inconclusive.map((one) => inconclusiveAnnotation(one, context)),
	];
	const errors = all.filter(({ name }) => name === 'error');
	const warnings = all.filter(({ name }) => name === 'warning');
	const notices = all.filter(({ name }) => name === 'notice');
	const isAllShown = [errors, warnings, notices].every(({ length }) => length <= shownOfAKind);
	const shown = [
		...errors.slice(0, shownOfAKind),
		...warnings.slice(0, shownOfAKind),
		...notices.slice(0, isAllShown ? shownOfAKind : shownOfAKind - 1),
	];
	const commands = isAllShown ? shown : [...shown, rest(all, shown)];
	return commands.map((command) => `${escapeCommand(command)}\n`).join('');
};
const shownOfAKind = 10;
function rest(all, shown) {
	const left = ['error', 'warning', 'notice'].flatMap((name) => {
		const isOfKind = (command) => command.name === name;
		const number = all.filter(isOfKind).length - shown.filter(isOfKind).length;
		return number === 0 ? [] : [count_count(number, name)];
	});
	const message = `${left.join(', ')} more: GitHub shows ten of a kind, so read the job summary or the report for the others`;
	return { name: 'notice', properties: { title: 'not all is shown here' }, lines: [message] };
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/escape-json.js
/**
 * A value as JSON, two spaces, with a newline at the end. What a reader cannot see, and the `[` of
 * `##[`, is written as `\u\u2026.`: the value stays the same, and printing it moves no cursor and runs no
 * command.
 */
function escapeJson(value) {
	const written = JSON.stringify(value, undefined, 2);
	return `${written.replace(unsafe, toUnits)}\n`;
}
/** Newlines are JSON.stringify's own: those of the value are escaped already. */
const unsafe = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?<=##)\[/gu;
function toUnits(character) {
	return Array.from({ length: character.length }, (_, index) => {
		const unit = character.charCodeAt(index).toString(16).padStart(4, '0');
		return `\\u${unit}`;
	}).join('');
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/json/to-location-json.js
function toLocationJson({ path, start, end }) {
	return { path, start: toPositionJson(start), end: toPositionJson(end) };
}
function toPositionJson({ line, column, offset }) {
	return { line, column, offset };
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/json/to-finding-json.js

function toFindingJson(finding) {
	return {
		rule: finding.rule,
		guard: finding.guard,
		severity: finding.severity,
		confidence: finding.confidence,
		message: finding.message,
		at: toLocationJson(finding.at),
		related: finding.related.map(({ at, message }) => ({ at: toLocationJson(at), message })),
		evidence: finding.evidence,
		fix: finding.fix === undefined ? undefined : toFixJson(finding.fix),
	};
}
function toFixJson({ description, edits }) {
	return { description, edits: edits.map(({ at, text }) => ({ at: toLocationJson(at), text })) };
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/json/to-pin-json.js

function toPinJson(pin) {
	const { uses, repository, path, commit, ref, verdict, proof, at, via } = pin;
	return {
		uses,
		repository,
		path,
		commit,
		ref,
		verdict,
		proof,
		at: at.map(toLocationJson),
		via,
	};
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/json/json.js




/** The report as docs/report.schema.json has it: keys in a fixed order, absent members left out. */
const json = (report) => escapeJson({
	version: report.version,
	tool: { name: report.tool.name, version: report.tool.version },
	files: report.files.map(({ path, kind }) => ({ path, kind })),
	findings: report.findings.map(toFindingJson),
	inconclusive: report.inconclusive.map(({ rule, guard, at, reason, message }) => ({
		rule,
		guard,
		at: toLocationJson(at),
		reason,
		message,
	})),
	suppressed: report.suppressed.map(({ finding, by, reason }) => ({
		finding: toFindingJson(finding),
		by,
		reason,
	})),
	pins: report.pins.map(toPinJson),
	stats: toStatsJson(report.stats),
});
function toStatsJson({ files, workflows, actions, uses, images, repositories, requests, bytes, }) {
	return { files, workflows, actions, uses, images, repositories, requests, bytes };
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/escape-markdown.js

/**
 * Attacker-controlled text inside a line of GitHub's Markdown: nothing in it is syntax, HTML, a cell's
 * end, a link, a mention or a log command. Character references never open a construct
 * (https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references); what GitHub links
 * after decoding them (URLs, @mentions, #1, GH-1, commits) is split by a zero-width space.
 */
function escapeMarkdown(text) {
	return showInvisible(text)
		.replace(syntax, (character) => `&#${character.charCodeAt(0)};`)
		.replace(linked, (start) => `${start}&#8203;`);
}
const syntax = /[&<>|`*_[\]\\~$#@]|:(?=:|\/\/)/g;
const linked = /&#64;|&#35;(?=\d)|&#58;(?=\/\/)|\bwww(?=\.)|\bGH-(?=\d)|[0-9a-f]{6}(?=[0-9a-f])/gi;

;// CONCATENATED MODULE: ./packages/core/build/reporters/summarize.js



/** `3 findings (1 high, 2 low), 1 inconclusive, 4 suppressed in 12 files; 41 pins: 40 released, 1 tag-only`. */
function summarize(report) {
	if (summarize_isEmpty(report))
		return 'nothing to audit: no workflow and no action here';
	const parts = [
		`${count_count(report.findings.length, 'finding')}${summarize_bySeverity(report)}`,
		...(report.inconclusive.length > 0 ? [`${report.inconclusive.length} inconclusive`] : []),
		...(report.suppressed.length > 0 ? [`${report.suppressed.length} suppressed`] : []),
	];
	return `${parts.join(', ')} in ${count_count(report.files.length, 'file')}${byVerdict(report)}`;
}
function summarize_isEmpty({ files, findings, inconclusive }) {
	return files.length + findings.length + inconclusive.length === 0;
}
function summarize_bySeverity({ findings }) {
	const parts = finding_severities.flatMap((severity) => {
		const number = findings.filter((finding) => finding.severity === severity).length;
		return number === 0 ? [] : [`${number} ${severity}`];
	});
	return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
function byVerdict({ pins }) {
	if (pins.length === 0)
		return '';
	const parts = pinVerdicts.flatMap((verdict) => {
		const number = pins.filter((pin) => pin.verdict === verdict).length;
		return number === 0 ? [] : [`${number} ${verdict}`];
	});
	return `; ${count_count(pins.length, 'pin')}: ${parts.join(', ')}`;
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/to-code-span.js

/** Attacker-controlled text as code in Markdown; HTML where backticks could not hold it. */
function toCodeSpan(text) {
	return tame.test(text) ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`;
}
/** Printable ASCII that means nothing inside a code span, a table cell or a log. */
const tame = /^(?! )(?:(?!##\[)[ -~](?<![|`\\<>&$]))+(?<! )$/;

;// CONCATENATED MODULE: ./packages/core/build/reporters/markdown/bounded-table.js
/**
 * A table with as many rows as fit, and a line on what was cut: GitHub drops a job summary over 1 MiB.
 * Cells are Markdown already and hold neither `|` nor a line break.
 */
function boundedTable({ title, columns, rows, limit }) {
	if (rows.length === 0)
		return [];
	const lines = [toLine(columns), `|${'---|'.repeat(columns.length)}`];
	let room = limit;
	for (const line of rows.map(toLine)) {
		room -= Buffer.byteLength(line) + 1;
		if (room < 0)
			break;
		lines.push(line);
	}
	const cut = rows.length - (lines.length - 2);
	const note = `${cut} of ${rows.length} rows are left out: a job summary holds 1 MiB. The JSON report has all of them.`;
	return [...(title === undefined ? [] : [title]), lines.join('\n'), ...(cut > 0 ? [note] : [])];
}
function toLine(cells) {
	return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/markdown/to-place-code.js


/** `path:line` as code: a link could only lead where the file's name says. */
function toPlaceCode({ path, start }) {
	return toCodeSpan(`${clip(path, 300)}:${start.line}`);
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/markdown/to-prose.js


/** A message: what stands in double quotes is a value, and is shown as code. */
function toProse(message) {
	return message
		.split(/("[^"]+")/)
		.map((part, index) => (index % 2 === 1 ? toCodeSpan(part.slice(1, -1)) : escapeMarkdown(part)))
		.join('');
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/markdown/findings-table.js






/** One row a finding, the most severe first. */
function findingsTable(findings) {
	return boundedTable({
		title: undefined,
		columns: ['Severity', 'Rule', 'Where', 'What'],
		rows: bySeverity(findings).map(toRow),
		limit: 640 * 1024,
	});
}
const symbols = {
	high: '\ud83d\udd34',
	medium: '\ud83d\udfe0',
	low: '\ud83d\udfe1',
	info: '\ud83d\udd35',
};
const shownHops = 16;
function toRow({ severity, confidence, rule, at, message, related }) {
	const doubt = confidence === 'high' ? '' : ` (${confidence} confidence)`;
	const hops = related
		.slice(0, shownHops)
		.map((hop) => `<br>\u21b3 ${toPlaceCode(hop.at)} ${toProse(clip(hop.message, 300))}`);
	const more = related.length > shownHops ? `<br>\u21b3 ${related.length - shownHops} more` : '';
	return [
		`${symbols[severity]} ${severity}${doubt}`,
		toCodeSpan(rule),
		toPlaceCode(at),
		`${toProse(clip(message, 1000))}${hops.join('')}${more}`,
	];
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/group-alike.js
/** Puts together what differs in nothing but its place: a server that is away leaves hundreds of these. */
function groupAlike(inconclusive) {
	const groups = new Map();
	for (const one of inconclusive) {
		const key = JSON.stringify([one.rule, one.reason, one.message]);
		const group = groups.get(key);
		if (group === undefined)
			groups.set(key, { first: one, others: [] });
		else
			group.others.push(one.at);
	}
	return [...groups.values()];
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/name-places.js
/** The first places of a list, and how many are left out. */
function namePlaces(places, name) {
	const most = 5;
	const named = places.slice(0, most).map(name);
	const left = places.length - named.length;
	return `${named.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/markdown/inconclusive-table.js







/** One row for each reason that something was not checked. */
function inconclusiveTable(inconclusive) {
	return boundedTable({
		title: '#### Not checked',
		columns: ['Reason', 'Rule', 'Where', 'What'],
		rows: groupAlike(inconclusive).map(({ first: { rule, at, reason, message }, others }) => [
			reason,
			rule === undefined ? '' : toCodeSpan(rule),
			namePlaces([at, ...others], toPlaceCode),
			toProse(clip(message, 1000)),
		]),
		limit: 192 * 1024,
	});
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/escape-mermaid.js

/**
 * Attacker-controlled text inside the quotes of a Mermaid label. Letters and what paths are made of
 * stay; all else becomes a character code (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters),
 * also a `.` or `-` before a space, which Mermaid takes for a list in Markdown.
 */
function escapeMermaid(text) {
	return showInvisible(text).replace(/[^\p{L}\p{N} ./_-]|[.-](?= )/gu, (character) => `#${character.codePointAt(0)};`);
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/markdown/to-mermaid-label.js


/** Short enough to read in a box; of a commit, its first ten digits. */
function toMermaidLabel(text) {
	return escapeMermaid(clip(text.replace(commit, '$<start>'), 72));
}
const commit = /(?<=@)(?<start>[0-9a-f]{10})(?:[0-9a-f]{30}|[0-9a-f]{54})$/i;

;// CONCATENATED MODULE: ./packages/core/build/reporters/markdown/fit-graph.js

/**
 * As many edges, in their order, as a diagram can hold. Mermaid draws nothing at over 500 edges or
 * 50,000 characters (https://mermaid.js.org/config/schema-docs/config.html), and people see nothing
 * in half of that.
 */
function fitGraph(graph, most = readable) {
	const nodes = new Map();
	const edges = [];
	let room = 40_000;
	for (const edge of graph) {
		const added = [...new Set([edge.from, edge.to])].filter((name) => !nodes.has(name));
		const length = lengthOf([...added, edge.label ?? '']);
		const isFull = edges.length === most.edges || nodes.size + added.length > most.nodes;
		if (isFull || length > room)
			continue;
		for (const name of added)
			nodes.set(name, `n${nodes.size}`);
		edges.push(edge);
		room -= length;
	}
	return { edges, nodes };
}
const readable = { nodes: 60, edges: 120 };
/** With what stands around each label. */
function lengthOf(labels) {
	return labels.reduce((sum, label) => sum + toMermaidLabel(label).length + 24, 0);
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/markdown/to-flowchart.js

/** The lines of a flowchart; a dashed arrow leads to what is not pinned, which is red, and so is an impostor. */
function toFlowchart({ edges, nodes }) {
	return [
		'flowchart LR',
		...[...nodes].map(([name, id]) => `  ${id}["${toMermaidLabel(name)}"]`),
		...edges.map((edge) => `  ${nodes.get(edge.from)} ${toArrow(edge)} ${nodes.get(edge.to)}`),
		...toClass(edges, nodes),
	];
}
function toArrow({ pinned, label }) {
	const arrow = pinned ? '-->' : '-.->';
	return label === undefined ? arrow : `${arrow}|"${toMermaidLabel(label)}"|`;
}
function toClass(edges, nodes) {
	const isHeld = ({ pinned, label }) => pinned && label !== 'impostor';
	const loose = new Set(edges.flatMap((edge) => (isHeld(edge) ? [] : [nodes.get(edge.to)])));
	if (loose.size === 0)
		return [];
	return [
		'  classDef loose stroke:#d1242f,stroke-width:2px',
		`  class ${[...loose].join(',')} loose`,
	];
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/markdown/uses-diagram.js


/** What calls what, as a Mermaid flowchart; a dashed arrow leads to what is not pinned. */
function usesDiagram(graph) {
	if (graph.length === 0)
		return [];
	const fitted = fitGraph(graph);
	const diagram = ['```mermaid', ...toFlowchart(fitted), '```'].join('\n');
	const cut = graph.length - fitted.edges.length;
	const note = `${cut} of ${graph.length} arrows are left out: a larger diagram would not be drawn.`;
	return ['#### What is used', diagram, ...(cut > 0 ? [note] : [])];
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/markdown/markdown.js





/** The job summary: the verdict first, then what it rests on. Its parts together stay under GitHub's 1 MiB. */
const markdown = (report, context) => {
	const parts = [
		`### ${symbol(report)} ${escapeMarkdown(report.tool.name)}: ${summarize(report)}`,
		...findingsTable(report.findings),
		...inconclusiveTable(report.inconclusive),
		...suppressed(report),
		...usesDiagram(context.graph ?? []),
	];
	return `${parts.join('\n\n')}\n`;
};
function symbol({ findings, inconclusive }) {
	if (findings.some(({ severity }) => severity === 'high'))
		return '\u274c';
	return findings.length + inconclusive.length > 0 ? '\u26a0\ufe0f' : '\u2705';
}
function suppressed(report) {
	const { length } = report.suppressed;
	if (length === 0)
		return [];
	const what = length === 1 ? '1 finding is' : `${length} findings are`;
	return [`${what} suppressed; the JSON report names each with its reason.`];
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = {
	get createHash() { return process.getBuiltinModule("node:crypto").createHash; },
	get randomBytes() { return process.getBuiltinModule("node:crypto").randomBytes; },
};
;// CONCATENATED MODULE: ./packages/core/build/reporters/sarif/fingerprints-of.js


/**
 * What stays the same when lines move: rule, file and the text pointed at, with a number among equals.
 * A cryptographic hash, so that nobody can write a workflow whose alert hides behind a dismissed one.
 */
function fingerprintsOf(findings, context) {
	const seen = new Map();
	const inOrder = [...findings].sort((a, b) => a.at.start.offset - b.at.start.offset);
	const prints = inOrder.map((finding) => {
		const hash = hashOf(finding, context);
		const ordinal = (seen.get(hash) ?? 0) + 1;
		seen.set(hash, ordinal);
		return [finding, `${hash}:${ordinal}`];
	});
	return new Map(prints);
}
function hashOf({ rule, at }, context) {
	const text = context.sources.get(at.path)?.text.slice(at.start.offset, at.end.offset) ?? '';
	const snippet = text.replace(/\s+/g, ' ').trim();
	const identity = JSON.stringify([rule, repositoryPath(at.path, context), snippet]);
	return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(identity).digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/sarif/left-out.js
/** The notification that says how many results did not fit. */
function left_out_leftOut(number, limit) {
	if (number === 0)
		return [];
	const text = `${number} less severe findings are left out: GitHub refuses more than ${limit} results`;
	return [{ level: 'warning', descriptor: { id: 'too-many' }, message: { text } }];
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/sarif/to-message.js


/**
 * A SARIF message. `[text](target)` in one is a link (\u00a73.11.6), which only our own words may make.
 */
function toMessage(text) {
	return { text: showInvisible(clip(text, 4000)).replace(/\](?=\()/g, '] ') };
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/sarif/to-artifact-location.js

/** A file by a relative URI from the repository's root; one of another repository by its address. */
function toArtifactLocation(path, context) {
	const url = context.sources.get(path)?.url;
	if (url !== undefined)
		return { uri: url };
	return { uri: toUri(repositoryPath(path, context)), uriBaseId: '%SRCROOT%' };
}
/** A lone surrogate cannot be percent-encoded. */
function toUri(path) {
	const wellFormed = path.replace(/\p{Cs}/gu, '\uFFFD');
	return wellFormed.split('/').map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/sarif/to-region.js
/** SARIF counts as we do: lines and columns from 1, ends exclusive, offsets from 0 without a BOM. */
function toRegion({ start, end }) {
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		endColumn: end.column,
		charOffset: start.offset,
		charLength: end.offset - start.offset,
	};
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/sarif/to-physical-location.js


function toPhysicalLocation(at, context) {
	return { artifactLocation: toArtifactLocation(at.path, context), region: toRegion(at) };
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/sarif/to-notification.js


/** What was not checked, told by the run itself: it is no result. */
function toNotification({ rule, at, reason, message }, { rules, context }) {
	const index = rules.findIndex(({ id }) => id === rule);
	return {
		level: 'warning',
		descriptor: { id: reason },
		associatedRule: rule === undefined ? undefined : { id: rule, index },
		message: toMessage(message),
		locations: [{ physicalLocation: toPhysicalLocation(at, context) }],
	};
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/sarif/to-fix.js



/** A fix, its edits grouped by file. */
function to_fix_toFix({ description, edits }, context) {
	const paths = [...new Set(edits.map(({ at }) => at.path))];
	return {
		description: toMessage(description),
		artifactChanges: paths.map((path) => ({
			artifactLocation: toArtifactLocation(path, context),
			replacements: edits
				.filter(({ at }) => at.path === path)
				.map(({ at, text }) => ({ deletedRegion: toRegion(at), insertedContent: { text } })),
		})),
	};
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/sarif/to-level.js
function toLevel(severity) {
	return levels[severity];
}
const levels = { high: 'error', medium: 'warning', low: 'note', info: 'note' };

;// CONCATENATED MODULE: ./packages/core/build/reporters/sarif/to-result.js




/** A finding as a result. Its place and its hops are one code flow, which GitHub shows as a path. */
function toResult(finding, { rules, prints, context }) {
	const { rule, guard, severity, confidence, message, at, related, evidence, fix } = finding;
	const hops = related.map((hop) => ({
		physicalLocation: toPhysicalLocation(hop.at, context),
		message: toMessage(hop.message),
	}));
	const main = { physicalLocation: toPhysicalLocation(at, context) };
	return {
		ruleId: rule,
		ruleIndex: rules.findIndex(({ id }) => id === rule),
		level: toLevel(severity),
		message: toMessage(message),
		locations: [main],
		relatedLocations: hops.length === 0 ? undefined : hops.map((hop, index) => ({ id: index + 1, ...hop })),
		codeFlows: hops.length === 0
			? undefined
			: [toCodeFlow([{ ...main, message: toMessage(message) }, ...hops])],
		partialFingerprints: { 'portcullis/v1': prints.get(finding) },
		fixes: fix === undefined ? undefined : [to_fix_toFix(fix, context)],
		properties: { guard, severity, confidence, evidence },
	};
}
function toCodeFlow(locations) {
	return { threadFlows: [{ locations: locations.map((location) => ({ location })) }] };
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/sarif/to-rules.js

/** Every rule of the context, then those that only the report names. */
function toRules(report, context) {
	const known = new Set(context.rules.map(({ id }) => id));
	const named = [
		...report.findings,
		...report.suppressed.map(({ finding }) => finding),
		...report.inconclusive,
	].flatMap(({ rule }) => (rule === undefined || known.has(rule) ? [] : [rule]));
	return [
		...context.rules.map((meta) => toRule(meta, context.help?.[meta.id])),
		...[...new Set(named)].sort().map((id) => ({ id })),
	];
}
function toRule(meta, help) {
	const { id, guard, title, severity, profile, practices } = meta;
	return {
		id,
		shortDescription: { text: title },
		fullDescription: { text: title },
		help: help === undefined ? { text: title } : { text: help, markdown: help },
		defaultConfiguration: { level: toLevel(severity) },
		properties: {
			tags: ['security', guard, ...practices],
			'security-severity': securitySeverities[severity],
			profile,
		},
	};
}
/** GitHub: over 7 high, over 4 medium, over 0 low; without one the level counts. */
const securitySeverities = {
	high: '8.0',
	medium: '5.5',
	low: '3.0',
	info: undefined,
};

;// CONCATENATED MODULE: ./packages/core/build/reporters/sarif/to-suppression.js

/** A suppression beside the code is in the source, one in the configuration is not. */
function toSuppression({ finding, by, reason }) {
	const kind = by.startsWith(`${finding.at.path}:`) ? 'inSource' : 'external';
	return {
		suppressions: [
			{ kind, justification: showInvisible(reason), properties: { by: showInvisible(by) } },
		],
	};
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/sarif/sarif.js








/** SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/, in the subset that GitHub reads. */
const sarif = (report, context) => {
	const suppressed = context.sarifSuppressed === true ? report.suppressed : [];
	const rules = toRules(report, context);
	const findings = mostSevere(report.findings);
	const prints = fingerprintsOf(allOf(report), context);
	const toOne = (finding) => toResult(finding, { rules, prints, context });
	const left = report.findings.length - findings.length;
	const notifications = report.inconclusive.map((one) => toNotification(one, { rules, context }));
	return escapeJson({
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: {
					driver: { name: report.tool.name, semanticVersion: report.tool.version, rules },
				},
				columnKind: 'utf16CodeUnits',
				invocations: [
					{
						executionSuccessful: true,
						toolExecutionNotifications: [...notifications, ...left_out_leftOut(left, limit)],
					},
				],
				results: [
					...findings.map(toOne),
					...suppressed.map((one) => ({ ...toOne(one.finding), ...toSuppression(one) })),
				],
			},
		],
	});
};
/**
 * GitHub refuses a file with more results in a run.
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
const limit = 25_000;
function mostSevere(findings) {
	return findings.length <= limit ? findings : bySeverity(findings).slice(0, limit);
}
/** Suppressed ones count too, so that suppressing one changes no other's fingerprint. */
function allOf({ findings, suppressed }) {
	return [...findings, ...suppressed.map(({ finding }) => finding)];
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/escape-terminal.js


/**
 * Attacker-controlled text for a terminal or a log: one line, no control, no command. `::command::`
 * counts at the start of a line only, and every line of ours begins with our own words.
 */
function escapeTerminal(text) {
	return breakLogCommand(showInvisible(text));
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/text/line-text.js

/** A line of a source by its number, without its end. */
function lineText(source, line) {
	const starts = lineStarts(source);
	const from = starts[line - 1] ?? source.text.length;
	let to = starts[line] ?? source.text.length;
	while (to > from && isLineEnd(source.text.charCodeAt(to - 1)))
		to -= 1;
	return source.text.slice(from, to);
}
function isLineEnd(unit) {
	return unit === 0x0a || unit === 0x0d;
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/text/display-width.js
/** Columns that a terminal takes for a printable code point: 0 for marks on the letter before, 2 for wide ones. */
function displayWidth(point) {
	if (point < 0x300)
		return 1;
	const character = String.fromCodePoint(point);
	if (/\p{M}/u.test(character))
		return 0;
	return isWide(point) || /\p{Emoji_Presentation}/u.test(character) ? 2 : 1;
}
/** East Asian Wide and Fullwidth by blocks, https://www.unicode.org/reports/tr11/ */
const wide = [
	[0x1100, 0x115f],
	[0x2e80, 0x303e],
	[0x3041, 0x4dbf],
	[0x4e00, 0xa4cf],
	[0xa960, 0xa97f],
	[0xac00, 0xd7a3],
	[0xf900, 0xfaff],
	[0xfe10, 0xfe19],
	[0xfe30, 0xfe6f],
	[0xff01, 0xff60],
	[0xffe0, 0xffe6],
	[0x16fe0, 0x18dff],
	[0x1aff0, 0x1b2ff],
	[0x1f200, 0x1f2ff],
	[0x20000, 0x3fffd],
];
function isWide(point) {
	return wide.some(([first, last]) => point >= first && point <= last);
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/text/to-cell.js


const tabStop = 4;
/** The code point at an offset, shown in a column: a tab becomes spaces, the rest as escapeTerminal has it. */
function toCell(line, offset, column) {
	const point = line.codePointAt(offset) ?? 0;
	const character = String.fromCodePoint(point);
	const units = character.length;
	if (character === '\t') {
		const width = tabStop - (column % tabStop);
		return { text: ' '.repeat(width), width, units, cost: tabStop };
	}
	const isCommand = character === '[' && offset > 1 && line.startsWith('##', offset - 2);
	const text = isCommand ? '\\[' : showInvisible(character);
	const width = text === character ? displayWidth(point) : text.length;
	return { text, width, units, cost: Math.max(1, width) };
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/text/fit-window.js

/** What of a line fits into `room` columns around a span: its key, the span, then what is beside them. */
function fitWindow(line, span, room) {
	if (line.length <= room && isPlain.test(line))
		return { from: 0, to: line.length };
	const budget = Math.max(8, room - 2);
	const lead = goLeft(line, span.from, Math.min(24, budget >> 2));
	const inside = goRight(line, span, budget - lead.used);
	const rest = budget - lead.used - inside.used;
	if (inside.at < span.to)
		return { from: lead.at, to: inside.at };
	const after = { from: inside.at, to: line.length };
	const right = goRight(line, after, Math.min(rest, (rest + lead.used) >> 1));
	const left = goLeft(line, lead.at, rest - right.used);
	const last = { from: right.at, to: line.length };
	return { from: left.at, to: goRight(line, last, rest - right.used - left.used).at };
}
const isPlain = /^[ -~]*$/;
function goRight(line, { from, to }, room) {
	let at = from;
	let used = 0;
	while (at < to) {
		const { units, cost } = toCell(line, at, 0);
		if (used + cost > room)
			break;
		at += units;
		used += cost;
	}
	return { at, used };
}
function goLeft(line, from, room) {
	let at = from;
	let used = 0;
	while (at > 0) {
		const isPair = at > 1 && toCell(line, at - 2, 0).units === 2;
		const { units, cost } = toCell(line, isPair ? at - 2 : at - 1, 0);
		if (used + cost > room)
			break;
		at -= units;
		used += cost;
	}
	return { at, used };
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/text/show-stretch.js

/** What a terminal shows for a part of a line that begins in a column (0-based). */
function showStretch(line, { from, to }, column) {
	const raw = line.slice(from, to);
	if (isSimple.test(raw))
		return { text: raw, width: raw.length };
	let text = '';
	let width = 0;
	for (let offset = from; offset < to;) {
		const cell = toCell(line, offset, column + width);
		text += cell.text;
		width += cell.width;
		offset += cell.units;
	}
	return { text, width };
}
/** Printable ASCII that can be no part of `##[`. */
const isSimple = /^[ -Z\\-~]*$/;

;// CONCATENATED MODULE: ./packages/core/build/reporters/text/mark-line.js



/** A line with carets below its span, and the part of it that fits when it is too long. */
function markLine(source, marks, style) {
	const { start, end } = marks.at;
	const line = lineText(source, start.line);
	const from = Math.min(start.column - 1, line.length);
	const to = end.line === start.line ? Math.min(end.column - 1, line.length) : line.length;
	const seen = fitWindow(line, { from, to }, style.width - style.gutter - 3);
	const head = seen.from > 0 ? '\u2026' : '';
	const before = showStretch(line, { from: seen.from, to: from }, head.length);
	const column = head.length + before.width;
	const span = showStretch(line, { from, to: Math.min(to, seen.to) }, column);
	const after = showStretch(line, { from: Math.min(to, seen.to), to: seen.to }, column + span.width);
	const tail = seen.to < line.length ? '\u2026' : '';
	const mark = (marks.isMain ? '^' : '-').repeat(Math.max(1, span.width));
	const label = marks.label === '' ? '' : ` ${marks.label}`;
	return [
		{ number: String(start.line), text: `${head}${before.text}${span.text}${after.text}${tail}` },
		{ number: '', text: `${' '.repeat(column)}${marks.paint(`${mark}${label}`)}` },
	];
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/text/mark-lines.js




/** A span of several lines: a rail beside its first and last lines, closed below its end. */
function markLines(source, marks, style) {
	const { start, end } = marks.at;
	const last = lastLine(marks.at);
	const rows = shownLines(start.line, last).map((line, index) => {
		if (line === undefined)
			return { number: gap(style), text: marks.paint('|') };
		const rail = marks.paint(index === 0 ? '/' : '|');
		return { number: String(line), text: `${rail} ${show(source, line, style).text}`.trimEnd() };
	});
	const lastColumn = last === end.line ? end.column - 1 : Number.POSITIVE_INFINITY;
	const { width } = show(source, last, { ...style, lastColumn });
	const close = `|${'_'.repeat(Math.max(1, width))}${marks.isMain ? '^' : '-'}`;
	const label = marks.label === '' ? '' : ` ${marks.label}`;
	return [...rows, { number: '', text: marks.paint(`${close}${label}`) }];
}
/** All lines when they are few, else the first two, a gap, and the last. */
function shownLines(first, last) {
	const all = Array.from({ length: Math.min(5, last - first + 1) }, (_, index) => first + index);
	return last - first < 4 ? all : [first, first + 1, undefined, last];
}
function gap({ gutter }) {
	return '.'.repeat(Math.min(3, gutter));
}
/** A line from its start as far as there is room, or to a column. */
function show(source, number, style) {
	const line = lineText(source, number);
	const seen = fitWindow(line, { from: 0, to: 0 }, style.width - style.gutter - 5);
	const to = Math.min(seen.to, style.lastColumn ?? seen.to);
	const { text, width } = showStretch(line, { from: 0, to }, 0);
	return { text: seen.to < line.length ? `${text}\u2026` : text, width };
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/text/code-frame.js




/** The code at a place, marked, below an empty line; nothing when there is no code there. */
function codeFrame(source, marks, style) {
	const { start } = marks.at;
	const isOneLine = lastLine(marks.at) === start.line;
	if (isOneLine && lineText(source, start.line).trim() === '')
		return [];
	const rows = isOneLine ? markLine(source, marks, style) : markLines(source, marks, style);
	return [{ number: '', text: '' }, ...rows].map(({ number, text }) => {
		const bar = style.palette.frame(`${number.padStart(style.gutter)} |`);
		return text === '' ? bar : `${bar} ${text}`;
	});
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/text/block.js




/** A headline, its places with their code, and notes below them. */
function block(content, sources, style) {
	const { label, message, paint, places, notes } = content;
	const { palette } = style;
	const gutter = Math.max(...places.map(({ at }) => String(lastLine(at)).length));
	const bar = `${' '.repeat(gutter)} ${palette.frame('|')}`;
	const parts = places.map((place, index) => {
		const mark = index === 0 ? { paint, isMain: true } : { paint: palette.related, isMain: false };
		return toPlaceLines(place, sources.get(place.at.path), { ...style, ...mark, gutter });
	});
	const last = notes.map(({ name, value }) => {
		return `${' '.repeat(gutter)} ${palette.frame('=')} ${palette.strong(name)}: ${block_toLine(value)}`;
	});
	return [
		`${paint(block_toLine(label))} ${palette.strong(block_toLine(message))}`,
		...[...parts, last].filter(isNotEmpty).flatMap((lines, index, all) => {
			const isFramed = lines.length > 1 && lines !== last && index < all.length - 1;
			return isFramed ? [...lines, bar] : lines;
		}),
	].join('\n');
}
function isNotEmpty(lines) {
	return lines.length > 0;
}
/** `--> path:line:column` and the code; what the place says stands there when there is no code. */
function toPlaceLines({ at, message }, source, style) {
	const label = block_toLine(message);
	const marks = { at, label, paint: style.paint, isMain: style.isMain };
	const frame = source === undefined ? [] : codeFrame(source, marks, style);
	const arrow = `${' '.repeat(style.gutter)}${style.palette.frame('-->')}`;
	const said = frame.length > 0 || label === '' ? '' : ` ${label}`;
	return [`${arrow} ${block_toLine(at.path)}:${at.start.line}:${at.start.column}${said}`, ...frame];
}
/** A value can be as long as its file; the JSON report has all of it. */
function block_toLine(text) {
	return escapeTerminal(clip(text, 2000));
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/text/finding-block.js

/** A finding, its hops, and what else is known about it. */
function findingBlock(finding, sources, style) {
	const { rule, severity, confidence, message, at, related, evidence, fix } = finding;
	const content = {
		label: `${severity}[${rule}]`,
		paint: style.palette.severity[severity],
		message,
		places: [{ at, message: '' }, ...related],
		notes: [
			...(confidence === 'high' ? [] : [{ name: 'confidence', value: confidence }]),
			...evidence.map((value) => ({ name: 'evidence', value })),
			...(fix === undefined ? [] : [{ name: 'fix', value: fix.description }]),
		],
	};
	return block(content, sources, style);
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/text/inconclusive-block.js


/** What was not checked, and why; `others` are the places that share the reason. */
function inconclusiveBlock({ first, others }, sources, style) {
	const { rule, at, reason, message } = first;
	const content = {
		label: rule === undefined ? 'inconclusive:' : `inconclusive[${rule}]`,
		paint: style.palette.inconclusive,
		message,
		places: [{ at, message: '' }],
		notes: [
			{ name: 'reason', value: reason },
			...(others.length === 0 ? [] : [{ name: 'also at', value: namePlaces(others, toName) }]),
		],
	};
	return block(content, sources, style);
}
function toName({ path, start }) {
	return `${path}:${start.line}:${start.column}`;
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/text/palette.js
function paletteOf(isColored) {
	return isColored ? colored : palette_plain;
}
const colored = {
	severity: { high: sgr('1;91'), medium: sgr('1;93'), low: sgr('1;96'), info: sgr('1;92') },
	inconclusive: sgr('1;95'),
	frame: sgr('1;94'),
	related: sgr('94'),
	strong: sgr('1'),
};
const palette_plain = {
	severity: { high: String, medium: String, low: String, info: String },
	inconclusive: String,
	frame: String,
	related: String,
	strong: String,
};
/** Select Graphic Rendition of ECMA-48: the only escape sequence that is ever written. */
function sgr(code) {
	return (text) => `\u001b[${code}m${text}\u001b[0m`;
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/text/text.js





/** For people: every finding with its code, what was not checked, and one line that sums it up. */
const text_text = (report, context) => {
	const style = { palette: paletteOf(context.color), width: context.maxWidth ?? 120 };
	const blocks = [
		...report.findings.map((finding) => findingBlock(finding, context.sources, style)),
		...groupAlike(report.inconclusive).map((one) => inconclusiveBlock(one, context.sources, style)),
		style.palette.strong(summarize(report)),
	];
	return `${blocks.join('\n\n')}\n`;
};

;// CONCATENATED MODULE: ./packages/core/build/reporters/reporters.js





/** Every reporter by the name of its format. */
const reporters = { text: text_text, json: json, sarif: sarif, github: github, markdown: markdown };

;// CONCATENATED MODULE: ./packages/runner/build/to-text.js

/** A result in one of the report's formats. */
function to_text_toText(result, format) {
	return reporters[format](result.report, {
		sources: result.sources,
		rules: result.rules,
		help: result.help,
		graph: result.graph,
		color: false,
	});
}

;// CONCATENATED MODULE: ./packages/audit/build/to-write-error.js


/** Why a file could not be written, for the one who named it; what is no answer of the system is our bug. */
function toWriteError(file, error) {
	const code = systemErrorCode(error);
	if (code === undefined)
		return error;
	const reason = reasons.get(code) ?? `the system answers ${code}`;
	return new GuardError('cannot-write', `cannot write "${file}": ${reason}`, { cause: error });
}
const reasons = new Map([
	['ENOENT', 'its folder is not there'],
	['ENOTDIR', 'its folder is not there'],
	['EISDIR', 'it is a folder'],
	['EACCES', 'the permission to write there is missing'],
	['EPERM', 'the permission to write there is missing'],
	['EROFS', 'the file system is read-only'],
	['ENOSPC', 'no space is left'],
]);

;// CONCATENATED MODULE: ./packages/audit/build/replace-file.js




/**
 * Writes a file whole or not at all, in place of whatever bears the name: a link is replaced and not
 * followed, since it may come from the tree that is audited. With `mode` it gets these rights.
 */
function replaceFile(file, text, mode) {
	const temporary = (0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)(file), `.${(0,external_node_path_namespaceObject.basename)(file)}.${(0,external_node_crypto_namespaceObject.randomBytes)(6).toString('hex')}`);
	try {
		// `wx` fails on whatever is there already, a link too.
		(0,external_node_fs_namespaceObject.writeFileSync)(temporary, text, { flag: 'wx' });
		if (mode !== undefined)
			(0,external_node_fs_namespaceObject.chmodSync)(temporary, mode);
		(0,external_node_fs_namespaceObject.renameSync)(temporary, file);
	}
	catch (error) {
		(0,external_node_fs_namespaceObject.rmSync)(temporary, { force: true });
		throw toWriteError(file, error);
	}
}

;// CONCATENATED MODULE: ./packages/runner/build/write-in-workspace.js




/**
 * Writes a file below the workspace or the runner's temporary folder and nowhere else: the tree that is
 * audited may hold links, and what a pull request puts there must not choose where we write.
 */
function writeInWorkspace(file, text, workspace) {
	const path = (0,external_node_path_namespaceObject.resolve)(workspace, file);
	const allowed = [workspace, process.env.RUNNER_TEMP].flatMap((folder) => write_in_workspace_realPath(folder) ?? []);
	const folder = write_in_workspace_realPath((0,external_node_path_namespaceObject.dirname)(path));
	if (folder !== undefined &&
		!allowed.some((root) => `${folder}${external_node_path_namespaceObject.sep}`.startsWith(`${root}${external_node_path_namespaceObject.sep}`))) {
		throw new GuardError('cannot-write', `cannot write "${file}": its folder lies outside of the workspace and of RUNNER_TEMP`);
	}
	replaceFile(path, text);
}
function write_in_workspace_realPath(folder) {
	try {
		return folder === undefined || folder === '' ? undefined : (0,external_node_fs_namespaceObject.realpathSync)(folder);
	}
	catch {
		return undefined;
	}
}

;// CONCATENATED MODULE: ./packages/runner/build/write-outputs.js



/** Writes the files that are asked for and sets every output; those of files that are not are empty. */
function writeOutputs(result, { reportFile, sarifFile }, workspace) {
	const write = (file, format) => {
		if (file !== undefined)
			writeInWorkspace(file, to_text_toText(result, format), workspace);
		return file ?? '';
	};
	setOutput('findings', result.report.findings.length);
	setOutput('inconclusive', result.report.inconclusive.length);
	setOutput('report', write(reportFile, 'json'));
	setOutput('sarif', write(sarifFile, 'sarif'));
}

;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/context.js


class Context {
	/**
	 * Hydrate the context from the environment
	 */
	constructor() {
		var _a, _b, _c;
		this.payload = {};
		if (process.env.GITHUB_EVENT_PATH) {
			if ((0,external_fs_namespaceObject.existsSync)(process.env.GITHUB_EVENT_PATH)) {
				this.payload = JSON.parse((0,external_fs_namespaceObject.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: 'utf8' }));
			}
			else {
				const path = process.env.GITHUB_EVENT_PATH;
				process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_namespaceObject.EOL}`);
			}
		}
		this.eventName = process.env.GITHUB_EVENT_NAME;
		this.sha = process.env.GITHUB_SHA;
		this.ref = process.env.GITHUB_REF;
		this.workflow = process.env.GITHUB_WORKFLOW;
		this.action = process.env.GITHUB_ACTION;
		this.actor = process.env.GITHUB_ACTOR;
		this.job = process.env.GITHUB_JOB;
		this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
		this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
		this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
		this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
		this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
		this.graphqlUrl =
			(_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
	}
	get issue() {
		const payload = this.payload;
		return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
	}
	get repo() {
		if (process.env.GITHUB_REPOSITORY) {
			const [owner, repo] = process.env.GITHUB_REPOSITORY.split('/');
			return { owner, repo };
		}
		if (this.payload.repository) {
			return {
				owner: this.payload.repository.owner.login,
				repo: this.payload.repository.name
			};
		}
		throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
	}
}
//# sourceMappingURL=context.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/internal/utils.js
var utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
	function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
	return new (P || (P = Promise))(function (resolve, reject) {
		function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
		function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
		function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};








//# sourceMappingURL=utils.js.map
;


//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/github.js


const github_context = new Context();

//# sourceMappingURL=github.js.map
;// CONCATENATED MODULE: ./packages/runner/build/audited-commit.js


/**
 * The commit that is checked out, as a link for the job summary; undefined where there is no git or no repository.
 * It need not be the one that started the run: workflows check out other refs and other repositories.
 */
async function auditedCommit(folder) {
	const commit = await git(folder, ['rev-parse', '--verify', 'HEAD']);
	if (commit === undefined || !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
		return undefined;
	const origin = await git(folder, ['config', '--get', 'remote.origin.url']);
	const repository = repositoryOf(origin ?? '');
	const short = `\`${commit.slice(0, 12)}\``;
	if (repository === undefined)
		return short;
	return `[${repository}@${short}](${github_context.serverUrl}/${repository}/tree/${commit})`;
}
/** The folder is not trusted: a folder inside of the tree that only looks like a repository is passed over. */
async function git(folder, args) {
	const all = ['-c', 'safe.bareRepository=explicit', '-C', folder, ...args];
	try {
		const { exitCode, stdout } = await getExecOutput('git', all, {
			silent: true,
			ignoreReturnCode: true,
		});
		return exitCode === 0 ? stdout.trim() : undefined;
	}
	catch {
		// No git on this machine: the summary does without.
		return undefined;
	}
}
/** `owner/name` of a repository on the server that runs us. */
function repositoryOf(url) {
	const prefix = `${github_context.serverUrl}/`;
	if (!url.startsWith(prefix))
		return undefined;
	const name = url.slice(prefix.length).replace(/\.git$/, '');
	return /^[\w.-]+\/[\w.-]+$/.test(name) ? name : undefined;
}

;// CONCATENATED MODULE: ./packages/runner/build/write-summary.js



/** Adds the result, and what was audited, to the job summary, where there is one. */
async function writeSummary(action, result, workspace) {
	if ((process.env.GITHUB_STEP_SUMMARY ?? '') === '')
		return;
	const commit = await auditedCommit(workspace);
	const of = commit === undefined ? '' : ` of ${commit}`;
	await summary
		.addRaw(to_text_toText(result, 'markdown'))
		.addRaw(`\nBy \`${action.name}\`${of}\n\n`)
		.write();
}

;// CONCATENATED MODULE: ./packages/runner/build/run-guard.js








/** What every guard action does: inputs, audit, log, annotations, files, outputs, job summary, verdict. */
async function runGuard(action) {
	// Node ends with 0 when nothing is left to wait for, also where a verdict never came.
	process.exitCode = 1;
	try {
		const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
		const inputs = readInputs();
		const result = await auditWorkspace(action, inputs, workspace);
		printLog(result, inputs);
		writeOutputs(result, inputs, workspace);
		await writeSummary(action, result, workspace);
		const failure = toFailure(result, inputs);
		if (failure === undefined)
			process.exitCode = 0;
		else
			setFailed(`${action.name}: ${failure}`);
	}
	catch (error) {
		setFailed(toErrorMessage(error));
	}
}
function auditWorkspace({ ruleSet, goOnline }, inputs, cwd) {
	const { paths, config, profile, failOn, online } = inputs;
	const gather = online ? goOnline?.(inputs) : undefined;
	const today = new Date().toISOString().slice(0, 10);
	return runAudit({ paths, cwd, ruleSet, profile, failOn, config, today, graph: true, gather });
}
function printLog(result, { annotations }) {
	info(to_text_toText(result, 'text').trimEnd());
	const commands = annotations ? to_text_toText(result, 'github').trimEnd() : '';
	if (commands !== '')
		info(commands);
}

;// CONCATENATED MODULE: ./packages/audit/build/online/to-token.js

/** A token that can stand in a header, which holds printable ASCII; undefined when there is none. It is never shown. */
function toToken(name, value) {
	const token = value?.trim() ?? '';
	if (token === '')
		return undefined;
	if (/^[!-~]+$/.test(token))
		return token;
	throw new GuardError('bad-usage', `cannot use ${name}: a token has no blanks and no line breaks`);
}

;// CONCATENATED MODULE: ./packages/audit/build/online/to-server-url.js

/**
 * The address of a server without a slash at its end; undefined when there is none. Whoever listens on the way
 * could change every answer, so that `http` is for servers on this machine only.
 */
function toServerUrl(name, value) {
	if (value === undefined || value === '')
		return undefined;
	const url = URL.canParse(value) ? new URL(value) : undefined;
	const isPlain = url !== undefined && url.username + url.password + url.search + url.hash === '';
	if (isPlain && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))))
		return url.href.replace(/\/+$/, '');
	// A password could stand before it.
	const shown = value.includes('@') ? 'an address with "@"' : quoted(value);
	const hint = url?.protocol === 'http:' ? '; http is for servers on this machine only' : '';
	throw new GuardError('bad-usage', `cannot use ${shown} as ${name}: write it as "https://github.example.com"${hint}`);
}
function isLoopback({ hostname }) {
	return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}

;// CONCATENATED MODULE: ./packages/audit/build/online/servers-from.js

/**
 * The servers that the variables of a runner name (https://docs.github.com/en/actions/reference/workflows-and-actions/variables),
 * else github.com. Without a token: who may use one says which.
 */
function serversFrom(environment, fallback) {
	const server = toServerUrl('GITHUB_SERVER_URL', environment.GITHUB_SERVER_URL) ?? servers_from_github;
	const api = toServerUrl('GITHUB_API_URL', environment.GITHUB_API_URL);
	const second = toServerUrl('the fallback server', fallback);
	return {
		server,
		api: api ?? apiOf(server),
		fallback: second === server ? undefined : second,
	};
}
const servers_from_github = 'https://github.com';
/** https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api */
function apiOf(server) {
	const { host } = new URL(server);
	const isOwnServer = host !== 'github.com' && !host.endsWith('.ghe.com');
	return isOwnServer ? `${server}/api/v3` : `https://api.${host}`;
}

;// CONCATENATED MODULE: ./packages/core/build/engine/rule-questions.js

/** What the rules that run must know beyond what the files lead to; asked before any of them is. */
function ruleQuestions(request, evidence) {
	const { repository, policy } = request;
	return activeRules({ ...request, evidence }).flatMap((rule) => rule.questions?.({ repository, policy, evidence }) ?? []);
}

;// CONCATENATED MODULE: ./packages/closure/build/ask/to-asked-pin.js

/** What a `uses` leads to. */
function toAskedPin({ owner, name, path }, { ref, isCall, lock }) {
	const pin = { repository: `${owner.text}/${name.text}`, path: path?.text, ref };
	const key = lock === undefined ? pinKey(pin) : lockedKey(pinKey(pin), lock);
	return { ...pin, key, lock, content: isCall ? 'workflow' : 'action' };
}

;// CONCATENATED MODULE: ./packages/closure/build/ask/ask-trees.js


/** Every distinct pin of the trees, by key: their `uses`, and what their lockfiles record. */
function askTrees(trees) {
	const pins = new Map();
	const add = (pin, claims) => {
		const known = pins.get(pin.key);
		if (known === undefined)
			pins.set(pin.key, { pin, claims: new Set(claims) });
		else {
			for (const claim of claims)
				known.claims.add(claim);
			known.pin = theFirst(known.pin, pin);
		}
	};
	for (const tree of trees) {
		addUses(tree, add);
		addLocked(tree, add);
	}
	return [...pins.values()]
		.map(({ pin, claims }) => ({ ...pin, claims: [...claims].sort() }))
		.sort((a, b) => (a.key < b.key ? -1 : 1));
}
/** One of two spellings of a pin, whichever tree comes first: content before none, then by code units. */
function theFirst(a, b) {
	if (a.content !== b.content)
		return a.content < b.content ? a : b;
	return a.repository <= b.repository ? a : b;
}
function addUses(tree, add) {
	walk(tree, {
		uses({ uses, owner, step }) {
			if (uses.kind !== 'repository')
				return;
			const ref = effectiveRef(uses, owner, tree);
			const claims = versionClaims(uses, owner, tree).map(({ text }) => text);
			const lock = coveringLock(uses, owner, tree);
			add(toAskedPin(uses, { ref, isCall: step === undefined, lock }), claims);
		},
	});
}
/** Every commit of a lockfile has a verdict, also those of what actions use in turn. */
function addLocked(tree, add) {
	for (const { key, commit } of lockIndex(tree)?.locked ?? []) {
		const split = key.indexOf('@');
		const pin = { repository: key.slice(0, split), path: undefined, ref: commit };
		add({ ...pin, key: pinKey(pin), content: 'none' }, [key.slice(split + 1)]);
	}
}

;// CONCATENATED MODULE: ./packages/closure/build/count-questions.js
/** Tells of every question that goes out and every answer that comes in. */
function countQuestions(upstream, onProgress) {
	if (onProgress === undefined)
		return upstream;
	let [asked, answered] = [0, 0];
	const count = async (question) => {
		asked += 1;
		onProgress({ asked, answered });
		const answer = await question;
		answered += 1;
		onProgress({ asked, answered });
		return answer;
	};
	return {
		refs: (name) => count(upstream.refs(name)),
		history: (name, question) => count(upstream.history(name, question)),
		holds: (name, question) => count(upstream.holds(name, question)),
		files: (name, wanted) => count(upstream.files(name, wanted)),
		facts: (name) => count(upstream.facts(name)),
		advisories: (name) => count(upstream.advisories(name)),
		releases: (name) => count(upstream.releases(name)),
		digest: (image) => count(upstream.digest(image)),
		get traffic() {
			return upstream.traffic;
		},
	};
}

;// CONCATENATED MODULE: ./packages/closure/build/limits.js
/** What bounds a closure against hostile repositories. The largest of 28 real ones had 42 pins and 110,000 characters. */
const limits_limits = {
	/** Distinct pins that are looked at in one run. */
	pins: 2000,
	/** Commits that no tree leads to, and that rules want to know more of. */
	candidates: 100,
	/** Steps from the audited tree; GitHub runs ten levels of actions, and ten of called workflows. */
	depth: 20,
	/** Things that one remote file may use. */
	needs: 1000,
	/** Characters of all remote files together, each of which is parsed and judged. */
	totalLength: 8 * 1024 * 1024,
	/** Release branches whose histories are told apart. */
	releaseBranches: 40,
	/** Branches and tags whose histories are told apart. */
	namedTips: 1000,
};

;// CONCATENATED MODULE: ./packages/closure/build/follow/bound-texts.js

/** Reads no more than so much of other people's files in one run: each is parsed, and there can be thousands. */
function boundTexts(files) {
	let room = limits_limits.totalLength;
	const take = (answer) => {
		if (answer.kind === 'unknown' || answer.value.kind !== 'file')
			return answer;
		const { text, ...file } = answer.value;
		room -= text.length;
		return room < 0 ? { kind: 'known', value: { ...file, kind: 'too-large' } } : answer;
	};
	return async (repository, wanted) => (await files(repository, wanted)).map(take);
}

;// CONCATENATED MODULE: ./packages/closure/build/follow/under-lock.js

/** What content runs where a lockfile of its user covers it: the commits that it records, and so on below. */
function underLock(content, lock) {
	const { needs } = content;
	if (needs.kind === 'unknown')
		return content;
	const value = needs.value.map((one) => locked(one, lock));
	return { ...content, needs: { kind: 'known', value } };
}
function locked(followed, lock) {
	const { need, next, claims } = followed;
	if (next === undefined || next.content !== 'action')
		return followed;
	const { repository, path, ref } = next;
	const key = `${repository.toLowerCase()}@${ref}`;
	const commit = lock.isResolved(key) ? lock.commitOf(key) : undefined;
	const run = { repository, path, ref: commit ?? ref };
	const pin = { ...next, ...run, key: lockedKey(pinKey(run), lock), lock };
	return {
		need: { ...need, to: pin.key, isPinned: need.isPinned || commit !== undefined },
		next: pin,
		claims: commit === undefined || commit === ref ? claims : [ref],
	};
}

;// CONCATENATED MODULE: ./packages/closure/build/follow/follow-pins.js


/**
 * Follows pins to their end. Each is looked at once, and none waits for another: a repository's files are asked for as
 * soon as it is known that they are needed.
 */
async function followPins(asked, open) {
	const nodes = new Map();
	for (const { repository } of asked)
		open(repository);
	const visitAll = (pins, depth) => Promise.all(pins.map((pin) => follow_pins_visit({ pin, depth, claims: pin.claims }, { nodes, open })));
	await visitAll(asked.filter(({ content }) => content !== 'none'), 0);
	// Last, since some of them are used somewhere, and then have content.
	await visitAll(asked.filter(({ content }) => content === 'none'), 1);
	return nodes;
}
async function follow_pins_visit({ pin, depth, claims }, way) {
	const repository = way.open(pin.repository);
	const known = way.nodes.get(pin.key);
	// What the audited trees say of a pin goes before what others say of it.
	if (known?.depth === 0)
		return;
	const node = known ?? add(pin, depth, way);
	for (const claim of claims)
		node?.claims.add(claim);
	if (node === undefined || (known !== undefined && known.depth <= depth))
		return;
	// A shorter way may lead further than the one before.
	node.depth = depth;
	if (depth <= limits_limits.depth)
		await settle(node, repository);
	if (node.content.needs.kind === 'unknown')
		return;
	await Promise.all(node.content.needs.value.map(({ next, claims: said }) => next === undefined ? undefined : follow_pins_visit({ pin: next, depth: depth + 1, claims: said }, way)));
}
/** Which pins are left out of too many depends on who answers first; that there were too many does not. */
function add(pin, depth, { nodes }) {
	if (nodes.size >= 2 * limits_limits.pins)
		return undefined;
	const isTooMany = nodes.size >= limits_limits.pins;
	const why = isTooMany ? follow_pins_tooMany : follow_pins_tooDeep;
	const node = {
		pin,
		depth: isTooMany ? 0 : depth,
		target: why,
		content: { document: undefined, needs: why },
		settled: undefined,
		claims: new Set(),
	};
	nodes.set(pin.key, node);
	return isTooMany ? undefined : node;
}
const follow_pins_tooMany = {
	kind: 'unknown',
	reason: 'too-many',
	message: `more than ${limits_limits.pins} pins are used, and this one was not looked at: audit parts of the tree alone`,
};
const follow_pins_tooDeep = {
	kind: 'unknown',
	reason: 'too-deep',
	message: `it is more than ${limits_limits.depth} steps away from the audited files, which GitHub does not run`,
};
function settle(node, repository) {
	node.settled ??= follow_pins_look(node, repository);
	return node.settled;
}
async function follow_pins_look(node, repository) {
	const { pin } = node;
	node.target = await repository.resolve(pin.ref);
	node.content =
		node.target.kind === 'unknown'
			? { document: undefined, needs: node.target }
			: covered(await repository.content(node.target.value.commit, pin), pin);
}
function covered(content, { lock }) {
	return lock === undefined ? content : underLock(content, lock);
}

;// CONCATENATED MODULE: ./packages/closure/build/ladder/commit-of-object.js
const commit_of_object_cache = new WeakMap();
/** The commit behind the object of an annotated tag. */
function commitOfObject(object, refs) {
	const known = commit_of_object_cache.get(refs) ?? byObject(refs);
	commit_of_object_cache.set(refs, known);
	return known.get(object);
}
function byObject({ tags }) {
	return new Map([...tags.values()].flatMap(({ object, commit }) => object === undefined ? [] : [[object, commit]]));
}

;// CONCATENATED MODULE: ./packages/closure/build/ladder/named-like-commits.js

const named_like_commits_cache = new WeakMap();
/** Full names of the branches and tags that are called like a commit, by that name in lower case. */
function namedLikeCommits(refs) {
	const known = named_like_commits_cache.get(refs) ?? named_like_commits_collect(refs);
	named_like_commits_cache.set(refs, known);
	return known;
}
function named_like_commits_collect({ branches, tags }) {
	const found = new Map();
	const add = (before, name) => {
		if (!isCommit(name))
			return;
		const key = name.toLowerCase();
		const others = found.get(key) ?? [];
		if (others.length < named_like_commits_mostNamed)
			found.set(key, [...others, `${before}${name}`]);
	};
	for (const name of tags.keys())
		add('refs/tags/', name);
	for (const name of branches.keys())
		add('refs/heads/', name);
	return found;
}
/** One is too many; a hostile repository can have every spelling of one. */
const named_like_commits_mostNamed = 4;

;// CONCATENATED MODULE: ./packages/closure/build/ladder/resolve-ref.js



/**
 * What a ref stands for: a commit as it stands, a tag object peeled, a name looked up as git does: in full first, then
 * below `refs/`, then a tag before a branch, as was seen at GitHub
 * (https://git-scm.com/docs/gitrevisions#_specifying_revisions, https://github.com/suzuki-shunsuke/pinact/issues/1477).
 */
function resolveRef(ref, { refs, repository }) {
	if (isCommit(ref)) {
		const id = ref.toLowerCase();
		return resolve_ref_known(toCommit(id, refs, namedLikeCommits(refs).get(id) ?? []));
	}
	const named = ['', 'refs/', 'refs/tags/', 'refs/heads/'].flatMap((before) => lookUp(`${before}${ref}`, refs));
	const candidates = [...new Set(named.map(({ name }) => name))];
	const [first] = named;
	if (first !== undefined)
		return resolve_ref_known({ kind: first.kind, commit: first.commit, candidates });
	const message = `${quoted(repository)} has no branch and no tag ${quoted(ref)}, so that nobody knows what GitHub would run: write one that is there, or a full commit`;
	return { kind: 'unknown', reason: 'undecidable', message };
}
function resolve_ref_known(value) {
	return { kind: 'known', value };
}
function toCommit(id, refs, candidates) {
	const commit = commitOfObject(id, refs);
	return commit === undefined
		? { kind: 'commit', commit: id, candidates }
		: { kind: 'tag-object', commit, candidates };
}
function lookUp(name, { branches, tags }) {
	const tag = name.startsWith('refs/tags/') ? tags.get(name.slice('refs/tags/'.length)) : undefined;
	if (tag !== undefined)
		return [{ kind: 'tag', name, commit: tag.commit }];
	const commit = name.startsWith('refs/heads/')
		? branches.get(name.slice('refs/heads/'.length))
		: undefined;
	return commit === undefined ? [] : [{ kind: 'branch', name, commit }];
}

;// CONCATENATED MODULE: ./packages/closure/build/ladder/to-refs.js
/** An advertisement as rules see it. What is neither branch nor tag, such as `refs/pull/1/head`, does not count. */
function toRefs({ head, refs }) {
	const branches = new Map();
	const tags = new Map();
	for (const { name, object, peeled } of refs) {
		if (name.startsWith(heads))
			branches.set(name.slice(heads.length), object);
		else if (name.startsWith(to_refs_below)) {
			const target = { commit: peeled ?? object, object: peeled && object };
			tags.set(name.slice(to_refs_below.length), target);
		}
	}
	const defaultBranch = head?.startsWith(heads) ? head.slice(heads.length) : undefined;
	return { defaultBranch, branches: to_refs_sorted(branches), tags: to_refs_sorted(tags) };
}
const heads = 'refs/heads/';
const to_refs_below = 'refs/tags/';
function to_refs_sorted(map) {
	return new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./packages/closure/build/follow/batch-files.js
/**
 * Makes one question of all that is wanted of a repository at a time: what is wanted while an answer is awaited goes
 * together into the next one. Nothing is asked twice. Which files share a question depends on who answers first; what
 * is answered does not.
 */
function batchFiles(ask) {
	const answers = new Map();
	let waiting = [];
	let isBusy = false;
	const run = async () => {
		while (waiting.length > 0) {
			const batch = waiting;
			waiting = [];
			const given = await ask(batch.map(({ asked }) => asked));
			for (const [index, { asked, resolve }] of batch.entries())
				resolve(given[index] ?? unanswered(asked));
		}
		isBusy = false;
	};
	const add = (asked) => {
		const known = answers.get(batch_files_keyOf(asked));
		if (known !== undefined)
			return known;
		const { promise, resolve } = deferred();
		waiting.push({ asked, resolve });
		answers.set(batch_files_keyOf(asked), promise);
		if (!isBusy) {
			isBusy = true;
			// After everything that this turn of the loop still wants.
			setImmediate(() => void run());
		}
		return promise;
	};
	return (wanted) => Promise.all(wanted.map(add));
}
function batch_files_keyOf({ commit, path }) {
	return `${commit}:${path}`;
}
function unanswered({ path }) {
	const message = `the answer has no "${path}"`;
	return { kind: 'unknown', reason: 'unreadable', message };
}
/** Promise.withResolvers is younger than Node 20. */
function deferred() {
	let resolve = () => undefined;
	const promise = new Promise((done) => {
		resolve = done;
	});
	return { promise, resolve };
}

;// CONCATENATED MODULE: ./packages/closure/build/follow/remote-source.js
/** A remote file as a source of its own: reports name it by repository and commit. */
function remoteSource({ repository, commit, path, text, url }, kind) {
	return {
		path: `${repository}@${commit.slice(0, 12)}/${path}`,
		repositoryPath: path,
		kind,
		text,
		url: `${url}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`,
	};
}

;// CONCATENATED MODULE: ./packages/closure/build/follow/needs-of.js


/** Everything that a remote file uses, as the walk meets it. `tree` holds the file and the lockfile that covers it. */
function needs_of_needsOf(tree, home) {
	const needs = [];
	walk(tree, {
		uses(site) {
			// An image is met as such, too.
			if (site.uses.kind !== 'docker')
				needs.push(ofUses(site, { tree, home }));
		},
		image: (site) => needs.push(ofImage(site)),
	});
	return needs;
}
function ofUses(site, { tree, home }) {
	const { uses, owner, step } = site;
	const said = { at: uses.at, text: uses.at.value.trimEnd() };
	switch (uses.kind) {
		case 'repository': {
			const ref = effectiveRef(uses, owner, tree);
			const lock = coveringLock(uses, owner, tree);
			const next = toAskedPin(uses, { ref, isCall: step === undefined, lock });
			const claims = versionClaims(uses, owner, tree).map(({ text }) => text);
			return { need: toNeed('repository', said, { next, isPinned: isCommit(ref) }), next, claims };
		}
		case 'self':
			return needs_of_sameCommit(uses, site, home);
		case 'local':
			// A called workflow is of the same commit as its caller; what steps name is read from the workspace.
			// https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#calling-a-reusable-workflow
			if (step === undefined)
				return needs_of_sameCommit(uses, site, home);
			return dead(toNeed('local', said, { next: undefined, isPinned: false }));
		default:
			return dead(toNeed('opaque', said, { next: undefined, isPinned: false }));
	}
}
function needs_of_sameCommit({ at, path }, { step }, { repository, commit }) {
	const said = { at, text: at.value.trimEnd() };
	const folder = toFolder(path.text);
	if (folder === undefined)
		return dead(toNeed('opaque', said, { next: undefined, isPinned: false }));
	const pin = { repository, path: folder === '.' ? undefined : folder, ref: commit };
	const content = step === undefined ? 'workflow' : 'action';
	const next = { ...pin, key: pinKey(pin), content };
	return { need: toNeed('repository', said, { next, isPinned: true }), next, claims: [] };
}
function ofImage({ at, images, open }) {
	const isPinned = !open && images.length > 0 && images.every(({ digest }) => digest !== undefined);
	const text = images.map((one) => one.text).join(', ') || at.source.text.slice(at.start, at.end);
	return dead(toNeed('image', { at, text }, { next: undefined, isPinned }));
}
function toNeed(kind, { at, text }, { next, isPinned }) {
	return { kind, at, text, to: next?.key, isPinned };
}
function dead(need) {
	return { need, next: undefined, claims: [] };
}

;// CONCATENATED MODULE: ./packages/closure/build/follow/unreadable.js
function unreadable_unreadable(message) {
	return { kind: 'unknown', reason: 'unreadable', message };
}

;// CONCATENATED MODULE: ./packages/closure/build/follow/to-content.js




/** What a document uses; beside it the lockfile that covers it, or the Dockerfile that it builds. */
function to_content_toContent(document, beside, home) {
	const documents = [document, ...beside];
	const limit = documents.map(limitOf).find((one) => one !== undefined);
	if (limit !== undefined)
		return { document, needs: limit };
	const at = quoted(document.source.path);
	if (document.content === undefined)
		return { document, needs: unreadable_unreadable(`${at} cannot be read`) };
	const value = needs_of_needsOf(toRepository(documents), home);
	if (value.length <= limits_limits.needs)
		return { document, needs: { kind: 'known', value } };
	const message = `${at} uses more than ${limits_limits.needs} things`;
	return { document, needs: { kind: 'unknown', reason: 'too-many', message } };
}
/** What only we cannot read to its end. */
function limitOf({ problems }) {
	for (const problem of problems) {
		if (problem.kind === 'limit')
			return { kind: 'unknown', reason: problem.reason, message: problem.message };
	}
	return undefined;
}

;// CONCATENATED MODULE: ./packages/closure/build/follow/unread.js


/** Why a file could not be read. */
function unread_unread({ kind, path }, { repository, commit }) {
	const at = quoted(`${repository}@${commit.slice(0, 12)}/${path}`);
	switch (kind) {
		case 'too-large':
			return { kind: 'unknown', reason: kind, message: `${at} is too large to read` };
		case 'encoding':
			return { kind: 'unknown', reason: kind, message: `${at} is no UTF-8` };
		case 'no-commit':
			return unreadable_unreadable(`${quoted(repository)} does not have commit ${quoted(commit)}`);
		case 'absent':
			return unreadable_unreadable(`${at} does not exist`);
		default:
			return unreadable_unreadable(`${at} is a ${kind}`);
	}
}

;// CONCATENATED MODULE: ./packages/closure/build/follow/read-action.js





/**
 * The runner takes `action.yml`, then `action.yaml`, then a Dockerfile alone for an action.
 * Source: PrepareRepositoryActionAsync in ActionManager.cs of https://github.com/actions/runner
 */
async function readAction(folder, shelf) {
	const { home, take } = shelf;
	for (const answer of await take(names.map((name) => read_action_join(folder, name)))) {
		if (answer.kind === 'unknown')
			return { document: undefined, needs: answer };
		const file = answer.value;
		if (file.kind === 'absent')
			continue;
		if (file.kind !== 'file')
			return { document: undefined, needs: unread_unread(file, home) };
		if (!/\.ya?ml$/.test(file.path))
			return to_content_toContent(toDockerfile(file, home), [], home);
		const document = parseDocument(remoteSource({ ...home, ...file }, 'action'));
		return withDockerfile(document, folder, shelf);
	}
	const at = quoted(`${home.repository}@${home.commit.slice(0, 12)}`);
	return {
		document: undefined,
		needs: unreadable_unreadable(`there is no action in ${quoted(folder)} of ${at}`),
	};
}
const names = ['action.yml', 'action.yaml', 'Dockerfile', 'dockerfile'];
/** An action of its own, and what the Dockerfile that it names builds on. */
async function withDockerfile(document, folder, { home, take }) {
	const runs = document.content?.kind === 'action' ? document.content.runs : undefined;
	if (runs?.kind !== 'docker' || runs.dockerfile === undefined)
		return to_content_toContent(document, [], home);
	const path = toFolder(read_action_join(folder, runs.dockerfile));
	if (path === undefined)
		return { document, needs: unreadable_unreadable(`${quoted(runs.dockerfile)} leaves its repository`) };
	const [answer] = await take([path]);
	if (answer === undefined)
		return { document, needs: unreadable_unreadable('nothing was answered') };
	if (answer.kind === 'unknown')
		return { document, needs: answer };
	if (answer.value.kind !== 'file')
		return { document, needs: unread_unread(answer.value, home) };
	return to_content_toContent(document, [toDockerfile(answer.value, home)], home);
}
function toDockerfile(file, home) {
	return toDockerfileDocument(parseDockerfile(remoteSource({ ...home, ...file }, 'dockerfile')));
}
function read_action_join(folder, name) {
	return folder === '.' ? name : `${folder}/${name}`;
}

;// CONCATENATED MODULE: ./packages/closure/build/follow/read-workflow.js





/** A called workflow, which goes by the lockfile of its own repository at the same commit. */
async function readWorkflow(path, { home, take }) {
	const [workflow, lock] = await take([path, lockfilePath]);
	if (workflow === undefined || lock === undefined)
		return { document: undefined, needs: unreadable_unreadable(`nothing was answered for "${path}"`) };
	if (workflow.kind === 'unknown')
		return { document: undefined, needs: workflow };
	if (workflow.value.kind !== 'file')
		return { document: undefined, needs: unread_unread(workflow.value, home) };
	const document = parseDocument(remoteSource({ ...home, ...workflow.value }, 'workflow'));
	// Without its lockfile nobody knows what the workflow runs.
	if (lock.kind === 'unknown')
		return { document, needs: lock };
	if (lock.value.kind === 'absent')
		return to_content_toContent(document, [], home);
	if (lock.value.kind !== 'file')
		return { document, needs: unread_unread(lock.value, home) };
	const lockfile = parseDocument(remoteSource({ ...home, ...lock.value }, 'lockfile'));
	return to_content_toContent(document, [lockfile], home);
}
const lockfilePath = '.github/workflows/actions.lock';

;// CONCATENATED MODULE: ./packages/closure/build/follow/read-content.js




/** Reads what stands at a path of a commit: an action's files, or a workflow and the lockfile beside it. */
async function readContent({ path = '.', content }, shelf) {
	const inside = toFolder(path);
	if (inside === undefined)
		return { document: undefined, needs: unreadable_unreadable(`${quoted(path)} leaves its repository`) };
	switch (content) {
		case 'none':
			return { document: undefined, needs: { kind: 'known', value: [] } };
		case 'workflow':
			return readWorkflow(inside, shelf);
		case 'action':
			return readAction(inside, shelf);
	}
}

;// CONCATENATED MODULE: ./packages/closure/build/follow/shelf.js
function toShelf(home, read) {
	const { commit } = home;
	return { home, take: (paths) => read(paths.map((path) => ({ commit, path }))) };
}

;// CONCATENATED MODULE: ./packages/closure/build/follow/open-repository.js





function openRepository(name, upstream) {
	const read = batchFiles((wanted) => upstream.files(name, wanted));
	return named(name, { answer: upstream.refs(name), read });
}
function named(name, line) {
	const refs = line.answer.then(readRefs);
	const contents = new Map();
	return {
		name,
		answer: line.answer,
		refs,
		async resolve(ref) {
			const known = await refs;
			return known.kind === 'unknown'
				? known
				: resolveRef(ref, { refs: known.value, repository: name });
		},
		content(commit, pin) {
			const key = `${pin.content} ${commit} ${pin.path ?? ''}`;
			const content = contents.get(key) ?? contentOf({ pin, name, commit }, line);
			contents.set(key, content);
			return content;
		},
		rename: (other) => named(other, line),
	};
}
async function contentOf({ pin, name, commit }, { answer, read }) {
	const known = await answer;
	const told = known.kind === 'known' ? known.value.url : undefined;
	const url = told ?? `https://github.com/${name}`;
	let committedAt;
	const shelf = toShelf({ repository: name, commit, url }, async (wanted) => {
		const answers = await read(wanted);
		committedAt ??= timeIn(answers);
		return answers;
	});
	return { ...(await readContent(pin, shelf)), committedAt };
}
/** All files of a commit are of the same time. */
function timeIn(answers) {
	for (const answer of answers)
		if (answer.kind === 'known' && answer.value.committedAt !== undefined)
			return answer.value.committedAt;
	return undefined;
}
function readRefs(answer) {
	return answer.kind === 'known' ? { kind: 'known', value: toRefs(answer.value) } : answer;
}

;// CONCATENATED MODULE: ./packages/closure/build/follow/repositories.js

/** Every repository that a run has met, under one name each. */
class Repositories {
	#upstream;
	/** As the trees write them. */
	#own;
	#byName = new Map();
	#spellings = new Map();
	/** `names` are those in the trees; of several spellings of one the first in order counts. */
	constructor(upstream, names) {
		this.#upstream = upstream;
		this.#own = new Map(names
			.toSorted()
			.reverse()
			.map((name) => [name.toLowerCase(), name]));
	}
	open(written) {
		const key = written.toLowerCase();
		const name = this.#own.get(key) ?? written;
		const spelling = this.#spellings.get(key);
		if (spelling === undefined || name < spelling)
			this.#spellings.set(key, name);
		const known = this.#byName.get(key);
		if (known !== undefined)
			return known;
		const opened = openRepository(name, this.#upstream);
		this.#byName.set(key, opened);
		return opened;
	}
	/** Takes the first spelling in order for each, whichever was met first; whether that changed anything. */
	settleNames() {
		let isChanged = false;
		for (const [key, name] of this.#spellings) {
			const known = this.#byName.get(key);
			if (known === undefined || known.name === name)
				continue;
			this.#byName.set(key, known.rename(name));
			isChanged = true;
		}
		return isChanged;
	}
	/** By name in lower case. */
	get all() {
		return [...this.#byName].sort(([a], [b]) => (a < b ? -1 : 1));
	}
}

;// CONCATENATED MODULE: ./packages/closure/build/ladder/by-version.js

/** Orders tags at one commit: what says most first (`v4.2.1` before `v4`), then the newest. */
function byVersion(a, b) {
	const [left, right] = [tagVersion(a), tagVersion(b)];
	if (left === undefined || right === undefined)
		return Number(left === undefined) - Number(right === undefined) || (a < b ? -1 : 1);
	return (right.numbers.length - left.numbers.length ||
		compareVersions(right, left) ||
		left.of.length - right.of.length ||
		(a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./packages/closure/build/ladder/is-release-tag.js

/** Whether a tag names a release: a version, or what its owner has published as one. */
function isReleaseTag(name, releases) {
	return tagVersion(name) !== undefined || releases?.has(name) === true;
}

;// CONCATENATED MODULE: ./packages/closure/build/ladder/tags-at.js
const tags_at_cache = new WeakMap();
/** The tags at a commit, by name; read once for all pins of a repository, which can have twenty thousand tags. */
function tagsAt(commit, refs) {
	const known = tags_at_cache.get(refs) ?? byCommit(refs);
	tags_at_cache.set(refs, known);
	return known.get(commit) ?? [];
}
function byCommit({ tags }) {
	const found = new Map();
	for (const [name, { commit }] of tags) {
		const names = found.get(commit);
		if (names === undefined)
			found.set(commit, [name]);
		else
			names.push(name);
	}
	return found;
}

;// CONCATENATED MODULE: ./packages/closure/build/ladder/release-tags-at.js



const release_tags_at_cache = new WeakMap();
/**
 * The release tags at a commit, the longest version first. Sorted once for all its pins: a hostile repository can have
 * twenty thousand tags at one commit, and an action at each of a thousand paths.
 */
function releaseTagsAt(commit, { refs, releases }) {
	const known = release_tags_at_cache.get(releases ?? refs) ?? new Map();
	release_tags_at_cache.set(releases ?? refs, known);
	const tags = known.get(commit) ??
		tagsAt(commit, refs)
			.filter((name) => isReleaseTag(name, releases))
			.sort(byVersion);
	known.set(commit, tags);
	return tags;
}

;// CONCATENATED MODULE: ./packages/closure/build/ladder/versions-of-path.js

/**
 * Which of the release tags at a commit are versions of what stands at a path: those that are named after the last
 * part of it that any is named after, `deploy/v2.0.1` for `actions/deploy`; else those of the whole repository. What
 * is named after anything else is another thing that the same repository releases.
 */
function versionsOfPath(tags, facts) {
	if (facts.path === undefined)
		return tags;
	const byThing = versions_of_path_known.get(tags) ?? groupByThing(tags);
	versions_of_path_known.set(tags, byThing);
	const names = [...thingsIn(facts.path), '', thingOf(facts.repository)];
	return names.map((name) => byThing.get(name)).find((own) => own !== undefined) ?? [];
}
const versions_of_path_known = new WeakMap();
function groupByThing(tags) {
	const groups = new Map();
	for (const tag of tags) {
		const thing = thingOf(tagVersion(tag)?.of ?? '');
		const group = groups.get(thing);
		if (group === undefined)
			groups.set(thing, [tag]);
		else
			group.push(tag);
	}
	return groups;
}
/** `deploy` of `actions/deploy-`, `@scope/deploy@` and `octo-org/deploy`. */
function thingOf(name) {
	const bare = name.replace(/[@/_-]$/, '');
	return bare.slice(bare.lastIndexOf('/') + 1).toLowerCase();
}
/** The last one first, and a workflow also without `.yml`. */
function thingsIn(path) {
	const parts = path.toLowerCase().split('/').reverse();
	return parts
		.flatMap((part) => [part, part.replace(/\.ya?ml$/, '')])
		.filter((part) => part !== '');
}

;// CONCATENATED MODULE: ./packages/closure/build/ladder/verdict-of.js




/** One step on the ladder for a pin, from what is known of it. Reachability is judged before any version. */
function verdictOf(facts) {
	const { refs, target } = facts;
	const tags = tagsAt(target.commit, refs);
	const releaseTags = releaseTagsAt(target.commit, facts);
	const versions = versionsOfPath(releaseTags, facts);
	// A release of one thing makes the commit a release of the repository, whatever is used of it.
	const { verdict, proof } = climb(facts, { tags, releaseTags, own: versions[0] });
	return { verdict, proof: `${proof}${peeling(target)}`, releaseTags, versions };
}
function climb(facts, { tags, releaseTags, own }) {
	const { reach, releases } = facts;
	const immutable = releaseTags.find((name) => releases?.get(name)?.isImmutable);
	if (immutable !== undefined) {
		const proof = `${quoted(immutable)} is an immutable release of this commit, attestation not verified`;
		return { verdict: 'released', proof };
	}
	if (reach.kind === 'unknown')
		return { verdict: 'inconclusive', proof: reach.message };
	if (reach.value.kind === 'none')
		return impostor(facts, reach.value);
	const version = own ?? releaseTags[0];
	if (version === undefined)
		return unversioned(facts, tags[0], reach.value);
	if (reach.value.kind === 'main')
		return { verdict: 'released', proof: `tag ${quoted(version)}, ${inHistory(reach.value)}` };
	const maybe = releases === undefined ? ', and nobody said whether it is an immutable release' : '';
	const proof = `tag ${quoted(version)}, which neither the default branch nor a release branch holds${maybe}`;
	return { verdict: 'tag-only', proof };
}
function impostor({ repository }, { isAbsent }) {
	const proof = isAbsent
		? `${quoted(repository)} does not have this commit`
		: `in no branch and no tag of ${quoted(repository)}, so that it may come from any fork`;
	return { verdict: 'impostor', proof };
}
/** What it is said to be goes before a tag of any other name, which whoever may push tags can put there. */
function unversioned({ claims, refs, target }, tag, reach) {
	const held = `${inHistory(reach)}, at no ${tag === undefined ? '' : 'release '}tag`;
	// A branch goes on, and nobody says which of its states is meant.
	const claimed = claims.flatMap((text) => claimedRef(text, refs) ?? []).filter(isTag);
	const [said] = claimed;
	if (said !== undefined && claimed.every(({ commit }) => commit !== target.commit)) {
		const proof = `${held}, while ${quoted(said.name)}, which it is said to be, is commit ${quoted(said.commit)}`;
		return { verdict: 'moved', proof };
	}
	if (tag === undefined)
		return { verdict: 'unreleased', proof: held };
	return { verdict: 'tag-only', proof: `tag ${quoted(tag)}, which names no release` };
}
function isTag({ kind }) {
	return kind === 'tag';
}
function inHistory({ kind, ref }) {
	if (ref !== undefined) {
		const short = ref.replace(/^refs\/(?:heads|tags)\//, '');
		const what = ref.startsWith('refs/tags/') ? 'tag' : 'branch';
		return `in the history of ${what} ${quoted(short)}`;
	}
	return kind === 'main'
		? 'in the history of the default branch or a release branch'
		: 'in the history of some branch or tag';
}
function peeling({ kind, commit }) {
	if (kind !== 'tag-object' || !isCommit(commit))
		return '';
	return `; the pin is a tag object, of commit ${quoted(commit)}`;
}

;// CONCATENATED MODULE: ./packages/closure/build/judge-pin.js

/** The evidence of one pin. */
function judgePin(followed, background) {
	const { pin, content } = followed;
	const { needs, document, committedAt } = content;
	return {
		key: pin.key,
		repository: background.name,
		path: pin.path,
		ref: pin.ref,
		...verdictFor(followed, background),
		needs: needs.kind === 'unknown'
			? needs
			: { kind: 'known', value: needs.value.map(({ need }) => need) },
		document,
		committedAt,
	};
}
function verdictFor({ pin, target, claims }, background) {
	const { name: repository, refs, found, releases } = background;
	if (target.kind === 'unknown')
		return judge_pin_inconclusive(target, target.message);
	if (refs.kind === 'unknown')
		return judge_pin_inconclusive(target, refs.message);
	const one = found.get(target.value.commit);
	if (one === undefined)
		return judge_pin_inconclusive(target, 'nobody asked where this commit is from');
	const isPeeled = one.commit !== target.value.commit;
	const value = isPeeled
		? { ...target.value, kind: 'tag-object', commit: one.commit }
		: target.value;
	const facts = { repository, path: pin.path, refs: refs.value, reach: one.reach, releases };
	const judged = verdictOf({ ...facts, target: value, claims: [...claims].sort() });
	const isUnknown = judged.verdict === 'inconclusive' && one.reach.kind === 'unknown';
	const why = isUnknown ? { reason: one.reach.reason } : {};
	return { target: { kind: 'known', value }, ...judged, ...why };
}
function judge_pin_inconclusive(target, proof) {
	return { target, verdict: 'inconclusive', proof, releaseTags: [], versions: [] };
}

;// CONCATENATED MODULE: ./packages/closure/build/reach/ask-comparison.js
/**
 * The last way to learn that the default branch holds a commit, where git's answer was of no use. It costs quota, and
 * proves nothing against a commit: anything but a yes leaves it unknown.
 */
async function askComparison(found, { refs: { defaultBranch: branch = '', branches }, holds }) {
	const tip = branches.get(branch);
	if (tip === undefined)
		return found;
	const open = [...found].filter(([, { reach }]) => isUseless(reach)).slice(0, mostCompared);
	const compared = await Promise.all(open.map(async ([id, one]) => {
		const answer = await holds(one.commit, tip);
		const isHeld = answer.kind === 'known' && answer.value;
		return [id, isHeld ? heldBy(one.commit, branch) : one];
	}));
	return new Map([...found, ...compared]);
}
/** A request each. */
const mostCompared = 10;
/** Whoever does not answer git's question, or must not, is not asked in another way. */
const useless = new Set(['too-large', 'unreadable']);
function isUseless(reach) {
	return reach.kind === 'unknown' && useless.has(reach.reason);
}
function heldBy(commit, branch) {
	const value = { kind: 'main', ref: `refs/heads/${branch}` };
	return { commit, reach: { kind: 'known', value } };
}

;// CONCATENATED MODULE: ./packages/closure/build/reach/commits-of.js
/** The distinct commits of tips. */
function commitsOf(tips) {
	return [...new Set(tips.map(({ commit }) => commit))];
}

;// CONCATENATED MODULE: ./packages/closure/build/reach/holders-in.js
/** The first tip that holds each commit, as far as a graph goes. */
function holdersIn(graph, tips) {
	const holders = new Map();
	for (const { ref, commit } of tips) {
		const stack = [commit];
		for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
			if (holders.has(one) || !Object.hasOwn(graph, one))
				continue;
			holders.set(one, ref);
			stack.push(...(graph[one] ?? []));
		}
	}
	return holders;
}

;// CONCATENATED MODULE: ./packages/closure/build/reach/ask-main.js



/**
 * Which of these the main branches hold, the default branch first among them. What comes back is all that the default
 * branch does not have, so that what is missing there is in its history, and what the rest holds can be read off.
 */
async function askMain(ids, main, ask) {
	const [first, ...rest] = main;
	if (first !== undefined && rest.length <= limits_limits.releaseBranches) {
		const wants = [...new Set([...ids, ...commitsOf(rest)])];
		const answer = await ask({ wants, haves: [first.commit] });
		if (rest.length === 0 || !isTooLarge(answer))
			return ask_main_read(ids, answer, { first: first.ref, rest });
	}
	return ask_main_read(ids, await ask({ wants: ids, haves: commitsOf(main) }), {
		first: undefined,
		rest: [],
	});
}
function isTooLarge(answer) {
	return answer.kind === 'unknown' && answer.reason === 'too-large';
}
function ask_main_read(ids, answer, { first, rest }) {
	if (answer.kind === 'unknown')
		return new Map(ids.map((id) => [id, { commit: id, reach: answer }]));
	const { commits, unknown, peeled } = answer.value;
	const holders = holdersIn(commits, rest);
	const absent = new Set(unknown);
	return new Map(ids.map((id) => {
		if (absent.has(id))
			return [id, found(id, { kind: 'none', isAbsent: true })];
		const commit = Object.hasOwn(peeled, id) ? (peeled[id] ?? id) : id;
		if (!Object.hasOwn(commits, commit))
			return [id, found(commit, { kind: 'main', ref: first })];
		const ref = holders.get(commit);
		const reach = ref === undefined ? { kind: 'none', isAbsent: false } : { kind: 'main', ref };
		return [id, found(commit, reach)];
	}));
}
function found(commit, value) {
	return { commit, reach: { kind: 'known', value } };
}

;// CONCATENATED MODULE: ./packages/closure/build/reach/contradiction.js
/** What two answers of one server say does not fit together, as when its copies are not of the same age. */
function contradiction(commit) {
	const message = `the server contradicts itself about where commit "${commit}" is: try again later`;
	return { kind: 'unknown', reason: 'undecidable', message };
}

;// CONCATENATED MODULE: ./packages/closure/build/reach/ask-others.js




/** Which branch or tag holds commits that no main branch holds, by commit. */
async function askOthers(commits, tips, ask) {
	const { main, other } = tips;
	if (main.length > 0 && other.length > 0 && other.length <= limits_limits.namedTips) {
		const wants = [...new Set([...commits, ...commitsOf(other)])];
		const answer = await ask({ wants, haves: commitsOf(main) });
		if (answer.kind === 'known')
			return ask_others_named(commits, answer.value, tips);
		if (answer.reason !== 'too-large')
			return toFound(commits, () => answer);
	}
	const answer = await ask({ wants: commits, haves: commitsOf([...main, ...other]) });
	if (answer.kind === 'unknown')
		return toFound(commits, () => answer);
	return unnamed(commits, answer.value);
}
function ask_others_named(commits, { commits: graph, unknown }, { other }) {
	const holders = holdersIn(graph, other);
	const absent = new Set(unknown);
	return toFound(commits, (one) => {
		if (absent.has(one))
			return nowhere(true);
		// That no main branch holds it was said before.
		if (!Object.hasOwn(graph, one))
			return contradiction(one);
		const ref = holders.get(one);
		return ref === undefined ? nowhere(false) : ask_others_known({ kind: 'other', ref });
	});
}
function unnamed(commits, { commits: graph, unknown, peeled }) {
	const absent = new Set(unknown);
	return new Map(commits.map((one) => {
		if (absent.has(one))
			return [one, { commit: one, reach: nowhere(true) }];
		// Without a main branch nobody has asked before what is a tag object.
		const commit = Object.hasOwn(peeled, one) ? (peeled[one] ?? one) : one;
		const isLost = Object.hasOwn(graph, commit);
		return [one, { commit, reach: isLost ? nowhere(false) : somewhere }];
	}));
}
const somewhere = ask_others_known({ kind: 'other', ref: undefined });
function nowhere(isAbsent) {
	return ask_others_known({ kind: 'none', isAbsent });
}
function toFound(commits, reachOf) {
	return new Map(commits.map((commit) => [commit, { commit, reach: reachOf(commit) }]));
}
function ask_others_known(value) {
	return { kind: 'known', value };
}

;// CONCATENATED MODULE: ./packages/closure/build/reach/in-parts.js
/**
 * Asks for halves of what was too much for one answer, down to the culprit: anybody can put a commit with a huge history
 * of its own into a fork and name it somewhere, and it must not hide where the other pins of a repository are from.
 */
async function inParts(ids, ask) {
	const found = new Map();
	const parts = [ids];
	// An array may grow while it is iterated.
	for (const [index, part] of parts.entries()) {
		if (index === mostParts)
			break;
		const answer = await ask(part);
		for (const [id, one] of answer)
			found.set(id, one);
		const large = part.filter((id) => in_parts_isTooLarge(answer.get(id)));
		if (large.length < 2)
			continue;
		const middle = Math.ceil(large.length / 2);
		parts.push(large.slice(0, middle), large.slice(middle));
	}
	return found;
}
/** Each answer can be as large as an answer may be. */
const mostParts = 9;
function in_parts_isTooLarge(found) {
	return found?.reach.kind === 'unknown' && found.reach.reason === 'too-large';
}

;// CONCATENATED MODULE: ./packages/closure/build/ladder/is-release-branch.js

/**
 * Whether a branch looks like one that releases are made on, and that is protected as such: named as a version
 * (`v4`, `release/v1`, `1.x`, `release-2.0`) or as where releases come from (`release`, `stable`, `main`). What
 * protects it in fact only its owner can ask the server.
 */
function isReleaseBranch(name) {
	if (is_release_branch_plain.test(name))
		return true;
	const version = tagVersion(name.replace(/\.x$/i, ''));
	return version !== undefined && version.of === '' && version.preRelease === undefined;
}
const is_release_branch_plain = /^(?:main|master|trunk|releases?|stable|production|prod|dist)$/i;

;// CONCATENATED MODULE: ./packages/closure/build/reach/tips.js

function toTips({ defaultBranch, branches, tags }) {
	const all = [...branches].map(([name, commit]) => ({ name, ref: `refs/heads/${name}`, commit }));
	const isDefault = ({ name }) => name === defaultBranch;
	const isRelease = (one) => !isDefault(one) && isReleaseBranch(one.name);
	const isOther = (one) => !isDefault(one) && !isReleaseBranch(one.name);
	return {
		main: [...all.filter(isDefault), ...all.filter(isRelease)].map(toTip),
		other: [
			...all.filter(isOther).map(toTip),
			...[...tags].map(([name, { commit }]) => ({ ref: `refs/tags/${name}`, commit })),
		],
	};
}
function toTip({ ref, commit }) {
	return { ref, commit };
}

;// CONCATENATED MODULE: ./packages/closure/build/reach/find-reach.js





/**
 * What holds each commit of one repository. The advertisement alone proves what is the tip of a main branch, and what
 * is the tip of any other branch at no tag. For the rest one question tells whether a main branch holds it, and one more,
 * for those that are no tip at all, whether anything does.
 */
async function findReach(sought, refs, ask) {
	const tips = toTips(refs);
	const heads = { main: find_reach_byCommit(tips.main), other: find_reach_byCommit(tips.other) };
	const advertised = new Map(sought.flatMap((one) => tipOf(one, heads)));
	const open = sought.flatMap(({ id }) => (advertised.has(id) ? [] : [id]));
	if (open.length === 0)
		return advertised;
	const asked = await inParts(open, (part) => askHistories(part, tips, ask));
	return new Map([...advertised, ...asked]);
}
/** The first tip at each commit. */
function find_reach_byCommit(tips) {
	return new Map(tips.toReversed().map(({ commit, ref }) => [commit, ref]));
}
function tipOf({ id, isTagged }, { main, other }) {
	const own = main.get(id);
	if (own !== undefined)
		return [[id, find_reach_found(id, { kind: 'main', ref: own })]];
	const ref = isTagged ? undefined : other.get(id);
	return ref === undefined ? [] : [[id, find_reach_found(id, { kind: 'other', ref })]];
}
async function askHistories(ids, tips, ask) {
	const { main, other } = tips;
	const isEmpty = main.length + other.length === 0;
	const nowhere = (id) => find_reach_found(id, { kind: 'none', isAbsent: false });
	const first = main.length > 0 ? await askMain(ids, main, ask) : new Map(ids.map((id) => [id, nowhere(id)]));
	if (isEmpty)
		return first;
	const off = [...first.values()].filter(isOff).map(({ commit }) => commit);
	const heads = find_reach_byCommit(other);
	const held = new Map(off.flatMap((commit) => find_reach_heldBy(commit, heads.get(commit))));
	const lost = off.filter((commit) => !held.has(commit));
	const others = lost.length === 0 ? new Map() : await askOthers(lost, tips, ask);
	return new Map([...first].map(([id, one]) => {
		const { commit } = one;
		if (isGone(one) && heads.has(commit))
			return [id, { commit, reach: contradiction(commit) }];
		const reach = isOff(one) ? held.get(commit) : undefined;
		if (reach !== undefined)
			return [id, { commit, reach }];
		return [id, (isOff(one) ? others.get(commit) : undefined) ?? one];
	}));
}
/** No main branch holds it, and the server has it. */
function isOff({ reach }) {
	return reach.kind === 'known' && reach.value.kind === 'none' && !reach.value.isAbsent;
}
/** The server says that it does not have it. */
function isGone({ reach }) {
	return reach.kind === 'known' && reach.value.kind === 'none' && reach.value.isAbsent;
}
function find_reach_heldBy(commit, ref) {
	return ref === undefined ? [] : [[commit, find_reach_found(commit, { kind: 'other', ref }).reach]];
}
function find_reach_found(commit, value) {
	return { commit, reach: { kind: 'known', value } };
}

;// CONCATENATED MODULE: ./packages/closure/build/judge-repository.js




/** Gives every pin of one repository its verdict; its releases are asked for only where they could raise one. */
async function judgeRepository({ repository, pins, isAged }, upstream) {
	const { name } = repository;
	const [answer, refs] = await Promise.all([repository.answer, repository.refs]);
	const found = await reachOf(pins, repository, upstream);
	const judge = (releases) => pins.map((pin) => judgePin(pin, { name, refs, found, releases }));
	const first = judge(undefined);
	const releases = isAged || first.some(canRise) ? await askReleases(name, upstream) : judge_repository_notAsked(name);
	return {
		pins: releases.kind === 'known' ? judge(releases.value) : first,
		evidence: { name, refs, movedTo: movedTo(name, answer), releases },
	};
}
async function reachOf(pins, { name, answer, refs: known }, upstream) {
	const [advertised, refs] = await Promise.all([answer, known]);
	if (advertised.kind === 'unknown' || refs.kind === 'unknown')
		return new Map();
	const { format } = advertised.value;
	const found = await findReach(soughtOf(pins, refs.value), refs.value, (question) => upstream.history(name, { format, ...question }));
	return askComparison(found, {
		refs: refs.value,
		holds: (commit, tip) => upstream.holds(name, { commit, tip }),
	});
}
function soughtOf(pins, refs) {
	const ids = pins.flatMap(({ target }) => (target.kind === 'known' ? [target.value.commit] : []));
	return [...new Set(ids)].sort().map((id) => ({
		id,
		isTagged: tagsAt(id, refs).length > 0,
	}));
}
/** An immutable release makes a tag more than a tag. */
function canRise({ verdict, target, releaseTags }) {
	return (verdict === 'tag-only' ||
		(verdict === 'inconclusive' && target.kind === 'known' && releaseTags.length > 0));
}
async function askReleases(name, upstream) {
	const answer = await upstream.releases(name);
	return answer.kind === 'unknown'
		? answer
		: { kind: 'known', value: new Map(Object.entries(answer.value)) };
}
function judge_repository_notAsked(name) {
	const message = `the releases of "${name}" were not asked for, since no verdict rests on them`;
	return { kind: 'unknown', reason: 'undecidable', message };
}
function movedTo(name, answer) {
	if (answer.kind === 'unknown')
		return undefined;
	const { answeredAs } = answer.value;
	return answeredAs.toLowerCase() === name.toLowerCase() ? undefined : answeredAs;
}

;// CONCATENATED MODULE: ./packages/closure/build/profiles.js
/** Asks once a repository, in the order of the first call: the API may stop answering. */
class Profiles {
	#upstream;
	#byName = new Map();
	constructor(upstream) {
		this.#upstream = upstream;
	}
	of(name) {
		const key = name.toLowerCase();
		const profile = this.#byName.get(key) ?? profiles_ask(name, this.#upstream);
		this.#byName.set(key, profile);
		return profile;
	}
}
async function profiles_ask(name, upstream) {
	const [facts, advisories] = await Promise.all([upstream.facts(name), upstream.advisories(name)]);
	return { facts, advisories };
}

;// CONCATENATED MODULE: ./packages/closure/build/gather-evidence.js







/**
 * Follows every `uses` of the trees to its end, each distinct thing asked once, many at once. Never throws for what a
 * server did. Histories are asked for last, when all that is used of a repository is known: one question each.
 */
async function gatherEvidence(trees, options) {
	const upstream = countQuestions(options.upstream, options.onProgress);
	const named = askTrees(trees.map(({ repository }) => repository));
	const asked = [...named, ...(options.also ?? [])];
	const files = boundTexts(upstream.files);
	const repositories = new Repositories({ refs: upstream.refs, files }, asked.map(({ repository }) => repository));
	const profiles = new Profiles(upstream);
	// Those that the trees name come first, and wait for nothing.
	for (const { repository } of asked)
		void profiles.of(repository);
	const open = (name) => repositories.open(name);
	let followed = await followPins(asked, open);
	if (repositories.settleNames())
		followed = await followPins(asked, open);
	const isAged = trees.some(({ policy }) => policy.pins.cooldown !== undefined);
	const evidence = await judgeAll([...followed.values()], {
		repositories,
		profiles,
		upstream,
		isAged,
	});
	return { evidence, traffic: options.upstream.traffic };
}
async function judgeAll(followed, { repositories, profiles, upstream, isAged }) {
	const pins = new Map();
	for (const one of followed) {
		const key = one.pin.repository.toLowerCase();
		const others = pins.get(key);
		if (others === undefined)
			pins.set(key, [one]);
		else
			others.push(one);
	}
	const judged = await Promise.all(repositories.all.map(async ([key, repository]) => {
		const profile = profiles.of(repository.name);
		const used = { repository, pins: pins.get(key) ?? [], isAged };
		const one = await judgeRepository(used, upstream);
		return { key, pins: one.pins, evidence: { ...one.evidence, ...(await profile) } };
	}));
	const all = judged.flatMap((one) => one.pins).sort((a, b) => (a.key < b.key ? -1 : 1));
	return {
		repositories: new Map(judged.map(({ key, evidence }) => [key, evidence])),
		pins: new Map(all.map((one) => [one.key, one])),
	};
}

;// CONCATENATED MODULE: ./packages/closure/build/update/git-only.js
/** Answers what git tells, and nothing of the API, which has a quota: no verdict of a candidate needs it. */
function gitOnly(upstream) {
	return {
		refs: upstream.refs,
		history: upstream.history,
		files: upstream.files,
		digest: upstream.digest,
		holds: git_only_unknown,
		facts: git_only_unknown,
		advisories: git_only_unknown,
		releases: git_only_unknown,
		get traffic() {
			return upstream.traffic;
		},
	};
}
async function git_only_unknown() {
	const message = 'not asked for what no file of the tree leads to';
	return { kind: 'unknown', reason: 'undecidable', message };
}

;// CONCATENATED MODULE: ./packages/closure/build/update/remember-answers.js
/** Asks each question once, however often evidence is gathered: what was not answered is not asked for again either. */
function rememberAnswers(upstream) {
	const refs = remember((name) => upstream.refs(name));
	const facts = remember((name) => upstream.facts(name));
	const advisories = remember((name) => upstream.advisories(name));
	const releases = remember((name) => upstream.releases(name));
	return {
		refs,
		facts,
		advisories,
		releases,
		history: remember((name, question) => upstream.history(name, question)),
		holds: remember((name, question) => upstream.holds(name, question)),
		files: remember((name, wanted) => upstream.files(name, wanted)),
		digest: remember((image) => upstream.digest(image)),
		get traffic() {
			return upstream.traffic;
		},
	};
}
function remember(ask) {
	const answers = new Map();
	return (...asked) => {
		const key = JSON.stringify(asked);
		const answer = answers.get(key) ?? ask(...asked);
		answers.set(key, answer);
		return answer;
	};
}

;// CONCATENATED MODULE: ./packages/closure/build/update/to-direct-pins.js

/** Each once; what the trees name already is known. */
function toDirectPins(questions, known) {
	const pins = new Map();
	for (const { repository, path, commit, version, isCall } of questions) {
		const pin = { repository, path, ref: commit };
		const key = pinKey(pin);
		if (pins.has(key) || known.pins.has(key))
			continue;
		const claims = version === undefined ? [] : [version];
		pins.set(key, { ...pin, key, content: isCall ? 'workflow' : 'action', claims });
	}
	return [...pins.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

;// CONCATENATED MODULE: ./packages/closure/build/update/gather-for-rules.js






/**
 * Learns of the trees, and of what their rules must know beyond. Nothing that was learned of the trees is changed by
 * the second look; quota is kept for them.
 */
async function gatherForRules(trees, { upstream, onProgress }) {
	const remembered = rememberAnswers(upstream);
	const progress = onProgress === undefined ? {} : { onProgress };
	const first = await gatherEvidence(trees, { upstream: remembered, ...progress });
	const questions = trees.flatMap((tree) => ruleQuestions(tree, first.evidence));
	const also = toDirectPins(questions, first.evidence).slice(0, limits_limits.candidates);
	if (also.length === 0)
		return first;
	const { evidence, traffic } = await gatherEvidence([], {
		upstream: gitOnly(remembered),
		also,
		...progress,
	});
	return { evidence: gather_for_rules_joined(first.evidence, evidence), traffic };
}
function gather_for_rules_joined(first, second) {
	return {
		repositories: new Map([...second.repositories, ...first.repositories]),
		pins: new Map([...second.pins, ...first.pins]),
	};
}

;// CONCATENATED MODULE: ./packages/closure/build/graph/expand-pins.js
/** Each pin is expanded once, however often it is used: a cycle ends there. */
function expandPins(evidence) {
	const met = new Set();
	const expand = (pin, depth) => {
		if (pin === undefined)
			return { isRepeated: false, uses: [] };
		if (depth > mostNested)
			return { isRepeated: false, uses: [], unknown: expand_pins_tooDeep };
		const { verdict, versions, needs, target } = pin;
		const isMet = met.has(pin.key);
		met.add(pin.key);
		const known = needs.kind === 'known' ? needs.value : [];
		const [version] = versions;
		return {
			verdict,
			...(version === undefined ? {} : { version }),
			...(target.kind === 'known' ? { commit: target.value.commit } : {}),
			...(needs.kind === 'unknown' ? { unknown: needs.message } : {}),
			isRepeated: isMet && known.length > 0,
			uses: isMet ? [] : [...once(known)].map((need) => toNode(need, depth + 1)),
		};
	};
	const toNode = ({ kind, text, isPinned, to }, depth) => ({
		kind,
		text,
		isPinned,
		...expand(to === undefined ? undefined : evidence?.pins.get(to), depth),
	});
	return (pin) => expand(pin, 0);
}
/** Steps are counted by the shortest way, and this is any way: hostile content can make it as long as all its pins. */
const mostNested = 50;
const expand_pins_tooDeep = `it is more than ${mostNested} levels down, which is too deep to be drawn`;
/** A workflow that uses the same in ten jobs uses it. */
function once(needs) {
	return new Map(needs.map((need) => [need.text, need])).values();
}

;// CONCATENATED MODULE: ./packages/closure/build/graph/to-use-trees.js


/** What each file of a tree uses; with evidence, what that uses in turn, each thing once. */
function toUseTrees(repository, evidence) {
	const files = new Map();
	const expand = expandPins(evidence);
	const add = (path, node) => {
		const uses = files.get(path) ?? new Map();
		if (!uses.has(node.text))
			uses.set(node.text, node);
		files.set(path, uses);
	};
	walk(repository, {
		uses(site) {
			if (site.uses.kind === 'docker')
				return;
			const pin = pinAt(site, repository, evidence);
			add(site.uses.at.source.path, toNode(site, { repository, pin, expand }));
		},
		image: (site) => add(site.at.source.path, toImageNode(site)),
	});
	return [...files]
		.map(([path, uses]) => ({ path, uses: [...uses.values()] }))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}
function pinAt({ uses, owner }, repository, evidence) {
	return uses.kind === 'repository' ? pinOf(uses, owner, { repository, evidence }) : undefined;
}
function toNode({ uses, owner }, { repository, pin, expand }) {
	const text = uses.at.value.trimEnd();
	switch (uses.kind) {
		case 'repository': {
			const isPinned = isCommit(effectiveRef(uses, owner, repository));
			return { kind: 'repository', text, isPinned, ...expand(pin) };
		}
		case 'self':
		case 'local':
			// Of the audited repository itself: whoever changes it can change this file as well.
			return { kind: 'local', text, isPinned: true, ...to_use_trees_nothing };
		default:
			return { kind: 'opaque', text, isPinned: false, ...to_use_trees_nothing };
	}
}
const to_use_trees_nothing = { isRepeated: false, uses: [] };
function toImageNode({ at, images, open }) {
	const written = at.source.text.slice(at.start, at.end);
	const text = images.map((image) => image.text).join(' or ') || written;
	const isPinned = !open && images.length > 0 && images.every(({ digest }) => digest !== undefined);
	return { kind: 'image', text, isPinned, ...to_use_trees_nothing };
}

;// CONCATENATED MODULE: ./packages/audit/build/online/closure/fetched-contents.js

/**
 * What each `uses` of a repository, and of all that it leads to, runs: composite actions and workflows. They are
 * parsed anew, since what is known of a node is remembered with it and here it has more around it.
 */
function fetchedContents(repository, evidence) {
	const documents = new Map();
	for (const pin of evidence.pins.values()) {
		if (pin.document !== undefined)
			documents.set(pin, parseDocument(pin.document.source));
	}
	const contents = new Map();
	const add = (uses, pin) => {
		const content = pin === undefined ? undefined : fetched_contents_toContent(documents.get(pin));
		if (content !== undefined)
			contents.set(uses, content);
	};
	walk(repository, {
		uses: ({ uses, owner }) => {
			if (uses.kind === 'repository')
				add(uses, pinOf(uses, owner, { repository, evidence }));
		},
	});
	for (const [pin, document] of documents) {
		const nextAt = needsByPlace(pin);
		walk(toRepository([document]), {
			uses: ({ uses }) => add(uses, evidence.pins.get(nextAt.get(uses.at.start) ?? '')),
		});
	}
	return contents;
}
/** What an action of JavaScript or in a container does inside is not followed. */
function fetched_contents_toContent(document) {
	const content = document?.content;
	if (content?.kind === 'workflow')
		return content;
	return content?.kind === 'action' && content.runs?.kind === 'composite' ? content : undefined;
}
function needsByPlace({ needs }) {
	if (needs.kind === 'unknown')
		return new Map();
	return new Map(needs.value.map(({ at, to }) => [at.start, to]));
}

;// CONCATENATED MODULE: ./packages/audit/build/online/closure/link-repository.js


/**
 * A repository in which what is used of others can be followed like its own: parsed anew, since what is known of a
 * node is remembered with it, and here it has more below it.
 */
function linkRepository(repository, evidence) {
	const fresh = toRepository(repository.documents.map(parsedAnew));
	const contents = fetchedContents(fresh, evidence);
	return { ...fresh, elsewhere: (uses) => contents.get(uses) };
}
function parsedAnew(document) {
	const { content, source } = document;
	return content === undefined || content.kind === 'dockerfile' ? document : parseDocument(source);
}

;// CONCATENATED MODULE: ./packages/audit/build/online/closure/places-in.js

function placesIn(repository, evidence) {
	const own = places_in_sourcesOf(repository.documents);
	const remote = places_in_sourcesOf([...evidence.pins.values()].flatMap(({ document }) => document ?? []));
	const isOwn = ({ path }) => own.has(path);
	const toPlace = ({ path, start, end }) => {
		const source = own.get(path) ?? remote.get(path);
		if (source === undefined)
			throw new Error(`nothing was read as "${path}"`);
		return { source, start: start.offset, end: end.offset };
	};
	let hosts;
	return {
		isOwn,
		toPlace,
		hostOf: (locations) => {
			const named = locations.find(isOwn);
			if (named !== undefined)
				return toPlace(named);
			hosts ??= hostsIn(repository, evidence);
			return locations.flatMap(({ path }) => hosts?.get(path) ?? [])[0];
		},
	};
}
function places_in_sourcesOf(documents) {
	return new Map(documents.map(({ source }) => [source.path, source]));
}
/** The first `uses` of the tree that leads to each remote file. */
function hostsIn(repository, evidence) {
	const hosts = new Map();
	walk(repository, {
		uses: ({ uses, owner }) => {
			if (uses.kind !== 'repository')
				return;
			const pin = pinOf(uses, owner, { repository, evidence });
			if (pin === undefined)
				return;
			for (const one of [pin, ...chainsOf(pin, evidence).flatMap(({ end }) => end ?? [])]) {
				const path = one.document?.source.path;
				if (path !== undefined && !hosts.has(path))
					hosts.set(path, uses.at);
			}
		},
	});
	return hosts;
}

;// CONCATENATED MODULE: ./packages/audit/build/online/closure/linked-rule.js



/**
 * A rule that follows steps, asked of a repository in which it can follow them into others. What it finds there is
 * reported where the audited tree leads to it.
 */
function linkedRule({ meta, check }, evidence) {
	return {
		meta,
		check: {
			*repository(repository, { policy }) {
				const linked = linkRepository(repository, evidence);
				const rules = [{ meta, check }];
				const request = { repository: linked, rules, policy, evidence, suppressions: [] };
				const { findings, suppressed, inconclusive } = auditRepository(request);
				const places = placesIn(repository, evidence);
				const found = [...findings, ...suppressed.map(({ finding }) => finding), ...inconclusive];
				for (const one of found) {
					if (one.rule === meta.id)
						yield* toVerdict(one, places);
				}
			},
		},
	};
}
function* toVerdict(one, places) {
	const { message } = one;
	const hops = 'severity' in one ? one.related : [];
	const isOwn = places.isOwn(one.at);
	const at = isOwn ? places.toPlace(one.at) : places.hostOf([...hops.map((hop) => hop.at), one.at]);
	if (at === undefined)
		return;
	if (!('severity' in one)) {
		yield { kind: 'inconclusive', at, reason: one.reason, message };
		return;
	}
	const { severity, confidence, evidence } = one;
	const chain = (isOwn ? hops : withEnd(hops, one.at, places)).map((hop) => ({
		at: places.toPlace(hop.at),
		message: hop.message,
	}));
	const related = chain.filter((hop) => hop.at.source !== at.source || hop.at.start !== at.start);
	yield { kind: 'finding', at, message, severity, confidence, related, evidence };
}
/** The place that the rule names, behind the hops that lead to it and before those that lead on. */
function withEnd(hops, at, { isOwn }) {
	const before = hops.findLastIndex((hop) => !isOwn(hop.at)) + 1 || 1;
	return [...hops.slice(0, before), { at, message: 'here' }, ...hops.slice(before)];
}

;// CONCATENATED MODULE: ./packages/core/build/engine/weight-of.js
const weights = { high: 3, medium: 2, low: 1, info: 0 };
/** The more severe the more, and of the same severity the surer. */
function weightOf({ severity, confidence }) {
	return weights[severity] * 10 + weights[confidence];
}

;// CONCATENATED MODULE: ./packages/audit/build/online/closure/rule-with-below.js

/**
 * A rule that also says what it finds in the actions and workflows below a `uses`, each as a repository of its own:
 * the worst as one finding, at the first place of a file that leads there.
 */
function ruleWithBelow({ meta, check }, evidence) {
	const below = verdictsBelow({ meta, check }, evidence);
	const uses = function* (site, context) {
		if (check.uses !== undefined)
			yield* check.uses(site, context);
		yield* below(site, context);
	};
	return { meta, check: { ...check, uses } };
}
function verdictsBelow(rule, evidence) {
	const judged = new Map();
	const told = new Set();
	return function* ({ uses, owner }, { repository, policy }) {
		if (uses.kind !== 'repository')
			return;
		const pin = pinOf(uses, owner, { repository, evidence });
		const key = `${uses.at.source.path}\n${pin?.key}`;
		if (pin === undefined || told.has(key))
			return;
		told.add(key);
		const found = documentsBelow(pin, evidence).flatMap(({ document, hops }) => {
			const findings = judged.get(document) ?? judgeAlone(document, rule, policy);
			judged.set(document, findings);
			return findings.map((finding) => ({ finding, document, hops }));
		});
		const [worst] = found.toSorted((a, b) => weightOf(b.finding) - weightOf(a.finding));
		if (worst !== undefined)
			yield rule_with_below_toVerdict(uses.at, worst, found.length - 1);
	};
}
/** Actions and workflows that a pin runs, itself first. */
function documentsBelow(pin, evidence) {
	const below = new Map();
	if (pin.document !== undefined)
		below.set(pin.document, { document: pin.document, hops: [] });
	for (const { end, hops } of chainsOf(pin, evidence)) {
		const document = end?.document;
		if (document !== undefined && !below.has(document))
			below.set(document, { document, hops });
	}
	return [...below.values()];
}
/** What its authors accepted is not accepted here: the comments that say so are theirs. */
function judgeAlone(document, rule, policy) {
	const repository = toRepository([document]);
	const request = { repository, rules: [rule], policy, suppressions: [] };
	const { findings, suppressed } = auditRepository(request);
	const all = [...findings, ...suppressed.map(({ finding }) => finding)];
	return all.filter((finding) => finding.rule === rule.meta.id);
}
function rule_with_below_toVerdict(at, { finding, document, hops }, others) {
	const text = quoted(at.source.text.slice(at.start, at.end));
	const { message, severity, confidence, related, evidence } = finding;
	const toPlace = (location) => placeIn(location, document);
	return {
		kind: 'finding',
		at,
		message: `${text} runs this, and its authors have to mend it: ${message}`,
		severity,
		confidence,
		related: [
			...hops.map((hop) => ({ at: hop.at, message: `uses ${quoted(hop.text)}` })),
			{ at: toPlace(finding.at), message: 'here' },
			...related.map((hop) => ({ at: toPlace(hop.at), message: hop.message })),
		],
		evidence: [
			...evidence,
			...(others > 0 ? [`what it runs has ${others} more of the same rule`] : []),
		],
	};
}
/** Each was judged alone, so that every place is in it. */
function placeIn({ start, end }, { source }) {
	return { source, start: start.offset, end: end.offset };
}

;// CONCATENATED MODULE: ./packages/audit/build/online/closure/follow-closure.js


/**
 * Lets the rules that hold for other people's content look into what the tree leads to. Images and pins below have a
 * rule of their own, `unpinned-transitive`.
 */
function followClosure(rules, evidence) {
	return rules.map((rule) => {
		if (follow_closure_linked.has(rule.meta.id))
			return linkedRule(rule, evidence);
		return judgedAlone.has(rule.meta.id) ? ruleWithBelow(rule, evidence) : rule;
	});
}
/** Those that ask what steps do, one after the other: which cache a release restores. */
const follow_closure_linked = new Set(['cache-on-privileged-pr', 'cache-poisoning']);
/** Those that a file answers by itself: what a called workflow gives its token. */
const judgedAlone = new Set(['excessive-permissions']);

;// CONCATENATED MODULE: ./packages/audit/build/online/to-pins.js

/** Every pin that the reported files of a root lead to. */
function toPins({ repository, isReported }, evidence) {
	const places = new Map();
	walk(repository, {
		uses: ({ uses, owner }) => {
			if (uses.kind !== 'repository' || !isReported(uses.at.source.path))
				return;
			const pin = pinOf(uses, owner, { repository, evidence });
			if (pin === undefined)
				return;
			const others = places.get(pin);
			if (others === undefined)
				places.set(pin, [toLocation(uses.at)]);
			else
				others.push(toLocation(uses.at));
		},
	});
	const users = usersBelow([...places.keys()], evidence);
	return [...users].map(([pin, via]) => to_pins_toReport(pin, places.get(pin) ?? [], via));
}
/** Each pin that these lead to, with those that use it. */
function usersBelow(direct, { pins }) {
	const users = new Map(direct.map((pin) => [pin, new Set()]));
	// A map also visits what is added meanwhile.
	for (const user of users.keys()) {
		const needs = user.needs.kind === 'known' ? user.needs.value : [];
		for (const { to } of needs) {
			const pin = to === undefined ? undefined : pins.get(to);
			if (pin === undefined)
				continue;
			users.set(pin, (users.get(pin) ?? new Set()).add(user));
		}
	}
	return users;
}
function to_pins_toReport(pin, at, via) {
	const { repository, path, ref, target, verdict, proof } = pin;
	const commit = target.kind === 'known' ? target.value.commit : undefined;
	return {
		uses: usesOf(pin),
		repository,
		path,
		commit,
		ref: ref === commit ? undefined : ref,
		verdict,
		proof,
		at,
		via: [...via].map(usesOf).sort(),
	};
}
function usesOf({ repository, path, ref }) {
	return `${repository}${path === undefined ? '' : `/${path}`}@${ref}`;
}

;// CONCATENATED MODULE: ./packages/audit/build/online/gather-from.js



/** Gathers from an upstream; imported by programs that ask servers, and by nothing that all programs run. */
function gatherFrom(options) {
	return async (trees) => {
		const gathered = await gatherForRules(trees, options);
		const { evidence } = gathered;
		return {
			...gathered,
			follow: (rules) => followClosure(rules, evidence),
			toPins: (root) => toPins(root, evidence),
			toUseTrees: (repository) => toUseTrees(repository, evidence),
		};
	};
}

;// CONCATENATED MODULE: ./packages/audit/build/online/traffic-line.js
/** What asking took, for a log: durations stand nowhere else, since a report is the same whenever it is made. */
function trafficLine({ repositories, requests, bytes }, seconds) {
	const kilobytes = Math.ceil(bytes / 1000);
	return `asked about ${traffic_line_count(repositories, 'repository', 'repositories')}: ${traffic_line_count(requests, 'request', 'requests')}, ${kilobytes} kB, ${seconds.toFixed(1)} s`;
}
function traffic_line_count(number, one, several) {
	return `${number} ${number === 1 ? one : several}`;
}

;// CONCATENATED MODULE: ./packages/git-wire/build/cache/object-cache.js

/** Each file holds exactly the bytes that the id is the hash of: `type size NUL bytes`. */
function objectCache(folder) {
	return {
		read(id) {
			const entry = folder.read(id);
			return entry === undefined || hash(id, entry) !== id ? undefined : parseEntry(entry);
		},
		write(id, { type, bytes }) {
			folder.write(id, Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]));
		},
	};
}
function hash(id, entry) {
	return (0,external_node_crypto_namespaceObject.createHash)(id.length === 40 ? 'sha1' : 'sha256')
		.update(entry)
		.digest('hex');
}
function parseEntry(entry) {
	const end = entry.indexOf(0);
	const [, name, size] = /^(\w+) (\d+)$/.exec(entry.toString('latin1', 0, end)) ?? [];
	const type = types.find((one) => one === name);
	const bytes = entry.subarray(end + 1);
	return type === undefined || Number(size) !== bytes.length ? undefined : { type, bytes };
}
const types = ['commit', 'tree', 'blob', 'tag'];

;// CONCATENATED MODULE: ./packages/git-wire/build/cache/size-on-disk.js
/** Most file systems give out blocks of 4 KiB, and most entries are smaller. */
function sizeOnDisk(bytes) {
	return Math.ceil(bytes / size_on_disk_block) * size_on_disk_block;
}
const size_on_disk_block = 4096;

;// CONCATENATED MODULE: ./packages/git-wire/build/cache/make-room.js



/** Removes the oldest files of a folder until they are under `maxBytes`; gives what is left. */
function makeRoom(path, maxBytes) {
	const files = (0,external_node_fs_namespaceObject.readdirSync)(path).flatMap((name) => toFile((0,external_node_path_namespaceObject.join)(path, name)));
	let used = files.reduce((sum, { size }) => sum + size, 0);
	if (used <= maxBytes)
		return used;
	for (const file of files.toSorted((a, b) => a.time - b.time)) {
		if (used <= maxBytes * kept)
			break;
		(0,external_node_fs_namespaceObject.rmSync)(file.path, { force: true });
		used -= file.size;
	}
	return used;
}
/** So that not each new file costs another look at all. */
const kept = 0.75;
/** Half-written files of processes that died are files like others: they grow old. */
function toFile(path) {
	const stats = (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false });
	if (stats?.isFile() !== true)
		return [];
	return [{ path, size: sizeOnDisk(stats.size), time: stats.mtimeMs }];
}

;// CONCATENATED MODULE: ./packages/git-wire/build/cache/read-regular-file.js

/** The bytes of a file; undefined for everything else: links, pipes, folders, files that are too large or cannot be read. */
function readRegularFile(path, maxBytes) {
	try {
		const file = (0,external_node_fs_namespaceObject.openSync)(path, read_regular_file_flags);
		try {
			const stats = (0,external_node_fs_namespaceObject.fstatSync)(file);
			return stats.isFile() && stats.size <= maxBytes ? (0,external_node_fs_namespaceObject.readFileSync)(file) : undefined;
		}
		finally {
			(0,external_node_fs_namespaceObject.closeSync)(file);
		}
	}
	catch {
		return undefined;
	}
}
/** A pipe would wait for a writer without O_NONBLOCK. Windows has neither flag. */
const read_regular_file_flags = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);

;// CONCATENATED MODULE: ./packages/git-wire/build/cache/cache-shard.js






/**
 * One folder of the cache. It is looked at only when something is written to it, so that bounding the cache costs
 * nothing where nothing is new.
 */
class CacheShard {
	#path;
	#isFolder;
	/** Bytes in it, once they were counted; what other processes add meanwhile is counted by the next. */
	#used;
	constructor(path) {
		this.#path = path;
	}
	read(name) {
		this.#isFolder ??= isFolder(this.#path);
		return this.#isFolder ? readRegularFile((0,external_node_path_namespaceObject.join)(this.#path, name), maxBytes) : undefined;
	}
	/** Under another name first: a reader sees all of a file or none, and the last writer wins with the same bytes. */
	write(name, bytes) {
		if (bytes.length > maxBytes)
			return;
		this.#open();
		const temporary = (0,external_node_path_namespaceObject.join)(this.#path, `.tmp-${(0,external_node_crypto_namespaceObject.randomBytes)(8).toString('hex')}`);
		try {
			(0,external_node_fs_namespaceObject.writeFileSync)(temporary, bytes, { flag: 'wx', mode: 0o600 });
			(0,external_node_fs_namespaceObject.renameSync)(temporary, (0,external_node_path_namespaceObject.join)(this.#path, name));
		}
		catch (error) {
			(0,external_node_fs_namespaceObject.rmSync)(temporary, { force: true });
			throw error;
		}
		this.#used = (this.#used ?? 0) + sizeOnDisk(bytes.length);
	}
	#open() {
		if (!isFolder(this.#path))
			(0,external_node_fs_namespaceObject.mkdirSync)(this.#path, { recursive: true, mode: 0o700 });
		if (!isFolder(this.#path))
			throw new Error('there is a file or a link where a folder must be');
		this.#isFolder = true;
		if (this.#used === undefined || this.#used > maxBytes)
			this.#used = makeRoom(this.#path, maxBytes);
	}
}
/** 256 MiB in all; the largest entries are files of 1 MiB. */
const maxBytes = 1024 * 1024 + 4096;
function isFolder(path) {
	return (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

;// CONCATENATED MODULE: ./packages/git-wire/build/cache/open-cache-folder.js



/** The layout; other layouts may stand beside it in the same folder. */
const open_cache_folder_version = 'git-1';
/**
 * A folder that many processes may use at once, each file in one of 256 folders by the first two digits of its name.
 * A folder that cannot be used, or where others may write, is told once, and nothing is kept then.
 */
function openCacheFolder(path, warn) {
	const root = (0,external_node_path_namespaceObject.join)(path, open_cache_folder_version);
	const tell = (why) => warn(`cannot keep answers in "${path}": ${why}; they are asked for again in the next run`);
	const trouble = troubleWith(root);
	if (trouble === undefined)
		return open_cache_folder_toFolder(root, tell);
	tell(trouble);
	return undefined;
}
function troubleWith(root) {
	try {
		(0,external_node_fs_namespaceObject.mkdirSync)(root, { recursive: true, mode: 0o700 });
		(0,external_node_fs_namespaceObject.accessSync)(root, external_node_fs_namespaceObject.constants.R_OK | external_node_fs_namespaceObject.constants.W_OK | external_node_fs_namespaceObject.constants.X_OK);
		const stats = (0,external_node_fs_namespaceObject.lstatSync)(root);
		if (!stats.isDirectory())
			return `"${open_cache_folder_version}" in it is not a folder`;
		const isOthers = process.getuid !== undefined && process.getuid() !== stats.uid;
		const isOpen = process.platform !== 'win32' && (stats.mode & 0o022) !== 0;
		return isOthers || isOpen ? 'other users may write there' : undefined;
	}
	catch (error) {
		return codeOf(error);
	}
}
/** `EACCES`, `EROFS`, `ENOSPC`: the path is in the message already. */
function codeOf(error) {
	if (typeof error !== 'object' || error === null)
		return `${error}`;
	if ('code' in error)
		return `${error.code}`;
	return 'message' in error ? `${error.message}` : `${error}`;
}
function open_cache_folder_toFolder(root, tell) {
	const shards = new Map();
	const shardOf = (name) => {
		const prefix = name.slice(0, 2);
		const shard = shards.get(prefix) ?? new CacheShard((0,external_node_path_namespaceObject.join)(root, prefix));
		shards.set(prefix, shard);
		return shard;
	};
	let isFull = false;
	return {
		read: (name) => shardOf(name).read(name.slice(2)),
		write(name, bytes) {
			if (isFull)
				return;
			try {
				shardOf(name).write(name.slice(2), bytes);
			}
			catch (error) {
				isFull = true;
				tell(codeOf(error));
			}
		},
	};
}

;// CONCATENATED MODULE: ./packages/git-wire/build/cache/reached-facts.js

/**
 * A file for each fact, named by the hash of what it says, so that a damaged one is none. Unlike objects, facts prove
 * nothing by themselves: who may write to the folder may write any.
 */
function reachedFacts(folder, { url, ids }) {
	// Thousands of tips are said in one hash.
	const all = sha256([...ids].sort().join('\n'));
	const toEntry = (commit) => {
		const text = `${commit} is reached from ${all} in ${url}\n`;
		return { name: `${sha256(text)}.reached`, bytes: Buffer.from(text) };
	};
	return {
		has(commit) {
			const { name, bytes } = toEntry(commit);
			return folder.read(name)?.equals(bytes) === true;
		},
		add(commit) {
			const { name, bytes } = toEntry(commit);
			folder.write(name, bytes);
		},
	};
}
function sha256(text) {
	return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./packages/git-wire/build/cache/remember-history.js

/**
 * Asks only about wants that were not reached from the very same haves before. Leaving those out changes nothing in
 * the answer: all that they lead to is reached as well. Tag objects are asked for each time, since the answer names
 * their commits.
 */
function rememberHistory(folder, readHistory) {
	return async (repository, { wants, haves }) => {
		const facts = reachedFacts(folder, { url: repository.url, ids: haves });
		const open = wants.filter((want) => !facts.has(want));
		if (open.length === 0)
			return { commits: new Map(), unknown: [], peeled: new Map() };
		const history = await readHistory(repository, { wants: open, haves });
		const unknown = new Set(history.unknown);
		for (const want of open)
			if (!unknown.has(want) && !history.commits.has(want) && !history.peeled.has(want))
				facts.add(want);
		return history;
	};
}

;// CONCATENATED MODULE: ./packages/git-wire/build/files/known-objects.js
/**
 * Objects that somebody may ask for again, by their hash: in memory everything that came, on disk what was looked at.
 */
class KnownObjects {
	#cache;
	#objects = new Map();
	#kept = new Set();
	#bytes = 0;
	constructor(cache) {
		this.#cache = cache;
	}
	get(id) {
		const object = this.#objects.get(id);
		if (object === undefined)
			return this.#read(id);
		if (!this.#kept.has(id))
			this.#cache?.write(id, object);
		this.#kept.add(id);
		return object;
	}
	/** The oldest go when there are too many: they only cost another request. */
	add(id, object) {
		if (this.#objects.has(id))
			return;
		this.#objects.set(id, object);
		this.#bytes += object.bytes.length + overhead;
		for (const [oldest, { bytes }] of this.#objects) {
			if (this.#bytes <= known_objects_maxBytes)
				return;
			this.#objects.delete(oldest);
			this.#bytes -= bytes.length + overhead;
		}
	}
	#read(id) {
		const object = this.#cache?.read(id);
		if (object === undefined)
			return undefined;
		this.#kept.add(id);
		this.add(id, object);
		return object;
	}
}
const known_objects_maxBytes = 64 * 1024 * 1024;
/** What an object costs beside its bytes, roughly. */
const overhead = 300;

;// CONCATENATED MODULE: ./packages/http/build/http-error.js
/** What a server, or the way to it, did wrong. The message names the host and never a credential. */
class HttpError extends Error {
	kind;
	status;
	constructor(kind, message, options = {}) {
		super(message, { cause: options.cause });
		this.name = 'HttpError';
		this.kind = kind;
		this.status = options.status;
	}
}

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/unreadable.js

/** What is wrong with the bytes of an answer; who asked says which repository's they are. */
function objects_unreadable_unreadable(what, cause) {
	return new HttpError('unreadable', what, { cause });
}

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/is-object-id.js
/**
 * gitprotocol-common, "obj-id": an object name in lower case hexadecimal; 40 digits in a sha1 repository, 64 in a
 * sha256 one. https://git-scm.com/docs/gitprotocol-common#_abnf_notation
 */
function isObjectId(text, format) {
	return (format === 'sha1' ? sha1 : is_object_id_sha256).test(text);
}
const sha1 = /^[0-9a-f]{40}$/;
const is_object_id_sha256 = /^[0-9a-f]{64}$/;

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/commit-time.js
/**
 * When the committer says that a commit was made, ISO 8601 in UTC: `committer Name <email> <seconds> <zone>`
 * (https://git-scm.com/docs/git-commit-tree#_commit_information). Attacker-controlled like the rest of the commit;
 * undefined where it is no time that a year of four digits has, or is 0, which tools write for none.
 */
function commitTime(bytes) {
	const length = Math.min(bytes.length, maxHead);
	const commit = Buffer.from(bytes.buffer, bytes.byteOffset, length);
	const end = commit.indexOf('\n\n');
	const head = commit.toString('latin1', 0, end === -1 ? length : end);
	const line = head.split('\n').find((one) => one.startsWith('committer '));
	// The last ">" is where git itself begins to read: a name can look like a time.
	const [, digits] = /> (\d{1,12}) [+-]\d+$/.exec(line ?? '') ?? [];
	const seconds = Number(digits ?? 0);
	if (seconds === 0 || seconds > last)
		return undefined;
	return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
/** Room for a thousand parents; signatures come behind the line. */
const maxHead = 64 * 1024;
const last = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000;

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/id-length.js
/** Bytes of an object id; its text has twice as many characters. */
function idLength(format) {
	return format === 'sha1' ? 20 : 32;
}

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/read-id-line.js

/** A line `key id` of a commit or tag; undefined where another line stands. */
function readIdLine(bytes, { at, key, format }) {
	const start = at + key.length + 1;
	const end = start + idLength(format) * 2;
	const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1', at, end + 1);
	const id = line.slice(key.length + 1, -1);
	if (line !== `${key} ${id}\n` || !/^[0-9a-f]+$/.test(id) || id.length !== end - start)
		return undefined;
	return { id, end: end + 1 };
}

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/parse-commit.js


/** `tree <id>`, then a line `parent <id>` for each parent; what follows (people, dates, signatures) is nobody's here. */
function parseCommit(bytes, format) {
	const tree = readIdLine(bytes, { at: 0, key: 'tree', format });
	if (tree === undefined)
		throw objects_unreadable_unreadable('a commit names no tree');
	const parents = [];
	let end = tree.end;
	for (;;) {
		const parent = readIdLine(bytes, { at: end, key: 'parent', format });
		if (parent === undefined)
			return { tree: tree.id, parents };
		parents.push(parent.id);
		end = parent.end;
	}
}

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/parse-tag.js


/** `object <id>`, then `type <type>` of that object; it may be a tag again. */
function parseTag(bytes, format) {
	const object = readIdLine(bytes, { at: 0, key: 'object', format });
	if (object === undefined)
		throw objects_unreadable_unreadable('a tag names no object');
	const rest = Buffer.from(bytes.subarray(object.end, object.end + 16)).toString('latin1');
	const type = parse_tag_types.find((one) => rest.startsWith(`type ${one}\n`));
	if (type === undefined)
		throw objects_unreadable_unreadable('a tag names an object of an unknown type');
	return { object: object.id, type };
}
const parse_tag_types = ['commit', 'tree', 'blob', 'tag'];

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/parse-tree.js


/**
 * The entries of a tree by name: `<mode in octal> <name> NUL <id>`, again and again. A name is bytes; it is the key
 * as latin1 text, so that different names never become one. A name twice is refused: git and GitHub would pick either.
 */
function parseTree(bytes, format) {
	const tree = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const entries = new Map();
	for (let at = 0; at < tree.length;) {
		const { name, entry, end } = readEntry(tree, at, idLength(format));
		if (entries.has(name))
			throw objects_unreadable_unreadable('a tree has a name twice');
		entries.set(name, entry);
		at = end;
	}
	return entries;
}
function readEntry(tree, at, idBytes) {
	const space = tree.indexOf(0x20, at);
	const nul = tree.indexOf(0, at);
	const end = nul + 1 + idBytes;
	if (space === -1 || nul === -1 || space > nul || end > tree.length)
		throw objects_unreadable_unreadable('a tree has an entry that ends early');
	const mode = tree.toString('latin1', at, space);
	const name = tree.toString('latin1', space + 1, nul);
	const kind = kindOf(mode);
	if (kind === undefined || name === '' || name.includes('/'))
		throw objects_unreadable_unreadable('a tree has an entry that git would not write');
	const entry = { kind, id: tree.toString('hex', nul + 1, end) };
	return { name, entry, end };
}
/** Of the mode's six octal digits the first two are the type, the rest permissions. Old versions of git padded them. */
function kindOf(mode) {
	const [, type] = /^0*([0-7]{1,2})[0-7]{4}$/.exec(mode) ?? [];
	return type === undefined ? undefined : parse_tree_kinds[type];
}
const parse_tree_kinds = {
	'4': 'folder',
	'10': 'file',
	'12': 'link',
	'16': 'submodule',
};

;// CONCATENATED MODULE: ./packages/git-wire/build/files/max-file-bytes.js
/** Of one file; a larger one is not what a runner reads as a workflow or an action. The audit of a tree has the same bound. */
const maxFileBytes = 1024 * 1024;

;// CONCATENATED MODULE: ./packages/git-wire/build/files/to-tree-names.js
/** The names on the way to a path as trees have them: bytes, as latin1 text. Undefined for what no tree can hold. */
function toTreeNames(path) {
	if (path === '')
		return [];
	const names = path.split('/').map((name) => Buffer.from(name).toString('latin1'));
	return names.some((name) => impossible.test(name)) ? undefined : names;
}
/** Whoever follows a path means other places by dots than a hostile tree that has them for names. */
const impossible = /^\.{0,2}$|\0/;

;// CONCATENATED MODULE: ./packages/git-wire/build/files/find-path.js







/** Follows a path from its commit through the trees that are known. */
function findPath(objects, { commit, path }) {
	const names = toTreeNames(path);
	if (names === undefined)
		return { commit, path, kind: 'absent' };
	if (names.length > find_path_maxDepth)
		return { commit, path, kind: 'too-large' };
	const root = rootOf(objects, commit);
	if (root.kind === 'no-commit')
		return { commit, path, kind: 'no-commit' };
	if (root.kind === 'missing')
		return { ...root, remaining: names.length };
	const entry = descend(objects, root.id, names);
	if (entry.kind === 'missing')
		return entry;
	const { committedAt } = root;
	if (entry.kind !== 'file')
		return { commit, path, committedAt, kind: entry.kind };
	const blob = objects.get(entry.id);
	if (blob === undefined)
		return { kind: 'missing', id: entry.id, type: 'blob', remaining: 0 };
	const { bytes } = ofType(blob, 'blob');
	if (bytes.length > maxFileBytes)
		return { commit, path, committedAt, kind: 'too-large' };
	return { commit, path, committedAt, kind: 'file', bytes };
}
/** As many as the walk through a tree of one's own goes down. */
const find_path_maxDepth = 64;
/** The tree of a commit, also where a tag object stands for the commit. */
function rootOf(objects, commit) {
	let id = commit;
	for (let depth = 0; depth < maxTags; depth += 1) {
		const object = objects.get(id);
		if (object === undefined)
			return { kind: 'missing', id, type: 'commit' };
		// Pins are text of others: a folder or a file may be what one names, and leads nowhere.
		if (object.type === 'tree' || object.type === 'blob')
			return { kind: 'no-commit' };
		if (object.type === 'commit') {
			const { tree } = parseCommit(object.bytes, objects.format);
			return { kind: 'tree', id: tree, committedAt: commitTime(object.bytes) };
		}
		id = parseTag(object.bytes, objects.format).object;
	}
	throw objects_unreadable_unreadable(`"${commit}" is over ${maxTags} tags away from a commit`);
}
const maxTags = 10;
/** What stands behind `names`; a link or submodule on the way ends it, since what lies behind is not in this tree. */
function descend(objects, root, names) {
	let entry = { kind: 'folder', id: root };
	for (const [index, name] of names.entries()) {
		if (entry.kind === 'file')
			return { kind: 'absent' };
		if (entry.kind !== 'folder')
			return entry;
		const tree = objects.get(entry.id);
		const remaining = names.length - index;
		if (tree === undefined)
			return { kind: 'missing', id: entry.id, type: 'tree', remaining };
		const next = find_path_entriesOf(ofType(tree, 'tree'), objects.format).get(name);
		if (next === undefined)
			return { kind: 'absent' };
		entry = next;
	}
	return entry;
}
/** The same trees lead to many files. */
const parsed = new WeakMap();
function find_path_entriesOf(tree, format) {
	const known = parsed.get(tree);
	if (known !== undefined)
		return known;
	const entries = parseTree(tree.bytes, format);
	parsed.set(tree, entries);
	return entries;
}
function ofType(object, type) {
	if (object.type === type)
		return object;
	throw objects_unreadable_unreadable(`a ${object.type} stands where a ${type} must be`);
}

;// CONCATENATED MODULE: ./packages/git-wire/build/files/first-dialect.js
/**
 * The dialect to begin with. GitHub refuses `combine` and every `tree:N` but `tree:0`
 * (https://github.com/tianocore/edk2-edkrepo/issues/247); asking in vain would cost a request for each repository.
 */
function firstDialect(url) {
	return /^https:\/\/(?:[^/]+\.)?(?:github|ghe)\.com\//.test(url) ? 'blobless' : 'combined';
}

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/git-refusal.js

/**
 * A server that gave up and said why, in an `ERR` line or on side-band 3. Git's own says nothing at all when it does
 * not like an argument: it ends after the headers, and `reason` is undefined.
 */
class GitRefusal extends HttpError {
	reason;
	constructor(reason) {
		super(reason === undefined ? 'unreadable' : 'server', git_refusal_toMessage(reason));
		this.name = 'GitRefusal';
		this.reason = reason;
	}
}
function git_refusal_toMessage(reason) {
	return reason === undefined
		? 'the answer is empty, as from a server that does not speak git protocol version 2; it needs git 2.28 or newer'
		: `the server refused: "${reason}"`;
}

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/refusal-of.js

/** The refusal behind an error of `UploadPack`, which tells it with the name of the repository. */
function refusalOf(error) {
	const cause = error instanceof Error ? error.cause : undefined;
	return cause instanceof GitRefusal ? cause : undefined;
}

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/budget.js

/** Bytes that may still be unpacked; counted down by everything that takes memory. */
class Budget {
	#left;
	#largest;
	constructor(total, largest) {
		this.#left = total;
		this.#largest = largest;
	}
	/** Takes `size` bytes off, before there is memory for them. */
	spend(size) {
		if (size > this.#largest)
			throw new HttpError('too-large', `an object has ${size} bytes, over ${this.#largest}`);
		this.#left -= size;
		if (this.#left < 0)
			throw new HttpError('too-large', 'the objects of the pack are too large together');
	}
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(522);
;// CONCATENATED MODULE: ./packages/git-wire/build/objects/inflate-member.js


/** Inflates the zlib stream at the start of `bytes`, which must give `size` bytes, neither more nor less. */
function inflateMember(bytes, size) {
	const { buffer, engine } = inflate(bytes, size);
	if (buffer.length !== size)
		throw objects_unreadable_unreadable('the pack has an object of another size than it says');
	return { data: buffer, consumed: engine.bytesWritten };
}
/** `info` also returns the engine, which knows how much it has read. The chunk is the whole answer where that is small. */
function inflate(bytes, size) {
	const chunkSize = Math.min(Math.max(size + 1, 64), 64 * 1024);
	try {
		return parseInflated((0,external_node_zlib_.inflateSync)(bytes, { info: true, maxOutputLength: size + 1, chunkSize }));
	}
	catch (cause) {
		throw objects_unreadable_unreadable('the pack has an object that cannot be inflated', cause);
	}
}
/** What `info` changes is documented (https://nodejs.org/api/zlib.html#class-options), but not in the types. */
function parseInflated(answer) {
	if ('engine' in answer && 'buffer' in answer && Buffer.isBuffer(answer.buffer)) {
		const { buffer, engine } = answer;
		if (typeof engine === 'object' && engine !== null && 'bytesWritten' in engine) {
			const { bytesWritten } = engine;
			if (typeof bytesWritten === 'number')
				return { buffer, engine: { bytesWritten } };
		}
	}
	throw new TypeError('zlib gave no engine');
}

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/read-varint.js

/** A number in groups of seven bits, the lowest first. More than six groups are 4 TB, and nobody's. */
function readVarint(bytes, start) {
	let value = 0;
	for (let index = 0; index < 6; index += 1) {
		const byte = bytes[start + index];
		if (byte === undefined)
			throw objects_unreadable_unreadable('the pack ends within a size');
		value += (byte & 127) * 128 ** index;
		if (byte < 0x80)
			return { value, end: start + index + 1 };
	}
	throw objects_unreadable_unreadable('the pack has a size of more than six bytes');
}

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/read-entries.js




/**
 * Every entry of a pack: type and size in a varint, for a delta its base, then a zlib stream whose end nobody
 * announces (https://git-scm.com/docs/gitformat-pack#_pack_pack_files_have_the_following_format). Offsets count from
 * the first entry, since deltas name only distances.
 */
function readEntries(bytes, options) {
	const entries = [];
	let offset = 0;
	for (let index = 0; index < options.count; index += 1) {
		const { entry, end } = read_entries_readEntry(bytes, offset, options);
		entries.push(entry);
		offset = end;
	}
	if (offset !== bytes.length)
		throw objects_unreadable_unreadable('the pack goes on behind its last object');
	return entries;
}
function read_entries_readEntry(bytes, offset, { format, budget }) {
	const head = readHead(bytes, offset);
	const { kind, base, end } = readBase(bytes, { ...head, offset, format });
	budget.spend(head.size);
	const member = inflateMember(bytes.subarray(end), head.size);
	const entry = { kind, base, offset, data: member.data };
	return { entry, end: end + member.consumed };
}
/** Four bits of the size, three of the type, then seven more of the size in each byte. */
function readHead(bytes, offset) {
	const first = bytes[offset];
	if (first === undefined)
		throw objects_unreadable_unreadable('the pack ends before its last object');
	const type = (first >> 4) & 7;
	if (first < 0x80)
		return { type, size: first & 15, start: offset + 1 };
	const { value, end } = readVarint(bytes, offset + 1);
	return { type, size: (first & 15) + value * 16, start: end };
}
function readBase(bytes, { type, start, offset, format }) {
	const kind = objectTypes[type];
	if (kind !== undefined)
		return { kind, base: undefined, end: start };
	if (type === ofsDelta) {
		const { distance, end } = readDistance(bytes, start);
		return { kind: 'delta', base: offset - distance, end };
	}
	if (type !== refDelta)
		throw objects_unreadable_unreadable(`the pack has an object of the unknown type ${type}`);
	const end = start + idLength(format);
	return { kind: 'delta', base: bytes.toString('hex', start, end), end };
}
const ofsDelta = 6;
const refDelta = 7;
const objectTypes = {
	1: 'commit',
	2: 'tree',
	3: 'blob',
	4: 'tag',
};
/** Big-endian groups of seven bits; each that goes on adds one, so that no distance has two spellings. */
function readDistance(bytes, start) {
	let value = -1;
	for (let end = start; end < start + 7; end += 1) {
		const byte = bytes[end];
		if (byte === undefined)
			break;
		value = (value + 1) * 128 + (byte & 127);
		if (byte < 0x80)
			return { distance: value, end: end + 1 };
	}
	throw objects_unreadable_unreadable('the pack has a delta whose base is too far away');
}

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/apply-delta.js


/**
 * The object that a delta makes of its base: the sizes of both in varints, then instructions, each of which copies
 * from the base or brings its own bytes (https://git-scm.com/docs/gitformat-pack#_deltified_representation).
 */
function applyDelta(base, delta, budget) {
	const from = readVarint(delta, 0);
	if (from.value !== base.length)
		throw objects_unreadable_unreadable('the pack has a delta for another base');
	const to = readVarint(delta, from.end);
	budget.spend(to.value);
	const result = Buffer.alloc(to.value);
	let filled = 0;
	for (let at = to.end; at < delta.length;) {
		const { part, end } = readInstruction(base, delta, at);
		if (part.length > result.length - filled)
			throw objects_unreadable_unreadable('the pack has a delta that makes more than it says');
		result.set(part, filled);
		filled += part.length;
		at = end;
	}
	if (filled !== result.length)
		throw objects_unreadable_unreadable('the pack has a delta that makes less than it says');
	return result;
}
function readInstruction(base, delta, at) {
	const first = delta[at] ?? 0;
	if (first >= 0x80)
		return readCopy(base, delta, at);
	if (first === 0)
		throw objects_unreadable_unreadable('the pack has a delta with a reserved instruction');
	const end = at + 1 + first;
	if (end > delta.length)
		throw objects_unreadable_unreadable('the pack has a delta that ends early');
	return { part: delta.subarray(at + 1, end), end };
}
/** Seven bits say which bytes of offset and size follow; a size of zero stands for 64 KiB. */
function readCopy(base, delta, at) {
	const first = delta[at] ?? 0;
	let end = at + 1;
	let offset = 0;
	let size = 0;
	for (let bit = 0; bit < 7; bit += 1) {
		if ((first & (1 << bit)) === 0)
			continue;
		const byte = delta[end];
		if (byte === undefined)
			throw objects_unreadable_unreadable('the pack has a delta that ends early');
		if (bit < 4)
			offset += byte * 256 ** bit;
		else
			size += byte * 256 ** (bit - 4);
		end += 1;
	}
	const length = size === 0 ? 0x10000 : size;
	if (offset + length > base.length)
		throw objects_unreadable_unreadable('the pack has a delta that copies what its base does not have');
	return { part: base.subarray(offset, offset + length), end };
}

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/object-id.js

/** The hash of `type size NUL bytes`: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function objectId(format, { type, bytes }) {
	return (0,external_node_crypto_namespaceObject.createHash)(format).update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/resolve-entries.js



/**
 * The objects that the entries stand for. Each object that is known wakes the deltas that waited for it, so that
 * neither long chains nor circles can do harm: who is never woken has no base in this pack.
 */
function* resolveEntries(entries, { format, budget }) {
	const waiting = deltasByBase(entries);
	const ready = [];
	for (const { kind, data, offset } of entries)
		if (kind !== 'delta')
			ready.push({ type: kind, bytes: data, offset, depth: 0 });
	let count = 0;
	for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
		const id = objectId(format, next);
		count += 1;
		yield { id, type: next.type, bytes: next.bytes };
		for (const delta of woken(waiting, next.offset, id))
			ready.push(grown(next, delta, budget));
	}
	if (count < entries.length)
		throw objects_unreadable_unreadable('the pack has a delta whose base is not in it');
}
function deltasByBase(entries) {
	const waiting = new Map();
	for (const entry of entries) {
		if (entry.base === undefined)
			continue;
		const others = waiting.get(entry.base);
		if (others === undefined)
			waiting.set(entry.base, [entry]);
		else
			others.push(entry);
	}
	return waiting;
}
/** Taken out, since the same object may stand in a pack twice. */
function* woken(waiting, offset, id) {
	for (const base of [offset, id]) {
		yield* waiting.get(base) ?? [];
		waiting.delete(base);
	}
}
/** git itself makes no longer chain: https://git-scm.com/docs/git-config#Documentation/git-config.txt-packdepth */
const resolve_entries_maxDepth = 4095;
function grown(base, { data, offset }, budget) {
	if (base.depth === resolve_entries_maxDepth)
		throw objects_unreadable_unreadable(`the pack has over ${resolve_entries_maxDepth} deltas in a row`);
	return {
		type: base.type,
		bytes: applyDelta(base.bytes, data, budget),
		offset,
		depth: base.depth + 1,
	};
}

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/read-pack.js







/**
 * The objects of a pack that is complete in itself, deltas resolved, in no order that means anything. Nothing comes
 * out before the checksum over the whole was right. Throws HttpError: too-large or unreadable.
 *
 * A pack (https://git-scm.com/docs/gitformat-pack) is `PACK`, a version, the count of its entries, the entries, and a
 * checksum over all of that.
 */
async function* readPack(stream, options) {
	const pack = await read_pack_collect(stream, options.maxBytes);
	const body = checkedBody(pack, options.format);
	const count = entryCount(body, options.maxObjects);
	const budget = new Budget(options.maxBytes, options.maxObjectBytes);
	const entries = readEntries(body.subarray(headerLength), { ...options, count, budget });
	yield* resolveEntries(entries, { ...options, budget });
}
const headerLength = 12;
async function read_pack_collect(stream, maxBytes) {
	const chunks = [];
	let length = 0;
	for await (const chunk of stream) {
		length += chunk.length;
		if (length > maxBytes)
			throw new HttpError('too-large', `the pack is over ${maxBytes} bytes`);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks, length);
}
function checkedBody(pack, format) {
	const end = pack.length - idLength(format);
	if (end < headerLength)
		throw objects_unreadable_unreadable('the pack ends before its checksum');
	const body = pack.subarray(0, end);
	if (!(0,external_node_crypto_namespaceObject.createHash)(format).update(body).digest().equals(pack.subarray(end)))
		throw objects_unreadable_unreadable('the checksum of the pack is wrong');
	return body;
}
function entryCount(body, maxObjects) {
	if (body.toString('latin1', 0, 4) !== 'PACK')
		throw objects_unreadable_unreadable('the pack has no header');
	const version = body.readUInt32BE(4);
	if (version !== 2 && version !== 3)
		throw objects_unreadable_unreadable(`the pack is of the unknown version ${version}`);
	const count = body.readUInt32BE(8);
	if (count > maxObjects)
		throw new HttpError('too-large', `the pack has ${count} objects, over ${maxObjects}`);
	return count;
}

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/to-pkt-line.js
/** A line of text as git sends it; `undefined` and `''` are not lines: use `flush` and `delimiter`. See pkt-line.ts. */
function toPktLine(text) {
	const length = Buffer.byteLength(text) + 5;
	return `${length.toString(16).padStart(4, '0')}${text}\n`;
}

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/command-request.js

function toCommandRequest({ command, format, args }) {
	const lines = [
		toPktLine(`command=${command}`),
		format === 'sha1' ? '' : toPktLine(`object-format=${format}`),
		'0001',
		...args.map(toPktLine),
		'0000',
	];
	return Buffer.from(lines.join(''));
}

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/fetch-request.js

function toFetchRequest(request) {
	const { format, wants, haves = [], filter, deepen, isDone } = request;
	const args = [
		'no-progress',
		'ofs-delta',
		...(filter === undefined ? [] : [`filter ${filter}`]),
		...(deepen === undefined ? [] : [`deepen ${deepen}`]),
		...wants.map((id) => `want ${id}`),
		...haves.map((id) => `have ${id}`),
		...(isDone ? ['done'] : []),
	];
	return toCommandRequest({ command: 'fetch', format, args });
}

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/server-text.js
/** Words of a server for a message: one short line without control characters. Attacker-controlled. */
function toServerText(bytes) {
	const text = Buffer.from(bytes.subarray(0, server_text_longest)).toString('utf8');
	return text.replaceAll(/[\p{C}\p{Z}"]+/gu, ' ').trim();
}
const server_text_longest = 200;

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/read-until-flush.js


/** The lines of text or data up to the flush packet, which is the end of an answer that came whole. */
async function* readUntilFlush(lines) {
	let isEmpty = true;
	let isWhole = false;
	for await (const line of lines) {
		isEmpty = false;
		if (isWhole)
			throw objects_unreadable_unreadable('the answer goes on after its end');
		if (line.kind === 'data')
			yield line.bytes;
		else if (line.kind === 'flush')
			isWhole = true;
		else
			throw objects_unreadable_unreadable(`the answer has a ${line.kind} packet where none belongs`);
	}
	if (isEmpty)
		throw new GitRefusal(undefined);
	if (!isWhole)
		throw objects_unreadable_unreadable('the answer ends early');
}

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/side-band.js





/**
 * gitprotocol-v2, "packfile section", and gitprotocol-pack, "Packfile Data": the first byte of each line says what
 * the others are. 1 is the pack, 2 progress, which is for people and skipped, 3 a fatal error.
 * https://git-scm.com/docs/gitprotocol-pack#_packfile_data
 */
async function* readSideBand(lines) {
	let count = 0;
	for await (const bytes of readUntilFlush(lines)) {
		count += 1;
		if (count > maxLines)
			throw new HttpError('too-large', `the pack has over ${maxLines} lines`);
		const [band] = bytes;
		const data = bytes.subarray(1);
		if (band === 3)
			throw new GitRefusal(toServerText(data));
		if (band !== 1 && band !== 2)
			throw objects_unreadable_unreadable(`the pack has a side-band ${band}`);
		if (band === 1)
			yield data;
	}
}
/** Git fills its lines with 8 KB or more. A byte a line would cost a hundred times the memory of the pack. */
const maxLines = 200_000;

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/throw-if-error.js


/**
 * gitprotocol-pack, "error-line": `ERR` and a text, in the place of any line, when a server gives up.
 * https://git-scm.com/docs/gitprotocol-pack#_pkt_line_format
 */
function throwIfError(line) {
	if (Buffer.from(line.subarray(0, marker.length)).equals(marker)) {
		throw new GitRefusal(toServerText(line.subarray(marker.length)));
	}
}
const marker = Buffer.from('ERR ');

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/fetch-response.js






async function readFetchResponse(lines) {
	const iterator = lines[Symbol.asyncIterator]();
	const rest = { [Symbol.asyncIterator]: () => iterator };
	const found = { acknowledgments: new Set(), 'shallow-info': new Set() };
	const toResponse = (pack) => ({
		acknowledged: found.acknowledgments,
		shallow: found['shallow-info'],
		pack,
	});
	for (let isFirst = true;; isFirst = false) {
		const name = await readSectionName(iterator, isFirst);
		if (name === 'packfile')
			return toResponse(readSideBand(rest));
		if (name !== 'acknowledgments' && name !== 'shallow-info') {
			throw objects_unreadable_unreadable(`it has a section "${name}", which was not asked for`);
		}
		const end = await readSection(iterator, found[name]);
		if (end === 'flush')
			return toResponse(undefined);
	}
}
async function readSectionName(lines, isFirst) {
	const { value, done } = await lines.next();
	if (done === true && isFirst)
		throw new GitRefusal(undefined);
	if (done === true)
		throw objects_unreadable_unreadable('the answer ends early');
	if (value.kind !== 'data')
		throw objects_unreadable_unreadable(`there is a ${value.kind} packet instead of a section`);
	throwIfError(value.bytes);
	return toServerText(value.bytes);
}
/** `ACK <id>`, `shallow <id>`; `NAK`, `ready` and `unshallow <id>` say nothing that we need. */
async function readSection(lines, ids) {
	for (let count = 0; count < fetch_response_maxLines; count += 1) {
		const { value, done } = await lines.next();
		if (done === true)
			throw objects_unreadable_unreadable('the answer ends early');
		if (value.kind === 'flush' || value.kind === 'delimiter')
			return value.kind;
		if (value.kind !== 'data')
			throw objects_unreadable_unreadable('there is a response end inside of a section');
		throwIfError(value.bytes);
		const [, id] = /^(?:ACK|shallow) ([0-9a-f]+)$/.exec(toServerText(value.bytes)) ?? [];
		if (id !== undefined)
			ids.add(id);
	}
	throw new HttpError('too-large', `a section has over ${fetch_response_maxLines} lines`);
}
const fetch_response_maxLines = 200_000;

;// CONCATENATED MODULE: ./packages/git-wire/build/files/fetch-objects.js




/** Objects by id, and what the filter leaves of all that they lead to; of commits never their parents. One request. */
function fetchObjects(ask, repository, { format, wants, filter, maxBytes }) {
	return ask(repository, {
		what: 'read files',
		body: toFetchRequest({ format, wants, filter, deepen: 1, isDone: true }),
		maxBytes: maxBytes + framing,
		read: (lines) => readAnswer(lines, { format, maxBytes, maxObjectBytes, maxObjects }),
	});
}
/** What pkt-lines, side-bands and progress may add. */
const framing = 64 * 1024;
const maxObjectBytes = 8 * 1024 * 1024;
const maxObjects = 250_000;
async function readAnswer(lines, options) {
	const { pack } = await readFetchResponse(lines);
	if (pack === undefined)
		throw objects_unreadable_unreadable('the answer has no pack');
	const objects = [];
	for await (const object of readPack(pack, options))
		objects.push(object);
	return objects;
}

;// CONCATENATED MODULE: ./packages/git-wire/build/files/filter-of.js
/**
 * What a server leaves out of the pack (https://git-scm.com/docs/git-rev-list, "--filter"). What is asked for by id
 * always comes. `tree:N` counts levels from there: 1 is the tree itself, 2 the files and folders in it.
 */
function filterOf(dialect, missing) {
	if (dialect === 'unfiltered')
		return undefined;
	if (dialect === 'stepwise')
		return 'tree:0';
	if (dialect === 'blobless' || missing.every(({ type }) => type === 'blob'))
		return 'blob:none';
	const depth = Math.max(...missing.map(({ remaining }) => remaining)) + 1;
	return `combine:tree:${depth}+blob:limit=${smallFile}`;
}
/** Of 3,182 actions and workflows in 386 repositories 97 of 100 are smaller. What else is that small costs 4 KB. */
const smallFile = 16 * 1024;

;// CONCATENATED MODULE: ./packages/git-wire/build/files/get-missing.js






/** Asks once for all that is missing. Afterwards each is known, gone or too large, or will be asked for otherwise. */
async function getMissing(search, missing) {
	try {
		await fetchMissing(search, missing);
	}
	catch (error) {
		if (!(await adapt(search, missing, error)))
			throw error;
	}
}
async function fetchMissing(search, missing) {
	const { ask, repository, format, objects, dialect } = search;
	const wants = [...new Set(missing.map(({ id }) => id))];
	const filter = filterOf(dialect, missing);
	const maxBytes = mostBytes(dialect, missing);
	for (const object of await fetchObjects(ask, repository, { format, wants, filter, maxBytes }))
		objects.add(object.id, object);
	const lost = wants.find((id) => objects.get(id) === undefined);
	if (lost !== undefined)
		throw objects_unreadable_unreadable(`cannot read files of "${repository.url}": the answer has no object "${lost}"`);
}
/** Room for the files alone where nothing else can come. */
function mostBytes(dialect, missing) {
	const ofFiles = missing.length * (maxFileBytes + 1024);
	if (dialect === 'unfiltered')
		return most * 2;
	return missing.every(({ type }) => type === 'blob') ? Math.min(ofFiles, most) : most;
}
/** The trees of one commit of the largest of 386 repositories are 1 MB, the largest `combined` pack is 1.5 MB. */
const most = 16 * 1024 * 1024;
/** Whether the next request can do better than the one that failed. */
async function adapt(search, missing, error) {
	const refusal = refusalOf(error);
	if (refusal !== undefined)
		return get_missing_isGone(search, missing, refusal.reason) || speak(search, refusal.reason);
	if (!(error instanceof HttpError) || error.kind !== 'too-large')
		return false;
	return await shrink(search, missing);
}
/** `upload-pack: not our ref <id>`, git's words for an object that it does not have. */
function get_missing_isGone({ gone }, missing, reason = '') {
	const id = /\bnot our ref ([0-9a-f]+)/.exec(reason)?.[1];
	if (id === undefined || !missing.some((one) => one.id === id))
		return false;
	gone.add(id);
	return true;
}
/**
 * Git's own server ends without a word when it knows no filter at all; where it knows some it names the other. A
 * repository that lacks some of its files, as a partial clone does, fails over any filter that must know their size.
 */
function speak(search, reason) {
	const next = afterRefusal(search.dialect);
	const isAgainstFilter = reason === undefined || /filter/.test(reason);
	if (next === undefined)
		return false;
	if (!isAgainstFilter && search.dialect !== 'combined')
		return false;
	if (isAgainstFilter && next === 'blobless')
		search.learn(next);
	search.dialect = next;
	return true;
}
function afterRefusal(dialect) {
	if (dialect === 'combined')
		return 'blobless';
	return dialect === 'unfiltered' ? undefined : 'unfiltered';
}
/** Fewer at once: files by halves, until the one that is too large is alone; trees level by level. */
async function shrink(search, missing) {
	if (missing.some(({ type }) => type !== 'blob')) {
		const isNew = search.dialect !== 'stepwise' && search.dialect !== 'unfiltered';
		search.dialect = 'stepwise';
		return isNew;
	}
	const ids = new Map(missing.map((one) => [one.id, one]));
	const [only, ...others] = ids.values();
	if (only !== undefined && others.length === 0)
		search.large.add(only.id);
	else
		await getHalves(search, [...ids.values()]);
	return true;
}
async function getHalves(search, missing) {
	const middle = missing.length >> 1;
	await getMissing(search, missing.slice(0, middle));
	await getMissing(search, missing.slice(middle));
}

;// CONCATENATED MODULE: ./packages/git-wire/build/files/read-files.js






/**
 * Follows every path as far as objects are known, asks for all that are missing at once, and follows again: one
 * request where the server understands `combined` and files are small, two where it does not, none for what is known.
 */
async function readFiles(source, repository, wanted) {
	const format = repository.format ?? formatOf(wanted);
	const search = toSearch(source, repository, format);
	for (let round = 0; round < maxRounds; round += 1) {
		const ends = wanted.map((one) => read_files_follow(search, one));
		const missing = ends.filter((end) => end.kind === 'missing');
		if (missing.length === 0)
			return ends.filter((end) => end.kind !== 'missing');
		await getMissing(search, missing);
	}
	throw objects_unreadable_unreadable(`"${repository.url}" takes over ${maxRounds} requests for its files`);
}
/** More than any path has levels; each request brings at least one object, or an object that is not there. */
const maxRounds = 100;
function formatOf(wanted) {
	return wanted.every(({ commit }) => isObjectId(commit, 'sha256')) ? 'sha256' : 'sha1';
}
function toSearch({ ask, objects, dialects }, repository, format) {
	const { origin } = new URL(repository.url);
	const dialect = dialects.get(origin) ?? firstDialect(repository.url);
	const learn = (learned) => dialects.set(origin, learned);
	const [gone, large] = [new Set(), new Set()];
	return { ask, repository, format, objects, gone, large, dialect, learn };
}
/** As far as the way is known, or as it ever will be. */
function read_files_follow(search, wanted) {
	const { commit, path } = wanted;
	// Pins are text of others; a server would end over one that is no id of its repository, and answer none.
	if (!isObjectId(commit, search.format))
		return { commit, path, kind: 'no-commit' };
	const end = explained(search, wanted);
	if (end.kind !== 'missing')
		return end;
	if (search.large.has(end.id))
		return { commit, path, kind: 'too-large' };
	if (!search.gone.has(end.id))
		return end;
	if (end.type === 'commit')
		return { commit, path, kind: 'no-commit' };
	throw objects_unreadable_unreadable(`"${search.repository.url}" does not have all that "${commit}" consists of`);
}
function explained({ objects, format, repository }, wanted) {
	try {
		return findPath({ format, get: (id) => objects.get(id) }, wanted);
	}
	catch (error) {
		if (!(error instanceof HttpError))
			throw error;
		const { commit, path } = wanted;
		const what = `"${path}" at "${commit}" of "${repository.url}"`;
		throw objects_unreadable_unreadable(`cannot read ${what}: ${error.message}`, error);
	}
}

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/ls-refs-request.js

/**
 * gitprotocol-v2, "ls-refs": asks for HEAD, the branches and the tags. `peel` adds the object behind an annotated
 * tag, `symrefs` the branch that HEAD means. Without `ref-prefix` a server would also send every `refs/pull/`.
 * https://git-scm.com/docs/gitprotocol-v2#_ls_refs
 */
function toLsRefsRequest(format) {
	const prefixes = ['HEAD', 'refs/heads/', 'refs/tags/'].map((prefix) => `ref-prefix ${prefix}`);
	return toCommandRequest({ command: 'ls-refs', format, args: ['peel', 'symrefs', ...prefixes] });
}

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/ref-name.js
/**
 * Whether git would let a ref have this name: no control characters, no space, none of `~^:?*[\`, no `..`, `//`,
 * `@{`, no part that begins with a dot or ends with `.lock`, and no dot or slash at the end.
 * https://git-scm.com/docs/git-check-ref-format#_description
 */
function isRefName(name) {
	return name.length > 0 && !forbidden.test(name);
}
const forbidden = /[\0-\x20\x7f~^:?*[\\]|\.\.|\/\/|@\{|(?:^|\/)\.|\.lock(?:\/|$)|^\/|[./]$|^@$/;

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/ls-refs-response.js








/**
 * gitprotocol-v2, "ls-refs": a line for each ref, then a flush packet. `obj-id SP refname`, and after more spaces
 * `symref-target:<ref>` and `peeled:<obj-id>`; attributes that we do not know are skipped, and so are refs that no
 * prefix asked for, which a server may send. https://git-scm.com/docs/gitprotocol-v2#_ls_refs
 */
async function readLsRefs(lines, format) {
	const found = new Map();
	for await (const bytes of readUntilFlush(lines)) {
		if (found.size === maxRefs)
			throw new HttpError('too-large', `it has over ${maxRefs} refs`);
		const line = ls_refs_response_parseLine(bytes, format);
		if (found.has(line.name))
			throw objects_unreadable_unreadable(`"${toServerText(bytes)}" is a ref for the second time`);
		found.set(line.name, line);
	}
	const refs = [...found.values()].filter(({ name }) => counted.test(name)).map(toRef);
	return { head: branchOf(found.get('HEAD')?.target), refs };
}
/** The largest repositories that are used by name have some 100,000. */
const maxRefs = 500_000;
const counted = /^refs\/(?:heads|tags)\//;
function ls_refs_response_parseLine(bytes, format) {
	throwIfError(bytes);
	const [object = '', name = '', ...attributes] = ls_refs_response_toText(bytes).split(' ');
	const peeled = attributeOf(attributes, 'peeled:');
	const ids = peeled === undefined ? [object] : [object, peeled];
	if (!ids.every((id) => isObjectId(id, format)) || !isRefName(name)) {
		throw objects_unreadable_unreadable(`"${toServerText(bytes)}" is not a ref with its object`);
	}
	return { name, object, peeled, target: attributeOf(attributes, 'symref-target:') };
}
/** Git does not ask names to be UTF-8. Two names that differ must not become one. */
function ls_refs_response_toText(bytes) {
	const text = Buffer.from(bytes).toString((0,external_node_buffer_namespaceObject.isUtf8)(bytes) ? 'utf8' : 'latin1');
	return text.endsWith('\n') ? text.slice(0, -1) : text;
}
function attributeOf(attributes, name) {
	return attributes.find((attribute) => attribute.startsWith(name))?.slice(name.length);
}
function toRef({ name, object, peeled }) {
	return { name, object, peeled };
}
function branchOf(target) {
	const isBranch = target?.startsWith('refs/heads/') === true && isRefName(target);
	return isBranch ? target : undefined;
}

;// CONCATENATED MODULE: ./packages/git-wire/build/list-refs.js



/** One request; one more where the object names turn out to be of the other format, which is not asked before. */
async function listRefs(ask, repository) {
	const format = repository.format ?? 'sha1';
	try {
		return await listIn(format);
	}
	catch (error) {
		if (!isOfOtherFormat(error))
			throw error;
		return await listIn(format === 'sha1' ? 'sha256' : 'sha1');
	}
	function listIn(format) {
		return ask(repository, {
			what: 'list the refs',
			body: toLsRefsRequest(format),
			maxBytes: list_refs_maxBytes,
			read: async (lines, url) => ({ format, url, ...(await readLsRefs(lines, format)) }),
		});
	}
}
const list_refs_maxBytes = 64 * 1024 * 1024;
/** "mismatched object format" is told to git's own standard error, and often to nobody else. */
function isOfOtherFormat(error) {
	const refusal = refusalOf(error);
	if (refusal === undefined)
		return false;
	return refusal.reason === undefined || /object.format/.test(refusal.reason);
}

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/read-pkt-lines.js

/** The lines of a stream, wherever it is cut into chunks. The bytes are attacker-controlled. See pkt-line.ts. */
async function* readPktLines(stream) {
	let held = [];
	let size = 0;
	let wanted = headerSize;
	for await (const chunk of stream) {
		held.push(chunk);
		size += chunk.length;
		if (size < wanted)
			continue;
		const bytes = held.length === 1 ? chunk : Buffer.concat(held, size);
		let at = 0;
		for (;;) {
			const left = bytes.length - at;
			wanted = left < headerSize ? headerSize : Math.max(lengthAt(bytes, at), headerSize);
			if (left < wanted)
				break;
			yield read_pkt_lines_toLine(bytes, at);
			at += wanted;
		}
		held = [bytes.subarray(at)];
		size = bytes.length - at;
	}
	if (size > 0)
		throw objects_unreadable_unreadable('the answer ends in the middle of a line');
}
const headerSize = 4;
const read_pkt_lines_longest = 65_520;
const special = ['flush', 'delimiter', 'response-end'];
function read_pkt_lines_toLine(bytes, at) {
	const length = lengthAt(bytes, at);
	const kind = special[length];
	return kind === undefined
		? { kind: 'data', bytes: bytes.subarray(at + headerSize, at + length) }
		: { kind };
}
function lengthAt(bytes, at) {
	let length = 0;
	for (let index = at; index < at + headerSize; index += 1) {
		const digit = hexDigit(bytes[index] ?? 0);
		if (digit === undefined)
			throw objects_unreadable_unreadable('a line has no length: this is not git protocol');
		length = length * 16 + digit;
	}
	if (length > read_pkt_lines_longest || length === 3)
		throw objects_unreadable_unreadable(`a line says that it has ${length} bytes`);
	return length;
}
function hexDigit(byte) {
	if (byte >= 0x30 && byte <= 0x39)
		return byte - 0x30;
	const letter = byte | 0x20;
	return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : undefined;
}

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/upload-pack.js





function createUploadPack(http) {
	const movedTo = new Map();
	return async (repository, { what, body, maxBytes, read }) => {
		const url = movedTo.get(repository.url) ?? repository.url;
		const request = {
			method: 'POST',
			url: `${url}.git/${service}`,
			...upload_pack_toContent(repository, body),
			maxBytes,
		};
		try {
			return await http.send(request, (response) => {
				const place = upload_pack_placeOf(response);
				if (place !== url)
					movedTo.set(repository.url, place);
				return read(upload_pack_linesOf(response), place);
			});
		}
		catch (error) {
			if (!(error instanceof HttpError))
				throw error;
			const why = whyNot(error, repository.authorization !== undefined);
			const options = error.status === undefined ? {} : { status: error.status };
			const message = `cannot ${what} of "${url}": ${why}`;
			throw new HttpError(error.kind, message, { ...options, cause: error });
		}
	};
}
const service = 'git-upload-pack';
/** From this size on git compresses too: `http.c`, `remote-curl.c`. */
const longRequest = 1024;
function upload_pack_toContent({ authorization }, body) {
	const isLong = body.length > longRequest;
	const headers = {
		'git-protocol': 'version=2',
		'content-type': `application/x-${service}-request`,
		accept: mediaType,
		...(isLong ? { 'content-encoding': 'gzip' } : {}),
		...(authorization === undefined ? {} : { authorization }),
	};
	return { headers, body: isLong ? (0,external_node_zlib_.gzipSync)(body) : body };
}
const mediaType = `application/x-${service}-result`;
function upload_pack_placeOf({ url }) {
	const place = /^([^?#]*?)(?:\.git)?\/git-upload-pack$/.exec(url)?.[1];
	if (place !== undefined)
		return place;
	const where = toServerText(Buffer.from(url));
	throw objects_unreadable_unreadable(`it leads to "${where}", which is no repository; check the address of the server`);
}
function upload_pack_linesOf({ headers, body }) {
	const type = headers['content-type'] ?? '';
	if (type === mediaType)
		return readPktLines(body);
	throw objects_unreadable_unreadable(`the answer is "${toServerText(Buffer.from(type))}" and not from git; check the address of the server, and whether it wants a login`);
}
/** GitHub answers 401 to the anonymous, and 404 to a token, where there is no repository that they may see. */
function whyNot({ status, message }, hasToken) {
	if (status === 401 && hasToken) {
		return 'the server answers 401: it does not accept the token; give another, or none for what is public';
	}
	return status === 401 || status === 404
		? `the server answers ${status}: there is no such repository, or it is private and needs a token that may read it`
		: message;
}

;// CONCATENATED MODULE: ./packages/git-wire/build/history/to-history.js



/**
 * What a pack says of the wants. A want that is a tree or a blob, or a tag of one, is no commit that the server has:
 * it is unknown, since in `commits` its absence would say that it is reachable. The filter leaves out the tree of a
 * commit in the pack also where it is wanted.
 */
async function toHistory(pack, wants, format) {
	const { commits, tags, others } = await sort(pack, format);
	const unknown = [];
	const peeled = new Map();
	for (const want of wants) {
		const tag = lastOf(want, tags);
		if (tag === undefined ? others.has(want) : tag.type !== 'commit')
			unknown.push(want);
		else if (tag !== undefined)
			peeled.set(want, tag.object);
	}
	return { commits, unknown, peeled };
}
async function sort(pack, format) {
	const commits = new Map();
	const tags = new Map();
	const others = new Set();
	for await (const { id, type, bytes } of pack) {
		if (type === 'commit') {
			const { tree, parents } = parseCommit(bytes, format);
			commits.set(id, parents);
			others.add(tree);
		}
		else if (type === 'tag')
			tags.set(id, parseTag(bytes, format));
		else
			others.add(id);
	}
	return { commits, tags, others };
}
/** The tag at the end of a chain of tags. Names are hashes, so that there are no circles. */
function lastOf(id, tags) {
	let last = tags.get(id);
	while (last?.type === 'tag') {
		last = tags.get(last.object);
		if (last === undefined)
			throw objects_unreadable_unreadable('a tag names a tag that is not in the pack');
	}
	return last;
}

;// CONCATENATED MODULE: ./packages/git-wire/build/history/fetch-history.js






/**
 * Commits only: `tree:0` leaves out every tree and with them all content. A server that does not filter is asked
 * again without, and sends more than is looked at.
 */
async function fetchHistory(source, wants) {
	try {
		return await fetchFiltered(source, wants, 'tree:0');
	}
	catch (error) {
		if (!isAgainstFilter(error))
			throw error;
		return await fetchFiltered(source, wants, undefined);
	}
}
function fetchFiltered({ ask, repository, format, haves }, wants, filter) {
	return ask(repository, {
		what: 'read the history',
		body: toFetchRequest({ format, wants, haves, filter, isDone: true }),
		maxBytes: fetch_history_maxBytes,
		read: (lines) => fetch_history_readAnswer(lines, wants, format),
	});
}
/** Some 200,000 commits; smaller objects than those could be millions, and cost 15 \u00b5s each. */
const fetch_history_maxBytes = 64 * 1024 * 1024;
const fetch_history_limits = { maxBytes: fetch_history_maxBytes, maxObjects: 250_000, maxObjectBytes: 16 * 1024 * 1024 };
async function fetch_history_readAnswer(lines, wants, format) {
	const { pack, shallow } = await readFetchResponse(lines);
	if (pack === undefined)
		throw objects_unreadable_unreadable('the answer has no pack');
	const history = await toHistory(readPack(pack, { ...fetch_history_limits, format }), wants, format);
	if (shallow.size > 0 && history.commits.size > 0) {
		throw objects_unreadable_unreadable('the server has only part of the history: it is a shallow clone');
	}
	return history;
}
/** Git's own server ends without a word; others name the filter. */
function isAgainstFilter(error) {
	const refusal = refusalOf(error);
	return refusal !== undefined && (refusal.reason === undefined || /filter/.test(refusal.reason));
}

;// CONCATENATED MODULE: ./packages/git-wire/build/history/is-missing.js

/** Whether a server refused a want because it does not have it: git's words are `upload-pack: not our ref <id>`. */
function isMissing(error) {
	return /\bnot our ref\b/.test(refusalOf(error)?.reason ?? '');
}

;// CONCATENATED MODULE: ./packages/git-wire/build/history/read-held.js


/**
 * Which of some objects a server has, in one request: said to be ours (`have`), it acknowledges those that it knows,
 * and sends nothing, since what is wanted is among them. https://git-scm.com/docs/gitprotocol-v2#_fetch
 */
function readHeld({ ask, repository, format, haves: [tip = ''] }, ids) {
	return ask(repository, {
		what: 'ask for pins',
		body: toFetchRequest({ format, wants: [tip], haves: [tip, ...ids], isDone: false }),
		maxBytes: read_held_maxBytes,
		read: async (lines) => (await readFetchResponse(lines)).acknowledged,
	});
}
const read_held_maxBytes = 16 * 1024 * 1024;

;// CONCATENATED MODULE: ./packages/git-wire/build/read-history.js





/**
 * One request when the server has every want. It refuses the whole question for one that it does not have; then it
 * is asked which it has, and once more for those.
 */
async function readHistory(ask, repository, { wants, haves }) {
	if (wants.length + haves.length > maxIds) {
		throw new HttpError('too-large', `there are more than ${maxIds} refs and pins to ask about`);
	}
	const format = read_history_formatOf(repository, haves[0] ?? wants[0]);
	const isId = (text) => isObjectId(text, format);
	const source = { ask, repository, format, haves: [...new Set(haves)].filter(isId) };
	const distinct = [...new Set(wants)];
	const possible = distinct.filter(isId);
	const impossible = distinct.filter((want) => !isId(want));
	const history = possible.length === 0 ? read_history_nothing : await read_history_settle(source, possible);
	return { ...history, unknown: [...impossible, ...history.unknown] };
}
/** 5 MB of request in a sha1 repository; git's own server reads up to 10. */
const maxIds = 100_000;
const read_history_nothing = { commits: new Map(), unknown: [], peeled: new Map() };
function read_history_formatOf({ format }, id) {
	return format ?? (id?.length === 64 ? 'sha256' : 'sha1');
}
async function read_history_settle(source, wants) {
	try {
		return await readCommits(source, wants);
	}
	catch (error) {
		if (!isMissing(error))
			throw error;
		if (wants.length === 1)
			return { ...read_history_nothing, unknown: wants };
		return source.haves.length === 0
			? await byHalves(source, wants)
			: await withoutMissing(source, wants);
	}
}
/**
 * A tree among the wants hides the blobs and trees below it, which then would seem to be reachable: the others are
 * asked for again without it, until there are only commits.
 */
async function readCommits(source, wants) {
	let rest = wants;
	const unknown = [];
	for (let round = 0; round < mostRounds && rest.length > 0; round += 1) {
		const history = await fetchHistory(source, rest);
		unknown.push(...history.unknown);
		if (history.unknown.length === 0)
			return { ...history, unknown };
		const others = new Set(history.unknown);
		rest = rest.filter((want) => !others.has(want));
	}
	if (rest.length > 0)
		throw new HttpError('too-large', 'the pins are trees within trees');
	return { ...read_history_nothing, unknown };
}
const mostRounds = 8;
/** Three requests in all, however many it does not have. */
async function withoutMissing(source, wants) {
	const held = await readHeld(source, wants);
	const rest = wants.filter((want) => held.has(want));
	const unknown = wants.filter((want) => !held.has(want));
	const history = await readCommits(source, rest);
	return { ...history, unknown: [...history.unknown, ...unknown] };
}
/** At worst two requests for each. */
const mostToHalve = 32;
async function byHalves(source, wants) {
	if (wants.length > mostToHalve) {
		throw new HttpError('too-large', `there are more than ${mostToHalve} pins, and no ref`);
	}
	const middle = Math.ceil(wants.length / 2);
	const first = await read_history_settle(source, wants.slice(0, middle));
	const second = await read_history_settle(source, wants.slice(middle));
	return {
		commits: new Map([...first.commits, ...second.commits]),
		unknown: [...first.unknown, ...second.unknown],
		peeled: new Map([...first.peeled, ...second.peeled]),
	};
}

;// CONCATENATED MODULE: ./packages/git-wire/build/create-git-client.js








function createGitClient({ http, cache, onWarning = () => { } }) {
	const ask = createUploadPack(http);
	const folder = cache === undefined ? undefined : openCacheFolder(cache, onWarning);
	const objects = new KnownObjects(folder && objectCache(folder));
	const files = { ask, objects, dialects: new Map() };
	const history = (repository, question) => readHistory(ask, repository, question);
	return {
		listRefs: (repository) => listRefs(ask, repository),
		readHistory: folder === undefined ? history : rememberHistory(folder, history),
		readFiles: (repository, wanted) => readFiles(files, repository, wanted),
	};
}

;// CONCATENATED MODULE: ./packages/github-api/build/batched.js
/**
 * Answers of many look-ups that are asked for one by one: those that come before the event loop has turned share one
 * request, up to `size`. Without a token GitHub answers sixty requests an hour.
 */
function batched(ask, size) {
	let open;
	return async (name) => {
		open ??= startBatch(ask, () => {
			open = undefined;
		});
		const { names, answers } = open;
		names.add(name);
		if (names.size >= size)
			open = undefined;
		const answer = (await answers).get(name);
		if (answer === undefined)
			throw new Error(`"${name}" has no answer`);
		return answer;
	};
}
function startBatch(ask, onStart) {
	const names = new Set();
	const answers = new Promise((resolve) => setImmediate(resolve)).then(() => {
		onStart();
		return ask([...names]);
	});
	return { names, answers };
}

;// CONCATENATED MODULE: ./node_modules/universal-user-agent/index.js
function getUserAgent() {
	if (typeof navigator === "object" && "userAgent" in navigator) {
		return navigator.userAgent;
	}

	if (typeof process === "object" && process.version !== undefined) {
		return `Node.js/${process.version.substr(1)} (${process.platform}; ${
			process.arch
		})`;
	}

	return "<environment undetectable>";
}

;// CONCATENATED MODULE: ./node_modules/@octokit/endpoint/dist-bundle/index.js
// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/defaults.js
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
	method: "GET",
	baseUrl: "https://api.github.com",
	headers: {
		accept: "application/vnd.github.v3+json",
		"user-agent": userAgent
	},
	mediaType: {
		format: ""
	}
};

// pkg/dist-src/util/lowercase-keys.js
function lowercaseKeys(object) {
	if (!object) {
		return {};
	}
	return Object.keys(object).reduce((newObj, key) => {
		newObj[key.toLowerCase()] = object[key];
		return newObj;
	}, {});
}

// pkg/dist-src/util/is-plain-object.js
function dist_bundle_isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/util/merge-deep.js
function mergeDeep(defaults, options) {
	const result = Object.assign({}, defaults);
	Object.keys(options).forEach((key) => {
		if (dist_bundle_isPlainObject(options[key])) {
			if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
			else result[key] = mergeDeep(defaults[key], options[key]);
		} else {
			Object.assign(result, { [key]: options[key] });
		}
	});
	return result;
}

// pkg/dist-src/util/remove-undefined-properties.js
function removeUndefinedProperties(obj) {
	for (const key in obj) {
		if (obj[key] === void 0) {
			delete obj[key];
		}
	}
	return obj;
}

// pkg/dist-src/merge.js
function merge(defaults, route, options) {
	if (typeof route === "string") {
		let [method, url] = route.split(" ");
		options = Object.assign(url ? { method, url } : { url: method }, options);
	} else {
		options = Object.assign({}, route);
	}
	options.headers = lowercaseKeys(options.headers);
	removeUndefinedProperties(options);
	removeUndefinedProperties(options.headers);
	const mergedOptions = mergeDeep(defaults || {}, options);
	if (options.url === "/graphql") {
		if (defaults && defaults.mediaType.previews?.length) {
			mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
				(preview) => !mergedOptions.mediaType.previews.includes(preview)
			).concat(mergedOptions.mediaType.previews);
		}
		mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
	}
	return mergedOptions;
}

// pkg/dist-src/util/add-query-parameters.js
function addQueryParameters(url, parameters) {
	const separator = /\?/.test(url) ? "&" : "?";
	const names = Object.keys(parameters);
	if (names.length === 0) {
		return url;
	}
	return url + separator + names.map((name) => {
		if (name === "q") {
			return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
		}
		return `${name}=${encodeURIComponent(parameters[name])}`;
	}).join("&");
}

// pkg/dist-src/util/extract-url-variable-names.js
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
	return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
	const matches = url.match(urlVariableRegex);
	if (!matches) {
		return [];
	}
	return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}

// pkg/dist-src/util/omit.js
function omit(object, keysToOmit) {
	const result = { __proto__: null };
	for (const key of Object.keys(object)) {
		if (keysToOmit.indexOf(key) === -1) {
			result[key] = object[key];
		}
	}
	return result;
}

// pkg/dist-src/util/url-template.js
function encodeReserved(str) {
	return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
		if (!/%[0-9A-Fa-f]/.test(part)) {
			part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
		}
		return part;
	}).join("");
}
function encodeUnreserved(str) {
	return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
}
function encodeValue(operator, value, key) {
	value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
	if (key) {
		return encodeUnreserved(key) + "=" + value;
	} else {
		return value;
	}
}
function isDefined(value) {
	return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
	return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
	var value = context[key], result = [];
	if (isDefined(value) && value !== "") {
		if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
			value = value.toString();
			if (modifier && modifier !== "*") {
				value = value.substring(0, parseInt(modifier, 10));
			}
			result.push(
				encodeValue(operator, value, isKeyOperator(operator) ? key : "")
			);
		} else {
			if (modifier === "*") {
				if (Array.isArray(value)) {
					value.filter(isDefined).forEach(function(value2) {
						result.push(
							encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
						);
					});
				} else {
					Object.keys(value).forEach(function(k) {
						if (isDefined(value[k])) {
							result.push(encodeValue(operator, value[k], k));
						}
					});
				}
			} else {
				const tmp = [];
				if (Array.isArray(value)) {
					value.filter(isDefined).forEach(function(value2) {
						tmp.push(encodeValue(operator, value2));
					});
				} else {
					Object.keys(value).forEach(function(k) {
						if (isDefined(value[k])) {
							tmp.push(encodeUnreserved(k));
							tmp.push(encodeValue(operator, value[k].toString()));
						}
					});
				}
				if (isKeyOperator(operator)) {
					result.push(encodeUnreserved(key) + "=" + tmp.join(","));
				} else if (tmp.length !== 0) {
					result.push(tmp.join(","));
				}
			}
		}
	} else {
		if (operator === ";") {
			if (isDefined(value)) {
				result.push(encodeUnreserved(key));
			}
		} else if (value === "" && (operator === "&" || operator === "?")) {
			result.push(encodeUnreserved(key) + "=");
		} else if (value === "") {
			result.push("");
		}
	}
	return result;
}
function parseUrl(template) {
	return {
		expand: dist_bundle_expand.bind(null, template)
	};
}
function dist_bundle_expand(template, context) {
	var operators = ["+", "#", ".", "/", ";", "?", "&"];
	template = template.replace(
		/\{([^\{\}]+)\}|([^\{\}]+)/g,
		function(_, expression, literal) {
			if (expression) {
				let operator = "";
				const values = [];
				if (operators.indexOf(expression.charAt(0)) !== -1) {
					operator = expression.charAt(0);
					expression = expression.substr(1);
				}
				expression.split(/,/g).forEach(function(variable) {
					var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
					values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
				});
				if (operator && operator !== "+") {
					var separator = ",";
					if (operator === "?") {
						separator = "&";
					} else if (operator !== "#") {
						separator = operator;
					}
					return (values.length !== 0 ? operator : "") + values.join(separator);
				} else {
					return values.join(",");
				}
			} else {
				return encodeReserved(literal);
			}
		}
	);
	if (template === "/") {
		return template;
	} else {
		return template.replace(/\/$/, "");
	}
}

// pkg/dist-src/parse.js
function dist_bundle_parse(options) {
	let method = options.method.toUpperCase();
	let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
	let headers = Object.assign({}, options.headers);
	let body;
	let parameters = omit(options, [
		"method",
		"baseUrl",
		"url",
		"headers",
		"request",
		"mediaType"
	]);
	const urlVariableNames = extractUrlVariableNames(url);
	url = parseUrl(url).expand(parameters);
	if (!/^http/.test(url)) {
		url = options.baseUrl + url;
	}
	const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
	const remainingParameters = omit(parameters, omittedParameters);
	const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
	if (!isBinaryRequest) {
		if (options.mediaType.format) {
			headers.accept = headers.accept.split(/,/).map(
				(format) => format.replace(
					/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
					`application/vnd$1$2.${options.mediaType.format}`
				)
			).join(",");
		}
		if (url.endsWith("/graphql")) {
			if (options.mediaType.previews?.length) {
				const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
				headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
					const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
					return `application/vnd.github.${preview}-preview${format}`;
				}).join(",");
			}
		}
	}
	if (["GET", "HEAD"].includes(method)) {
		url = addQueryParameters(url, remainingParameters);
	} else {
		if ("data" in remainingParameters) {
			body = remainingParameters.data;
		} else {
			if (Object.keys(remainingParameters).length) {
				body = remainingParameters;
			}
		}
	}
	if (!headers["content-type"] && typeof body !== "undefined") {
		headers["content-type"] = "application/json; charset=utf-8";
	}
	if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
		body = "";
	}
	return Object.assign(
		{ method, url, headers },
		typeof body !== "undefined" ? { body } : null,
		options.request ? { request: options.request } : null
	);
}

// pkg/dist-src/endpoint-with-defaults.js
function endpointWithDefaults(defaults, route, options) {
	return dist_bundle_parse(merge(defaults, route, options));
}

// pkg/dist-src/with-defaults.js
function withDefaults(oldDefaults, newDefaults) {
	const DEFAULTS2 = merge(oldDefaults, newDefaults);
	const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
	return Object.assign(endpoint2, {
		DEFAULTS: DEFAULTS2,
		defaults: withDefaults.bind(null, DEFAULTS2),
		merge: merge.bind(null, DEFAULTS2),
		parse: dist_bundle_parse
	});
}

// pkg/dist-src/index.js
var endpoint = withDefaults(null, DEFAULTS);


// EXTERNAL MODULE: ./node_modules/content-type/dist/index.js
var dist = __nccwpck_require__(30);
;// CONCATENATED MODULE: ./node_modules/json-with-bigint/json-with-bigint.js
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/; // Noise - strings that match the custom format before being converted to it
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;

const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;

/**
 * @typedef {(this: any, key: string | number | undefined, value: any) => any} Replacer
 * @typedef {(key: string | number | undefined, value: any, context?: { source: string }) => any} Reviver
 */

/**
 * Checks if a value is unstringifiable according to native JSON.stringify rules.
 *
 * @param {any} val The value to check.
 * @returns {boolean} True if the value is undefined, a function, or a symbol.
 */
const isUnstringifiable = (val) =>
	val === undefined || typeof val === "function" || typeof val === "symbol";

/**
 * Checks if a value is a native JSON.rawJSON object (Node.js 22+).
 *
 * @param {any} val The value to check.
 * @returns {boolean} True if the value is a RawJSON instance.
 */
const isRawJSON = (val) =>
	val !== null &&
	typeof val === "object" &&
	val.constructor &&
	val.constructor.name === "RawJSON";

/**
 * Iteratively converts a JS value to a JSON string.
 * Used as a fallback when the native JSON.stringify hits the Maximum Call Stack size.
 * Fully compliant with JSON formatting (space), replacers, and toJSON behaviors.
 *
 * @param {any} rootValue The value to stringify.
 * @param {Replacer | Array<string | number> | null} [replacer] User's custom replacer function.
 * @param {string | number} [spaceParam] Indentation for pretty-printing.
 * @returns {string | undefined} The generated JSON string.
 */
const stringifyIteratively = (rootValue, replacer, spaceParam) => {
	let space = "";

	if (typeof spaceParam === "number") {
		space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
	} else if (typeof spaceParam === "string") {
		space = spaceParam.slice(0, 10);
	}

	const isFunctionReplacer = typeof replacer === "function";
	const propertyList = Array.isArray(replacer)
		? new Set(replacer.map(String))
		: null;

	/**
	 * Prepares a value for stringification by resolving toJSON, handling BigInts,
	 * applying custom replacers, and unwrapping primitive objects.
	 *
	 * @param {object|Array} parent The parent object or array holding the value.
	 * @param {string} key The key associated with the value.
	 * @param {any} val The raw value to process.
	 * @returns {any} The processed value ready for stringification.
	 */
	const prepareVal = (parent, key, val) => {
		const isObject = val !== null && typeof val === "object";
		const hasToJSON = isObject && typeof val.toJSON === "function";

		if (hasToJSON) {
			val = val.toJSON(key);
		}

		const isNoise = typeof val === "string" && noiseValue.test(val);

		if (isNoise) return val + "n";

		const isBigInt = typeof val === "bigint";

		if (isBigInt) {
			const supportsRawJSON = "rawJSON" in JSON;

			if (supportsRawJSON) return JSON.rawJSON(val.toString());

			return val.toString() + "n";
		}

		if (isFunctionReplacer) {
			val = replacer.call(parent, key, val);
		}

		const isPostReplacerObject = val !== null && typeof val === "object";

		if (isPostReplacerObject) {
			const isPrimitiveWrapper =
				val instanceof Number ||
				val instanceof String ||
				val instanceof Boolean;

			if (isPrimitiveWrapper) {
				val = val.valueOf();
			}
		}

		return val;
	};

	const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);

	if (isUnstringifiable(rootProcessed)) {
		return undefined;
	}

	const isRootPrimitive =
		rootProcessed === null || typeof rootProcessed !== "object";
	const isRootNativeRawJSON = isRawJSON(rootProcessed);

	if (isRootPrimitive || isRootNativeRawJSON) {
		return originalStringify(rootProcessed);
	}

	const chunks = [];
	let level = 0;

	const stack = [
		{
			parent: { "": rootProcessed },
			key: "",
			val: rootProcessed,
			isArray: Array.isArray(rootProcessed),
			keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
			index: 0,
			first: true,
		},
	];

	const visited = new WeakSet([rootProcessed]);

	while (stack.length > 0) {
		const node = stack[stack.length - 1];

		if (node.index === 0) {
			chunks.push(node.isArray ? "[" : "{");
			level++;
		}

		let isDone = false;

		if (node.isArray) {
			if (node.index < node.val.length) {
				if (!node.first) chunks.push(",");

				if (space) chunks.push("\n" + space.repeat(level));

				const childRaw = node.val[node.index];
				const childVal = prepareVal(node.val, String(node.index), childRaw);

				if (isUnstringifiable(childVal)) {
					chunks.push("null");
					node.first = false;
					node.index++;
				} else {
					const isComplexObject =
						childVal !== null && typeof childVal === "object";
					const isNativeRaw = isRawJSON(childVal);

					if (isComplexObject && !isNativeRaw) {
						if (visited.has(childVal)) {
							throw new TypeError("Converting circular structure to JSON");
						}

						visited.add(childVal);

						stack.push({
							parent: node.val,
							key: String(node.index),
							val: childVal,
							isArray: Array.isArray(childVal),
							keys: Array.isArray(childVal) ? null : Object.keys(childVal),
							index: 0,
							first: true,
						});

						node.first = false;
						node.index++;
					} else {
						chunks.push(originalStringify(childVal));
						node.first = false;
						node.index++;
					}
				}
			} else {
				isDone = true;
			}
		} else {
			while (node.index < node.keys.length) {
				const k = node.keys[node.index++];

				const isFilteredOutByArray = propertyList && !propertyList.has(k);

				if (isFilteredOutByArray) continue;

				const childRaw = node.val[k];
				const childVal = prepareVal(node.val, k, childRaw);

				if (isUnstringifiable(childVal)) continue;

				if (!node.first) chunks.push(",");

				if (space) {
					chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
				} else {
					chunks.push(originalStringify(k) + ":");
				}

				const isComplexObject =
					childVal !== null && typeof childVal === "object";
				const isNativeRaw = isRawJSON(childVal);

				if (isComplexObject && !isNativeRaw) {
					if (visited.has(childVal)) {
						throw new TypeError("Converting circular structure to JSON");
					}

					visited.add(childVal);

					stack.push({
						parent: node.val,
						key: k,
						val: childVal,
						isArray: Array.isArray(childVal),
						keys: Array.isArray(childVal) ? null : Object.keys(childVal),
						index: 0,
						first: true,
					});

					node.first = false;

					break; // Stop current loop level to process the newly pushed stack node
				} else {
					chunks.push(originalStringify(childVal));
					node.first = false;
				}
			}

			const isNodeFullyProcessed =
				node.index >= node.keys.length && stack[stack.length - 1] === node;

			if (isNodeFullyProcessed) {
				isDone = true;
			}
		}

		if (isDone) {
			level--;

			if (!node.first && space) chunks.push("\n" + space.repeat(level));

			chunks.push(node.isArray ? "]" : "}");
			visited.delete(node.val);
			stack.pop();
		}
	}

	return chunks.join("");
};

/**
 * Converts a JavaScript value to a JSON string.
 *
 * Supports serialization of BigInt values using two strategies:
 * 1. Custom format "123n" \u2192 "123" (universal fallback)
 * 2. Native JSON.rawJSON() (Node.js 22+, fastest) when available
 *
 * All other values are serialized exactly like native JSON.stringify().
 *
 * @param {*} value The value to convert to a JSON string.
 * @param {Replacer | Array<string | number> | null} [replacer]
 * A function that alters the behavior of the stringification process,
 * or an array of strings/numbers to indicate properties to exclude.
 * @param {string | number} [space]
 * A string or number to specify indentation or pretty-printing.
 * @returns {string} The JSON string representation.
 */
const JSONStringify = (value, replacer, space) => {
	try {
		const supportsRawJSON = "rawJSON" in JSON;

		if (supportsRawJSON) {
			return originalStringify(
				value,
				(key, val) => {
					if (typeof val === "bigint") return JSON.rawJSON(val.toString());

					const hasFunctionReplacer = typeof replacer === "function";

					if (hasFunctionReplacer) return replacer(key, val);

					const isKeyInArrayReplacer =
						Array.isArray(replacer) && replacer.includes(key);

					if (isKeyInArrayReplacer) return val;

					return val;
				},
				space,
			);
		}

		if (!value) return originalStringify(value, replacer, space);

		const convertedToCustomJSON = originalStringify(
			value,
			(key, val) => {
				const isNoise = typeof val === "string" && noiseValue.test(val);

				if (isNoise) return val.toString() + "n"; // Mark noise values with additional "n" to offset the deletion of one "n" during the processing

				if (typeof val === "bigint") return val.toString() + "n";

				const hasFunctionReplacer = typeof replacer === "function";

				if (hasFunctionReplacer) return replacer(key, val);

				const isKeyInArrayReplacer =
					Array.isArray(replacer) && replacer.includes(key);

				if (isKeyInArrayReplacer) return val;

				return val;
			},
			space,
		);

		const processedJSON = convertedToCustomJSON.replace(
			bigIntsStringify,
			"$1$2$3",
		); // Delete one "n" off the end of every BigInt value

		const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3"); // Remove one "n" off the end of every noisy string

		return denoisedJSON;
	} catch (error) {
		if (error instanceof RangeError) {
			const convertedJSON = stringifyIteratively(value, replacer, space);

			if (convertedJSON === undefined) return undefined;

			const supportsRawJSON = "rawJSON" in JSON;

			if (supportsRawJSON) return convertedJSON;

			const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");

			return processedJSON.replace(noiseStringify, "$1$2$3");
		}

		throw error;
	}
};

const featureCache = new Map();

/**
 * Detects if the current JSON.parse implementation supports the context.source feature.
 *
 * Uses toString() fingerprinting to cache results and automatically detect runtime
 * replacements of JSON.parse (polyfills, mocks, etc.).
 *
 * @returns {boolean} true if context.source is supported, false otherwise.
 */
const isContextSourceSupported = () => {
	const parseFingerprint = JSON.parse.toString();

	if (featureCache.has(parseFingerprint)) {
		return featureCache.get(parseFingerprint);
	}

	try {
		const result = JSON.parse(
			"1",
			(_, __, context) => !!context?.source && context.source === "1",
		);
		featureCache.set(parseFingerprint, result);

		return result;
	} catch {
		featureCache.set(parseFingerprint, false);

		return false;
	}
};

/**
 * Reviver function that converts custom-format BigInt strings back to BigInt values.
 * Also handles "noise" strings that accidentally match the BigInt format.
 *
 * @param {string | number | undefined} key The object key.
 * @param {*} value The value being parsed.
 * @param {object} [context] Parse context (if supported by JSON.parse).
 * @param {Reviver} [userReviver] User's custom reviver function.
 * @returns {any} The transformed value.
 */
const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
	const isCustomFormatBigInt =
		typeof value === "string" && customFormat.test(value);

	if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));

	const isNoiseValue = typeof value === "string" && noiseValue.test(value);
	if (isNoiseValue) return value.slice(0, -1);

	const hasUserReviver = typeof userReviver === "function";

	if (!hasUserReviver) return value;

	return userReviver(key, value, context);
};

/**
 * Fast JSON.parse implementation (~2x faster than classic fallback).
 * Uses JSON.parse's context.source feature to detect integers and convert
 * large numbers directly to BigInt without string manipulation.
 *
 * Does not support legacy custom format from v1 of this library.
 *
 * @param {string} text JSON string to parse.
 * @param {Reviver} [reviver] Transform function to apply to each value.
 * @returns {any} Parsed JavaScript value.
 */
const JSONParseV2 = (text, reviver) => {
	return JSON.parse(text, (key, value, context) => {
		const isNumber = typeof value === "number";
		const isOutOfBounds =
			value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
		const isBigNumber = isNumber && isOutOfBounds;
		const isInt = context && intRegex.test(context.source);
		const isBigInt = isBigNumber && isInt;

		if (isBigInt) return BigInt(context.source);

		const hasCustomReviver = typeof reviver === "function";

		if (!hasCustomReviver) return value;

		return reviver(key, value, context);
	});
};

const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers =
	/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/; // Noise - strings that match the custom format before being converted to it

/**
 * Iteratively traverses the parsed object bottom-up (post-order),
 * emulating the native JSON.parse reviver behavior.
 * This avoids Call Stack overflows (RangeError) on deeply nested structures.
 *
 * @param {any} parsed The natively parsed JSON object.
 * @param {Reviver} [userReviver] User's custom reviver function.
 * @returns {any} The fully processed object.
 */
const applyReviverIteratively = (parsed, userReviver) => {
	const rootHolder = { "": parsed };
	const stack = [{ parent: rootHolder, key: "", visited: false }];

	while (stack.length > 0) {
		const node = stack[stack.length - 1];

		if (!node.visited) {
			node.visited = true;

			const value = node.parent[node.key];
			const isComplexObject = value !== null && typeof value === "object";

			if (isComplexObject) {
				const keys = Object.keys(value);

				for (let i = keys.length - 1; i >= 0; i--) {
					stack.push({ parent: value, key: keys[i], visited: false });
				}
			}
		} else {
			const { parent, key } = node;
			let value = parent[key];

			if (typeof value === "string") {
				const isCustomFormatBigInt = customFormat.test(value);

				if (isCustomFormatBigInt) {
					value = BigInt(value.slice(0, -1));
				} else {
					const isNoise = noiseValue.test(value);

					if (isNoise) value = value.slice(0, -1);
				}
			}

			const hasUserReviver = typeof userReviver === "function";

			if (hasUserReviver) {
				value = userReviver.call(parent, key, value);
			}

			const isDeleted = value === undefined;

			if (isDeleted) {
				delete parent[key];
			} else {
				parent[key] = value;
			}

			stack.pop();
		}
	}

	return rootHolder[""];
};

/**
 * Pre-processes the JSON string to mark large numbers with an 'n' suffix.
 *
 * @param {string} text The raw JSON string.
 * @returns {string} The serialized string with marked BigInts.
 */
const serializeBigInts = (text) => {
	return text.replace(
		stringsOrLargeNumbers,
		(match, digits, fractional, exponential) => {
			const isString = match[0] === '"';
			const isNoise = isString && noiseValueWithQuotes.test(match);

			if (isNoise) return match.substring(0, match.length - 1) + 'n"'; // Mark noise values with additional "n" to offset the deletion of one "n" during the processing

			const hasFractionalOrExponential = fractional || exponential;

			// With a fixed number of digits, we can correctly use lexicographical comparison to do a numeric comparison
			const isLessThanMaxSafeInt =
				digits &&
				(digits.length < MAX_DIGITS ||
					(digits.length === MAX_DIGITS && digits <= MAX_INT));

			const isStandardValue =
				isString || hasFractionalOrExponential || isLessThanMaxSafeInt;

			if (isStandardValue) return match;

			return '"' + match + 'n"';
		},
	);
};

/**
 * Converts a JSON string into a JavaScript value.
 *
 * Supports parsing of large integers using two strategies:
 * 1. Classic fallback: Marks large numbers with "123n" format, then converts to BigInt
 * 2. Fast path (JSONParseV2): Uses context.source feature (~2x faster) when available
 *
 * All other JSON values are parsed exactly like native JSON.parse().
 *
 * @param {string} text A valid JSON string.
 * @param {Reviver} [reviver]
 * A function that transforms the results. This function is called for each member
 * of the object. If a member contains nested objects, the nested objects are
 * transformed before the parent object is.
 * @returns {any} The parsed JavaScript value.
 * @throws {SyntaxError} If text is not valid JSON.
 */
const JSONParse = (text, reviver) => {
	if (!text) return originalParse(text, reviver);

	try {
		if (isContextSourceSupported()) return JSONParseV2(text, reviver); // Shortcut to a faster (2x) and simpler version

		// Find and mark big numbers with "n"
		const serializedData = serializeBigInts(text);

		return originalParse(serializedData, (key, value, context) =>
			convertMarkedBigIntsReviver(key, value, context, reviver),
		);
	} catch (error) {
		if (error instanceof RangeError) {
			const serializedData = serializeBigInts(text);
			const parsed = originalParse(serializedData);

			return applyReviverIteratively(parsed, reviver);
		}

		throw error;
	}
};



;// CONCATENATED MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
class RequestError extends Error {
	name;
	/**
	 * http status code
	 */
	status;
	/**
	 * Request options that lead to the error.
	 */
	request;
	/**
	 * Response object if a response was received
	 */
	response;
	constructor(message, statusCode, options) {
		super(message, { cause: options.cause });
		this.name = "HttpError";
		this.status = Number.parseInt(statusCode);
		if (Number.isNaN(this.status)) {
			this.status = 0;
		}
		/* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
		if ("response" in options) {
			this.response = options.response;
		}
		const requestCopy = Object.assign({}, options.request);
		if (options.request.headers.authorization) {
			requestCopy.headers = Object.assign({}, options.request.headers, {
				authorization: options.request.headers.authorization.replace(
					/(?<! ) .*$/,
					" [REDACTED]"
				)
			});
		}
		requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
		this.request = requestCopy;
	}
}


;// CONCATENATED MODULE: ./node_modules/@octokit/request/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var dist_bundle_VERSION = "10.0.16";

// pkg/dist-src/defaults.js
var defaults_default = {
	headers: {
		"user-agent": `octokit-request.js/${dist_bundle_VERSION} ${getUserAgent()}`
	}
};

// pkg/dist-src/fetch-wrapper.js



// pkg/dist-src/is-plain-object.js
function request_dist_bundle_isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/fetch-wrapper.js

var noop = () => "";
async function fetchWrapper(requestOptions) {
	const fetch = requestOptions.request?.fetch || globalThis.fetch;
	if (!fetch) {
		throw new Error(
			"fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
		);
	}
	const log = requestOptions.request?.log || console;
	const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
	const body = request_dist_bundle_isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
	const requestHeaders = Object.fromEntries(
		Object.entries(requestOptions.headers).map(([name, value]) => [
			name,
			String(value)
		])
	);
	let fetchResponse;
	try {
		fetchResponse = await fetch(requestOptions.url, {
			method: requestOptions.method,
			body,
			redirect: requestOptions.request?.redirect,
			headers: requestHeaders,
			signal: requestOptions.request?.signal,
			// duplex must be set if request.body is ReadableStream or Async Iterables.
			// See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
			...requestOptions.body && { duplex: "half" }
		});
	} catch (error) {
		let message = "Unknown Error";
		if (error instanceof Error) {
			if (error.name === "AbortError") {
				error.status = 500;
				throw error;
			}
			message = error.message;
			if (error.name === "TypeError" && "cause" in error) {
				if (error.cause instanceof Error) {
					message = error.cause.message;
				} else if (typeof error.cause === "string") {
					message = error.cause;
				}
			}
		}
		const requestError = new RequestError(message, 500, {
			request: requestOptions
		});
		requestError.cause = error;
		throw requestError;
	}
	const status = fetchResponse.status;
	const url = fetchResponse.url;
	const responseHeaders = {};
	for (const [key, value] of fetchResponse.headers) {
		responseHeaders[key] = value;
	}
	const octokitResponse = {
		url,
		status,
		headers: responseHeaders,
		data: ""
	};
	if ("deprecation" in responseHeaders) {
		const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
		const deprecationLink = matches && matches.pop();
		log.warn(
			`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
		);
	}
	if (status === 204 || status === 205) {
		return octokitResponse;
	}
	if (requestOptions.method === "HEAD") {
		if (status < 400) {
			return octokitResponse;
		}
		throw new RequestError(fetchResponse.statusText, status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status === 304) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError("Not modified", status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status >= 400) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError(dist_bundle_toErrorMessage(octokitResponse.data), status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
	return octokitResponse;
}
async function getResponseData(response) {
	const contentType = response.headers.get("content-type");
	if (!contentType) {
		return response.text().catch(noop);
	}
	const mimetype = (0,dist/* parse */.qg)(contentType);
	if (isJSONResponse(mimetype)) {
		let text = "";
		try {
			text = await response.text();
			return JSONParse(text);
		} catch (err) {
			return text;
		}
	} else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
	// (RFC 2046) and must never be decoded as text, even when the response
	// carries a (misleading) `charset=utf-8` parameter \u2014 see #751.
	mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
		return response.text().catch(noop);
	} else {
		return response.arrayBuffer().catch(
			/* v8 ignore next -- @preserve */
			() => new ArrayBuffer(0)
		);
	}
}
function isJSONResponse(mimetype) {
	return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function dist_bundle_toErrorMessage(data) {
	if (typeof data === "string") {
		return data;
	}
	if (data instanceof ArrayBuffer) {
		return "Unknown error";
	}
	if (typeof data === "object" && data !== null && "message" in data) {
		const objectData = data;
		const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
		return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
	}
	return `Unknown error: ${JSON.stringify(data)}`;
}

// pkg/dist-src/with-defaults.js
function dist_bundle_withDefaults(oldEndpoint, newDefaults) {
	const endpoint2 = oldEndpoint.defaults(newDefaults);
	const newApi = function(route, parameters) {
		const endpointOptions = endpoint2.merge(route, parameters);
		if (!endpointOptions.request || !endpointOptions.request.hook) {
			return fetchWrapper(endpoint2.parse(endpointOptions));
		}
		const request2 = (route2, parameters2) => {
			return fetchWrapper(
				endpoint2.parse(endpoint2.merge(route2, parameters2))
			);
		};
		Object.assign(request2, {
			endpoint: endpoint2,
			defaults: dist_bundle_withDefaults.bind(null, endpoint2)
		});
		return endpointOptions.request.hook(request2, endpointOptions);
	};
	return Object.assign(newApi, {
		endpoint: endpoint2,
		defaults: dist_bundle_withDefaults.bind(null, endpoint2)
	});
}

// pkg/dist-src/index.js
var request = dist_bundle_withDefaults(endpoint, defaults_default);

/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */

;// CONCATENATED MODULE: ./packages/github-api/build/read-text.js
/** A whole body; the client that gives it bounds it. Bytes that are no UTF-8 are replaced. */
async function read_text_readText(body) {
	const decoder = new TextDecoder();
	let text = '';
	for await (const chunk of body)
		text += decoder.decode(chunk, { stream: true });
	return text + decoder.decode();
}

;// CONCATENATED MODULE: ./packages/github-api/build/octokit-fetch.js

/**
 * Our HTTP in the place of Octokit's `fetch`. No `Response` is made: it would load undici, and its body would be
 * read outside of the limits, stalls and retries that `send` watches over.
 */
function octokitFetch(http, maxBytes) {
	return (url, { headers }) => {
		const { 'user-agent': _, ...rest } = headers;
		return http.send({ method: 'GET', url, headers: rest, maxBytes }, async (response) => ({
			status: response.status,
			url: response.url,
			headers: new Map(Object.entries(response.headers)),
			body: await read_text_readText(response.body),
		}));
	};
}

;// CONCATENATED MODULE: ./packages/github-api/build/create-ask.js



/** The first one; the next breaks nothing that is read here, but GHES before 3.21 refuses it. https://docs.github.com/en/rest/about-the-rest-api/breaking-changes */
const apiVersion = '2022-11-28';
/** A hundred advisories, of 64 KB each at most, are what GitHub has to say on one page. */
const create_ask_maxBytes = 8 * 2 ** 20;
function createAsk({ http, url, token }) {
	const baseUrl = url.replace(/\/+$/, '');
	const octokit = request.defaults({
		baseUrl,
		headers: {
			accept: 'application/vnd.github+json',
			'x-github-api-version': apiVersion,
			...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
		},
		// Octokit would write to the console when a server calls an endpoint deprecated.
		request: { fetch: octokitFetch(http, create_ask_maxBytes), parseSuccessResponseBody: false, log: silent },
	});
	return async (route, parameters) => {
		const { data, headers } = await octokit(`GET ${route}`, parameters).catch(unwrap);
		const asked = new URL(octokit.endpoint(`GET ${route}`, parameters).url);
		const from = `${asked.host}${asked.pathname}`;
		return { answer: { value: parseJson(data, from), path: '', from }, link: headers.link };
	};
}
const silent = { debug() { }, info() { }, warn() { }, error() { } };
/** Octokit puts an error of its own around ours, and calls it HttpError too. */
function unwrap(error) {
	throw error instanceof Error ? (error.cause ?? error) : error;
}
function parseJson(text, from) {
	try {
		return JSON.parse(String(text));
	}
	catch (cause) {
		throw new HttpError('unreadable', `the answer of "${from}" is not JSON`, { cause });
	}
}

;// CONCATENATED MODULE: ./packages/github-api/build/answer.js

/** The error for an answer that is not what GitHub documents. */
function answer_unreadable({ path, from }, expected) {
	const what = path === '' ? 'the answer' : `"${path}" in the answer`;
	return new HttpError('unreadable', `${what} of "${from}" is not ${expected}`);
}

;// CONCATENATED MODULE: ./packages/github-api/build/parse-fields.js

function parseFields(answer) {
	const { value } = answer;
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw answer_unreadable(answer, 'an object');
	const entries = new Map(Object.entries(value));
	const prefix = answer.path === '' ? '' : `${answer.path}.`;
	const get = (name) => ({
		value: entries.get(name),
		path: `${prefix}${name}`,
		from: answer.from,
	});
	const optional = (name, parse) => (entries.get(name) ?? undefined) === undefined ? undefined : parse(get(name));
	return {
		get,
		text: (name) => parseText(get(name)),
		optionalText: (name) => optional(name, parseText),
		id: (name) => parseId(get(name)),
		flag: (name) => parseFlag(get(name)),
		optionalTime: (name) => optional(name, parseTime),
	};
}
function parseText(field) {
	if (typeof field.value !== 'string')
		throw answer_unreadable(field, 'a text');
	return field.value;
}
function parseId(field) {
	if (typeof field.value !== 'number' || !Number.isSafeInteger(field.value))
		throw answer_unreadable(field, 'a whole number');
	return field.value;
}
function parseFlag(field) {
	if (typeof field.value !== 'boolean')
		throw answer_unreadable(field, 'true or false');
	return field.value;
}
function parseTime(field) {
	const time = Date.parse(parseText(field));
	if (Number.isNaN(time))
		throw answer_unreadable(field, 'a time');
	return new Date(time).toISOString();
}

;// CONCATENATED MODULE: ./packages/github-api/build/parse-list.js

function parseList(answer) {
	const { value, path, from } = answer;
	if (!Array.isArray(value))
		throw answer_unreadable(answer, 'a list');
	const prefix = path === '' ? '' : `${path}.`;
	return value.map((item, index) => ({ value: item, path: `${prefix}${index}`, from }));
}

;// CONCATENATED MODULE: ./packages/github-api/build/parse-advisory.js


/** https://docs.github.com/en/rest/security-advisories/global-advisories#list-global-security-advisories */
function parseAdvisory(answer) {
	const advisory = parseFields(answer);
	const vulnerabilities = advisory.get('vulnerabilities');
	return {
		id: advisory.text('ghsa_id'),
		severity: toSeverity(advisory.text('severity')),
		summary: advisory.text('summary'),
		isWithdrawn: advisory.optionalTime('withdrawn_at') !== undefined,
		vulnerabilities: vulnerabilities.value === null ? [] : parseList(vulnerabilities).map(parseVulnerability),
	};
}
// A new word for a severity must not hide the advisory.
function toSeverity(text) {
	switch (text) {
		case 'critical':
		case 'high':
		case 'medium':
		case 'low':
			return text;
		default:
			return 'unknown';
	}
}
function parseVulnerability(answer) {
	const vulnerability = parseFields(answer);
	const named = vulnerability.get('package');
	return {
		action: named.value === null ? undefined : parse_advisory_parseAction(named),
		// No range is told: then every version.
		range: vulnerability.optionalText('vulnerable_version_range') ?? '>= 0',
		firstPatched: vulnerability.optionalText('first_patched_version'),
	};
}
function parse_advisory_parseAction(answer) {
	const named = parseFields(answer);
	return named.text('ecosystem') === 'actions' ? named.optionalText('name') : undefined;
}

;// CONCATENATED MODULE: ./packages/github-api/build/list-advisories.js

/**
 * The advisories of many repositories, by the name that each was asked for. Those of malware are told only to who asks
 * for them; a name in `affects` needs no version.
 */
async function listAdvisories(list, repositories) {
	const affects = repositories.join(',');
	const both = await Promise.all(['reviewed', 'malware'].map((type) => list('/advisories', { type, ecosystem: 'actions', affects })));
	const standing = both
		.flat()
		.map(parseAdvisory)
		.filter(({ isWithdrawn }) => !isWithdrawn);
	return new Map(repositories.map((name) => [name, standing.flatMap((one) => concerning(one, name))]));
}
function concerning(advisory, repository) {
	const { id, severity, summary } = advisory;
	const vulnerabilities = advisory.vulnerabilities
		.filter(({ action }) => isIn(repository, action))
		.map(({ range, firstPatched }) => ({ range, firstPatched }));
	return vulnerabilities.length === 0 ? [] : [{ id, severity, summary, vulnerabilities }];
}
function isIn(repository, action) {
	return `${action}/`.toLowerCase().startsWith(`${repository}/`.toLowerCase());
}

;// CONCATENATED MODULE: ./packages/github-api/build/parse-comparison.js


/**
 * Whether the head is in the history of the base.
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
function parseComparison(answer) {
	const comparison = parseFields(answer);
	const status = comparison.text('status');
	switch (status) {
		case 'identical':
		case 'behind':
			return true;
		case 'ahead':
		case 'diverged':
			return false;
		default:
			throw answer_unreadable(comparison.get('status'), 'a way in which two commits can stand to each other');
	}
}

;// CONCATENATED MODULE: ./packages/github-api/build/parse-facts.js

/** https://docs.github.com/en/rest/repos/repos#get-a-repository */
function parseFacts(answer) {
	const repository = parseFields(answer);
	return {
		id: repository.id('id'),
		ownerId: parseFields(repository.get('owner')).id('id'),
		fullName: repository.text('full_name'),
		isArchived: repository.flag('archived'),
	};
}

;// CONCATENATED MODULE: ./packages/github-api/build/parse-release.js

/** https://docs.github.com/en/rest/releases/releases#list-releases; servers before GHES 3.20 do not know `immutable`. */
function parseRelease(answer) {
	const release = parseFields(answer);
	const hasImmutable = release.get('immutable').value !== undefined;
	return {
		tag: release.text('tag_name'),
		isDraft: release.flag('draft'),
		isImmutable: hasImmutable && release.flag('immutable'),
		publishedAt: release.optionalTime('published_at'),
	};
}

;// CONCATENATED MODULE: ./packages/github-api/build/next-page.js


/**
 * The parameters by which the `next` link of an answer differs from a first page: `page`, or a cursor. Only they are
 * taken, and never the address, so that an answer cannot choose where the token goes.
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api and RFC 8288, section 3
 */
function nextPage(link) {
	for (const [, target = '', parameters = ''] of (link ?? '').matchAll(links)) {
		if (isNext.test(parameters))
			return cursorOf(target);
	}
	return undefined;
}
const links = /<([^<>]*)>([^<]*)/g;
const isNext = /;\s*rel\s*=\s*(?:next\b|"(?:[^"]*\s)?next(?:\s[^"]*)?")/i;
// A page that cannot be asked for must not look like the end of the list.
function cursorOf(target) {
	const query = new URLSearchParams(target.slice(target.indexOf('?') + 1));
	for (const name of ['page', 'after']) {
		const value = query.get(name);
		if (value !== null)
			return { [name]: value };
	}
	throw new HttpError('unreadable', `${quoted(target)} does not say which page is the next`);
}

;// CONCATENATED MODULE: ./packages/github-api/build/read-pages.js



/** Every item of a list that comes in pages. A list that has no end is an HttpError. */
async function readPages(ask, { route, parameters, most }) {
	const items = [];
	let cursor = {};
	for (let count = 0; count < most; count += 1) {
		const page = await ask(route, { ...parameters, per_page: '100', ...cursor });
		items.push(...parseList(page.answer));
		cursor = nextPage(page.link);
		if (cursor === undefined)
			return items;
	}
	throw new HttpError('too-large', `"${route}" has more than ${most} pages of a hundred, and what is behind them is not known`);
}

;// CONCATENATED MODULE: ./packages/github-api/build/create-github-api.js









function createGithubApi(options) {
	const ask = createAsk(options);
	const most = options.token === undefined ? maxPages.anonymous : maxPages.known;
	const list = (route, parameters) => readPages(ask, { route, parameters, most });
	const advisories = batched((names) => listAdvisories(list, names), 50);
	return {
		readFacts: async (repository) => {
			const { answer } = await ask('/repos/{owner}/{repo}', split(repository));
			return parseFacts(answer);
		},
		listAdvisories: async (repository) => {
			split(repository);
			return advisories(repository);
		},
		listReleases: (repository) => listReleases(list, repository),
		isAncestor: async (repository, commit, base) => {
			const { answer } = await ask('/repos/{owner}/{repo}/compare/{basehead}', {
				...split(repository),
				basehead: `${base}...${commit}`,
				...withoutFiles,
			});
			return parseComparison(answer);
		},
	};
}
/** Sixty requests an hour are for all that is asked without a token, a thousand with that of a workflow. */
const maxPages = { anonymous: 3, known: 20 };
/** Changed files, hundreds of them, stand on the first page only. */
const withoutFiles = { page: '2', per_page: '1' };
async function listReleases(list, repository) {
	const items = await list('/repos/{owner}/{repo}/releases', split(repository));
	const published = items.map(parseRelease).filter(({ isDraft }) => !isDraft);
	return new Map(published.map(({ tag, isImmutable, publishedAt }) => [tag, { isImmutable, publishedAt }]));
}
/** The name is text of a scanned file: one with dots for a part would be another path of the API. */
function split(repository) {
	const [owner = '', repo = '', ...rest] = repository.split('/');
	if (![owner, repo].every(create_github_api_isName) || rest.length > 0)
		throw new HttpError('not-found', `no repository can be called ${quoted(repository)}`);
	return { owner, repo };
}
function create_github_api_isName(text) {
	return /^[\w.-]{1,100}$/.test(text) && !/^\.{1,2}$/.test(text);
}

;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./packages/http/build/connect/is-excepted.js
/** Whether `no_proxy` names a host: itself or a parent domain, as in curl and git; with a port, only that port. */
function isExcepted(url, noProxy) {
	const host = url.hostname.replace(/\.$/, '');
	const port = url.port || (url.protocol === 'https:' ? '443' : '80');
	return noProxy
		.toLowerCase()
		.split(/[\s,]+/)
		.some((entry) => {
		if (entry === '*')
			return true;
		const [, name = '', itsPort = port] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(bracketed(entry)) ?? [];
		return name !== '' && itsPort === port && (host === name || host.endsWith(`.${name}`));
	});
}
/** `::1` is written without brackets in these lists, but not in URLs. */
function bracketed(entry) {
	return /^[\da-f]*:[\da-f:.]*:[\da-f:.]*$/.test(entry) ? `[${entry}]` : entry;
}

;// CONCATENATED MODULE: ./packages/http/build/connect/find-proxy.js


/** The proxy for a URL, by the variables that curl and git obey: https://everything.curl.dev/usingcurl/proxies/env.html */
function findProxy(url, environment) {
	const text = find_proxy_look(environment, `${url.protocol.slice(0, -1)}_proxy`) ?? find_proxy_look(environment, 'all_proxy');
	if (text === undefined || isExcepted(url, find_proxy_look(environment, 'no_proxy') ?? ''))
		return undefined;
	const address = text.includes('://') ? text : `http://${text}`;
	const proxy = URL.canParse(address) ? new URL(address) : undefined;
	if (proxy?.protocol === 'http:' || proxy?.protocol === 'https:')
		return proxy;
	throw new HttpError('network', `cannot reach "${url.host}": the proxy variables name something that is not an HTTP proxy; set them to "http://host:port"`);
}
function find_proxy_look(environment, name) {
	return environment[name] || environment[name.toUpperCase()] || undefined;
}

;// CONCATENATED MODULE: ./packages/http/build/connect/load-library.js
/** Node's client for `http:` or `https:`, loaded when it is first needed. */
async function loadLibrary(protocol) {
	return protocol === 'https:' ? Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 708, 19)) : Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 67, 19));
}

;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: ./packages/http/build/connect/proxy-error.js
/** The proxy, and not the server behind it, could not be reached or refused. */
class ProxyError extends Error {
	host;
	status;
	constructor(host, { status, cause }) {
		super('no tunnel', { cause });
		this.name = 'ProxyError';
		this.host = host;
		this.status = status;
	}
}

;// CONCATENATED MODULE: external "node:querystring"
const external_node_querystring_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
;// CONCATENATED MODULE: ./packages/http/build/connect/proxy-headers.js

/** The name and password in a proxy's URL, as the proxy wants them. A `%` that begins no escape is one: passwords have them. */
function proxyHeaders({ username, password }) {
	if (username === '' && password === '')
		return {};
	const pair = `${(0,external_node_querystring_namespaceObject.unescape)(username)}:${(0,external_node_querystring_namespaceObject.unescape)(password)}`;
	return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

;// CONCATENATED MODULE: ./packages/http/build/connect/load-tunnels.js





/**
 * Makes agents that reach https servers by `CONNECT`: https://www.rfc-editor.org/rfc/rfc9110#CONNECT. What a proxy
 * answers is never taken for the server's answer, since it comes unencrypted: https://www.kb.cert.org/vuls/id/905344
 */
async function loadTunnels(proxy, { timeout, ...options }) {
	const { Agent } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 708, 19));
	const { request } = await loadLibrary(proxy.protocol);
	class TunnelAgent extends Agent {
		createConnection(target, done) {
			const sent = request(connectTo(target, proxy));
			const timer = setTimeout(() => sent.destroy(new Error('the proxy does not answer')), timeout);
			sent.once('close', () => clearTimeout(timer));
			whenOpen(sent, proxy, (error, socket) => {
				if (error)
					return done?.(error, socket);
				const overTunnel = { ...target, socket };
				done?.(null, super.createConnection(overTunnel) ?? socket);
			});
		}
	}
	return () => new TunnelAgent(options);
}
function connectTo(target, proxy) {
	const { host } = target;
	const authority = `${host?.includes(':') ? `[${host}]` : host}:${target.port}`;
	const headers = { host: authority, ...proxyHeaders(proxy) };
	const { protocol, hostname, port } = (0,external_node_url_namespaceObject.urlToHttpOptions)(new URL(proxy.origin));
	return { protocol, hostname, port, method: 'CONNECT', path: authority, headers, agent: false };
}
function whenOpen(sent, proxy, done) {
	// The type wants a stream beside an error; nobody looks at it.
	const fail = (error) => done(error, new external_node_stream_namespaceObject.Duplex());
	sent.on('error', (cause) => fail(new ProxyError(proxy.host, { cause })));
	sent.once('connect', ({ statusCode = 0 }, socket) => {
		if (statusCode >= 200 && statusCode < 300)
			return done(null, socket);
		socket.destroy();
		fail(new ProxyError(proxy.host, { status: statusCode }));
	});
	sent.end();
}

;// CONCATENATED MODULE: ./packages/http/build/connect/create-connector.js





function createConnector({ environment, perHost, stallAfter }) {
	const agents = new Map();
	const options = {
		keepAlive: true,
		maxFreeSockets: perHost,
		// Node's 250 ms for one address fail on slow links: https://github.com/nodejs/node/issues/54359
		autoSelectFamilyAttemptTimeout: 1000,
	};
	const direct = async (url, head) => {
		const { request, Agent } = await loadLibrary(url.protocol);
		const agent = create_connector_kept(agents, url.protocol, () => new Agent(options));
		return request({ ...(0,external_node_url_namespaceObject.urlToHttpOptions)(url), ...head, agent });
	};
	const tunnelled = async (url, proxy, head) => {
		const { request } = await loadLibrary('https:');
		const createAgent = await loadTunnels(proxy, { ...options, timeout: 2 * stallAfter });
		const agent = create_connector_kept(agents, proxy.href, createAgent);
		return request({ ...(0,external_node_url_namespaceObject.urlToHttpOptions)(url), ...head, agent });
	};
	return {
		async open(url, head) {
			const proxy = findProxy(url, environment);
			if (!proxy)
				return direct(url, head);
			if (url.protocol === 'https:')
				return tunnelled(url, proxy, head);
			const headers = { ...head.headers, host: url.host, ...proxyHeaders(proxy) };
			return direct(new URL(proxy.origin), { ...head, headers, path: url.href });
		},
		close() {
			for (const agent of agents.values())
				agent.destroy();
		},
	};
}
function create_connector_kept(map, key, create) {
	const value = map.get(key) ?? create();
	map.set(key, value);
	return value;
}

;// CONCATENATED MODULE: ./packages/http/build/redirect/first-hop.js

function firstHop(request) {
	const url = URL.canParse(request.url) ? new URL(request.url) : undefined;
	if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
		throw new HttpError('network', 'the address of a server has to begin with "https://"; check it');
	}
	// An address stands in reports and recordings, so that no credential may.
	url.username = '';
	url.password = '';
	return { url, headers: lowerCased(request.headers ?? {}), trail: [url.href] };
}
function lowerCased(headers) {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

;// CONCATENATED MODULE: ./packages/http/build/redirect/next-hop.js

const mostRedirects = 5;
/**
 * Where a redirect leads, if it may. A POST stays a POST: git servers answer 301 for a repository that has moved, and
 * mean the same question. https://www.rfc-editor.org/rfc/rfc9110#section-15.4
 */
function nextHop(hop, redirect, request) {
	const { status, location } = redirect;
	const url = readLocation(hop.url, location);
	if (!url)
		throw next_hop_refused(hop.url, status, 'without saying where to');
	const refusal = status === 303 && request.method === 'POST' ? 'to another question' : next_hop_whyNot(url, hop, request);
	if (refusal !== undefined)
		throw next_hop_refused(hop.url, status, refusal);
	return {
		url,
		headers: url.origin === hop.url.origin ? hop.headers : withoutCredentials(hop.headers),
		trail: [...hop.trail, hop.url.href],
	};
}
function readLocation(base, location) {
	if (location === undefined || !URL.canParse(location, base.href))
		return undefined;
	const url = new URL(location, base);
	url.username = '';
	url.password = '';
	return url;
}
function next_hop_whyNot(url, hop, request) {
	const allowed = [new URL(request.url).host, ...(request.redirectsTo ?? [])];
	if (url.protocol !== 'https:' && url.protocol !== hop.url.protocol)
		return 'away from https';
	if (!allowed.includes(url.host))
		return `to another host, "${url.host.slice(0, 200)}"`;
	if (hop.trail.includes(url.href))
		return 'in a circle';
	return hop.trail.length > mostRedirects ? `more than ${mostRedirects} times` : undefined;
}
/** https://curl.se/docs/CVE-2018-1000007.html: a header meant for one origin must not reach another. */
function withoutCredentials(headers) {
	const { authorization: _, cookie: __, ...rest } = headers;
	return rest;
}
function next_hop_refused(from, status, why) {
	return new HttpError('unreadable', `"${from.host}" redirects ${why}, which is not followed; check the address of the server`, { status });
}

;// CONCATENATED MODULE: ./packages/http/build/exchange/drain.js
const drain_mostBytes = 64 * 1024;
const drain_longest = 250;
/** Reads to its end what nobody wants, so that the connection can be kept; not if that would take long. */
function drain(message) {
	if (message.readableEnded || message.destroyed)
		return Promise.resolve();
	return new Promise((resolve) => {
		const timer = setTimeout(resolve, drain_longest);
		const done = () => {
			clearTimeout(timer);
			resolve();
		};
		let bytes = 0;
		message.on('data', ({ length }) => {
			bytes += length;
			if (bytes > drain_mostBytes)
				done();
		});
		for (const event of ['end', 'error', 'close'])
			message.once(event, done);
		message.resume();
	});
}

;// CONCATENATED MODULE: ./packages/http/build/exchange/head-bytes.js
/** Bytes of a status line and headers: each field with `: ` and a line end, and an empty line after them. */
function headBytes({ httpVersion, statusMessage = '', rawHeaders, }) {
	const statusLine = `HTTP/${httpVersion} 200 ${statusMessage}\r\n\r\n`.length;
	return rawHeaders.reduce((bytes, text) => bytes + text.length + 2, statusLine);
}

;// CONCATENATED MODULE: ./packages/http/build/retry/failure.js
/** An attempt that failed, and whether another one is worth it. Only the error in it leaves this package. */
class Failure extends Error {
	error;
	retry;
	constructor(error, retry) {
		super(error.message, { cause: error });
		this.name = 'Failure';
		this.error = error;
		this.retry = retry;
	}
}

;// CONCATENATED MODULE: ./packages/http/build/retry/parse-retry-after.js
/** https://www.rfc-editor.org/rfc/rfc9110#field.retry-after: seconds, or a date. Milliseconds from now, never below 0. */
function parseRetryAfter(text, now) {
	if (text === undefined)
		return undefined;
	const trimmed = text.trim();
	if (/^\d{1,15}$/.test(trimmed))
		return Number(trimmed) * 1000;
	if (!httpDate.test(trimmed))
		return undefined;
	const date = Date.parse(trimmed);
	return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** https://www.rfc-editor.org/rfc/rfc9110#http.date; the two old forms are not sent by anybody any more. */
const httpDate = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

;// CONCATENATED MODULE: ./packages/http/build/exchange/status-failure.js


/** A status that says nothing of when to come back. */
function statusFailure(host, status) {
	const { kind, text, retry = 'never' } = meanings[status] ?? meaningOf(status);
	const error = new HttpError(kind, `"${host}" answers ${status}: ${text}`, { status });
	return new Failure(error, retry);
}
const missing = {
	kind: 'not-found',
	text: 'there is nothing, or nothing that may be seen; check the name, and the token where it is private',
};
const status_failure_forbidden = {
	kind: 'permission',
	text: 'it does not show this; check that a token is given where one is needed, and that it may read',
};
const overloaded = {
	kind: 'server',
	text: 'it cannot answer now; try again later',
	retry: 'often',
};
const meanings = {
	401: status_failure_forbidden,
	403: status_failure_forbidden,
	404: missing,
	407: { kind: 'permission', text: 'the proxy wants a name and a password; put them into its URL' },
	410: missing,
	429: {
		kind: 'rate-limit',
		text: 'it was asked too often; ask again later, or with a token that may ask more',
		retry: 'often',
	},
	500: { kind: 'server', text: 'it failed; try again later', retry: 'once' },
	502: overloaded,
	503: overloaded,
	504: overloaded,
};
function meaningOf(status) {
	if (status >= 500)
		return { kind: 'server', text: 'it failed; try again later' };
	return {
		kind: 'unreadable',
		text: 'that is no answer to what was asked; check the address of the server',
	};
}

;// CONCATENATED MODULE: ./packages/http/build/exchange/judge-status.js




/** Why an answer is none. A host that says when to come back is left alone until then, if that is soon. */
function judgeStatus({ status, headers }, host) {
	const later = comeBackIn(status, headers);
	if (later === undefined)
		return statusFailure(host.name, status);
	const retry = host.pause(later) ? 'agreed' : 'never';
	return new Failure(limited(host.name, status, later), retry);
}
/** Milliseconds. GitHub says 403 where others say 429, and tells the end of its limits in seconds since 1970. */
function comeBackIn(status, headers) {
	if (status !== 403 && status !== 429 && status < 500)
		return undefined;
	const after = parseRetryAfter(headers['retry-after'], Date.now());
	if (after !== undefined || status >= 500)
		return after;
	if (headers['x-ratelimit-remaining'] !== '0')
		return undefined;
	const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
	return Number.isSafeInteger(reset) ? Math.max(0, reset * 1000 - Date.now()) : judge_status_unknown;
}
/** GitHub's limits are hours: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const judge_status_unknown = 3_600_000;
function limited(host, status, later) {
	const when = later < 86_400_000 ? `in ${Math.ceil(later / 1000)} s` : 'another day';
	const advice = status < 500 ? 'wait, or give a token that may ask more' : 'wait';
	return new HttpError('rate-limit', `"${host}" answers ${status}: it wants to be asked again ${when}; ${advice}`, { status });
}

;// CONCATENATED MODULE: ./packages/http/build/exchange/code-meaning.js
/**
 * What a code of Node or OpenSSL says of a connection:
 * https://nodejs.org/api/errors.html#nodejs-error-codes, https://nodejs.org/api/tls.html#x509-certificate-error-codes
 */
function codeMeaning(code) {
	return code_meaning_meanings.find(({ codes }) => codes.test(code)) ?? other;
}
const other = {
	kind: 'network',
	why: 'the connection failed',
	advice: 'check the network and the proxy variables',
	retry: 'often',
};
const code_meaning_meanings = [
	{
		codes: /^ENOTFOUND$/,
		kind: 'network',
		why: 'nobody knows this name',
		advice: 'check the address of the server, the network and the proxy variables',
		retry: 'never',
	},
	{
		codes: /^EAI_AGAIN$/,
		kind: 'network',
		why: 'names cannot be looked up',
		advice: 'check the network and the proxy variables',
		retry: 'often',
	},
	{
		codes: /^ECONNREFUSED$/,
		kind: 'network',
		why: 'nobody listens there',
		advice: 'check the address of the server, the network and the proxy variables',
		retry: 'often',
	},
	{
		codes: /^(ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/,
		kind: 'network',
		why: 'the connection was closed before the answer was complete',
		advice: 'try again later',
		retry: 'often',
	},
	{
		codes: /^(SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|INVALID_CA|CERT_UNTRUSTED)/,
		kind: 'network',
		why: 'its certificate comes from nobody that is trusted here',
		advice: 'name the file of its authority in NODE_EXTRA_CA_CERTS',
		retry: 'never',
	},
	{
		codes: /^(CERT_|ERR_TLS_CERT)/,
		kind: 'network',
		why: 'its certificate is not good for it',
		advice: 'check the address of the server, and the clock of this machine',
		retry: 'never',
	},
	{
		codes: /^(ERR_SSL_|ERR_TLS_|EPROTO)/,
		kind: 'network',
		why: 'no secure connection can be agreed on',
		advice: 'check the address of the server and the proxy variables',
		retry: 'never',
	},
	{
		codes: /^HPE_/,
		kind: 'unreadable',
		why: 'what it answers is not HTTP',
		advice: 'check the address of the server',
		retry: 'never',
	},
	{
		codes: /^(Z_|ERR_ZLIB)/,
		kind: 'unreadable',
		why: 'its answer cannot be unpacked',
		advice: 'try again later',
		retry: 'never',
	},
	{
		codes: /^ERR_(INVALID_CHAR|HTTP_INVALID_HEADER_VALUE)$/,
		kind: 'permission',
		why: 'the token has characters that cannot be sent',
		advice: 'check how it is set',
		retry: 'never',
	},
];

;// CONCATENATED MODULE: ./packages/http/build/exchange/network-failure.js




/** What went wrong on the way to a host; undefined for what is no fault of the way, but our own. */
function networkFailure(host, cause) {
	if (cause instanceof Failure)
		return cause;
	if (cause instanceof HttpError)
		return new Failure(cause, 'never');
	if (cause instanceof ProxyError)
		return proxyFailure(host, cause);
	const code = network_failure_codeOf(cause);
	return code === undefined ? undefined : codeFailure(`"${host}"`, code, cause);
}
function proxyFailure(host, { host: proxy, status, cause }) {
	const name = `the proxy "${proxy}", on the way to "${host}"`;
	if (status === undefined)
		return codeFailure(name, network_failure_codeOf(cause) ?? 'ETIMEDOUT', cause);
	const text = `cannot reach ${name}: it answers ${status}; check the proxy variables, and what the proxy allows`;
	return status >= 500
		? new Failure(new HttpError('network', text, { status }), 'often')
		: new Failure(new HttpError('permission', text, { status }), 'never');
}
function codeFailure(name, code, cause) {
	const { kind, why, advice, retry } = codeMeaning(code);
	const what = kind === 'unreadable' ? 'read the answer of' : 'reach';
	const text = `cannot ${what} ${name}: ${why} (${code}); ${advice}`;
	return new Failure(new HttpError(kind, text, { cause }), retry);
}
function network_failure_codeOf(cause) {
	if (typeof cause !== 'object' || cause === null || !('code' in cause))
		return undefined;
	return typeof cause.code === 'string' ? cause.code : undefined;
}

;// CONCATENATED MODULE: ./packages/http/build/exchange/line.js


/** One request on the wire, from the connection to the last byte of its answer. */
class Line {
	/** What broke it first; whatever is thrown later is only the echo. */
	failure;
	#host;
	#wait;
	#sent;
	#answer;
	#refuse = () => { };
	constructor(host) {
		this.#host = host;
		this.#wait = host.clock.watch((error, mayRetry) => {
			this.failure ??= new Failure(error, mayRetry ? 'queue-again' : 'never');
			this.#sent?.destroy(error);
			// A request that is still without a connection, or that ended unheard, tells nothing itself.
			this.#refuse(error);
		});
	}
	/** Sends, and waits for status and headers. */
	async ask(sent, body) {
		this.#sent = sent;
		this.#followPhases(sent);
		const answer = new Promise((resolve, reject) => {
			this.#refuse = reject;
			sent.once('response', resolve);
			// Stays for what comes after the answer: an error that nobody hears ends the process.
			sent.on('error', reject);
			// A status 101 closes it without an error, and what is never told ends the process as if all were well.
			sent.once('close', () => reject(new ClosedError()));
		});
		if (this.failure)
			this.#refuse(this.failure);
		else
			sent.end(body);
		this.#answer = await answer;
		this.#wait.phase = 'the rest of its answer';
		this.#wait.progress(performance.now());
		this.pause();
		return this.#answer;
	}
	/** The server is to move. */
	resume() {
		this.#host.clock.resume(this.#wait);
	}
	received(bytes) {
		this.#wait.received(bytes, performance.now());
	}
	/** It is our turn. */
	pause() {
		this.#wait.pause(performance.now());
	}
	/** Keeps and returns the failure that a cause stands for; a mistake of our own stays what it is. */
	break(cause) {
		const failure = networkFailure(this.#host.name, cause);
		this.failure ??= failure && this.#isStale() ? new Failure(failure.error, 'at-once') : failure;
		return this.failure ?? cause;
	}
	/** As `break`, before there was an answer: the last thing that is asked of a host which nobody can reach. */
	miss(cause) {
		const broken = this.break(cause);
		if (!(broken instanceof Failure) || broken.error.kind !== 'network')
			return broken;
		if (this.#host.missed(broken.error))
			this.failure = new Failure(broken.error, 'never');
		return this.failure;
	}
	/** A connection whose answer was read to its end is kept for others. */
	close() {
		this.#host.clock.forget(this.#wait);
		if (!this.#answer?.readableEnded)
			this.#sent?.destroy();
	}
	/** Names what is waited for. It is no progress yet: up to its headers a server has one time for all. */
	#followPhases(sent) {
		const expect = (phase) => () => {
			this.#wait.phase = phase;
		};
		sent.once('socket', (socket) => {
			if (sent.reusedSocket || !socket.connecting)
				return expect('its answer')();
			const isSecure = 'encrypted' in socket;
			socket.once('connect', expect(isSecure ? 'a secure connection' : 'its answer'));
			socket.once('secureConnect', expect('its answer'));
		});
	}
	/** The server had closed a kept connection, and we did not know yet. */
	#isStale() {
		return this.#sent?.reusedSocket === true && this.#answer === undefined;
	}
}
/** As Node tells it of other connections that are closed too early. */
class ClosedError extends Error {
	code = 'ECONNRESET';
}

;// CONCATENATED MODULE: ./packages/http/build/exchange/bound-bytes.js

/** Passes on what comes, until it is more than anybody wants. */
async function* boundBytes(chunks, { host, maxBytes }) {
	let bytes = 0;
	for await (const chunk of chunks) {
		bytes += chunk.length;
		if (bytes > maxBytes) {
			throw new HttpError('too-large', `the answer of "${host}" is larger than ${maxBytes} bytes; nothing of it is used`);
		}
		yield chunk;
	}
}

;// CONCATENATED MODULE: ./packages/http/build/exchange/decode.js

/** Unpacks gzip while it comes; undefined for an encoding that was not asked for. */
function decode_decode(chunks, encoding) {
	if (encoding === undefined || encoding === 'identity')
		return chunks;
	return /^(x-)?gzip$/i.test(encoding) ? gunzip(chunks) : undefined;
}
async function* gunzip(chunks) {
	const { createGunzip } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 522, 19));
	const unpacked = createGunzip();
	// An error of any part is thrown where the last one is read.
	(0,external_node_stream_namespaceObject.pipeline)(chunks, unpacked, () => { });
	yield* unpacked;
}

;// CONCATENATED MODULE: ./packages/http/build/exchange/read-body.js




/** Around a packed body: a gzip header and trailer, and blocks that cannot be packed. */
const packing = 64 * 1024;
/** The body of an answer, unpacked. What goes wrong breaks the line, and is thrown as an HttpError too. */
async function* readBody(message, line, limits) {
	const { host, maxBytes } = limits;
	try {
		const raw = boundBytes(receive(message, line, limits), { host, maxBytes: maxBytes + packing });
		const decoded = decode_decode(raw, limits.encoding);
		if (!decoded)
			throw strangelyPacked(host);
		yield* boundBytes(decoded, limits);
	}
	catch (cause) {
		const failure = line.break(cause);
		throw failure instanceof Failure ? failure.error : failure;
	}
}
function strangelyPacked(host) {
	const why = 'it is packed in a way that was not asked for';
	return new HttpError('unreadable', `cannot read the answer of "${host}": ${why}; check the address of the server`);
}
async function* receive(message, line, { count }) {
	line.resume();
	for await (const chunk of message.iterator({ destroyOnReturn: false })) {
		const bytes = chunk;
		count(bytes.length);
		line.received(bytes.length);
		line.pause();
		yield bytes;
		line.resume();
	}
	line.pause();
}

;// CONCATENATED MODULE: ./packages/http/build/exchange/exchange.js





/** Sends one request and reads its answer. Throws a Failure, or what `read` throws while nothing else is wrong. */
async function exchange(all, read) {
	const line = new Line(all.host);
	try {
		const message = await exchange_ask(all, line);
		const response = toResponse(message, line, all);
		if (isUnderstood(all.request, response.status)) {
			const result = await read(response);
			await drain(message);
			return { kind: 'result', result };
		}
		await drain(message);
		return exchange_judge(response, all);
	}
	catch (cause) {
		throw line.failure ?? cause;
	}
	finally {
		line.close();
	}
}
async function exchange_ask({ run, host, hop, request }, line) {
	try {
		const sent = await run.connector.open(hop.url, {
			method: request.method,
			headers: { 'user-agent': run.settings.userAgent, 'accept-encoding': 'gzip', ...hop.headers },
		});
		run.traffic.requests++;
		const message = await line.ask(sent, request.body);
		host.answered();
		run.traffic.bytes += headBytes(message);
		return message;
	}
	catch (cause) {
		throw line.miss(cause);
	}
}
function toResponse(message, line, { run, host, hop, request }) {
	const count = (bytes) => {
		run.traffic.bytes += bytes;
	};
	const { maxBytes, method } = request;
	// An answer to HEAD names the packing of a body that it does not have.
	const encoding = method === 'HEAD' ? undefined : message.headers['content-encoding'];
	return {
		status: message.statusCode ?? 0,
		headers: flat(message.headers),
		url: hop.url.href,
		body: readBody(message, line, { host: host.name, maxBytes, encoding, count }),
	};
}
function flat(headers) {
	return Object.fromEntries(Object.entries(headers).map(([name, value = '']) => [name, [value].flat().join(', ')]));
}
function isUnderstood({ accepts }, status) {
	return accepts ? accepts(status) : status >= 200 && status < 300;
}
function exchange_judge({ status, headers }, { host }) {
	if (isRedirect(status))
		return { kind: 'redirect', status, location: headers.location };
	throw judgeStatus({ status, headers }, host);
}
/** https://www.rfc-editor.org/rfc/rfc9110#section-15.4: those that name another address for the same question. */
function isRedirect(status) {
	return [301, 302, 303, 307, 308].includes(status);
}

;// CONCATENATED MODULE: ./packages/http/build/exchange/send-once.js



/** One attempt: the request, and the same again wherever redirects lead that are allowed. */
async function sendOnce(run, request, read) {
	let hop = firstHop(request);
	for (;;) {
		const { url } = hop;
		const host = run.hostOf(url);
		const outcome = await host.visit(() => exchange({ run, host, hop, request }, read));
		if (outcome.kind === 'result')
			return outcome.result;
		hop = nextHop(hop, outcome, request);
	}
}

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./packages/http/build/host/slots.js
/** Lets so many through at once; the others follow in the order in which they came. */
class Slots {
	#free;
	#queue = [];
	#refusal;
	constructor(size) {
		this.#free = size;
	}
	async use(work) {
		await this.#enter();
		try {
			return await work();
		}
		finally {
			this.#leave();
		}
	}
	/** From now on nobody is let in, nor are those that wait. */
	close(reason) {
		this.#refusal = reason;
		for (const one of this.#queue.splice(0))
			one.refuse(reason);
	}
	#enter() {
		if (this.#refusal)
			return Promise.reject(this.#refusal);
		if (this.#free > 0) {
			this.#free--;
			return Promise.resolve();
		}
		return new Promise((enter, refuse) => this.#queue.push({ enter, refuse }));
	}
	#leave() {
		const next = this.#queue.shift();
		if (next)
			next.enter();
		else
			this.#free++;
	}
}

;// CONCATENATED MODULE: ./packages/http/build/host/wait.js
/** What has to come within `stallAfter` for an answer to count as coming: a server may not drip either. */
const leastBytes = 16 * 1024;
/** How long one request has been waiting for its server; time in which we are busy ourselves is not counted. */
class Wait {
	giveUp;
	/** Milliseconds of silence that it may cost, where that is less than what counts as a stall. */
	allowance;
	/** What is waited for, as a message says it. */
	phase = 'a connection';
	#since;
	#silent = 0;
	#total = 0;
	#bytes = 0;
	constructor(giveUp, allowance) {
		this.giveUp = giveUp;
		this.allowance = allowance;
	}
	/** The server is to move. */
	begin(now) {
		this.#since ??= now;
	}
	/** It is our turn. */
	pause(now) {
		if (this.#since === undefined)
			return;
		this.#silent += now - this.#since;
		this.#total += now - this.#since;
		this.#since = undefined;
	}
	/** Something came; a little of it does not end the silence. */
	received(bytes, now) {
		this.#bytes += bytes;
		if (this.#bytes >= leastBytes)
			this.progress(now);
	}
	/** The silence so far was none. */
	progress(now) {
		const isWaiting = this.#since !== undefined;
		this.pause(now);
		this.#silent = 0;
		this.#bytes = 0;
		if (isWaiting)
			this.begin(now);
	}
	/** Of the time so far, this was ours: the process was too busy to see what came. */
	excuse(milliseconds, now) {
		if (this.#since !== undefined)
			this.#since = Math.min(now, this.#since + milliseconds);
	}
	get isWaiting() {
		return this.#since !== undefined;
	}
	silence(now) {
		return this.#silent + this.#running(now);
	}
	total(now) {
		return this.#total + this.#running(now);
	}
	#running(now) {
		return this.#since === undefined ? 0 : now - this.#since;
	}
}

;// CONCATENATED MODULE: ./packages/http/build/host/stall-clock.js


/** The clock looks so often within `stallAfter`, to learn when the process itself was busy. */
const ticks = 10;
/** Of what is left of the budget, what one request may spend: those that come after it are asked, too. */
const share = 2 / 3;
/** An answer may take so many times `stallAfter`, however steadily it comes. */
const longestAnswer = 12;
/**
 * Watches all requests to one host. A request that waits for `stallAfter` is given up. What such waits cost together
 * is wall time: when thirty requests stall side by side for ten seconds, that is ten seconds of the budget. When it is
 * spent every request is given up, and the host is closed.
 */
class StallClock {
	#host;
	#limits;
	#close;
	#waits = new Set();
	#timer;
	#spent = 0;
	#end;
	#countedUntil = Number.NEGATIVE_INFINITY;
	constructor(host, limits, close) {
		this.#host = host;
		this.#limits = limits;
		this.#close = close;
	}
	watch(giveUp) {
		if (this.#end)
			throw this.#end;
		const wait = new Wait(giveUp, share * this.#unspent(performance.now()));
		this.#waits.add(wait);
		this.resume(wait);
		return wait;
	}
	/** The server is to move. */
	resume(wait) {
		wait.begin(performance.now());
		if (this.#timer === undefined)
			this.#arm(performance.now());
	}
	forget(wait) {
		this.#waits.delete(wait);
		if (this.#waits.size === 0)
			this.#disarm();
	}
	#arm(now) {
		this.#disarm();
		const waiting = [...this.#waits].filter((wait) => wait.isWaiting);
		if (waiting.length === 0)
			return;
		const left = Math.min(...waiting.map((wait) => this.#left(wait, now)));
		const next = Math.max(1, Math.min(left, this.#limits.stallAfter / ticks));
		// What arrived while the timer was due is read before anybody is judged.
		const judge = () => this.#judge(performance.now() - now - next);
		this.#timer = setTimeout(() => setImmediate(judge), next);
	}
	#disarm() {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}
	#judge(late) {
		const now = performance.now();
		for (const wait of this.#waits) {
			wait.excuse(Math.max(0, late), now);
			if (wait.isWaiting && this.#left(wait, now) < 1)
				this.#stalled(wait, now);
		}
		this.#arm(now);
	}
	/** Milliseconds for which a request may still wait. */
	#left(wait, now) {
		const { stallAfter, stallBudget } = this.#limits;
		return Math.min(stallAfter - wait.silence(now), longestAnswer * stallAfter - wait.total(now), wait.allowance - wait.silence(now), stallBudget - this.#spent - this.#uncounted(wait, now));
	}
	/** Of the budget, what nobody has spent, nor is about to. */
	#unspent(now) {
		const pending = [...this.#waits].map((wait) => this.#uncounted(wait, now));
		return this.#limits.stallBudget - this.#spent - Math.max(0, ...pending);
	}
	/** Of a silence, what no other one has paid for. */
	#uncounted(wait, now) {
		return now - Math.max(now - wait.silence(now), this.#countedUntil);
	}
	#stalled(wait, now) {
		const { stallAfter, stallBudget } = this.#limits;
		const isEndless = wait.total(now) > longestAnswer * stallAfter - 1;
		this.#spent += isEndless ? stallBudget : this.#uncounted(wait, now);
		this.#countedUntil = now;
		this.#waits.delete(wait);
		const time = seconds(isEndless ? wait.total(now) : wait.silence(now));
		// What is left of the budget must be worth a request.
		const isSpent = stallBudget - this.#spent < stallAfter / ticks;
		wait.giveUp(stalled(this.#host, `waited ${time} for ${wait.phase}`), !isSpent);
		if (isSpent)
			this.#giveUpAll();
	}
	#giveUpAll() {
		const cost = seconds(this.#limits.stallBudget);
		const reason = stalled(this.#host, `its stalls have cost ${cost}, no more is spent on it`);
		this.#end = reason;
		for (const wait of this.#waits)
			wait.giveUp(reason, false);
		this.#waits.clear();
		this.#close(reason);
	}
}
function stalled(host, why) {
	return new HttpError('stalled', `"${host}" does not answer: ${why}; try again later`);
}
function seconds(milliseconds) {
	return `${Math.round(milliseconds / 100) / 10} s`;
}

;// CONCATENATED MODULE: ./packages/http/build/host/host.js



/** So many connections may fail in a row, before anything was ever answered. */
const mostMisses = 4;
/** What all requests to one host share. */
class Host {
	name;
	clock;
	#slots;
	#patience;
	#pausedUntil = 0;
	#misses = 0;
	#hasAnswered = false;
	constructor(name, settings) {
		this.name = name;
		this.#slots = new Slots(settings.perHost);
		this.#patience = settings.longestPause;
		this.clock = new StallClock(name, settings, (reason) => this.#slots.close(reason));
	}
	/** Works in one of the host's places, and not before a pause that the host has asked for is over. */
	visit(work) {
		return this.#slots.use(async () => {
			const left = this.#pausedUntil - performance.now();
			if (left > 0)
				await (0,promises_namespaceObject.setTimeout)(left);
			return work();
		});
	}
	answered() {
		this.#hasAnswered = true;
	}
	/** Whether it is given up: a host that cannot be reached at all must not eat the retries of those that can. */
	missed(reason) {
		this.#misses++;
		if (this.#hasAnswered || this.#misses < mostMisses)
			return false;
		this.#slots.close(reason);
		return true;
	}
	/** Agrees to leave the host alone for a while, unless it has asked for too much in this run. */
	pause(milliseconds) {
		const now = performance.now();
		const more = now + milliseconds - Math.max(now, this.#pausedUntil);
		if (more > this.#patience)
			return false;
		if (more > 0) {
			this.#patience -= more;
			this.#pausedUntil = now + milliseconds;
		}
		return true;
	}
}

;// CONCATENATED MODULE: ./packages/http/build/retry/create-retries.js


const create_retries_most = {
	never: 0,
	once: 1,
	often: 3,
	'at-once': 8,
	'queue-again': 1,
	agreed: 3,
};
function createRetries(settings) {
	let budget = settings.retryBudget;
	return {
		async repeat(attempt) {
			for (let retries = 0;; retries++) {
				try {
					return await attempt();
				}
				catch (cause) {
					if (!(cause instanceof Failure))
						throw cause;
					if (retries >= create_retries_most[cause.retry])
						throw cause.error;
					if (cause.retry === 'at-once')
						continue;
					if (budget === 0)
						throw cause.error;
					budget--;
					if (cause.retry !== 'queue-again')
						await (0,promises_namespaceObject.setTimeout)(pauseBefore(retries, settings));
				}
			}
		},
	};
}
/** Full jitter: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/ */
function pauseBefore(retries, { random, retryPause }) {
	return random() * retryPause * 2 ** retries;
}

;// CONCATENATED MODULE: ./packages/http/build/settings.js
function toSettings(options) {
	return {
		perHost: 32,
		stallAfter: 10_000,
		// Twenty are promised; the rest is for what goes on between two stalls.
		stallBudget: 18_000,
		retryBudget: 30,
		retryPause: 300,
		longestPause: 20_000,
		random: Math.random,
		...options,
	};
}

;// CONCATENATED MODULE: ./packages/http/build/create-http-client.js





function createHttpClient(options) {
	const settings = toSettings(options);
	const traffic = { requests: 0, bytes: 0 };
	const hosts = new Map();
	const connector = createConnector(settings);
	const retries = createRetries(settings);
	const run = {
		settings,
		traffic,
		connector,
		hostOf(url) {
			const host = hosts.get(url.host) ?? new Host(url.host, settings);
			hosts.set(url.host, host);
			return host;
		},
	};
	return {
		send: (request, read) => retries.repeat(() => sendOnce(run, request, read)),
		traffic,
		close: () => connector.close(),
	};
}

;// CONCATENATED MODULE: ./packages/closure/build/live/to-known.js

/** What a server did wrong as an answer that nobody has; anything else that is thrown is a bug of ours. */
async function toKnown(asked) {
	try {
		return { kind: 'known', value: await asked() };
	}
	catch (error) {
		if (!(error instanceof HttpError))
			throw error;
		return { kind: 'unknown', reason: to_known_reasons[error.kind], message: error.message };
	}
}
const to_known_reasons = {
	network: 'network',
	stalled: 'network',
	server: 'network',
	permission: 'permission',
	// Servers say so of what they do not want to show.
	'not-found': 'permission',
	'rate-limit': 'rate-limit',
	'too-large': 'too-large',
	unreadable: 'unreadable',
};

;// CONCATENATED MODULE: ./packages/closure/build/live/api-questions.js

/** What only GitHub's API answers, within what it grants to somebody without a token. */
function apiQuestions(api, { isAnonymous }) {
	const facts = isAnonymous ? api_questions_within(anonymous.facts, needsToken) : toKnown;
	const releases = isAnonymous ? api_questions_within(anonymous.releases, needsToken) : toKnown;
	// Each is a request, and whoever writes an action decides how many there are.
	const holds = isAnonymous ? api_questions_within(0, needsToken) : api_questions_within(comparisons, api_questions_spent);
	return {
		holds: (name, { commit, tip }) => holds(() => api.isAncestor(name, commit, tip)),
		facts: (name) => facts(() => api.readFacts(name)),
		// Many repositories share a request.
		advisories: (name) => toKnown(() => api.listAdvisories(name)),
		releases: (name) => releases(async () => Object.fromEntries(await api.listReleases(name))),
	};
}
/**
 * Of 60 requests an hour; the rest is left for advisories, pages and a second run.
 * Source: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
const anonymous = { facts: 15, releases: 10 };
/** Of the thousand an hour that the token of a workflow grants. */
const comparisons = 50;
/** Asks the first of them, and answers the rest. */
function api_questions_within(most, message) {
	let left = most;
	return (ask) => {
		left -= 1;
		if (left >= 0)
			return toKnown(ask);
		return Promise.resolve({ kind: 'unknown', reason: 'rate-limit', message });
	};
}
const needsToken = 'without a token the API answers a few questions an hour only, and this one was not asked: set GITHUB_TOKEN';
const api_questions_spent = 'this run has compared as many commits by the API as one may';

;// CONCATENATED MODULE: ./packages/oci-registry/build/is-loopback.js
/** Whether a host, as a URL has it, is this machine: on Linux the unspecified address is too. */
function is_loopback_isLoopback(host) {
	return /^(?:(?:.+\.)?localhost\.?|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:(?:7f\w\w:\w+|0:0)\])$/.test(host);
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/manifest-url.js



/**
 * Where a registry has the manifest of a tag. The name is text of a scanned file, so it has to keep the grammar of
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests before it is part of a URL.
 */
function manifestUrl({ registry, name, tag }) {
	const isName = host.test(registry) && name.length <= 255 && manifest_url_path.test(name) && manifest_url_word.test(tag);
	if (!isName || !URL.canParse(`https://${registry}`))
		throw new HttpError('not-found', `no image can be called ${quoted(`${registry}/${name}:${tag}`)}`);
	const server = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
	// As Docker does it: nobody has a certificate for this machine.
	const scheme = is_loopback_isLoopback(new URL(`https://${server}`).hostname) ? 'http' : 'https';
	return `${scheme}://${server}/v2/${name}/manifests/${tag}`;
}
const host = /^(?:[a-z\d](?:[a-z\d.-]*[a-z\d])?|\[[a-f\d:]+\])(?::\d{1,5})?$/i;
const manifest_url_path = /^[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*(?:\/[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*)*$/;
const manifest_url_word = /^\w[\w.-]{0,127}$/;

;// CONCATENATED MODULE: ./packages/oci-registry/build/read-bytes.js
/** A whole body; the client that gives it bounds it. */
async function read_bytes_readBytes(body) {
	const chunks = [];
	for await (const chunk of body)
		chunks.push(chunk);
	return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/read-manifest.js




/** Registries need not take larger ones. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pushing-manifests */
const read_manifest_maxBytes = 4 * 2 ** 20;
/** An index first: a registry that is not told so gives the manifest of one platform. */
const mediaTypes = [
	'application/vnd.oci.image.index.v1+json',
	'application/vnd.docker.distribution.manifest.list.v2+json',
	'application/vnd.oci.image.manifest.v1+json',
	'application/vnd.docker.distribution.manifest.v2+json',
];
function readManifest(http, asked) {
	const { method, url, token } = asked;
	const headers = {
		accept: mediaTypes.join(', '),
		...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
	};
	const accepts = (status) => status === 200 || status === 401;
	return http.send({ method, url, headers, maxBytes: read_manifest_maxBytes, accepts }, (response) => toManifest(response, asked));
}
async function toManifest(response, asked) {
	const { status, headers } = response;
	if (status === 401)
		return { kind: 'refused', challenge: headers['www-authenticate'] ?? '' };
	const { host } = new URL(asked.url);
	const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
	if (type !== undefined && !mediaTypes.includes(type))
		throw new HttpError('unreadable', `"${host}" answered ${quoted(type)} where an image was asked for`);
	const told = headers['docker-content-digest'];
	if (told !== undefined && !/^sha256:[\da-f]{64}$/.test(told))
		throw new HttpError('unreadable', `"${host}" named ${quoted(told)} as a digest`);
	if (asked.method === 'HEAD')
		return { kind: 'found', digest: told };
	const digest = digestOf(await read_bytes_readBytes(response.body));
	if (told !== undefined && told !== digest)
		throw new HttpError('unreadable', `"${host}" sent other content than its digest "${told}" names`);
	return { kind: 'found', digest };
}
function digestOf(bytes) {
	return `sha256:${(0,external_node_crypto_namespaceObject.createHash)('sha256').update(bytes).digest('hex')}`;
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/parse-challenges.js
/**
 * `WWW-Authenticate`: any number of challenges, parted by commas as their parameters are; one with `token68` has no
 * parameters. What follows a mistake is dropped. https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1
 */
function parseChallenges(header) {
	const challenges = [];
	let at = 0;
	while (at < header.length) {
		const gap = match(separator, header, at)?.[0] ?? '';
		const isStart = at === 0 || gap.includes(',');
		at += gap.length;
		const parameter = match(parameterForm, header, at);
		const scheme = isStart && parameter === undefined ? match(schemeForm, header, at) : undefined;
		if (parameter !== undefined)
			addParameter(challenges.at(-1)?.parameters, parameter);
		if (scheme !== undefined)
			challenges.push({ scheme: parse_challenges_named(scheme), parameters: new Map() });
		const length = (parameter ?? scheme)?.[0].length;
		if (length === undefined)
			break;
		at += length;
	}
	return challenges;
}
const parse_challenges_token = "[!#$%&'*+.^_`|~\\w-]+";
const separator = /[ \t,]*/y;
/** `name = token` or `name = "quoted string"` */
const parameterForm = new RegExp(`(${parse_challenges_token})[ \\t]*=[ \\t]*(?:"((?:[^"\\\\]|\\\\.)*)"|(${parse_challenges_token}))`, 'y');
/** A scheme, and a token68 when one follows: `Negotiate dGVzdA==`. */
const schemeForm = new RegExp(`(${parse_challenges_token})(?:[ \\t]+[\\w.~+/-]+=*(?=[ \\t]*(?:,|$)))?`, 'y');
function match(form, text, at) {
	form.lastIndex = at;
	return form.exec(text) ?? undefined;
}
function addParameter(parameters, [, name = '', quoted, plain = '']) {
	const key = name.toLowerCase();
	if (parameters === undefined || parameters.has(key))
		return;
	parameters.set(key, quoted?.replaceAll(/\\(.)/g, '$1') ?? plain);
}
function parse_challenges_named([, scheme = '']) {
	return scheme.toLowerCase();
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/read-token.js





/**
 * An anonymous token that may pull one image. Throws HttpError.
 * https://distribution.github.io/distribution/spec/auth/token/
 */
async function readToken(http, { image, challenge }) {
	const bearer = parseChallenges(challenge).find(({ scheme }) => scheme === 'bearer');
	const realm = bearer?.parameters.get('realm');
	if (bearer === undefined || realm === undefined)
		throw new HttpError('permission', `"${image.registry}" gives out no anonymous tokens`);
	const url = checkRealm(realm, image);
	const service = bearer.parameters.get('service');
	if (service !== undefined)
		url.searchParams.set('service', service);
	const scope = bearer.parameters.get('scope') ?? `repository:${image.name}:pull`;
	url.searchParams.set('scope', scope);
	const bytes = await http.send({ method: 'GET', url: url.href, maxBytes: 2 ** 16 }, ({ body }) => read_bytes_readBytes(body));
	return parseToken(bytes, url);
}
/** The registry chooses whom we ask: anybody in public, but nobody behind its back on this machine. */
function checkRealm(realm, { registry }) {
	const url = URL.canParse(realm) ? new URL(realm) : undefined;
	const isSafe = url !== undefined &&
		url.username === '' &&
		url.password === '' &&
		(is_loopback_isLoopback(url.hostname) ? is_loopback_isLoopback(hostOf(registry)) : url.protocol === 'https:');
	if (!isSafe)
		throw new HttpError('unreadable', `"${registry}" sends for a token to ${quoted(realm)}, which is no address that can be trusted with the question`);
	return url;
}
function hostOf(registry) {
	return new URL(`http://${registry}`).hostname;
}
function parseToken(bytes, { host }) {
	const { token, access_token: accessToken } = parseObject(bytes);
	const found = token ?? accessToken;
	// It becomes a header: no spaces, no line breaks.
	if (typeof found !== 'string' || !/^[\x21-\x7e]+$/.test(found))
		throw new HttpError('unreadable', `the answer of "${host}" holds no token`);
	return found;
}
function parseObject(bytes) {
	try {
		const value = JSON.parse(new TextDecoder().decode(bytes));
		return typeof value === 'object' && value !== null ? { ...value } : {};
	}
	catch {
		return {};
	}
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/read-digest.js




/**
 * The digest that a tag stands for now, `sha256:\u2026`: of the index where an image has several platforms. A HEAD request
 * is answered by every registry, and counts as no pull at Docker Hub. Throws HttpError.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#checking-if-content-exists-in-the-registry
 */
async function readDigest(http, image) {
	const url = manifestUrl(image);
	const open = await readManifest(http, { method: 'HEAD', url, token: undefined });
	const token = open.kind === 'refused' ? await readToken(http, { image, ...open }) : undefined;
	const head = token === undefined ? open : await readManifest(http, { method: 'HEAD', url, token });
	// Naming the digest in a header is a "should" of the specification.
	const isSilent = head.kind === 'found' && head.digest === undefined;
	const found = isSilent ? await readManifest(http, { method: 'GET', url, token }) : head;
	if (found.kind === 'found' && found.digest !== undefined)
		return found.digest;
	throw new HttpError('permission', `"${image.registry}" shows "${image.name}" to nobody without a login, or does not have it`, { status: 401 });
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/to-image-name.js
/**
 * Whom to ask for an image, as Docker completes what is left out: Docker Hub, its official images, `latest`.
 * Source: https://github.com/distribution/reference (normalize.go)
 */
function toImageName({ registry, name, tag }) {
	const host = registry === undefined || registry.text === 'index.docker.io' ? hub : registry.text;
	const isOfficial = host === hub && !name.text.includes('/');
	return {
		registry: host,
		name: isOfficial ? `library/${name.text}` : name.text,
		tag: tag?.text ?? 'latest',
	};
}
const hub = 'docker.io';

;// CONCATENATED MODULE: ./packages/closure/build/live/ask-digest.js



/** Asks an image's own registry, `alpine:3.20` as in `docker://alpine:3.20`. */
async function askDigest(http, image) {
	const source = { path: '', repositoryPath: '', kind: 'config', text: image };
	const parsed = parseImage({ source, start: 0, end: image.length, text: image });
	if (parsed !== undefined)
		return toKnown(() => readDigest(http, toImageName(parsed)));
	return { kind: 'unknown', reason: 'undecidable', message: `${quoted(image)} names no image` };
}

;// CONCATENATED MODULE: ./packages/closure/build/live/git-home.js
/**
 * A token of GitHub's is the password of a user of this name.
 * Source: https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/authenticating-as-a-github-app-installation
 */
function toGitHome(name, server, token) {
	const url = `${server.replace(/\/+$/, '')}/${name}`;
	if (token === undefined)
		return { url };
	const pair = Buffer.from(`x-access-token:${token}`).toString('base64');
	return { url, authorization: `Basic ${pair}` };
}

;// CONCATENATED MODULE: ./packages/closure/build/live/to-file-answer.js
/** Bytes as text, without a byte order mark; no other encoding than UTF-8 is guessed. */
function toFileAnswer(file) {
	const { commit, path, committedAt } = file;
	const asked = { commit, path, committedAt };
	if (file.kind !== 'file')
		return { ...asked, kind: file.kind };
	try {
		return { ...asked, kind: 'file', text: decoder.decode(file.bytes) };
	}
	catch {
		return { ...asked, kind: 'encoding' };
	}
}
const decoder = new TextDecoder('utf-8', { fatal: true });

;// CONCATENATED MODULE: ./packages/closure/build/live/git-questions.js





/** What git itself answers: all that verdicts and the closure need. `asked` collects the repositories. */
function gitQuestions(git, servers, asked) {
	const homes = new Map();
	const homeOf = (name) => homes.get(name.toLowerCase()) ?? toGitHome(name, servers.server, servers.token);
	const ask = (name, question) => {
		if (!isPossible(name))
			return Promise.resolve(git_questions_impossible(name));
		asked.add(name.toLowerCase());
		return toKnown(question);
	};
	return {
		refs: (name) => ask(name, async () => {
			const { advertisement, home } = await findRefs(git, name, servers);
			homes.set(name.toLowerCase(), home);
			return toAnswer(advertisement);
		}),
		history: (name, { format, wants, haves }) => ask(name, async () => {
			const history = await git.readHistory({ ...homeOf(name), format }, { wants, haves });
			return {
				commits: Object.fromEntries(history.commits),
				unknown: history.unknown,
				peeled: Object.fromEntries(history.peeled),
			};
		}),
		files: async (name, wanted) => {
			const answer = await ask(name, () => git.readFiles(homeOf(name), wanted));
			if (answer.kind === 'unknown')
				return wanted.map(() => answer);
			return answer.value.map((file) => ({ kind: 'known', value: toFileAnswer(file) }));
		},
	};
}
/** Names come from files of others: one of dots would be another path of the server. */
function isPossible(name) {
	return /^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(name);
}
function git_questions_impossible(name) {
	const message = `no repository can be called ${quoted(name)}`;
	return { kind: 'unknown', reason: 'undecidable', message };
}
/** Another server is asked only when the first one says that it has no such repository. */
async function findRefs(git, name, { server, token, fallback }) {
	const home = toGitHome(name, server, token);
	try {
		return { advertisement: await git.listRefs(home), home };
	}
	catch (error) {
		const isGone = error instanceof HttpError && error.kind === 'not-found';
		if (!isGone || fallback === undefined)
			throw error;
		const other = toGitHome(name, fallback, undefined);
		return { advertisement: await git.listRefs(other), home: other };
	}
}
function toAnswer({ format, url, head, refs }) {
	const page = url.replace(/\.git$/, '');
	return {
		format,
		answeredAs: new URL(page).pathname.split('/').slice(-2).join('/'),
		url: page,
		head,
		refs: refs.map(({ name, object, peeled }) => peeled === undefined ? { name, object } : { name, object, peeled }),
	};
}

;// CONCATENATED MODULE: ./packages/closure/build/live-upstream.js






/** Asks live servers. */
function liveUpstream(options) {
	const { servers, environment, userAgent, cache, onWarning } = options;
	const http = createHttpClient({ environment, userAgent });
	const asked = new Set();
	const git = gitQuestions(createGitClient({ http, cache, onWarning }), servers, asked);
	const { token, api: url } = servers;
	return {
		...git,
		...apiQuestions(createGithubApi({ http, url, token }), { isAnonymous: token === undefined }),
		digest: (image) => askDigest(http, image),
		get traffic() {
			return { repositories: asked.size, ...http.traffic };
		},
	};
}

;// CONCATENATED MODULE: ./packages/runner/build/go-online.js



/** Asks the server that runs the workflow, with the token that is given as an input and no other. */
function goOnline(inputs) {
	const token = toToken('the input "token"', inputs.token);
	if (token !== undefined)
		core_setSecret(token);
	const servers = serversFrom(process.env, inputs.fallbackServer);
	const upstream = liveUpstream({
		servers: { ...servers, token },
		environment: process.env,
		userAgent: `${tool.name}/${tool.version}`,
		cache: undefined,
	});
	const gather = gatherFrom({ upstream });
	return async (trees) => {
		const started = performance.now();
		const gathered = await gather(trees);
		info(trafficLine(gathered.traffic, (performance.now() - started) / 1000));
		return gathered;
	};
}

;// CONCATENATED MODULE: ./actions/pin-verify/build/index.js


runGuard({ name: 'pin-verify', ruleSet: pinVerify, goOnline: goOnline });

