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

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
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
const external_node_http_namespaceObject = x({  });
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
;// CONCATENATED MODULE: ./packages/core/build/engine/guard-error.js
/** Something the user can act on; thrown, and caught once at the edge. */
class GuardError extends Error {
	code;
	/** Each bundle of the command line has a class of its own: what one throws, another catches. */
	static [Symbol.hasInstance](value) {
		return value instanceof Error && value.name === 'GuardError';
	}
	constructor(code, message, options) {
		super(message, options);
		this.name = 'GuardError';
		this.code = code;
	}
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

;// CONCATENATED MODULE: ./packages/core/build/reporters/escape-terminal.js


/**
 * Attacker-controlled text for a terminal or a log: one line, no control, no command. `::command::`
 * counts at the start of a line only, and every line of ours begins with our own words.
 */
function escapeTerminal(text) {
	return breakLogCommand(showInvisible(text));
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/escape-lines.js

/**
 * Attacker-controlled lines, such as a patch, for a terminal or a log: what readers cannot see is written out, and
 * commands for the runner are broken up.
 */
function escapeLines(text) {
	return text.split('\n').map(escape_lines_toVisible).join('\n');
}
/** The runner passes over blanks before `::command::`, so that the mark of a patch's context line does not help. */
function escape_lines_toVisible(line) {
	const escaped = line.replace(/\r$/, '').split('\t').map(escapeTerminal).join('\t');
	return escaped.replace(/^(\s*):(?=:)/, '$1\\:');
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/quoted.js
/** Text of a file for a message: in double quotes, and cut where it is longer than anybody writes. */
function quoted(text) {
	return text.length > 200 ? `"${text.slice(0, 200)}\u2026"` : `"${text}"`;
}

;// CONCATENATED MODULE: ./packages/release/build/seal/seal-error.js
class SealError extends Error {
	code;
	constructor(code, message, options) {
		super(message, options);
		this.name = 'SealError';
		this.code = code;
	}
}

;// CONCATENATED MODULE: ./packages/release/build/seal/check-embedded.js


/**
 * Whether the installers in a seal are those that were inspected before the gate: only their bytes may be others than the
 * build says, so that two jobs have to agree on them. Throws SealError.
 */
function checkEmbedded({ files }, inspected) {
	const wanted = new Map(inspected.map(({ name, sha256 }) => [name, sha256]));
	const other = files.find(({ name, embeddedFrom, sha256 }) => embeddedFrom !== undefined && wanted.get(name) !== sha256);
	if (other !== undefined)
		throw new SealError('other-bytes', `cannot take the seal: ${quoted(other.name)} is not the installer that was inspected before the gate; find out what has changed it in the job that seals`);
}

;// CONCATENATED MODULE: ./packages/release/build/plan/bad-input.js

function badInput(message) {
	return new GuardError('bad-input', message);
}

;// CONCATENATED MODULE: ./packages/release/build/plan/check-asset-name.js


/**
 * Refuses names that GitHub would change when the file is uploaded, so that what was sealed and what is downloaded would
 * bear different names, and those that the seal takes itself.
 * https://docs.github.com/en/rest/releases/assets#upload-a-release-asset
 */
function checkAssetName(name) {
	const why = whyNot(name);
	if (why !== undefined)
		throw badInput(`cannot release a file called ${quoted(name)}: ${why}; rename it in the build`);
}
function whyNot(name) {
	if (!/^[\w.+-]+$/.test(name) || /^[.-]|\.$/.test(name))
		return 'GitHub keeps letters, digits, "_", ".", "+" and "-" only, and a dot neither first nor last';
	if (name.length > longest)
		return `it is longer than ${longest} characters`;
	return isOwnName(name) ? 'the seal writes a file of this name itself' : undefined;
}
const longest = 200;
function isOwnName(name) {
	return name.toUpperCase() === 'SHA256SUMS' || /\.sigstore(?:\.jsonl?)?$/i.test(name);
}

;// CONCATENATED MODULE: ./packages/release/build/plan/parse-digest-lines.js



/**
 * What the build hands over beside its artifact: a line `sha256  name` for each file, as `sha256sum` writes it. It comes
 * by another way than the files do, so that who changes one has not changed the other.
 */
function parseDigestLines(text) {
	const files = text
		.split(/\r?\n/)
		.filter((line) => line !== '')
		.map(parseLine);
	if (files.length > most)
		throw badInput(`cannot release ${files.length} files: ${most} are the most`);
	const known = new Map();
	for (const { name } of files) {
		const other = known.get(name.toLowerCase());
		if (other !== undefined)
			throw badInput(`${quoted(other)} and ${quoted(name)} are one file where case does not count; name each file once`);
		known.set(name.toLowerCase(), name);
	}
	return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}
function parseLine(line) {
	const [, sha256, name] = /^([\da-f]{64}) [ *](.+)$/.exec(line) ?? [];
	if (sha256 === undefined || name === undefined)
		throw badInput(`cannot read ${quoted(line)} as a digest: write what "sha256sum FILE" prints, 64 hex digits, two spaces and the name`);
	checkAssetName(name);
	return { name, sha256 };
}
/** A release has a thousand assets, and each file may come with its bundle. */
const most = 400;

;// CONCATENATED MODULE: ./packages/release/build/words/name-few.js

/** A few of many names, for a sentence. */
function nameFew(names) {
	const more = names.length > few ? ` and ${names.length - few} more` : '';
	return `${names.slice(0, few).map(quoted).join(', ')}${more}`;
}
const few = 3;

;// CONCATENATED MODULE: ./packages/release/build/seal/check-seal.js


/** Whether a seal is of this very plan. Another attempt of the same run may have made it. Throws GuardError. */
function checkSeal(manifest, plan) {
	const other = [
		['repository', manifest.repository, plan.repository],
		['tag', manifest.tag, plan.tag],
		['commit', manifest.commit, plan.commit],
		['run', manifest.run.id, plan.run.id],
	].find(([, sealed, planned]) => sealed !== planned);
	if (other !== undefined)
		throw refused(`its ${other[0]} is ${quoted(`${other[1]}`)} and not ${quoted(`${other[2]}`)}`);
	const listed = [
		...manifest.files
			.filter(({ kind }) => kind === 'artifact')
			.map(({ name, sha256, embeddedFrom }) => [name, embeddedFrom ?? sha256]),
		...manifest.images.map(({ name, digest }) => [name, digest]),
	];
	const sealed = new Map(listed);
	const planned = [
		...plan.files.map(({ name, sha256 }) => [name, sha256]),
		...plan.images.map(({ name, digest }) => [name, digest]),
	];
	const missing = planned.filter(([name, digest]) => sealed.get(name) !== digest);
	if (missing.length > 0)
		throw refused(`it is without ${nameFew(missing.map(([name]) => name))} as the build says it`);
	// Counted as they are listed: of a name that is there twice each reader could take another one.
	if (listed.length > planned.length)
		throw refused('it has what the build does not say');
}
function refused(why) {
	return new GuardError('bad-input', `cannot take the seal of another release: ${why}; run all jobs of the release again`);
}

;// CONCATENATED MODULE: ./packages/release/build/seal/to-sealed-release.js

/** What is published of a seal, when the seal is of this very plan. Throws GuardError. */
function toSealedRelease({ manifest, sha256: seal }, plan, { notes, mustBeImmutable }) {
	checkSeal(manifest, plan);
	const { repository, tag, commit, run, isPrerelease } = plan;
	const assets = manifest.files.map(({ name, size, sha256 }) => ({ name, size, sha256 }));
	return {
		repository,
		tag,
		commit,
		run: run.id,
		seal,
		isPrerelease,
		mustBeImmutable,
		notes,
		assets,
	};
}

;// CONCATENATED MODULE: ./packages/http/build/http-error.js
/** What a server, or the way to it, did wrong. The message names the host and never a credential. */
class HttpError extends Error {
	kind;
	status;
	/** Of a request that is sent once only: the server may have done what it was asked for. */
	mayBeDone;
	constructor(kind, message, options = {}) {
		super(message, { cause: options.cause });
		this.name = 'HttpError';
		this.kind = kind;
		this.status = options.status;
		this.mayBeDone = options.mayBeDone === true;
	}
}

;// CONCATENATED MODULE: ./packages/release/build/publish/check-sealed-bytes.js
/**
 * Reads every sealed file once, a piece at a time, as its upload does again: of other bytes than were sealed not even a
 * draft is made. Throws what `open` throws.
 */
async function checkSealedBytes(assets, open) {
	for (const asset of assets)
		for await (const _ of open(asset)) {
			// `open` hashes them.
		}
}

;// CONCATENATED MODULE: ./packages/release/build/publish/describe-step.js

/** For the log. */
function describeStep(step) {
	switch (step.kind) {
		case 'create-draft':
			return 'make a draft';
		case 'remove':
			return `take away what broke off: ${nameFew(step.assets.map(({ name }) => name))}`;
		case 'upload':
			return `upload ${nameFew(step.names)}`;
		case 'wait':
			return `wait: ${step.refusal.why}`;
		case 'publish':
			return 'every digest is the sealed one: publish';
		case 'done':
			return `published: ${step.release.page}`;
		case 'refuse':
			return `refused: ${step.refusal.why}`;
	}
}

;// CONCATENATED MODULE: ./packages/release/build/publish/marker.js
/** A comment that nobody sees who reads the release. */
function toMarker({ run, commit, seal }) {
	return `<!-- portcullis run=${run} commit=${commit} seal=${seal} -->`;
}
/** Undefined when there is none, or more than one. */
function parseMarker(body) {
	const [first, ...more] = body.slice(0, marker_longest).matchAll(marker_form);
	const { run, commit, seal } = first?.groups ?? {};
	if (run === undefined || commit === undefined || seal === undefined || more.length > 0)
		return undefined;
	return { run, commit, seal };
}
function isMarkerOf(marker, sealed) {
	return (marker !== undefined &&
		marker.run === sealed.run &&
		marker.commit === sealed.commit &&
		marker.seal === sealed.seal);
}
const marker_form = /<!-- portcullis run=(?<run>\d{1,20}) commit=(?<commit>[\da-f]{40,64}) seal=(?<seal>[\da-f]{64}) -->/g;
/** GitHub takes 125,000 characters. */
const marker_longest = 200_000;

;// CONCATENATED MODULE: ./packages/release/build/publish/own-release.js

/**
 * The release that this run has made, a published one before a draft. When the answer to its creation was lost there may
 * be two drafts: then the older one, always.
 */
function ownRelease(releases, sealed) {
	const own = releases.filter(({ body }) => isMarkerOf(parseMarker(body), sealed));
	return own.sort((a, b) => Number(a.isDraft) - Number(b.isDraft) || a.id - b.id)[0];
}

;// CONCATENATED MODULE: ./packages/release/build/publish/gather-state.js

/**
 * Asks for all that the next step rests on. The server's list may be older than what it said itself when it made a draft
 * or published one, which is `made`: without it a draft would be made twice.
 */
async function gatherState(sealed, { api, tagCommit }, made) {
	const { repository, tag } = sealed;
	const [listed, commit] = await Promise.all([api.findReleases(repository, tag), tagCommit()]);
	const newest = new Map([...made, ...listed.map((one) => [one.id, newer(one, made)])]);
	const releases = [...newest.values()];
	const own = ownRelease(releases, sealed);
	const assets = own === undefined ? [] : await api.listAssets(repository, own.id);
	return { tagCommit: commit, releases, assets };
}
/** What is public stays so. */
function newer(listed, made) {
	const known = made.get(listed.id);
	return known?.isDraft === false ? known : listed;
}

;// CONCATENATED MODULE: ./packages/release/build/publish/compare-assets.js
function compareAssets(assets, sealed) {
	const wanted = new Map(sealed.map((one) => [one.name, one]));
	const known = new Set(assets.map(({ name }) => name));
	const named = assets.filter(({ name }) => wanted.has(name));
	const whole = named.filter(({ isWhole }) => isWhole);
	return {
		missing: sealed.map(({ name }) => name).filter((name) => !known.has(name)),
		extra: assets.map(({ name }) => name).filter((name) => !wanted.has(name)),
		differing: whole.filter((one) => differs(one, wanted.get(one.name))).map(({ name }) => name),
		untold: whole.filter(({ sha256 }) => sha256 === undefined).map(({ name }) => name),
		broken: named.filter(({ isWhole }) => !isWhole),
	};
}
function differs({ size, sha256 }, sealed) {
	return size !== sealed?.size || (sha256 !== undefined && sha256 !== sealed.sha256);
}

;// CONCATENATED MODULE: ./packages/release/build/publish/judge-published.js



/** Our release is public: whether it is what was sealed. What is not cannot be undone here, and is said aloud. */
function judgePublished(release, { assets, tagCommit }, sealed) {
	const { page, isImmutable } = release;
	const { missing, extra, differing, broken, untold } = compareAssets(assets, sealed.assets);
	const wrong = [...extra, ...differing];
	const unseen = [...missing, ...broken.map(({ name }) => name)];
	if (wrong.length > 0)
		return judge_published_refused('published-differs', `${page} is public and is not what was sealed (${nameFew(wrong)}): somebody has changed it meanwhile; warn its users`);
	if (tagCommit !== undefined && tagCommit !== sealed.commit)
		return judge_published_refused('tag-elsewhere', `${page} is public, and its tag is at ${tagCommit} and not at ${sealed.commit}: somebody made the tag meanwhile; warn its users`);
	if (unseen.length > 0)
		return later('published-differs', `${page} is public without ${nameFew(unseen)}; warn its users`);
	if (tagCommit === undefined)
		return later('tag-elsewhere', `${page} is public, and its tag ${quoted(sealed.tag)} is not there`);
	if (untold.length > 0)
		return later('no-digest', `${page} is public, and no digest is told of ${nameFew(untold)}`);
	if (sealed.mustBeImmutable && !isImmutable)
		return later('not-immutable', `${page} is public and can still be changed: switch on immutable releases, and release anew under another tag`);
	return { kind: 'done', release };
}
function judge_published_refused(code, why) {
	return { kind: 'refuse', refusal: { code, why, isPublic: true } };
}
/** The server may only be slow to show it. */
function later(code, why) {
	return { kind: 'wait', refusal: { code, why, isPublic: true } };
}

;// CONCATENATED MODULE: ./packages/release/build/publish/refuse.js
/** Nothing of ours is public. */
function refuse(code, why) {
	return { kind: 'refuse', refusal: { code, why, isPublic: false } };
}

;// CONCATENATED MODULE: ./packages/release/build/publish/other-draft.js



/**
 * A draft at the tag that this run has not made. Of two runs that began at once the one with the older draft goes on,
 * and the other one finds it and stops.
 */
function otherDraft(releases, own, sealed) {
	const other = releases.find((one) => {
		const marker = parseMarker(one.body);
		if (isMarkerOf(marker, sealed))
			return false;
		const isLater = own !== undefined && marker !== undefined && own.id < one.id;
		return !(isLater && marker.run !== sealed.run);
	});
	if (other === undefined)
		return undefined;
	return refuse('other-draft', `there is a draft of ${quoted(sealed.tag)} ${whose(other, sealed)} (${other.page}): delete that draft if nobody works on it, and run this again`);
}
function whose({ body }, { run }) {
	const marker = parseMarker(body);
	if (marker === undefined)
		return 'that this workflow has not made';
	return marker.run === run
		? 'that this run has made of other bytes or of another commit'
		: `of the run ${marker.run}`;
}

;// CONCATENATED MODULE: ./packages/release/build/publish/step-of-draft.js




/** How our draft goes on: resumed when every byte in it is a sealed one, else refused. Nothing is overwritten. */
function stepOfDraft({ id: release, target, page }, { assets }, sealed) {
	const { extra, differing, broken, missing, untold } = compareAssets(assets, sealed.assets);
	const advice = `find out who did this, delete the draft (${page}) and run this again`;
	if (target !== sealed.commit)
		return refuse('draft-changed', `the draft would be released from ${quoted(target)} and not from ${sealed.commit}: ${advice}`);
	if (extra.length > 0)
		return refuse('asset-extra', `the draft has what was not sealed, ${nameFew(extra)}: ${advice}`);
	if (differing.length > 0)
		return refuse('asset-differs', `the draft has other bytes than were sealed of ${nameFew(differing)}: ${advice}`);
	if (broken.length > 0)
		return { kind: 'remove', assets: broken };
	if (missing.length > 0)
		return { kind: 'upload', release, names: missing };
	if (untold.length > 0)
		return {
			kind: 'wait',
			refusal: {
				code: 'no-digest',
				why: `the server tells no digest of ${nameFew(untold)}, so that nobody knows what it keeps; run this again later`,
				isPublic: false,
			},
		};
	return { kind: 'publish', release };
}

;// CONCATENATED MODULE: ./packages/release/build/publish/next-step.js






/**
 * What to do now, from what the server says and nothing else: a run that begins anew behind a crash or a lost answer
 * takes the same steps. Nothing is public before every byte is compared, and the last step makes all of it public at once.
 */
function nextStep(state, sealed) {
	const { releases, tagCommit } = state;
	const published = releases.find(({ isDraft }) => !isDraft);
	const own = ownRelease(releases, sealed);
	if (published !== undefined)
		return published === own ? judgePublished(own, state, sealed) : releasedAlready(published);
	if (tagCommit !== undefined)
		return tagExists(tagCommit, own, sealed);
	const other = otherDraft(releases, own, sealed);
	if (other !== undefined)
		return other;
	return own === undefined ? { kind: 'create-draft' } : stepOfDraft(own, state, sealed);
}
function releasedAlready({ tag, page }) {
	return refuse('released-already', `${quoted(tag)} is released already (${page}), by somebody else than this run or with other bytes: release under another tag`);
}
/** A tag at our commit beside our draft may be the one that we have just made, if the list is older than the tag. */
function tagExists(tagCommit, own, { tag, commit }) {
	const refusal = refuse('tag-exists', `the tag ${quoted(tag)} is there already, at ${tagCommit}, and this run has not made it: release under another tag, or delete it if nobody can have used it`);
	return own !== undefined && tagCommit === commit ? { ...refusal, kind: 'wait' } : refusal;
}

;// CONCATENATED MODULE: ./packages/release/build/publish/publish-error.js
/** Why nothing more is done; docs/errors.md has a line for each code. */
class PublishError extends Error {
	code;
	isPublic;
	constructor({ code, why, isPublic }) {
		super(why);
		this.name = 'PublishError';
		this.code = code;
		this.isPublic = isPublic;
	}
}

;// CONCATENATED MODULE: ./packages/release/build/publish/take-step.js

/** Does it, and gives the release that was made by it. Throws HttpError. */
async function takeStep(step, sealed, { api, open }) {
	const { repository, tag, commit, isPrerelease } = sealed;
	const draft = { tag, commit, isPrerelease, body: bodyOf(sealed) };
	switch (step.kind) {
		case 'create-draft':
			return api.createDraft(repository, draft);
		case 'remove':
			for (const { id } of step.assets)
				await api.deleteAsset(repository, id);
			return undefined;
		case 'upload':
			for (const asset of sealed.assets.filter(({ name }) => step.names.includes(name)))
				await upload(asset, open, (body) => api.uploadAsset(repository, step.release, body));
			return undefined;
		case 'publish':
			return api.publish(repository, step.release, draft);
	}
}
/** What breaks the upload at our side, as a file of other bytes does, is told as it is: no server is to blame. */
async function upload(asset, open, send) {
	const failures = [];
	async function* watched() {
		try {
			yield* open(asset);
		}
		catch (error) {
			failures.push(error);
			throw error;
		}
	}
	try {
		await send({ ...asset, open: watched });
	}
	catch (error) {
		throw failures[0] ?? error;
	}
}
function bodyOf(sealed) {
	return sealed.notes === '' ? toMarker(sealed) : `${sealed.notes}\n\n${toMarker(sealed)}`;
}

;// CONCATENATED MODULE: ./packages/release/build/publish/publish-release.js







/**
 * Takes steps until the release is public as it was sealed; none while a file is another one. Throws PublishError for
 * what it refuses to go on with, and HttpError for what a server did; in both cases it can be run again.
 */
async function publishRelease(sealed, publishing) {
	await checkSealedBytes(sealed.assets, publishing.open);
	const work = { sealed, publishing, made: new Map() };
	let waits = 0;
	for (let steps = 0; steps < mostSteps; steps += 1) {
		const step = nextStep(await gatherState(sealed, publishing, work.made), sealed);
		publishing.onStep(describeStep(step));
		if (step.kind === 'done')
			return step.release;
		if (step.kind === 'refuse')
			throw new PublishError(step.refusal);
		const isLast = waits === mostWaits;
		if (step.kind === 'wait' && isLast)
			throw new PublishError(step.refusal);
		if (step.kind !== 'wait' && (await isTaken(step, work, isLast)))
			continue;
		await publishing.pause(waits);
		waits += 1;
	}
	throw new PublishError(endless);
}
/** Of one run: uploads that broke off, answers that were lost, and what the server was slow to show. */
const mostWaits = 6;
/** Four are enough where nothing goes wrong. */
const mostSteps = 30;
/** False when nobody knows whether it was done: then the server is asked before anything is done again. */
async function isTaken(step, work, isLast) {
	try {
		const release = await takeStep(step, work.sealed, work.publishing);
		if (release !== undefined)
			work.made.set(release.id, release);
		return true;
	}
	catch (error) {
		if (isUnsure(error) && !isLast)
			return false;
		throw error;
	}
}
/** 422: it is there already, which the list did not show. */
function isUnsure(error) {
	return error instanceof HttpError && (error.mayBeDone || error.status === 422);
}
const endless = {
	code: 'no-progress',
	why: `the server says that it does what it is asked, and shows nothing of it after ${mostSteps} steps: look at the drafts of the repository`,
	isPublic: false,
};

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

;// CONCATENATED MODULE: ./packages/release/build/publish/published-markdown.js

/** For a job summary: where the release is, and every byte of it. */
function publishedMarkdown(server, { manifest, sha256 }) {
	const { repository, tag, files } = manifest;
	const page = `${server}/${repository}/releases/tag/${encodeURIComponent(tag)}`;
	const lines = [
		'### Published',
		'',
		`[${escapeMarkdown(tag)}](${page})`,
		'',
		`Seal \`sha256:${sha256}\``,
		'',
		...(files.length === 0 ? [] : ['| file | SHA-256 |', '|---|---|']),
		...files.map((file) => `| ${escapeMarkdown(file.name)} | \`${file.sha256}\` |`),
		'',
	];
	return lines.map((line) => `${line}\n`).join('');
}

;// CONCATENATED MODULE: ./packages/release/build/verify/shell-word.js
/** One word of a command line that is pasted into shells; names of branches are attacker-controlled. */
function shellWord(text) {
	return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./packages/release/build/verify/verification-commands.js

/** What a user pastes to verify the release without us: checksums, GitHub's attestation of the release, and ours. */
function verificationCommands({ repository, tag, commit, files, images }, { signer, ref }) {
	const repo = ['--repo', repository];
	const who = [
		...['--signer-workflow', signer.workflow, '--signer-digest', signer.commit],
		...['--source-ref', ref, '--source-digest', commit, '--deny-self-hosted-runners'],
	];
	const artifacts = files.filter(({ kind }) => kind === 'artifact').map(({ name }) => name);
	const [first] = artifacts;
	const checks = first === undefined
		? []
		: [
			['gh', 'release', 'download', tag, ...repo],
			['sha256sum', '--check', 'SHA256SUMS'],
			['gh', 'release', 'verify-asset', tag, first, ...repo],
		];
	const subjects = [...artifacts, ...images.map(({ name, digest }) => `oci://${name}@${digest}`)];
	return [
		['gh', 'release', 'verify', tag, ...repo],
		...checks,
		...subjects
			.slice(0, verification_commands_most)
			.map((subject) => ['gh', 'attestation', 'verify', subject, ...repo, ...who]),
		[
			'portcullis',
			'verify-release',
			`${repository}@${tag}`,
			...(first === undefined ? [] : [first]),
		],
	].map((words) => words.map(shellWord).join(' '));
}
/** The others are verified alike. */
const verification_commands_most = 5;

;// CONCATENATED MODULE: ./packages/release/build/publish/default-notes.js

/** The text of a release of which nobody has written any: from what it was made, and how everybody verifies it. */
function defaultNotes(manifest, { server, commands }) {
	const { repository, tag, commit, run, files } = manifest;
	const home = `${server}/${repository}`;
	const lines = [
		`${escapeMarkdown(tag)} was built from [${commit.slice(0, 12)}](${home}/commit/${commit}) by [run ${run.id}](${home}/actions/runs/${run.id}).`,
		'',
		files.length === 0
			? 'Every image is attested. Verify what you pull:'
			: 'Every file is attested, and its bundle lies beside it. Verify what you download:',
		'',
		// No command has a line break.
		'~~~sh',
		...commands,
		'~~~',
	];
	return lines.join('\n');
}

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
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

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./packages/git-wire/build/cache/size-on-disk.js
/** Most file systems give out blocks of 4 KiB, and most entries are smaller. */
function sizeOnDisk(bytes) {
	return Math.ceil(bytes / block) * block;
}
const block = 4096;

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
		const file = (0,external_node_fs_namespaceObject.openSync)(path, flags);
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
const flags = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);

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



/**
 * A folder that many processes may use at once, each file in one of 256 folders by the first two digits of its name.
 * A folder that cannot be used, or where others may write, is told once, and nothing is kept then. `version` is the
 * layout; other layouts may stand beside it in the same folder.
 */
function openCacheFolder(path, warn, version = 'git-1') {
	const root = (0,external_node_path_namespaceObject.join)(path, version);
	const tell = (why) => warn(`cannot keep answers in "${path}": ${why}; they are asked for again in the next run`);
	const trouble = troubleWith(root, version);
	if (trouble === undefined)
		return toFolder(root, tell);
	tell(trouble);
	return undefined;
}
function troubleWith(root, version) {
	try {
		(0,external_node_fs_namespaceObject.mkdirSync)(root, { recursive: true, mode: 0o700 });
		(0,external_node_fs_namespaceObject.accessSync)(root, external_node_fs_namespaceObject.constants.R_OK | external_node_fs_namespaceObject.constants.W_OK | external_node_fs_namespaceObject.constants.X_OK);
		const stats = (0,external_node_fs_namespaceObject.lstatSync)(root);
		if (!stats.isDirectory())
			return `"${version}" in it is not a folder`;
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
function toFolder(root, tell) {
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

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/unreadable.js

/** What is wrong with the bytes of an answer; who asked says which repository's they are. */
function unreadable(what, cause) {
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
		throw unreadable('a commit names no tree');
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
		throw unreadable('a tag names no object');
	const rest = Buffer.from(bytes.subarray(object.end, object.end + 16)).toString('latin1');
	const type = parse_tag_types.find((one) => rest.startsWith(`type ${one}\n`));
	if (type === undefined)
		throw unreadable('a tag names an object of an unknown type');
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
			throw unreadable('a tree has a name twice');
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
		throw unreadable('a tree has an entry that ends early');
	const mode = tree.toString('latin1', at, space);
	const name = tree.toString('latin1', space + 1, nul);
	const kind = kindOf(mode);
	if (kind === undefined || name === '' || name.includes('/'))
		throw unreadable('a tree has an entry that git would not write');
	const entry = { kind, id: tree.toString('hex', nul + 1, end) };
	return { name, entry, end };
}
/** Of the mode's six octal digits the first two are the type, the rest permissions. Old versions of git padded them. */
function kindOf(mode) {
	const [, type] = /^0*([0-7]{1,2})[0-7]{4}$/.exec(mode) ?? [];
	return type === undefined ? undefined : kinds[type];
}
const kinds = {
	'4': 'folder',
	'10': 'file',
	'12': 'link',
	'16': 'submodule',
};

;// CONCATENATED MODULE: ./packages/git-wire/build/files/max-file-bytes.js
/** Of one file; a larger one is not what a runner reads as a workflow or an action. The audit of a tree has the same bound. */
const usual = 1024 * 1024;
/** No object is read that is larger. */
const max_file_bytes_most = 8 * usual;
/** Whoever reads more than workflows and actions says so. */
function maxFileBytes({ maxBytes = usual }) {
	return Math.min(maxBytes, max_file_bytes_most);
}

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
function findPath(objects, wanted) {
	const { commit, path } = wanted;
	const maxBytes = maxFileBytes(wanted);
	const names = toTreeNames(path);
	if (names === undefined)
		return { commit, path, kind: 'absent' };
	if (names.length > maxDepth)
		return { commit, path, kind: 'too-large' };
	const root = rootOf(objects, commit);
	if (root.kind === 'no-commit')
		return { commit, path, kind: 'no-commit' };
	if (root.kind === 'missing')
		return { ...root, remaining: names.length, maxBytes };
	const entry = descend(objects, root.id, names);
	if (entry.kind === 'missing')
		return { ...entry, maxBytes };
	const { committedAt } = root;
	const isRead = entry.kind === 'file' || (entry.kind === 'folder' && wanted.isListed === true);
	if (!isRead)
		return { commit, path, committedAt, kind: entry.kind };
	const type = entry.kind === 'file' ? 'blob' : 'tree';
	const object = objects.get(entry.id);
	if (object === undefined)
		return { kind: 'missing', id: entry.id, type, remaining: 0, maxBytes };
	return { commit, path, committedAt, ...contentOf(ofType(object, type), objects, maxBytes) };
}
function contentOf(object, { format }, maxBytes) {
	if (object.type === 'tree')
		return { kind: 'folder', names: toNames(entriesOf(object, format)) };
	const { bytes } = object;
	if (bytes.length > maxBytes)
		return { kind: 'too-large' };
	return { kind: 'file', bytes };
}
/** Those that are no text are left out: no path can name them. */
function toNames(entries) {
	const names = [...entries].map(([name, { kind }]) => {
		const text = Buffer.from(name, 'latin1').toString('utf8');
		return kind === 'folder' ? `${text}/` : text;
	});
	return names.filter((name) => !name.includes('\uFFFD')).sort();
}
/** As many as the walk through a tree of one's own goes down. */
const maxDepth = 64;
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
	throw unreadable(`"${commit}" is over ${maxTags} tags away from a commit`);
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
		const next = entriesOf(ofType(tree, 'tree'), objects.format).get(name);
		if (next === undefined)
			return { kind: 'absent' };
		entry = next;
	}
	return entry;
}
/** The same trees lead to many files. */
const parsed = new WeakMap();
function entriesOf(tree, format) {
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
	throw unreadable(`a ${object.type} stands where a ${type} must be`);
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
		super(reason === undefined ? 'unreadable' : 'server', toMessage(reason));
		this.name = 'GitRefusal';
		this.reason = reason;
	}
}
function toMessage(reason) {
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
		throw unreadable('the pack has an object of another size than it says');
	return { data: buffer, consumed: engine.bytesWritten };
}
/** `info` also returns the engine, which knows how much it has read. The chunk is the whole answer where that is small. */
function inflate(bytes, size) {
	const chunkSize = Math.min(Math.max(size + 1, 64), 64 * 1024);
	try {
		return parseInflated((0,external_node_zlib_.inflateSync)(bytes, { info: true, maxOutputLength: size + 1, chunkSize }));
	}
	catch (cause) {
		throw unreadable('the pack has an object that cannot be inflated', cause);
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
			throw unreadable('the pack ends within a size');
		value += (byte & 127) * 128 ** index;
		if (byte < 0x80)
			return { value, end: start + index + 1 };
	}
	throw unreadable('the pack has a size of more than six bytes');
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
		throw unreadable('the pack goes on behind its last object');
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
		throw unreadable('the pack ends before its last object');
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
		throw unreadable(`the pack has an object of the unknown type ${type}`);
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
	throw unreadable('the pack has a delta whose base is too far away');
}

;// CONCATENATED MODULE: ./packages/git-wire/build/objects/apply-delta.js


/**
 * The object that a delta makes of its base: the sizes of both in varints, then instructions, each of which copies
 * from the base or brings its own bytes (https://git-scm.com/docs/gitformat-pack#_deltified_representation).
 */
function applyDelta(base, delta, budget) {
	const from = readVarint(delta, 0);
	if (from.value !== base.length)
		throw unreadable('the pack has a delta for another base');
	const to = readVarint(delta, from.end);
	budget.spend(to.value);
	const result = Buffer.alloc(to.value);
	let filled = 0;
	for (let at = to.end; at < delta.length;) {
		const { part, end } = readInstruction(base, delta, at);
		if (part.length > result.length - filled)
			throw unreadable('the pack has a delta that makes more than it says');
		result.set(part, filled);
		filled += part.length;
		at = end;
	}
	if (filled !== result.length)
		throw unreadable('the pack has a delta that makes less than it says');
	return result;
}
function readInstruction(base, delta, at) {
	const first = delta[at] ?? 0;
	if (first >= 0x80)
		return readCopy(base, delta, at);
	if (first === 0)
		throw unreadable('the pack has a delta with a reserved instruction');
	const end = at + 1 + first;
	if (end > delta.length)
		throw unreadable('the pack has a delta that ends early');
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
			throw unreadable('the pack has a delta that ends early');
		if (bit < 4)
			offset += byte * 256 ** bit;
		else
			size += byte * 256 ** (bit - 4);
		end += 1;
	}
	const length = size === 0 ? 0x10000 : size;
	if (offset + length > base.length)
		throw unreadable('the pack has a delta that copies what its base does not have');
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
		throw unreadable('the pack has a delta whose base is not in it');
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
		throw unreadable(`the pack has over ${resolve_entries_maxDepth} deltas in a row`);
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
	const pack = await collect(stream, options.maxBytes);
	const body = checkedBody(pack, options.format);
	const count = entryCount(body, options.maxObjects);
	const budget = new Budget(options.maxBytes, options.maxObjectBytes);
	const entries = readEntries(body.subarray(headerLength), { ...options, count, budget });
	yield* resolveEntries(entries, { ...options, budget });
}
const headerLength = 12;
async function collect(stream, maxBytes) {
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
		throw unreadable('the pack ends before its checksum');
	const body = pack.subarray(0, end);
	if (!(0,external_node_crypto_namespaceObject.createHash)(format).update(body).digest().equals(pack.subarray(end)))
		throw unreadable('the checksum of the pack is wrong');
	return body;
}
function entryCount(body, maxObjects) {
	if (body.toString('latin1', 0, 4) !== 'PACK')
		throw unreadable('the pack has no header');
	const version = body.readUInt32BE(4);
	if (version !== 2 && version !== 3)
		throw unreadable(`the pack is of the unknown version ${version}`);
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
			throw unreadable('the answer goes on after its end');
		if (line.kind === 'data')
			yield line.bytes;
		else if (line.kind === 'flush')
			isWhole = true;
		else
			throw unreadable(`the answer has a ${line.kind} packet where none belongs`);
	}
	if (isEmpty)
		throw new GitRefusal(undefined);
	if (!isWhole)
		throw unreadable('the answer ends early');
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
			throw unreadable(`the pack has a side-band ${band}`);
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
			throw unreadable(`it has a section "${name}", which was not asked for`);
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
		throw unreadable('the answer ends early');
	if (value.kind !== 'data')
		throw unreadable(`there is a ${value.kind} packet instead of a section`);
	throwIfError(value.bytes);
	return toServerText(value.bytes);
}
/** `ACK <id>`, `shallow <id>`; `NAK`, `ready` and `unshallow <id>` say nothing that we need. */
async function readSection(lines, ids) {
	for (let count = 0; count < fetch_response_maxLines; count += 1) {
		const { value, done } = await lines.next();
		if (done === true)
			throw unreadable('the answer ends early');
		if (value.kind === 'flush' || value.kind === 'delimiter')
			return value.kind;
		if (value.kind !== 'data')
			throw unreadable('there is a response end inside of a section');
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
		throw unreadable('the answer has no pack');
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

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/object-info-request.js

/**
 * gitprotocol-v2, "object-info": `size` and an `oid` for each object whose size is wanted.
 * https://git-scm.com/docs/gitprotocol-v2#_object_info
 */
function toObjectInfoRequest(format, ids) {
	const args = ['size', ...ids.map((id) => `oid ${id}`)];
	return toCommandRequest({ command: 'object-info', format, args });
}

;// CONCATENATED MODULE: ./packages/git-wire/build/protocol/object-info-response.js




/**
 * gitprotocol-v2, "object-info": a line with the attributes that follow, then `obj-id SP obj-size` in bytes for each
 * object, without a size where the server does not have it. Objects that nobody asked for are an error.
 * https://git-scm.com/docs/gitprotocol-v2#_object_info
 */
async function readObjectInfo(lines, ids) {
	const asked = new Set(ids);
	const sizes = new Map();
	let hasAttributes = false;
	for await (const bytes of readUntilFlush(lines)) {
		throwIfError(bytes);
		const line = Buffer.from(bytes).toString('latin1').trimEnd();
		if (!hasAttributes && line !== 'size')
			throw notOfSizes(bytes);
		if (hasAttributes) {
			const [, id = '', size] = /^([0-9a-f]+)(?: (\d{1,15}))?$/.exec(line) ?? [];
			if (!asked.delete(id))
				throw notOfSizes(bytes);
			if (size !== undefined)
				sizes.set(id, Number(size));
		}
		hasAttributes = true;
	}
	return sizes;
}
function notOfSizes(line) {
	return unreadable(`"${toServerText(line)}" is not the size of an object that was asked for`);
}

;// CONCATENATED MODULE: ./packages/git-wire/build/files/read-sizes.js



/**
 * Sizes in bytes of those objects that the server tells one of; of none where it does not speak `object-info`, which
 * its own list of capabilities would say for a request more. One request.
 */
async function readSizes(ask, repository, { format, ids }) {
	try {
		return await ask(repository, {
			what: 'read sizes of files',
			body: toObjectInfoRequest(format, ids),
			maxBytes: read_sizes_maxBytes(ids),
			read: (lines) => readObjectInfo(lines, ids),
		});
	}
	catch (error) {
		if (!(error instanceof HttpError) || isGone.has(error.kind))
			throw error;
		return new Map();
	}
}
/** Then there will be no files either; everything else says only that it does not know this question. */
const isGone = new Set(['network', 'stalled', 'rate-limit']);
function read_sizes_maxBytes(ids) {
	return 4096 + ids.length * 128;
}

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
		throw unreadable(`cannot read files of "${repository.url}": the answer has no object "${lost}"`);
}
/** Room for the files alone where nothing else can come. */
function mostBytes(dialect, missing) {
	const ofFiles = missing.reduce((sum, { maxBytes }) => sum + maxBytes + 1024, 0);
	if (dialect === 'unfiltered')
		return get_missing_most * 2;
	return missing.every(({ type }) => type === 'blob') ? Math.min(ofFiles, get_missing_most) : get_missing_most;
}
/** The trees of one commit of the largest of 386 repositories are 1 MB, the largest `combined` pack is 1.5 MB. */
const get_missing_most = 16 * 1024 * 1024;
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
/** Fewer at once: files without those that are too large; trees level by level. */
async function shrink(search, missing) {
	if (missing.some(({ type }) => type !== 'blob')) {
		const isNew = search.dialect !== 'stepwise' && search.dialect !== 'unfiltered';
		search.dialect = 'stepwise';
		return isNew;
	}
	// Of two bounds for the same file the larger counts.
	const files = missing.toSorted((a, b) => a.maxBytes - b.maxBytes);
	const ids = new Map(files.map((one) => [one.id, one]));
	const [only, ...others] = ids.values();
	if (only !== undefined && others.length === 0)
		search.large.add(only.id);
	else if (!(await findLarge(search, ids)))
		await getHalves(search, [...ids.values()]);
	return true;
}
/** Whether the server tells which files are too large: the others can be asked for all at once then. */
async function findLarge({ ask, repository, format, large }, files) {
	const sizes = await readSizes(ask, repository, { format, ids: [...files.keys()] });
	const found = [...files.values()].filter(({ id, maxBytes }) => (sizes.get(id) ?? 0) > maxBytes);
	for (const { id } of found)
		large.add(id);
	return found.length > 0;
}
/** Until the one that is too large is alone. */
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
		const ends = wanted.map((one) => follow(search, one));
		const missing = ends.filter((end) => end.kind === 'missing');
		if (missing.length === 0)
			return ends.filter((end) => end.kind !== 'missing');
		await getMissing(search, missing);
	}
	throw unreadable(`"${repository.url}" takes over ${maxRounds} requests for its files`);
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
function follow(search, wanted) {
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
	throw unreadable(`"${search.repository.url}" does not have all that "${commit}" consists of`);
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
		throw unreadable(`cannot read ${what}: ${error.message}`, error);
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

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
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
			throw unreadable(`"${toServerText(bytes)}" is a ref for the second time`);
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
	const [object = '', name = '', ...attributes] = toText(bytes).split(' ');
	const peeled = attributeOf(attributes, 'peeled:');
	const ids = peeled === undefined ? [object] : [object, peeled];
	if (!ids.every((id) => isObjectId(id, format)) || !isRefName(name)) {
		throw unreadable(`"${toServerText(bytes)}" is not a ref with its object`);
	}
	return { name, object, peeled, target: attributeOf(attributes, 'symref-target:') };
}
/** Git does not ask names to be UTF-8. Two names that differ must not become one. */
function toText(bytes) {
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
			yield toLine(bytes, at);
			at += wanted;
		}
		held = [bytes.subarray(at)];
		size = bytes.length - at;
	}
	if (size > 0)
		throw unreadable('the answer ends in the middle of a line');
}
const headerSize = 4;
const read_pkt_lines_longest = 65_520;
const special = ['flush', 'delimiter', 'response-end'];
function toLine(bytes, at) {
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
			throw unreadable('a line has no length: this is not git protocol');
		length = length * 16 + digit;
	}
	if (length > read_pkt_lines_longest || length === 3)
		throw unreadable(`a line says that it has ${length} bytes`);
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
			...toContent(repository, body),
			maxBytes,
		};
		try {
			return await http.send(request, (response) => {
				const place = placeOf(response);
				if (place !== url)
					movedTo.set(repository.url, place);
				return read(linesOf(response), place);
			});
		}
		catch (error) {
			if (!(error instanceof HttpError))
				throw error;
			const why = upload_pack_whyNot(error, repository.authorization !== undefined);
			const options = error.status === undefined ? {} : { status: error.status };
			const message = `cannot ${what} of "${url}": ${why}`;
			throw new HttpError(error.kind, message, { ...options, cause: error });
		}
	};
}
const service = 'git-upload-pack';
/** From this size on git compresses too: `http.c`, `remote-curl.c`. */
const longRequest = 1024;
function toContent({ authorization }, body) {
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
function placeOf({ url }) {
	const place = /^([^?#]*?)(?:\.git)?\/git-upload-pack$/.exec(url)?.[1];
	if (place !== undefined)
		return place;
	const where = toServerText(Buffer.from(url));
	throw unreadable(`it leads to "${where}", which is no repository; check the address of the server`);
}
function linesOf({ headers, body }) {
	const type = headers['content-type'] ?? '';
	if (type === mediaType)
		return readPktLines(body);
	throw unreadable(`the answer is "${toServerText(Buffer.from(type))}" and not from git; check the address of the server, and whether it wants a login`);
}
/** GitHub answers 401 to the anonymous, and 404 to a token, where there is no repository that they may see. */
function upload_pack_whyNot({ status, message }, hasToken) {
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
			throw unreadable('a tag names a tag that is not in the pack');
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
const limits = { maxBytes: fetch_history_maxBytes, maxObjects: 250_000, maxObjectBytes: 16 * 1024 * 1024 };
async function fetch_history_readAnswer(lines, wants, format) {
	const { pack, shallow } = await readFetchResponse(lines);
	if (pack === undefined)
		throw unreadable('the answer has no pack');
	const history = await toHistory(readPack(pack, { ...limits, format }), wants, format);
	if (shallow.size > 0 && history.commits.size > 0) {
		throw unreadable('the server has only part of the history: it is a shallow clone');
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
	const history = possible.length === 0 ? nothing : await settle(source, possible);
	return { ...history, unknown: [...impossible, ...history.unknown] };
}
/** 5 MB of request in a sha1 repository; git's own server reads up to 10. */
const maxIds = 100_000;
const nothing = { commits: new Map(), unknown: [], peeled: new Map() };
function read_history_formatOf({ format }, id) {
	return format ?? (id?.length === 64 ? 'sha256' : 'sha1');
}
async function settle(source, wants) {
	try {
		return await readCommits(source, wants);
	}
	catch (error) {
		if (!isMissing(error))
			throw error;
		if (wants.length === 1)
			return { ...nothing, unknown: wants };
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
	return { ...nothing, unknown };
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
	const first = await settle(source, wants.slice(0, middle));
	const second = await settle(source, wants.slice(middle));
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

;// CONCATENATED MODULE: ./packages/git-wire/build/git-home.js
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
function isPlainObject(value) {
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
		if (isPlainObject(options[key])) {
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
		expand: expand.bind(null, template)
	};
}
function expand(template, context) {
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
function parse(options) {
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
	return parse(merge(defaults, route, options));
}

// pkg/dist-src/with-defaults.js
function withDefaults(oldDefaults, newDefaults) {
	const DEFAULTS2 = merge(oldDefaults, newDefaults);
	const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
	return Object.assign(endpoint2, {
		DEFAULTS: DEFAULTS2,
		defaults: withDefaults.bind(null, DEFAULTS2),
		merge: merge.bind(null, DEFAULTS2),
		parse
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
function dist_bundle_isPlainObject(value) {
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
	const body = dist_bundle_isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
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
		throw new RequestError(toErrorMessage(octokitResponse.data), status, {
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
function toErrorMessage(data) {
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

;// CONCATENATED MODULE: ./packages/github-api/build/headers-of.js
/** What every request to the API says. */
function headersOf(token) {
	return {
		accept: 'application/vnd.github+json',
		'x-github-api-version': apiVersion,
		...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
	};
}
/** The first one; the next breaks nothing that is read here, but GHES before 3.21 refuses it. https://docs.github.com/en/rest/about-the-rest-api/breaking-changes */
const apiVersion = '2022-11-28';

;// CONCATENATED MODULE: ./packages/github-api/build/read-text.js
/** A whole body; the client that gives it bounds it. Bytes that are no UTF-8 are replaced. */
async function readText(body) {
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
function octokitFetch(http, { method, maxBytes }) {
	return (url, { headers, body }) => {
		const { 'user-agent': _, ...rest } = headers;
		const sent = body === undefined ? {} : { body: Buffer.from(body) };
		const request = { method, url, headers: rest, maxBytes, isOnce: method !== 'GET', ...sent };
		return http.send(request, async (response) => ({
			status: response.status,
			url: response.url,
			headers: new Map(Object.entries(response.headers)),
			body: await readText(response.body),
		}));
	};
}

;// CONCATENATED MODULE: ./packages/github-api/build/parse-json.js

function parseJson(text, from) {
	try {
		return JSON.parse(String(text));
	}
	catch (cause) {
		throw new HttpError('unreadable', `the answer of "${from}" is not JSON`, { cause });
	}
}

;// CONCATENATED MODULE: ./packages/github-api/build/create-ask.js





/** A hundred advisories, of 64 KB each at most, are what GitHub has to say on one page. */
const advisoryBytes = 8 * 2 ** 20;
function createAsk({ http, url, token }, { method = 'GET', maxBytes = advisoryBytes, isTooMuch } = {}) {
	const baseUrl = url.replace(/\/+$/, '');
	const octokit = request.defaults({
		baseUrl,
		headers: headersOf(token),
		// Octokit would write to the console when a server calls an endpoint deprecated.
		request: {
			fetch: octokitFetch(http, { method, maxBytes }),
			parseSuccessResponseBody: false,
			log: silent,
		},
	});
	return async (route, parameters) => {
		const { data, headers } = await octokit(`${method} ${route}`, parameters).catch(unwrap);
		const asked = new URL(octokit.endpoint(`${method} ${route}`, parameters).url);
		const from = `${asked.host}${asked.pathname}`;
		if (isTooMuch?.(Buffer.from(String(data))) === true)
			throw new HttpError('too-large', `the answer of "${from}" has more parts than any of its size`);
		// What is deleted is nothing to tell of.
		const value = method === 'DELETE' ? undefined : parseJson(data, from);
		return { answer: { value, path: '', from }, link: headers.link };
	};
}
const silent = { debug() { }, info() { }, warn() { }, error() { } };
/** Octokit puts an error of its own around ours, and calls it HttpError too. */
function unwrap(error) {
	throw error instanceof Error ? (error.cause ?? error) : error;
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

;// CONCATENATED MODULE: ./packages/github-api/build/parse-asset.js


/** https://docs.github.com/en/rest/releases/assets#list-release-assets */
function parseAsset(answer) {
	const asset = parseFields(answer);
	const digest = asset.optionalText('digest');
	if (digest !== undefined && !/^sha256:[0-9a-f]{64}$/.test(digest))
		throw answer_unreadable(asset.get('digest'), 'a sha256');
	const sha256 = digest?.slice('sha256:'.length);
	return { name: asset.text('name'), size: asset.id('size'), sha256 };
}

;// CONCATENATED MODULE: ./packages/github-api/build/parse-asset-record.js


function parseAssetRecord(answer) {
	const asset = parseFields(answer);
	return {
		...parseAsset(answer),
		id: asset.id('id'),
		size: asset.id('size'),
		isWhole: asset.text('state') === 'uploaded',
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

;// CONCATENATED MODULE: ./packages/github-api/build/parse-release-record.js


function parseReleaseRecord(answer) {
	const { tag, isDraft, isImmutable } = parseRelease(answer);
	const release = parseFields(answer);
	return {
		id: release.id('id'),
		tag,
		target: release.text('target_commitish'),
		body: release.optionalText('body') ?? '',
		isDraft,
		isImmutable,
		page: release.text('html_url'),
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

;// CONCATENATED MODULE: ./packages/github-api/build/parse-list.js

function parseList(answer) {
	const { value, path, from } = answer;
	if (!Array.isArray(value))
		throw answer_unreadable(answer, 'a list');
	const prefix = path === '' ? '' : `${path}.`;
	return value.map((item, index) => ({ value: item, path: `${prefix}${index}`, from }));
}

;// CONCATENATED MODULE: ./packages/github-api/build/read-pages.js




/** Every item of a list that comes in pages. A list that has no end is an HttpError. */
async function readPages(ask, { route, parameters, most, within }) {
	const items = [];
	let cursor = {};
	for (let count = 0; count < most; count += 1) {
		const page = await ask(route, { ...parameters, per_page: '100', ...cursor });
		const { answer } = page;
		items.push(...parseList(within === undefined ? answer : parseFields(answer).get(within)));
		cursor = nextPage(page.link);
		if (cursor === undefined)
			return items;
	}
	throw new HttpError('too-large', `"${route}" has more than ${most} pages of a hundred, and what is behind them is not known`);
}

;// CONCATENATED MODULE: ./packages/github-api/build/split-repository.js


/** The name is text of a scanned file: one with dots for a part would be another path of the API. */
function splitRepository(repository) {
	const [owner = '', repo = '', ...rest] = repository.split('/');
	if (![owner, repo].every(isName) || rest.length > 0)
		throw new HttpError('not-found', `no repository can be called ${quoted(repository)}`);
	return { owner, repo };
}
function isName(text) {
	return /^[\w.-]{1,100}$/.test(text) && !/^\.{1,2}$/.test(text);
}

;// CONCATENATED MODULE: ./packages/github-api/build/unsure.js

/** An error about a change, of which GitHub has said that it is done, in words that nobody understands. */
function unsure(error) {
	if (!(error instanceof HttpError) || error.kind !== 'unreadable' || error.status !== undefined)
		throw error;
	throw new HttpError(error.kind, error.message, { cause: error, mayBeDone: true });
}

;// CONCATENATED MODULE: ./packages/github-api/build/to-upload-url.js
/**
 * Where a server takes files: `uploads.github.com`, `uploads.SUBDOMAIN.ghe.com`, or `/api/uploads` of GHES.
 * https://docs.github.com/en/enterprise-server@3.20/rest/releases/assets#upload-a-release-asset
 */
function toUploadUrl(api) {
	const plain = api.replace(/\/+$/, '');
	if (plain.endsWith('/api/v3'))
		return plain.replace(/v3$/, 'uploads');
	return plain.replace(/^(https:\/\/)api\.(github\.com|[^/.]+\.ghe\.com)$/, '$1uploads.$2');
}

;// CONCATENATED MODULE: ./packages/github-api/build/upload-asset.js




/**
 * https://docs.github.com/en/rest/releases/assets#upload-a-release-asset: the body is the file. The address is not taken
 * from an answer, which could send our token elsewhere.
 */
function uploadAsset({ http, url, token }, { owner, repo, release, asset }) {
	const path = `/repos/${owner}/${repo}/releases/${release}/assets`;
	const target = new URL(`${toUploadUrl(url)}${path}`);
	target.searchParams.set('name', asset.name);
	const headers = { ...headersOf(token), 'content-type': 'application/octet-stream' };
	const { size, open } = asset;
	return http.send({ method: 'POST', url: target.href, headers, body: { size, open }, maxBytes: upload_asset_maxBytes, isOnce: true }, async ({ body }) => {
		const from = `${target.host}${path}`;
		return { value: parseJson(await readText(body), from), path: '', from };
	});
}
/** Of the answer. */
const upload_asset_maxBytes = 2 ** 20;

;// CONCATENATED MODULE: ./packages/github-api/build/create-draft-api.js







/** An upload may take twelve times `stallAfter` of the client: give one that is as patient as the files are large. */
function createDraftApi(options) {
	const ask = createAsk(options);
	const post = createAsk(options, { method: 'POST' });
	const patch = createAsk(options, { method: 'PATCH' });
	const remove = createAsk(options, { method: 'DELETE' });
	const list = (route, parameters, most) => readPages(ask, { route, parameters, most });
	return {
		findReleases: async (repository, tag) => {
			const items = await list(releases, splitRepository(repository), maxPages.releases);
			return items.map(parseReleaseRecord).filter((one) => one.tag === tag);
		},
		listAssets: async (repository, release) => {
			const parameters = { ...splitRepository(repository), release_id: `${release}` };
			const items = await list(`${releases}/{release_id}/assets`, parameters, maxPages.assets);
			return items.map(parseAssetRecord);
		},
		createDraft: async (repository, draft) => {
			const data = JSON.stringify({ ...toFields(draft), draft: true });
			const asked = post(releases, { ...splitRepository(repository), data });
			return asked.then(({ answer }) => parseReleaseRecord(answer)).catch(unsure);
		},
		uploadAsset: async (repository, release, asset) => uploadAsset(options, { ...splitRepository(repository), release, asset })
			.then(parseAssetRecord)
			.catch(unsure),
		deleteAsset: async (repository, asset) => {
			await remove(`${releases}/assets/{asset_id}`, {
				...splitRepository(repository),
				asset_id: `${asset}`,
			});
		},
		publish: async (repository, release, draft) => {
			const data = JSON.stringify({ ...toFields(draft), draft: false });
			const parameters = { ...splitRepository(repository), release_id: `${release}`, data };
			const asked = patch(`${releases}/{release_id}`, parameters);
			return asked.then(({ answer }) => parseReleaseRecord(answer)).catch(unsure);
		},
	};
}
const releases = '/repos/{owner}/{repo}/releases';
/** GitHub lists ten thousand releases, and a release has a thousand assets, at most. */
const maxPages = { releases: 100, assets: 10 };
function toFields({ tag, commit, body, isPrerelease }) {
	return { tag_name: tag, target_commitish: commit, name: tag, body, prerelease: isPrerelease };
}

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
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
	const text = look(environment, `${url.protocol.slice(0, -1)}_proxy`) ?? look(environment, 'all_proxy');
	if (text === undefined || isExcepted(url, look(environment, 'no_proxy') ?? ''))
		return undefined;
	const address = text.includes('://') ? text : `http://${text}`;
	const proxy = URL.canParse(address) ? new URL(address) : undefined;
	if (proxy?.protocol === 'http:' || proxy?.protocol === 'https:')
		return proxy;
	throw new HttpError('network', `cannot reach "${url.host}": the proxy variables name something that is not an HTTP proxy; set them to "http://host:port"`);
}
function look(environment, name) {
	return environment[name] || environment[name.toUpperCase()] || undefined;
}

;// CONCATENATED MODULE: external "node:dns"
const external_node_dns_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
;// CONCATENATED MODULE: ./packages/http/build/connect/guarded-lookup.js


/**
 * Looks names up, and refuses those that lead where nobody may go. It is asked when a connection is made, so that a name
 * which has another address the second time (DNS rebinding) is refused too.
 */
function guardedLookup(mayReach) {
	return (hostname, options, callback) => {
		(0,external_node_dns_namespaceObject.lookup)(hostname, { ...options, all: true }, (error, found) => {
			if (error !== null)
				return callback(error, []);
			const refused = found.find(({ address }) => !mayReach(address));
			if (refused !== undefined)
				return callback(refusedAddress(hostname, refused.address), []);
			const [{ address = '', family = 0 } = {}] = found;
			if (options.all === true)
				callback(null, found);
			else
				callback(null, address, family);
		});
	};
}
function refusedAddress(host, address) {
	return new HttpError('permission', `"${host}" is at "${address}", where nobody is asked`);
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







function createConnector(settings) {
	const { environment, perHost, stallAfter, mayReach } = settings;
	const agents = new Map();
	const options = {
		keepAlive: true,
		maxFreeSockets: perHost,
		// Node's 250 ms for one address fail on slow links: https://github.com/nodejs/node/issues/54359
		autoSelectFamilyAttemptTimeout: 1000,
	};
	const lookup = mayReach === undefined ? {} : { lookup: guardedLookup(mayReach) };
	const direct = async (url, head) => {
		const { request, Agent } = await loadLibrary(url.protocol);
		const agent = create_connector_kept(agents, url.protocol, () => new Agent({ ...options, ...lookup }));
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
			// Nobody looks up what is an address already.
			const address = url.hostname.replace(/^\[|\]$/g, '');
			if ((0,external_node_net_namespaceObject.isIP)(address) !== 0 && mayReach?.(address) === false)
				throw refusedAddress(url.host, address);
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
	const isAnother = status === 303 && (request.method === 'POST' || request.method === 'PUT');
	const refusal = isAnother ? 'to another question' : next_hop_whyNot(url, hop, request);
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
	if (url.protocol !== 'https:' && url.protocol !== hop.url.protocol)
		return 'away from https';
	if (!mayLeadTo(url, request))
		return `to another host, "${url.host.slice(0, 200)}"`;
	if (hop.trail.includes(url.href))
		return 'in a circle';
	return hop.trail.length > mostRedirects ? `more than ${mostRedirects} times` : undefined;
}
function mayLeadTo(url, { url: asked, redirectsTo = [] }) {
	if (url.host === new URL(asked).host)
		return true;
	return typeof redirectsTo === 'function' ? redirectsTo(url) : redirectsTo.includes(url.host);
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
	return Number.isSafeInteger(reset) ? Math.max(0, reset * 1000 - Date.now()) : unknown;
}
/** GitHub's limits are hours: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const unknown = 3_600_000;
function limited(host, status, later) {
	const when = later < 86_400_000 ? `in ${Math.ceil(later / 1000)} s` : 'another day';
	const advice = status < 500 ? 'wait, or give a token that may ask more' : 'wait';
	return new HttpError('rate-limit', `"${host}" answers ${status}: it wants to be asked again ${when}; ${advice}`, { status });
}

;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
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

;// CONCATENATED MODULE: ./packages/http/build/exchange/watch-body.js

/** The bytes of a body, which has to be as long as it says: what follows would be read as another request. */
async function* watchBody({ size, open }, { onBytes, onError }) {
	let left = size;
	try {
		for await (const chunk of open()) {
			left -= chunk.length;
			if (left < 0)
				break;
			yield chunk;
			onBytes(chunk.length);
		}
		if (left !== 0)
			throw new HttpError('unreadable', 'what is sent has changed meanwhile');
	}
	catch (cause) {
		onError(cause);
		throw cause;
	}
}

;// CONCATENATED MODULE: ./packages/http/build/exchange/line.js




/** One request on the wire, from the connection to the last byte of its answer. */
class Line {
	/** What broke it first; whatever is thrown later is only the echo. */
	failure;
	/** Whether anything of the request may have reached the server. */
	mayHaveArrived = false;
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
		else if (body === undefined || body instanceof Uint8Array)
			sent.end(body);
		else
			this.#pour(body, sent);
		this.#answer = await answer;
		this.#wait.phase = 'the rest of its answer';
		this.#wait.progress(performance.now());
		this.pause();
		return this.#answer;
	}
	/** What the server takes is a sign of life, as what it sends is. */
	#pour(body, sent) {
		const onBytes = (count) => this.#wait.received(count, performance.now());
		// Before the request is destroyed for it, which would say that the connection was closed.
		const onError = (cause) => this.#refuse(cause);
		(0,external_node_stream_promises_namespaceObject.pipeline)(watchBody(body, { onBytes, onError }), sent).catch(onError);
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
		const expectAnswer = () => {
			this.#wait.phase = 'its answer';
			this.mayHaveArrived = true;
		};
		const expectSecurity = () => {
			this.#wait.phase = 'a secure connection';
		};
		sent.once('socket', (socket) => {
			if (sent.reusedSocket || !socket.connecting)
				return expectAnswer();
			const isSecure = 'encrypted' in socket;
			socket.once('connect', isSecure ? expectSecurity : expectAnswer);
			socket.once('secureConnect', expectAnswer);
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
function decode(chunks, encoding) {
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
		const decoded = decode(raw, limits.encoding);
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

;// CONCATENATED MODULE: ./packages/http/build/exchange/to-once.js


/**
 * A failure of a request that may not be repeated blindly. A server that refuses, or says when to come back, has done
 * nothing: https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
 */
function toOnce(cause, mayHaveArrived) {
	if (!(cause instanceof Failure) || !mayHaveArrived)
		return cause;
	const { kind, message, status } = cause.error;
	const isRefused = kind === 'rate-limit' || (status !== undefined && status < 500);
	if (isRefused)
		return cause;
	const error = new HttpError(kind, message, { status, cause: cause.error, mayBeDone: true });
	return new Failure(error, 'never');
}

;// CONCATENATED MODULE: ./packages/http/build/exchange/exchange.js






/** Sends one request and reads its answer. Throws a Failure, or what `read` throws while nothing else is wrong. */
async function exchange(all, read) {
	const line = new Line(all.host);
	try {
		const message = await ask(all, line);
		const response = toResponse(message, line, all);
		if (isUnderstood(all.request, response.status)) {
			const result = await read(response);
			await drain(message);
			return { kind: 'result', result };
		}
		await drain(message);
		return judge(response, all);
	}
	catch (cause) {
		const failure = line.failure ?? cause;
		throw all.request.isOnce === true ? toOnce(failure, line.mayHaveArrived) : failure;
	}
	finally {
		line.close();
	}
}
async function ask({ run, host, hop, request }, line) {
	try {
		const sent = await run.connector.open(hop.url, {
			method: request.method,
			headers: {
				'user-agent': run.settings.userAgent,
				'accept-encoding': 'gzip',
				...hop.headers,
				...lengthOf(request.body),
			},
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
/** Of bytes Node knows it itself; a stream without it would be sent in chunks, which upload servers refuse. */
function lengthOf(body) {
	return body === undefined || body instanceof Uint8Array
		? {}
		: { 'content-length': `${body.size}` };
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
function judge({ status, headers }, { host }) {
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

;// CONCATENATED MODULE: external "node:fs/promises"
const external_node_fs_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./packages/files/build/system-error-code.js

/** What the system answered to a call, such as `ENOENT`; undefined for every other error. */
function systemErrorCode(error) {
	if (!external_node_util_namespaceObject.types.isNativeError(error) || !('code' in error))
		return undefined;
	return typeof error.code === 'string' && 'syscall' in error ? error.code : undefined;
}

;// CONCATENATED MODULE: ./packages/files/build/describe-system-error.js

/** What Node says of a failed call to the file system, in a few words and without the path. */
function describeSystemError(error) {
	const code = systemErrorCode(error);
	if (code === undefined)
		throw error;
	return descriptions.get(code) ?? `the system answers ${code}`;
}
const descriptions = new Map([
	['EACCES', 'the permission to read it is missing'],
	['EPERM', 'the permission to read it is missing'],
	['ENOENT', 'it is not there'],
	['ENOTDIR', 'it is not there'],
	['ELOOP', 'its links lead in a circle'],
	['ENAMETOOLONG', 'its path is longer than the system allows'],
]);

;// CONCATENATED MODULE: ./packages/release/build/seal/open-sealed.js







/**
 * The bytes of a sealed file, hashed on the way: the last of them are given only when all are the sealed ones, so that
 * nobody ever has a whole file of others. Throws SealError.
 */
async function* openSealed(folder, asset) {
	const file = await (0,external_node_fs_promises_namespaceObject.open)((0,external_node_path_namespaceObject.join)(folder, asset.name), open_sealed_flags).catch((cause) => {
		const why = describeSystemError(cause);
		throw new SealError('missing-file', `cannot read ${quoted(asset.name)}: ${why}`, { cause });
	});
	try {
		const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
		let held = new Uint8Array();
		let size = 0;
		for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark: 2 ** 18 })) {
			const bytes = chunk;
			hash.update(bytes);
			size += bytes.length;
			if (size > asset.size)
				break;
			if (held.length > 0)
				yield held;
			held = bytes;
		}
		if (size !== asset.size || hash.digest('hex') !== asset.sha256)
			throw new SealError('other-bytes', `${quoted(asset.name)} is not what was sealed: nothing more is uploaded`);
		yield held;
	}
	finally {
		await file.close();
	}
}
// A pipe would wait for a writer. Windows has neither flag.
const open_sealed_flags = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);

;// CONCATENATED MODULE: ./packages/release/build/publish/read-tag-commit.js
/** The commit behind a tag, by git itself, which knows tags that no release has. Throws HttpError. */
async function readTagCommit(tag, { git, home }) {
	const { refs } = await git.listRefs(home);
	const ref = refs.find(({ name }) => name === `refs/tags/${tag}`);
	return ref?.peeled ?? ref?.object;
}

;// CONCATENATED MODULE: ./packages/release/build/publish/open-publishing.js






/** Publishing on a real server. */
function openPublishing({ repository, tag }, { server, api: url, token, http: options, assets, onStep }) {
	const git = createGitClient({ http: createHttpClient(options) });
	const home = toGitHome(repository, server, token);
	return {
		api: createDraftApi({ http: createHttpClient({ ...options, ...patience }), url, token }),
		tagCommit: () => readTagCommit(tag, { git, home }),
		open: (asset) => openSealed(assets, asset),
		pause: (times) => (0,promises_namespaceObject.setTimeout)(1000 * 2 ** times),
		onStep,
	};
}
/** Two gigabytes, the most that an asset may have, in twelve minutes: 3 MB a second. */
const patience = { stallAfter: 60_000, stallBudget: 120_000 };

;// CONCATENATED MODULE: ./packages/attestation/build/attestation-error.js
/** What is wrong with a bundle, a root, a token or an answer; caught where it becomes a verdict or a failed step. */
class AttestationError extends Error {
	code;
	constructor(code, message, options) {
		super(message, options);
		this.name = 'AttestationError';
		this.code = code;
	}
}

;// CONCATENATED MODULE: ./packages/attestation/build/attest/is-known-failure.js



/** Whether it is told to the user as it is: everything else that is thrown is our bug. */
function isKnownFailure(error) {
	return (error instanceof AttestationError || error instanceof HttpError || error instanceof GuardError);
}

;// CONCATENATED MODULE: ./packages/release/build/packages/package-error.js
class PackageError extends Error {
	code;
	constructor(code, message, options) {
		super(message, options);
		this.name = 'PackageError';
		this.code = code;
	}
}

;// CONCATENATED MODULE: ./packages/runner/build/fail.js


/**
 * The last words of an action that fails. `setFailed` escapes what would end its own command, and the runner prints
 * the message again, decoded: a name of a file must be no command there either.
 */
function fail(message) {
	setFailed(escapeLines(message));
}

;// CONCATENATED MODULE: ./packages/runner/build/to-error-message.js

/** What is thrown, as the action's last words; `fail` escapes it. */
function to_error_message_toErrorMessage(error) {
	if (error instanceof GuardError)
		return error.message;
	const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
	return `this is a bug of Portcullis and not of what it audits; report it with these lines:\n${stack}`;
}

;// CONCATENATED MODULE: ./packages/runner/build/release/end-stage.js




/** Runs a stage of a release; whatever it throws becomes the action's last words, and a job that failed. */
async function endStage(name, work) {
	// Node ends with 0 when nothing is left to wait for, also where a verdict never came.
	process.exitCode = 1;
	try {
		await work();
		process.exitCode = 0;
	}
	catch (error) {
		fail(`${name}: ${toReleaseError(error)}`);
	}
}
function toReleaseError(error) {
	const isKnown = error instanceof SealError ||
		error instanceof PublishError ||
		error instanceof PackageError ||
		isKnownFailure(error);
	return isKnown ? error.message : to_error_message_toErrorMessage(error);
}

;// CONCATENATED MODULE: ./packages/files/build/read-regular-file.js



/**
 * Reads one regular file and never more than `maxBytes` of it, however large it says that it is. A link in the last
 * part of the path is not followed, a pipe is not waited for.
 */
function read_regular_file_readRegularFile(path, maxBytes) {
	try {
		const file = (0,external_node_fs_namespaceObject.openSync)(path, read_regular_file_flags);
		try {
			return (0,external_node_fs_namespaceObject.fstatSync)(file).isFile() ? readBytes(file, maxBytes) : unread('it is no regular file');
		}
		finally {
			(0,external_node_fs_namespaceObject.closeSync)(file);
		}
	}
	catch (error) {
		// What O_NOFOLLOW makes of a link.
		const isLink = systemErrorCode(error) === 'ELOOP';
		return unread(isLink ? 'it is a symbolic link' : describeSystemError(error));
	}
}
// Windows has neither flag, and no pipes in a tree.
const read_regular_file_flags = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
function readBytes(file, maxBytes) {
	const { size } = (0,external_node_fs_namespaceObject.fstatSync)(file);
	const buffer = Buffer.allocUnsafe(Math.min(size, maxBytes) + 1);
	let length = 0;
	while (length < buffer.length) {
		const count = (0,external_node_fs_namespaceObject.readSync)(file, buffer, length, buffer.length - length, null);
		if (count === 0)
			return { kind: 'bytes', bytes: buffer.subarray(0, length) };
		length += count;
	}
	if (size > maxBytes)
		return tooLarge(maxBytes);
	return unread('it grows while it is read');
}
function tooLarge(maxBytes) {
	const most = `${maxBytes / 2 ** 20} MiB`;
	return { kind: 'unread', reason: 'too-large', message: `it is larger than ${most}` };
}
function unread(message) {
	return { kind: 'unread', reason: 'unreadable', message };
}

;// CONCATENATED MODULE: ./packages/release/build/seal/to-manifest-json.js

/** The same manifest is the same bytes. */
function toManifestJson(manifest) {
	const { version, repository, commit, tag, run, files, images } = manifest;
	const ordered = {
		version,
		repository,
		commit,
		tag,
		// Not its attempt: what another one seals of the same bytes is the same seal.
		run: { id: run.id },
		files: files.map(({ name, kind, size, sha256, embeddedFrom }) => ({
			name,
			kind,
			size,
			sha256,
			embeddedFrom,
		})),
		images: images.map(({ name, digest, bundle }) => ({
			name,
			digest,
			bundle: { name: bundle.name, size: bundle.size, sha256: bundle.sha256 },
		})),
	};
	const text = `${JSON.stringify(ordered, undefined, 2)}\n`;
	return { text, sha256: (0,external_node_crypto_namespaceObject.createHash)('sha256').update(text).digest('hex') };
}

;// CONCATENATED MODULE: ./packages/release/build/seal/parse-manifest.js




/**
 * The manifest of a seal, which has to be the one of this digest: that came by another way, and is what is trusted. A
 * manifest that we would not write so is none. Throws SealError.
 */
function parseManifest(bytes, sha256) {
	const found = (0,external_node_crypto_namespaceObject.createHash)('sha256').update(bytes).digest('hex');
	if (found !== sha256)
		throw parse_manifest_unreadable(`it is ${found}, and ${quoted(sha256)} was sealed: it was replaced meanwhile`);
	const manifest = toManifest(parse_manifest_parseJson(bytes));
	if (manifest === undefined || toManifestJson(manifest).sha256 !== found)
		throw parse_manifest_unreadable('it is none that this version writes: seal and publish by one commit of the workflow');
	return manifest;
}
function parse_manifest_parseJson(bytes) {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	}
	catch {
		throw parse_manifest_unreadable('it is no JSON');
	}
}
function toManifest(json) {
	const { version, repository, commit, tag, run, files, images } = parse_manifest_toFields(json);
	const { id } = parse_manifest_toFields(run);
	if (version !== 1 || !Array.isArray(files) || !Array.isArray(images))
		return undefined;
	const sealed = { files: files.map(parse_manifest_toFile), images: images.map(toImage) };
	if ([...sealed.files, ...sealed.images].includes(undefined))
		return undefined;
	return {
		version,
		repository: textOf(repository),
		commit: textOf(commit),
		tag: textOf(tag),
		run: { id: textOf(id) },
		files: sealed.files.flatMap((file) => file ?? []),
		images: sealed.images.flatMap((image) => image ?? []),
	};
}
function parse_manifest_toFile(json) {
	const { kind, embeddedFrom } = parse_manifest_toFields(json);
	const bytes = toBundle(json);
	if (kind !== 'artifact' && kind !== 'checksums' && kind !== 'bundle')
		return undefined;
	if (bytes === undefined)
		return undefined;
	const from = embeddedFrom === undefined ? {} : { embeddedFrom: textOf(embeddedFrom) };
	return { ...bytes, kind, ...from };
}
function toImage(json) {
	const { name, digest, bundle: given } = parse_manifest_toFields(json);
	const bundle = toBundle(given);
	return bundle && { name: textOf(name), digest: textOf(digest), bundle };
}
function toBundle(json) {
	const { name, size, sha256 } = parse_manifest_toFields(json);
	if (typeof size !== 'number')
		return undefined;
	return { name: textOf(name), size, sha256: textOf(sha256) };
}
/** What is no text becomes another one, and the digest tells. */
function textOf(value) {
	return `${value}`;
}
function parse_manifest_toFields(value) {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}
function parse_manifest_unreadable(why) {
	return new SealError('unreadable-seal', `cannot take the manifest of the seal: ${why}`);
}

;// CONCATENATED MODULE: ./packages/release/build/seal/checksums-name.js
/** The file of a release that has the checksums of all that was built. */
const checksumsName = 'SHA256SUMS';

;// CONCATENATED MODULE: ./packages/release/build/seal/image-bundle-name.js
/** Names of images have "/" and ":", files of artifacts have neither; what stands for them is in no image's name. */
function imageBundleName(image) {
	return `${image.replaceAll('/', '+').replaceAll(':', '@')}.sigstore.json`;
}

;// CONCATENATED MODULE: ./packages/release/build/seal/sbom-bundle-name.js
/** The asset that attests an SBOM of all other files; no file of a build may have a name that ends so. */
function sbomBundleName(sbom) {
	return `${sbom}.attestation.sigstore.json`;
}

;// CONCATENATED MODULE: ./packages/release/build/seal/expected-bundles.js




/** Provenance of each file and image, and the SBOM of all others. Throws GuardError where two would have one name. */
function expectedBundles({ files, images, sbom }) {
	const named = images.map(({ name, digest }) => ({ name, sha256: digest.replace('sha256:', '') }));
	const each = [
		...files.map((file) => ({ path: `assets/${file.name}.sigstore.json`, subject: file })),
		...named.map((image) => ({ path: `images/${imageBundleName(image.name)}`, subject: image })),
	];
	const bundles = each.map(({ path, subject: { name, sha256 } }) => ({
		path,
		what: { kind: 'provenance' },
		subjects: [{ name, sha256 }],
	}));
	if (sbom === undefined)
		return bundles;
	const others = files.filter(({ name, kind }) => kind === 'artifact' && name !== sbom);
	const all = [...others, ...named].map(({ name, sha256 }) => ({ name, sha256 }));
	const path = `assets/${sbomBundleName(sbom)}`;
	checkFree(path, { bundles, sbom, subjects: all });
	return [...bundles, { path, what: { kind: 'sbom', name: sbom }, subjects: all }];
}
function checkFree(path, { bundles, sbom, subjects }) {
	const problem = `cannot release with the SBOM ${quoted(sbom)}`;
	if (subjects.length === 0)
		throw badInput(`${problem}: there is nothing else that it could be of; leave "sbom" empty`);
	const other = bundles.find((one) => one.path.toLowerCase() === path.toLowerCase());
	if (other !== undefined)
		throw badInput(`${problem}: its attestation would have the name of that of ${quoted(`${other.subjects[0]?.name}`)}; rename that file in the build`);
}

;// CONCATENATED MODULE: ./packages/release/build/seal/to-checksums.js
/** What `sha256sum --check` reads. */
function toChecksums(files) {
	return files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}

;// CONCATENATED MODULE: ./packages/release/build/seal/check-manifest.js






/**
 * Whether a manifest names what was built, the checksums of it and the attestations of both, once each and nothing else;
 * `checkSeal` holds what was built against what the build says. Who has the job that seals could make a file public
 * otherwise by calling it an attestation, or exchange one by calling it an installer. Throws SealError.
 */
function checkManifest(manifest, { sbom, installers }) {
	const { files } = manifest;
	const wanted = wantedFiles(manifest, sbom);
	const found = new Set();
	for (const { name, kind } of files) {
		if (wanted.get(name) !== kind || found.has(name))
			throw check_manifest_refused('extra-file', `${quoted(name)} (${kind}) is not of this release`);
		found.add(name);
	}
	const missing = [...wanted.keys()].find((name) => !found.has(name));
	if (missing !== undefined)
		throw check_manifest_refused('missing-file', `${quoted(missing)} is missing`);
	const other = files.find(({ name, embeddedFrom }) => embeddedFrom !== undefined && !installers.includes(name));
	if (other !== undefined)
		throw check_manifest_refused('other-bytes', `${quoted(other.name)} has other bytes than the build says, and is no installer of this release`);
	checkChecksums(files);
}
function wantedFiles({ files, images }, sbom) {
	const built = files.flatMap(({ name, kind, sha256 }) => kind === 'artifact' ? [{ name, kind, sha256 }] : []);
	const sums = { name: checksumsName, kind: 'checksums', sha256: '' };
	const attested = built.length === 0 ? [] : [...built, sums];
	const bundles = expectedBundles({ files: attested, images, sbom })
		.flatMap(({ path }) => (path.startsWith('assets/') ? [path.slice('assets/'.length)] : []))
		.map((name) => [name, 'bundle']);
	return new Map([...attested.map(({ name, kind }) => [name, kind]), ...bundles]);
}
function checkChecksums(files) {
	const text = toChecksums(files.filter(({ kind }) => kind === 'artifact'));
	const sha256 = (0,external_node_crypto_namespaceObject.createHash)('sha256').update(text).digest('hex');
	const sums = files.find(({ kind }) => kind === 'checksums');
	if (sums !== undefined && sums.sha256 !== sha256)
		throw check_manifest_refused('other-bytes', `${quoted(sums.name)} has not the checksums of the files`);
}
function check_manifest_refused(code, why) {
	return new SealError(code, `cannot take the seal: ${why}; find out what has changed it in the job that seals`);
}

;// CONCATENATED MODULE: ./packages/runner/build/release/read-seal.js





/**
 * The manifest in the folder `sealed`: the one of the digest `seal`, which came by another way, and of this very release.
 * Nothing else in the folder has been looked at. Throws GuardError and SealError.
 */
function readSeal({ workspace, plan, inputs }) {
	const sha256 = getInput('seal');
	if (!/^[\da-f]{64}$/.test(sha256))
		throw new GuardError('bad-input', `the input "seal" is ${quoted(sha256)}: give the output "seal" of the job that seals, 64 hex digits`);
	// '' would be the workspace.
	const folder = (0,external_node_path_namespaceObject.resolve)(workspace, getInput('sealed') || 'sealed');
	const found = read_regular_file_readRegularFile((0,external_node_path_namespaceObject.join)(folder, 'seal.json'), read_seal_mostBytes);
	if (found.kind === 'unread')
		throw new SealError('unreadable-seal', `cannot read the manifest of the seal: ${found.message}`);
	const manifest = parseManifest(found.bytes, sha256);
	checkSeal(manifest, plan);
	checkManifest(manifest, inputs);
	return { manifest, sha256, folder };
}
/** A thousand files, with names of two hundred characters. */
const read_seal_mostBytes = 2 ** 20;

;// CONCATENATED MODULE: ./packages/runner/build/release/read-signer.js


/** Which workflow signs, as the release workflow says of itself by `job.workflow_\u2026`. Throws GuardError. */
function readSigner() {
	const workflow = getInput('signer-workflow');
	const commit = getInput('signer-commit');
	if (!/^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[\w.-]+\.ya?ml$/.test(workflow))
		throw read_signer_refused('signer-workflow', workflow, '"owner/name/.github/workflows/file.yml"');
	if (!/^(?:[\da-f]{40}|[\da-f]{64})$/.test(commit))
		throw read_signer_refused('signer-commit', commit, 'the commit of that workflow, in full');
	return { workflow, commit };
}
function read_signer_refused(name, value, wanted) {
	return new GuardError('bad-input', `the input "${name}" is ${quoted(value)}: give ${wanted}`);
}

;// CONCATENATED MODULE: ./packages/attestation/build/policy/to-run-context.js

/**
 * The run around, of which the runner's variables tell; undefined outside of workflows. A container that is given half of
 * them is refused, since outside of a run every run's attestations count.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function toRunContext(environment, server) {
	const { GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = environment;
	if (environment.GITHUB_ACTIONS !== 'true')
		return undefined;
	if (!GITHUB_REPOSITORY || !GITHUB_RUN_ID || !GITHUB_RUN_ATTEMPT)
		throw new GuardError('bad-usage', 'cannot tell which run this is: with GITHUB_ACTIONS there have to be GITHUB_REPOSITORY, GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT; pass all of them on');
	return {
		server,
		repository: GITHUB_REPOSITORY,
		runId: GITHUB_RUN_ID,
		runAttempt: GITHUB_RUN_ATTEMPT,
	};
}

;// CONCATENATED MODULE: ./packages/release/build/publish/check-notes.js

/**
 * The text of a release as somebody writes it: not longer than GitHub takes with our marker behind it, and without a
 * marker of its own, since nobody could tell then whose draft it is. Throws GuardError.
 */
function checkNotes(notes) {
	if (notes.length > check_notes_longest)
		throw check_notes_refused(`has ${notes.length} characters: ${check_notes_longest} are the most, link to the others`);
	if (/<!--\s*portcullis\b/i.test(notes))
		throw check_notes_refused('has a comment that begins with "portcullis": take it out, only we write those');
	return notes;
}
/** All inputs together reach a step as one variable, of which Linux takes 128 KiB; GitHub takes texts of 125,000. */
const check_notes_longest = 60_000;
function check_notes_refused(why) {
	return new GuardError('bad-input', `the input "notes" ${why}`);
}

;// CONCATENATED MODULE: ./packages/release/build/plan/parse-release-inputs.js



/** Reads `toJSON(inputs)` of the release workflow. Throws GuardError that names the input and what it accepts. */
function parseReleaseInputs(text) {
	const given = parseObject(text);
	const unknown = Object.keys(given).find((name) => !names.has(name));
	if (unknown !== undefined)
		throw badInput(`the release workflow has no input ${quoted(unknown)}: take it out`);
	const word = (name) => parse_release_inputs_toText(given[name], name).trim() || undefined;
	const lines = (name) => parse_release_inputs_toText(given[name], name)
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '');
	const inputs = {
		tag: word('tag') ?? '',
		version: word('version'),
		artifact: toArtifact(word('artifact-id'), word('artifact-digest')),
		digests: parse_release_inputs_toText(given.digests, 'digests'),
		sbom: word('sbom'),
		installers: lines('installers'),
		images: parse_release_inputs_toText(given.images, 'images'),
		imageTags: lines('image-tags'),
		npm: lines('npm'),
		crates: lines('crates'),
		notes: checkNotes(parse_release_inputs_toText(given.notes, 'notes')),
		isPrerelease: toBoolean(given.prerelease, 'prerelease'),
		isSolo: toBoolean(given.solo, 'solo') ?? false,
		isDryRun: toBoolean(given['dry-run'], 'dry-run') ?? false,
	};
	if ((inputs.artifact === undefined) !== (inputs.digests.trim() === ''))
		throw badInput('the inputs "artifact-id", "artifact-digest" and "digests" belong together: give all three, or none where there are images only');
	return inputs;
}
const parse_release_inputs_all = [
	'tag',
	'version',
	'artifact-id',
	'artifact-digest',
	'digests',
	'sbom',
	'installers',
	'images',
	'image-tags',
	'npm',
	'crates',
	'notes',
	'prerelease',
	'solo',
	'dry-run',
];
const names = new Set(parse_release_inputs_all);
function parseObject(text) {
	try {
		const value = JSON.parse(text);
		if (typeof value === 'object' && value !== null && !Array.isArray(value))
			return { ...value };
	}
	catch {
		// Said below, as of any other text that is none.
	}
	throw badInput('the input "inputs" is no JSON object: write "${{ toJSON(inputs) }}"');
}
function parse_release_inputs_toText(value, name) {
	if (value === undefined || value === null)
		return '';
	if (typeof value === 'string')
		return value;
	throw badInput(`the input "${name}" is no text: write it in quotes`);
}
/** The runner gives booleans as such, and as text where they were given as text. */
function toBoolean(value, name) {
	if (value === undefined || value === null || value === '')
		return undefined;
	if (value === true || value === 'true')
		return true;
	if (value === false || value === 'false')
		return false;
	throw badInput(`the input "${name}" is ${quoted(`${value}`)}: write true or false`);
}
function toArtifact(id, digest) {
	if (id === undefined && digest === undefined)
		return undefined;
	// The upload tells the digest without its kind, the API with it.
	const hex = /^(?:sha256:)?([\da-f]{64})$/.exec(digest ?? '')?.[1];
	// Fifteen digits: more would be another number in JavaScript.
	if (!/^[1-9]\d{0,14}$/.test(id ?? '') || hex === undefined)
		throw badInput('give the outputs "artifact-id" and "artifact-digest" of the step that uploads the artifact, both');
	return { id: Number(id), digest: `sha256:${hex}` };
}

;// CONCATENATED MODULE: ./packages/release/build/plan/check-roles.js



/**
 * Refuses names that are none of the files of the release, and files with two roles: checksums are written into an
 * installer, which would make another package or SBOM of it.
 */
function checkRoles({ sbom, installers, npm, crates }, files) {
	const roles = { sbom: sbom === undefined ? [] : [sbom], installers, npm, crates };
	const known = new Set(files.map(({ name }) => name));
	const taken = new Map();
	for (const [input, names] of Object.entries(roles)) {
		const missing = names.filter((name) => !known.has(name));
		if (missing.length > 0)
			throw badInput(`the input "${input}" names ${nameFew(missing)}, and the digests of the build do not: give the name of a file as it stands there`);
		for (const name of names) {
			const other = taken.get(name);
			if (other !== undefined)
				throw badInput(twice(name, input, other));
			taken.set(name, input);
		}
	}
}
function twice(name, input, other) {
	if (input === other)
		return `the input "${input}" names ${quoted(name)} twice: name it once`;
	return `the inputs "${other}" and "${input}" both name ${quoted(name)}: a file is one of them`;
}

;// CONCATENATED MODULE: ./packages/release/build/plan/image-registry.js
/**
 * The one registry that takes the token of a job, which is sent to no other.
 * https://docs.github.com/en/packages/working-with-a-github-packages-registry/working-with-the-container-registry
 */
const imageRegistry = 'ghcr.io';

;// CONCATENATED MODULE: ./packages/release/build/plan/parse-images.js



/** Images by digest, a line each: `ghcr.io/owner/name@sha256:HEX`. */
function parseImages(text) {
	const images = text
		.split(/\s+/)
		.filter((line) => line !== '')
		.map(parseImage);
	if (images.length > parse_images_most)
		throw badInput(`cannot release ${images.length} images: ${parse_images_most} are the most`);
	const names = new Set(images.map(({ name }) => name));
	if (names.size < images.length)
		throw badInput('an image is named twice: a release has one digest for each name');
	return images.sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** Registries are asked several times for each. */
const parse_images_most = 100;
function parseImage(text) {
	const [, name, digest] = parse_images_form.exec(text) ?? [];
	if (name === undefined || digest === undefined)
		throw badInput(`cannot release the image ${quoted(text)}: name it by registry and digest, "ghcr.io/owner/name@sha256:HEX"`);
	if (name.length > parse_images_longest)
		throw badInput(`cannot release the image ${quoted(text)}: its name is longer than ${parse_images_longest} characters`);
	if (!name.startsWith(`${imageRegistry}/`))
		throw badInput(`cannot release the image ${quoted(text)}: "${imageRegistry}" is the only registry that takes the token of a job, and a release has no other; push the image there`);
	return { name, digest };
}
/** Its attestation is a file of that name. */
const parse_images_longest = 200;
/** https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests */
const parse_images_form = /^([\w.-]+(?::\d{1,5})?(?:\/[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*)+)@(sha256:[\da-f]{64})$/;

;// CONCATENATED MODULE: ./packages/release/build/plan/parse-tag.js


/**
 * The name of the tag that a release gets. Narrower than git is: what is left means the same in a path, a shell, an
 * address and a sentence, and cannot be taken for a commit or a ref of another kind.
 * https://git-scm.com/docs/git-check-ref-format
 */
function parse_tag_parseTag(text) {
	const why = parse_tag_whyNot(text);
	if (why === undefined)
		return text;
	throw badInput(`cannot release as the tag ${quoted(text)}: ${why}; choose one such as "v1.2.3"`);
}
function parse_tag_whyNot(text) {
	if (text === '')
		return 'it is empty';
	if (text.length > parse_tag_longest)
		return `it is longer than ${parse_tag_longest} characters`;
	if (!/^[\w.+@/-]+$/.test(text))
		return 'it has others than letters, digits and "_", ".", "+", "@", "/", "-"';
	if (!/^[A-Za-z\d]/.test(text))
		return 'it does not begin with a letter or a digit';
	if (/\.\.|\/\/|\/\.|\.\/|[./]$|\.lock(?:\/|$)/.test(text))
		return 'git knows no such name';
	if (/^(?:[\da-f]{40}|[\da-f]{64})$/i.test(text))
		return 'it looks like a commit';
	if (/^(?:refs|heads|tags|remotes)\//.test(text) || text === 'HEAD')
		return 'it looks like another ref';
	return undefined;
}
const parse_tag_longest = 100;

;// CONCATENATED MODULE: ./packages/release/build/plan/parse-version.js


/**
 * The version that a tag stands for: what the tag ends with, behind nothing, `v`, or a name such as `tool-v` or `tool/`.
 * Where it is given too, both have to agree, or the files would say one version and the release another.
 */
function parseVersion(given, tag) {
	const found = given ?? /(?:^|[-/@_])v?(\d[\w.+-]*)$/.exec(tag)?.[1] ?? /^v(\d.*)$/.exec(tag)?.[1];
	if (found === undefined)
		throw badInput(`the tag ${quoted(tag)} names no version: give it as the input "version"`);
	if (!parse_version_form.test(found) || found.length > parse_version_longest)
		throw badInput(`cannot take ${quoted(found)} as a version: write one such as "1.2.3" or "1.2.3-rc.1"`);
	const before = tag.slice(0, -found.length);
	if (tag.endsWith(found) && /^(?:|.*[-/@_])v?$/.test(before))
		return found;
	throw badInput(`the tag ${quoted(tag)} is not of the version ${quoted(found)}: give the tag that ends with it, such as "v${found}"`);
}
/** Digits and parts of letters and digits between single signs: https://semver.org, PEP 440 and their like. */
const parse_version_form = /^\d+(?:[.+-]?[A-Za-z\d]+)*$/;
const parse_version_longest = 60;

;// CONCATENATED MODULE: ./packages/release/build/plan/to-release-plan.js







/** Throws GuardError for what cannot be released so. */
function toReleasePlan(inputs, { context, commit }) {
	const tag = parse_tag_parseTag(inputs.tag);
	const version = parseVersion(inputs.version, tag);
	const files = parseDigestLines(inputs.digests);
	const images = parseImages(inputs.images);
	if (files.length + images.length === 0)
		throw badInput('there is nothing to release: the build gives neither digests of files nor images');
	checkRoles(inputs, files);
	if (!/^(?:[\da-f]{40}|[\da-f]{64})$/.test(commit))
		throw badInput(`the run is at ${quoted(commit)}, which is no commit: run this in a workflow`);
	return {
		server: context.server,
		repository: context.repository,
		tag,
		version,
		commit,
		run: { id: context.runId, attempt: context.runAttempt },
		isDryRun: inputs.isDryRun,
		isPrerelease: inputs.isPrerelease ?? isEarly(version),
		files,
		images,
	};
}
/** By https://semver.org and PEP 440, neither of which takes what is behind "+" into account. */
function isEarly(version) {
	return /-|[\d.](?:a|b|rc|dev|alpha|beta)\.?\d*/i.test(version.replace(/\+.*/, ''));
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
	const server = toServerUrl('GITHUB_SERVER_URL', environment.GITHUB_SERVER_URL) ?? github;
	const api = toServerUrl('GITHUB_API_URL', environment.GITHUB_API_URL);
	const second = toServerUrl('the fallback server', fallback);
	return {
		server,
		api: api ?? apiOf(server),
		fallback: second === server ? undefined : second,
	};
}
const github = 'https://github.com';
/** https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api */
function apiOf(server) {
	const { host } = new URL(server);
	const isOwnServer = host !== 'github.com' && !host.endsWith('.ghe.com');
	return isOwnServer ? `${server}/api/v3` : `https://api.${host}`;
}

;// CONCATENATED MODULE: ./packages/audit/build/tool.js
/** How the program names itself; the version is that of every package.json here. */
const tool = { name: 'portcullis', version: '0.0.0' };

;// CONCATENATED MODULE: ./packages/runner/build/run-program.js

/** Runs a program to its end, and shows nothing of it; `code` is not 0 either when there is none of that name. */
async function runProgram(program, args, stdin) {
	const input = Buffer.from(stdin);
	const options = { silent: true, ignoreReturnCode: true, input };
	try {
		const { exitCode, stdout } = await getExecOutput(program, [...args], options);
		return { code: exitCode, stdout };
	}
	catch {
		return { code: 127, stdout: '' };
	}
}

;// CONCATENATED MODULE: ./packages/runner/build/outside-of.js



/** The server that runs the workflow, with the token that is given as an input and no other. */
function outsideOf(input) {
	const token = toToken('the input "token"', input);
	if (token !== undefined)
		core_setSecret(token);
	const { server, api } = serversFrom(process.env, undefined);
	const userAgent = `${tool.name}/${tool.version}`;
	return { server, api, token, environment: process.env, userAgent, runProgram: runProgram };
}

;// CONCATENATED MODULE: ./packages/runner/build/text-input.js

/** The runner gives an input that is not set as ''. */
function textInput(name) {
	const value = getInput(name);
	return value === '' ? undefined : value;
}

;// CONCATENATED MODULE: ./packages/runner/build/release/read-stage.js







/** Throws GuardError for what cannot be released so. */
function readStage() {
	const outside = outsideOf(textInput('token'));
	const run = toRunContext(process.env, outside.server);
	if (run === undefined)
		throw new GuardError('bad-usage', 'a release is made by a workflow: GITHUB_ACTIONS is not set');
	const inputs = parseReleaseInputs(getInput('inputs'));
	const commit = process.env.GITHUB_SHA ?? '';
	return {
		workspace: (0,external_node_fs_namespaceObject.realpathSync)(process.env.GITHUB_WORKSPACE ?? process.cwd()),
		inputs,
		plan: toReleasePlan(inputs, { context: run, commit }),
		outside,
		run,
		ref: process.env.GITHUB_REF ?? '',
	};
}

;// CONCATENATED MODULE: ./packages/runner/build/release/run-release-publish.js








/** What release-publish does: makes the release of what was sealed, step by step, and tells where it is. */
async function runReleasePublish() {
	await endStage('release-publish', async () => {
		const stage = readStage();
		if (stage.plan.isDryRun)
			throw new GuardError('bad-input', 'a dry run publishes nothing: leave the job of this step out');
		const seal = readSeal(stage);
		checkEmbedded(seal.manifest, parseDigestLines(getInput('embedded')));
		const sealed = toSealedRelease(seal, stage.plan, {
			notes: toNotes(stage, seal),
			mustBeImmutable: true,
		});
		const { page } = await publishRelease(sealed, toPublishing(sealed, seal, stage));
		setOutput('release-url', page);
		if (process.env.GITHUB_STEP_SUMMARY)
			await summary.addRaw(publishedMarkdown(stage.plan.server, seal)).write();
	});
}
function toNotes({ inputs, plan, ref }, { manifest }) {
	const { server } = plan;
	const commands = verificationCommands(manifest, { signer: readSigner(), ref });
	return inputs.notes.trim() === '' ? defaultNotes(manifest, { server, commands }) : inputs.notes;
}
function toPublishing(sealed, { folder }, { outside }) {
	const { server, api, token, environment, userAgent } = outside;
	if (token === undefined)
		throw new GuardError('bad-input', 'the input "token" is empty: give one with contents: write');
	return openPublishing(sealed, {
		server,
		api,
		token,
		http: { environment, userAgent },
		assets: (0,external_node_path_namespaceObject.join)(folder, 'assets'),
		onStep: (step) => info(escapeLines(step)),
	});
}

;// CONCATENATED MODULE: ./actions/release-publish/build/index.js

runReleasePublish();

