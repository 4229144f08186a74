import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
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

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
	A: () => (/* reexport */ liveUpstream)
});

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
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
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



/** The layout; other layouts may stand beside it in the same folder. */
const version = 'git-1';
/**
 * A folder that many processes may use at once, each file in one of 256 folders by the first two digits of its name.
 * A folder that cannot be used, or where others may write, is told once, and nothing is kept then.
 */
function openCacheFolder(path, warn) {
	const root = (0,external_node_path_namespaceObject.join)(path, version);
	const tell = (why) => warn(`cannot keep answers in "${path}": ${why}; they are asked for again in the next run`);
	const trouble = troubleWith(root);
	if (trouble === undefined)
		return toFolder(root, tell);
	tell(trouble);
	return undefined;
}
function troubleWith(root) {
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
	if (names.length > maxDepth)
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
	const text = Buffer.from(bytes.subarray(0, longest)).toString('utf8');
	return text.replaceAll(/[\p{C}\p{Z}"]+/gu, ' ').trim();
}
const longest = 200;

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
		return isGone(search, missing, refusal.reason) || speak(search, refusal.reason);
	if (!(error instanceof HttpError) || error.kind !== 'too-large')
		return false;
	return await shrink(search, missing);
}
/** `upload-pack: not our ref <id>`, git's words for an object that it does not have. */
function isGone({ gone }, missing, reason = '') {
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
		const line = parseLine(bytes, format);
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
function parseLine(bytes, format) {
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

;// CONCATENATED MODULE: ./packages/core/build/analysis/quoted.js
/** Text of a file for a message: in double quotes, and cut where it is longer than anybody writes. */
function quoted(text) {
	return text.length > 200 ? `"${text.slice(0, 200)}\u2026"` : `"${text}"`;
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
function octokitFetch(http, maxBytes) {
	return (url, { headers }) => {
		const { 'user-agent': _, ...rest } = headers;
		return http.send({ method: 'GET', url, headers: rest, maxBytes }, async (response) => ({
			status: response.status,
			url: response.url,
			headers: new Map(Object.entries(response.headers)),
			body: await readText(response.body),
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
		action: named.value === null ? undefined : parseAction(named),
		// No range is told: then every version.
		range: vulnerability.optionalText('vulnerable_version_range') ?? '>= 0',
		firstPatched: vulnerability.optionalText('first_patched_version'),
	};
}
function parseAction(answer) {
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
	if (![owner, repo].every(isName) || rest.length > 0)
		throw new HttpError('not-found', `no repository can be called ${quoted(repository)}`);
	return { owner, repo };
}
function isName(text) {
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
		throw refused(hop.url, status, 'without saying where to');
	const refusal = status === 303 && request.method === 'POST' ? 'to another question' : next_hop_whyNot(url, hop, request);
	if (refusal !== undefined)
		throw refused(hop.url, status, refusal);
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
function refused(from, status, why) {
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
		throw line.failure ?? cause;
	}
	finally {
		line.close();
	}
}
async function ask({ run, host, hop, request }, line) {
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
		return { kind: 'unknown', reason: reasons[error.kind], message: error.message };
	}
}
const reasons = {
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
	const facts = isAnonymous ? within(anonymous.facts, needsToken) : toKnown;
	const releases = isAnonymous ? within(anonymous.releases, needsToken) : toKnown;
	// Each is a request, and whoever writes an action decides how many there are.
	const holds = isAnonymous ? within(0, needsToken) : within(comparisons, spent);
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
function within(most, message) {
	let left = most;
	return (ask) => {
		left -= 1;
		if (left >= 0)
			return toKnown(ask);
		return Promise.resolve({ kind: 'unknown', reason: 'rate-limit', message });
	};
}
const needsToken = 'without a token the API answers a few questions an hour only, and this one was not asked: set GITHUB_TOKEN';
const spent = 'this run has compared as many commits by the API as one may';

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

;// CONCATENATED MODULE: ./packages/oci-registry/build/is-loopback.js
/** Whether a host, as a URL has it, is this machine: on Linux the unspecified address is too. */
function isLoopback(host) {
	return /^(?:(?:.+\.)?localhost\.?|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:(?:7f\w\w:\w+|0:0)\])$/.test(host);
}

;// CONCATENATED MODULE: ./packages/oci-registry/build/manifest-url.js



/**
 * Where a registry has the manifest of a tag. The name is text of a scanned file, so it has to keep the grammar of
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests before it is part of a URL.
 */
function manifestUrl({ registry, name, tag }) {
	const isName = host.test(registry) && name.length <= 255 && path.test(name) && word.test(tag);
	if (!isName || !URL.canParse(`https://${registry}`))
		throw new HttpError('not-found', `no image can be called ${quoted(`${registry}/${name}:${tag}`)}`);
	const server = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
	// As Docker does it: nobody has a certificate for this machine.
	const scheme = isLoopback(new URL(`https://${server}`).hostname) ? 'http' : 'https';
	return `${scheme}://${server}/v2/${name}/manifests/${tag}`;
}
const host = /^(?:[a-z\d](?:[a-z\d.-]*[a-z\d])?|\[[a-f\d:]+\])(?::\d{1,5})?$/i;
const path = /^[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*(?:\/[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*)*$/;
const word = /^\w[\w.-]{0,127}$/;

;// CONCATENATED MODULE: ./packages/oci-registry/build/read-bytes.js
/** A whole body; the client that gives it bounds it. */
async function readBytes(body) {
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
	const digest = digestOf(await readBytes(response.body));
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
			challenges.push({ scheme: named(scheme), parameters: new Map() });
		const length = (parameter ?? scheme)?.[0].length;
		if (length === undefined)
			break;
		at += length;
	}
	return challenges;
}
const token = "[!#$%&'*+.^_`|~\\w-]+";
const separator = /[ \t,]*/y;
/** `name = token` or `name = "quoted string"` */
const parameterForm = new RegExp(`(${token})[ \\t]*=[ \\t]*(?:"((?:[^"\\\\]|\\\\.)*)"|(${token}))`, 'y');
/** A scheme, and a token68 when one follows: `Negotiate dGVzdA==`. */
const schemeForm = new RegExp(`(${token})(?:[ \\t]+[\\w.~+/-]+=*(?=[ \\t]*(?:,|$)))?`, 'y');
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
function named([, scheme = '']) {
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
	const bytes = await http.send({ method: 'GET', url: url.href, maxBytes: 2 ** 16 }, ({ body }) => readBytes(body));
	return parseToken(bytes, url);
}
/** The registry chooses whom we ask: anybody in public, but nobody behind its back on this machine. */
function checkRealm(realm, { registry }) {
	const url = URL.canParse(realm) ? new URL(realm) : undefined;
	const isSafe = url !== undefined &&
		url.username === '' &&
		url.password === '' &&
		(isLoopback(url.hostname) ? isLoopback(hostOf(registry)) : url.protocol === 'https:');
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

;// CONCATENATED MODULE: ./packages/cli/build/online.js
/** A bundle of its own: who asks no server loads nothing of it. */


var __webpack_exports__liveUpstream = __webpack_exports__.A;
export { __webpack_exports__liveUpstream as liveUpstream };
