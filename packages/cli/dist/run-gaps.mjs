import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ // The require scope
/******/ var __nccwpck_require__ = {};
/******/ 
/************************************************************************/
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
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
	F: () => (/* binding */ runGaps)
});

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./packages/audit/build/tool.js
/** How the program names itself; the version is that of every package.json here. */
const tool = { name: 'portcullis', version: '0.0.0' };

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
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

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./packages/files/build/system-error-code.js

/** What the system answered to a call, such as `ENOENT`; undefined for every other error. */
function systemErrorCode(error) {
	if (!external_node_util_namespaceObject.types.isNativeError(error) || !('code' in error))
		return undefined;
	return typeof error.code === 'string' && 'syscall' in error ? error.code : undefined;
}

;// CONCATENATED MODULE: ./packages/files/build/to-write-error.js


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
	['ENAMETOOLONG', 'its path is longer than the system allows'],
	['ENOSPC', 'no space is left'],
]);

;// CONCATENATED MODULE: ./packages/files/build/replace-file.js




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
		remove(temporary);
		throw toWriteError(file, error);
	}
}
function remove(temporary) {
	try {
		(0,external_node_fs_namespaceObject.rmSync)(temporary, { force: true });
	}
	catch {
		// Why nothing could be written there is said anyway.
	}
}

;// CONCATENATED MODULE: ./packages/audit/build/write-output.js


/** Writes a file that somebody names on the command line; devices and pipes (`/dev/stdout`) are written into. */
function writeOutput(file, text) {
	if (isStream(file))
		writeStream(file, text);
	else
		replaceFile(file, text);
}
function isStream(file) {
	try {
		const stat = (0,external_node_fs_namespaceObject.statSync)(file);
		return !stat.isFile() && !stat.isDirectory();
	}
	catch {
		// Nothing that can be looked at: writing it says why.
		return false;
	}
}
function writeStream(file, text) {
	try {
		(0,external_node_fs_namespaceObject.writeFileSync)(file, text);
	}
	catch (error) {
		throw toWriteError(file, error);
	}
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

;// CONCATENATED MODULE: ./packages/cli/build/did-you-mean.js

/** `, did you mean "x"` for a word that was probably meant, otherwise nothing. */
function didYouMean(word, known) {
	const meant = nearest(word, known);
	return meant === undefined ? '' : `, did you mean "${meant}"`;
}

;// CONCATENATED MODULE: ./packages/cli/build/refuse-unknown-inputs.js


/** What an action is given has to be one of its inputs: a name that is not known was meant to change something. */
function refuseUnknownInputs(inputs, declared) {
	if (declared === undefined)
		return;
	const known = new Set(declared.map((name) => name.toLowerCase()));
	const unknown = [...inputs.keys()].find((name) => !known.has(name));
	if (unknown === undefined)
		return;
	const names = declared.length === 0 ? 'it has none' : `known are ${declared.join(', ')}`;
	throw new GuardError('bad-usage', `the action has no input "${unknown}"${didYouMean(unknown, declared)}: ${names}`);
}

;// CONCATENATED MODULE: ./packages/cli/build/analyse-gaps.js

/** Looks at one action. Servers are opened only where it is theirs. */
async function analyseGaps(target, inputs, openServers) {
	const { analyseAction, askInputs, declaredInputs, diskTree, gatherGaps } = await import(
	/* webpackIgnore: true */ './immutability.mjs');
	if (target.kind === 'folder') {
		const tree = diskTree(target.root);
		refuseUnknownInputs(inputs, declaredInputs(tree, target.path));
		const report = analyseAction({ tree, path: target.path, inputs });
		return { report: { kind: 'known', value: report }, sources: sourcesOn(tree, report) };
	}
	const { upstream, cache, url } = await openServers();
	const action = { ...target, inputs };
	if (inputs.size > 0)
		refuseUnknownInputs(inputs, await askInputs(action, upstream));
	const [report = unanswered] = await gatherGaps([action], { upstream, cache });
	const home = `${url}/${target.repository}/blob/${target.commit}`;
	return { report, sources: sourcesAt(home, report) };
}
const unanswered = {
	kind: 'unknown',
	reason: 'undecidable',
	message: 'nobody has analysed it',
};
function sourcesOn(tree, report) {
	const answers = pathsIn(report).map((path) => tree.read(path));
	return new Map(answers.flatMap((answer) => answer.kind === 'file' ? [[answer.source.path, answer.source]] : []));
}
/** Where they can be looked at; their texts are not at hand any more. */
function sourcesAt(home, report) {
	if (report.kind === 'unknown')
		return new Map();
	const sources = pathsIn(report.value).map((path) => {
		const names = path.split('/').map(encodeURIComponent).join('/');
		return { path, repositoryPath: path, kind: 'script', text: '', url: `${home}/${names}` };
	});
	return new Map(sources.map((source) => [source.path, source]));
}
function pathsIn({ sites, inconclusive }) {
	const places = [
		...sites.flatMap(({ at, related = [] }) => [at, ...related.map((one) => one.at)]),
		...inconclusive.flatMap(({ at }) => at ?? []),
	];
	return [...new Set(places.map(({ path }) => path))];
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
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

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./packages/core/build/reporters/escape-json.js
/**
 * A value as JSON, two spaces, with a newline at the end. What a reader cannot see, and the `[` of
 * `##[`, is written as `\u\u2026.`: the value stays the same, and printing it moves no cursor and runs no
 * command. `indent` 0 makes a line of it.
 */
function escapeJson(value, indent = 2) {
	const written = JSON.stringify(value, undefined, indent);
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

;// CONCATENATED MODULE: ./packages/cli/build/gaps-code.js
/** 0 where nothing is open with what the action is given, 1 where something is, 3 where nobody could tell. */
function gapsCode({ verdict }) {
	switch (verdict) {
		case 'clean':
		case 'conditional':
			return 0;
		case 'gaps':
			return 1;
		case 'unknown':
			return 3;
	}
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/is-commit.js
/** Whether a ref is a full commit: 40 hex digits, or 64 in a SHA-256 repository. Any other ref is a name that can move. */
function isCommit(ref) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref);
}

;// CONCATENATED MODULE: ./packages/cli/build/gaps-target.js



/** A DIR, or `OWNER/REPO[/PATH]@COMMIT`. Throws GuardError for what is neither. */
function gapsTarget(text, cwd) {
	const [, repository, below = '', ref] = remote.exec(text) ?? [];
	if (repository !== undefined && ref !== undefined && isCommit(ref)) {
		const path = below
			.split('/')
			.filter((name) => name !== '' && name !== '.')
			.join('/');
		return { kind: 'remote', repository, path: path === '' ? undefined : path, commit: ref };
	}
	const folder = (0,external_node_path_namespaceObject.resolve)(cwd, text);
	const found = text === '' ? undefined : (0,external_node_fs_namespaceObject.statSync)(folder, { throwIfNoEntry: false });
	if (found?.isDirectory() === true)
		return toFolderTarget(text, (0,external_node_fs_namespaceObject.realpathSync)(folder));
	if (found !== undefined)
		throw refused(`"${text}" is a file: name the folder of an action, in which its action.yml is`);
	if (repository === undefined || ref === undefined)
		throw refused(`there is no folder "${text}": name the folder of an action, or "OWNER/REPO@COMMIT"`);
	throw notACommit(repository, ref);
}
function notACommit(repository, ref) {
	const what = `"${ref}" is no full commit of "${repository}", and what it names can change`;
	// A server tells what its branches and tags stand for, and not how a commit goes on.
	return isShortened.test(ref)
		? refused(`${what}: give all 40 digits, as "git rev-parse ${ref}" in a clone prints them`)
		: refused(`${what}: give all 40 digits, as "git ls-remote https://github.com/${repository} ${ref}" prints them`);
}
const isShortened = /^[0-9a-f]{7,39}$/i;
const remote = /^((?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}(?:[/@]|$))[\w.-]+)((?:\/[^@\0]*)?)@([^@\s]+)$/;
/** A tree begins where git says so. */
function toFolderTarget(text, folder) {
	if (!names.some((name) => (0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(folder, name))))
		throw refused(`there is no action.yml in "${text}": name the folder of an action`);
	const root = rootAbove(folder) ?? folder;
	const path = (0,external_node_path_namespaceObject.relative)(root, folder).split(external_node_path_namespaceObject.sep).join('/');
	return { kind: 'folder', root, path: path === '' ? '.' : path };
}
const names = ['action.yml', 'action.yaml', 'Dockerfile'];
function rootAbove(folder) {
	if ((0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(folder, '.git')))
		return folder;
	const above = (0,external_node_path_namespaceObject.dirname)(folder);
	return above === folder ? undefined : rootAbove(above);
}
function refused(message) {
	return new GuardError('bad-usage', message);
}

;// CONCATENATED MODULE: ./packages/cli/build/parse-inputs.js

/** Each `NAME=VALUE` that an action is given; names in lower case, since the runner does not tell them apart by it. */
function parseInputs(given) {
	const inputs = new Map();
	for (const one of given) {
		const at = one.indexOf('=');
		const name = one.slice(0, Math.max(at, 0)).trim().toLowerCase();
		if (name === '')
			throw new GuardError('bad-usage', `"${one}" gives no input: write it as "version=1.2.3"`);
		if (inputs.has(name))
			throw new GuardError('bad-usage', `the input "${name}" is given twice`);
		inputs.set(name, one.slice(at + 1));
	}
	return inputs;
}

;// CONCATENATED MODULE: ./packages/cli/build/gaps-line.js





/** One line of a batch: an action, and behind tabs what it is given. What is wrong with it stays its own. */
async function gapsLine(line, { cwd, openServers }) {
	const [dir = '', ...given] = line.split('\t');
	try {
		const target = gapsTarget(dir, cwd);
		const { report } = await analyseGaps(target, parseInputs(given), openServers);
		if (report.kind === 'unknown')
			return failedLine(dir, report.message);
		const { toJsonLine } = await import(/* webpackIgnore: true */ './immutability.mjs');
		return { text: toJsonLine(dir, report.value), code: gapsCode(report.value) };
	}
	catch (error) {
		if (error instanceof GuardError)
			return failedLine(dir, `${error.message}${hintOf(dir)}`);
		const what = error instanceof Error ? error.message : String(error);
		return failedLine(dir, `this is a bug of ours and not of what you look at: ${what}`);
	}
}
/** Inputs behind a blank are taken for a part of the name. */
function hintOf(dir) {
	return / \S+=/.test(dir) ? '; a tab stands before each "NAME=VALUE"' : '';
}
/** What nobody could look at. */
function failedLine(dir, error) {
	return { text: escapeJson({ dir, error }, 0), code: 3 };
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/quoted.js
/** Text of a file for a message: in double quotes, and cut where it is longer than anybody writes. */
function quoted(text) {
	return text.length > 200 ? `"${text.slice(0, 200)}\u2026"` : `"${text}"`;
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

;// CONCATENATED MODULE: ./packages/audit/build/online/token-for.js

/**
 * The token that the environment has for a server, under the names that `gh` looks for
 * (https://cli.github.com/manual/gh_help_environment): what is for github.com is never sent to a server of one's own.
 * GITHUB_TOKEN is what a workflow calls the token of the server that runs it.
 */
function tokenFor(server, environment) {
	const { hostname } = new URL(server);
	const isGithub = hostname === 'github.com' || hostname.endsWith('.ghe.com');
	const names = isGithub ? githubNames : ownServerNames;
	for (const name of names) {
		const token = toToken(name, environment[name]);
		if (token !== undefined)
			return token;
	}
	return undefined;
}
const githubNames = ['GH_TOKEN', 'GITHUB_TOKEN'];
const ownServerNames = ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN', 'GITHUB_TOKEN'];

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

;// CONCATENATED MODULE: ./packages/cli/build/cache-folder.js

/** Where answers that can never change are kept (https://specifications.freedesktop.org/basedir-spec/latest/). */
function cacheFolder(env) {
	const cache = env.XDG_CACHE_HOME ?? '';
	// A relative one has no meaning, says the specification.
	if ((0,external_node_path_namespaceObject.isAbsolute)(cache))
		return (0,external_node_path_namespaceObject.join)(cache, 'portcullis');
	const home = env.HOME ?? env.USERPROFILE ?? '';
	return (0,external_node_path_namespaceObject.isAbsolute)(home) ? (0,external_node_path_namespaceObject.join)(home, '.cache', 'portcullis') : undefined;
}

;// CONCATENATED MODULE: ./packages/cli/build/open-gap-servers.js



/** The servers that the environment names, and what other runs have learned from them. */
async function openGapServers({ env, aside }, isCached) {
	const servers = serversFrom(env, undefined);
	const { liveUpstream } = await import(/* webpackIgnore: true */ './online.mjs');
	const { analyserIdentity, openGapCache } = await import(
	/* webpackIgnore: true */ './immutability.mjs');
	const folder = isCached ? cacheFolder(env) : undefined;
	const onWarning = (message) => aside.print(`portcullis: ${escapeTerminal(message)}\n`);
	const upstream = liveUpstream({
		servers: { ...servers, token: tokenFor(servers.server, env) },
		environment: env,
		userAgent: `${tool.name}/${tool.version}`,
		cache: folder,
		onWarning,
	});
	const analyser = folder === undefined ? '' : analyserIdentity();
	const cache = folder === undefined ? undefined : openGapCache({ folder, analyser, onWarning });
	return { upstream, cache, url: servers.server };
}

;// CONCATENATED MODULE: ./packages/cli/build/gaps-worker.js



/** Answers each line of a batch that it is sent; does nothing in a thread of somebody else. */
function gapsWorker() {
	const port = external_node_worker_threads_namespaceObject.parentPort;
	const settings = new Map(Object.entries(Object(external_node_worker_threads_namespaceObject.workerData)));
	if (external_node_worker_threads_namespaceObject.isMainThread || port === null || settings.get('kind') !== workerKind)
		return;
	const cwd = `${settings.get('cwd')}`;
	const isCached = settings.get('isCached') === true;
	const aside = { isTty: false, print: (text) => process.stderr.write(text) };
	let opened;
	const openServers = () => {
		opened ??= openGapServers({ env: process.env, aside }, isCached);
		return opened;
	};
	port.on('message', (line) => {
		void gapsLine(`${line}`, { cwd, openServers }).then((answer) => port.postMessage(answer));
	});
}
/** In the data of a thread: it was started for this. */
const workerKind = 'portcullis gaps';

;// CONCATENATED MODULE: ./packages/cli/build/gaps-thread.js



/** A thread for one line of a batch after another; one that does not come back is replaced. */
class GapsThread {
	#options;
	#worker;
	constructor(options) {
		this.#options = options;
	}
	async ask(line) {
		this.#worker ??= start(this.#options);
		const answer = await answerOf(this.#worker, line);
		if (answer.kind === 'answer')
			return answer.line;
		await this.end();
		return failedLine(line.split('\t', 1).join(), answer.why);
	}
	async end() {
		await this.#worker?.terminate();
		this.#worker = undefined;
	}
}
function start({ worker, cwd, isCached }) {
	const workerData = { kind: workerKind, cwd, isCached };
	const thread = new external_node_worker_threads_namespaceObject.Worker(worker, {
		workerData,
		resourceLimits: { maxOldGenerationSizeMb: 512 },
	});
	// Whoever waits for an answer hears of it; between two nobody does.
	return thread.on('error', () => { });
}
function answerOf(worker, line) {
	return new Promise((resolve) => {
		const end = (answer) => {
			clearTimeout(timer);
			worker.off('message', told).off('error', failed).off('exit', ended);
			resolve(answer);
		};
		const none = (why) => end({ kind: 'none', why });
		const told = (answer) => end({ kind: 'answer', line: answer });
		const failed = ({ message }) => none(`the analysis ended early: ${message}`);
		const ended = () => none('the analysis ended early');
		const late = () => none(`it takes over ${mostSeconds} seconds`);
		const timer = setTimeout(late, mostSeconds * 1000);
		worker.on('message', told).on('error', failed).on('exit', ended);
		worker.postMessage(line);
	});
}
/** Many times what any action takes, asking servers included. */
const mostSeconds = 60;

;// CONCATENATED MODULE: ./packages/cli/build/in-order.js
/** Gives each item to whoever is free, and tells of the answers in the order of the items. */
async function inOrder(items, workers, tell) {
	const waiting = items.entries();
	const answers = new Map();
	let told = 0;
	const flush = () => {
		for (let next = answers.get(told); next !== undefined; next = answers.get(told)) {
			answers.delete(told);
			told += 1;
			tell(next);
		}
	};
	const work = async (ask) => {
		// All take from the same iterator.
		for (const [index, item] of waiting) {
			answers.set(index, await ask(item));
			flush();
		}
	};
	await Promise.all(workers.map(work));
}

;// CONCATENATED MODULE: ./packages/cli/build/batch-gaps.js







/** A line of JSON for each action of a file, in its order; several are looked at at once. */
async function batchGaps({ file, isCached }, surroundings, worker) {
	const lines = await readLines(file, surroundings);
	const { cwd, print } = surroundings;
	const codes = new Set();
	const threads = Array.from({ length: Math.min(lines.length, (0,external_node_os_namespaceObject.availableParallelism)(), mostThreads) }, () => new GapsThread({ worker, cwd, isCached }));
	const tell = ({ text, code }) => {
		codes.add(code);
		print(text);
	};
	await inOrder(lines, threads.map((thread) => (line) => thread.ask(line)), tell);
	await Promise.all(threads.map((thread) => thread.end()));
	if (codes.has(1))
		return 1;
	return codes.has(3) ? 3 : 0;
}
/** Each costs a core, and up to some hundred megabytes. */
const mostThreads = 8;
/** Without comments and empty lines. */
async function readLines(file, surroundings) {
	const bytes = file === '-' ? await surroundings.readStdin(mostBytes) : readBatch(file, surroundings);
	if (bytes.length > mostBytes)
		throw batch_gaps_refused(file, 'it is larger than 16 MiB');
	const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
	return lines.filter((line) => line.trim() !== '' && !line.startsWith('#'));
}
const mostBytes = 16 * 1024 * 1024;
function readBatch(file, { cwd }) {
	const path = (0,external_node_path_namespaceObject.resolve)(cwd, file);
	try {
		if ((0,external_node_fs_namespaceObject.statSync)(path).size > mostBytes)
			throw batch_gaps_refused(file, 'it is larger than 16 MiB');
		return (0,external_node_fs_namespaceObject.readFileSync)(path);
	}
	catch (error) {
		if (error instanceof GuardError)
			throw error;
		throw batch_gaps_refused(file, describeSystemError(error));
	}
}
function batch_gaps_refused(file, why) {
	const name = file === '-' ? 'standard input' : `"${file}"`;
	return new GuardError('bad-usage', `cannot read ${name} as a batch: ${why}`);
}

;// CONCATENATED MODULE: ./packages/cli/build/has-color.js
/** Whether standard output gets colours: NO_COLOR (https://no-color.org) over FORCE_COLOR over what it is. */
function hasColor({ env, terminal }) {
	if (isSet(env.NO_COLOR))
		return false;
	if (isSet(env.FORCE_COLOR))
		return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
	return terminal.isTty && env.TERM !== 'dumb';
}
function isSet(value) {
	return value !== undefined && value !== '';
}

;// CONCATENATED MODULE: ./packages/cli/build/parse-options.js



/** Parses arguments and refuses whatever is not known, not complete or given twice. */
function parseOptions(args, kinds) {
	const { tokens } = (0,external_node_util_namespaceObject.parseArgs)({
		args: [...args],
		options: Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, toOption(kind)])),
		strict: false,
		tokens: true,
	});
	const given = new Map();
	const positionals = [];
	for (const token of tokens) {
		if (token.kind === 'positional')
			positionals.push(token.value);
		if (token.kind !== 'option')
			continue;
		const values = given.get(token.name) ?? [];
		given.set(token.name, [...values, ...toValues(token, kinds, values.length)]);
	}
	return { positionals, has: (name) => given.has(name), all: (name) => given.get(name) ?? [] };
}
function toOption(kind) {
	return { type: kind === 'flag' ? 'boolean' : 'string', multiple: true };
}
function toValues(token, kinds, before) {
	const { rawName, value, inlineValue } = token;
	const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
	if (kind === undefined || !rawName.startsWith('--'))
		throw unknownOption(rawName, Object.keys(kinds));
	if (kind === 'flag') {
		if (value === undefined)
			return [];
		throw new GuardError('bad-usage', `"${rawName}" takes no value`);
	}
	if (kind === 'value' && before > 0)
		throw new GuardError('bad-usage', `"${rawName}" is given twice`);
	// `--config --offline` forgot the value; who means it writes `--config=--offline`. `-` is standard input.
	const isForgotten = value === undefined || value === '' || (inlineValue !== true && /^-./.test(value));
	if (isForgotten)
		throw new GuardError('bad-usage', `"${rawName}" needs a value`);
	return [value];
}
function unknownOption(name, known) {
	const meant = didYouMean(name, known.map((one) => `--${one}`));
	return new GuardError('bad-usage', `there is no option "${name}"${meant}; see "portcullis --help"`);
}

;// CONCATENATED MODULE: ./packages/cli/build/parse-outputs.js


/** Parses every `--format` of a command that has these formats; text to standard output when there is none. */
function parseOutputs(values, formats) {
	if (values.length === 0)
		return [{ format: 'text', file: undefined }];
	const outputs = values.map((value) => parseOutput(value, formats));
	const printed = outputs.flatMap(({ format, file }) => (file === undefined ? [format] : []));
	if (printed.length > 1 && printed.some((format) => format === 'json' || format === 'sarif')) {
		const message = `${printed.map((format) => `"${format}"`).join(' and ')} would be mixed on standard output: give all but one a file, as in "--format json=report.json"`;
		throw new GuardError('bad-usage', message);
	}
	refuseSameFile(outputs);
	return outputs;
}
/** The second would take the place of the first. */
function refuseSameFile(outputs) {
	const files = outputs
		.flatMap(({ file }) => file ?? [])
		.filter((file) => !file.startsWith('/dev/'));
	const again = files.find((file, index) => files.indexOf(file) < index);
	if (again === undefined)
		return;
	throw new GuardError('bad-usage', `"${again}" is given to two formats: give each a file of its own`);
}
function parseOutput(value, formats) {
	const at = value.indexOf('=');
	const name = at === -1 ? value : value.slice(0, at);
	const file = at === -1 ? undefined : value.slice(at + 1);
	const format = formats.find((one) => one === name);
	if (format === undefined) {
		const names = formats.join(', ');
		throw new GuardError('bad-usage', `there is no format "${name}"${didYouMean(name, formats)}: known are ${names}`);
	}
	if (file === '')
		throw new GuardError('bad-usage', `"--format ${value}" names no file after "="`);
	return { format, file };
}

;// CONCATENATED MODULE: ./packages/cli/build/parse-gaps.js




const gapsFormats = ['text', 'json', 'sarif', 'markdown'];
/** The arguments of `gaps`. Throws GuardError with what is accepted. */
function parseGaps(args) {
	const options = parseOptions(args, kinds);
	const isCached = !options.has('no-cache');
	const [target, ...others] = options.positionals;
	const [file] = options.all('batch');
	if (file !== undefined) {
		const [format, ...rest] = options.all('format');
		if (target !== undefined || options.has('with'))
			throw wrong('"--batch" takes every action, with what it is given, from its file: leave out the others');
		if (rest.length > 0 || (format !== undefined && format !== 'json'))
			throw wrong('"--batch" writes a line of JSON for each action: leave out "--format"');
		return { kind: 'batch', file, isCached };
	}
	if (target === undefined)
		throw wrong('gaps needs the DIR of an action, or "OWNER/REPO@COMMIT", or "--batch FILE"');
	if (others.length > 0)
		throw wrong(`gaps looks at one action, and "${others[0]}" is a second: name several in "--batch FILE"`);
	const inputs = parseInputs(options.all('with'));
	const outputs = parseOutputs(options.all('format'), gapsFormats);
	return { kind: 'one', target, inputs, outputs, isCached };
}
const kinds = { with: 'values', batch: 'value', format: 'values', 'no-cache': 'flag' };
function wrong(message) {
	return new GuardError('bad-usage', message);
}

;// CONCATENATED MODULE: ./packages/cli/build/gaps.js









/**
 * `portcullis gaps`: 0 when the commit of an action fixes what it runs, 1 when not, 3 when nobody could tell. `worker`
 * is the module that looks at actions of a batch.
 */
async function gaps(args, surroundings, worker) {
	const wanted = parseGaps(args);
	if (wanted.kind === 'batch')
		return batchGaps(wanted, surroundings, worker);
	return oneAction(wanted, surroundings);
}
async function oneAction(wanted, surroundings) {
	const { target, inputs, outputs, isCached } = wanted;
	const { cwd, terminal, print } = surroundings;
	const { gapReporters } = await import(/* webpackIgnore: true */ './immutability.mjs');
	const { report, sources } = await analyseGaps(gapsTarget(target, cwd), inputs, () => openGapServers(surroundings, isCached));
	const said = toReport(report);
	for (const { format, file } of outputs) {
		const color = file === undefined && hasColor(surroundings);
		const width = file === undefined ? terminal.columns : undefined;
		const context = {
			...{ name: target, sources, tool: tool, color },
			...(width === undefined ? {} : { width }),
		};
		const text = gapReporters[format](said, context);
		if (file === undefined)
			print(text);
		else
			writeOutput((0,external_node_path_namespaceObject.resolve)(cwd, file), text);
	}
	return gapsCode(said);
}
/** A server that did not answer leaves everything open. */
function toReport(report) {
	if (report.kind === 'known')
		return report.value;
	const action = { path: '.', using: '' };
	const inconclusive = [{ why: report.message }];
	return { version: 1, action, sites: [], verdict: 'unknown', inconclusive };
}

;// CONCATENATED MODULE: ./packages/cli/build/read-stdin.js
/** Standard input up to `limit` bytes and one more, by which it is known that there are more. */
async function readStdin(limit) {
	const chunks = [];
	let length = 0;
	for await (const chunk of process.stdin) {
		chunks.push(chunk);
		length += chunk.length;
		if (length > limit)
			break;
	}
	return Buffer.concat(chunks).subarray(0, limit + 1);
}

;// CONCATENATED MODULE: ./packages/cli/build/to-error-text.js

/** What is thrown, for standard error. Messages quote the tree and the configuration: attacker-controlled. */
function toErrorText(error) {
	if (error instanceof GuardError)
		return `portcullis: ${escapeTerminal(error.message)}\n`;
	const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
	// Indented, so that no line of a message can start with a workflow command.
	const lines = stack.split('\n').map((line) => `  ${escapeTerminal(line)}\n`);
	return `portcullis: this is a bug of ours and not of what you audit; report it with these lines:\n${lines.join('')}`;
}

;// CONCATENATED MODULE: ./packages/cli/build/in-process.js



/** Runs commands in this process. The one place where what is thrown is caught. */
async function inProcess(args, run) {
	process.stdout.on('error', stopPrinting);
	process.stderr.on('error', () => { });
	// Node ends with 0 when nothing is left to wait for, also where a verdict never came.
	process.exitCode = 4;
	try {
		process.exitCode = await run(args, {
			cwd: process.cwd(),
			env: process.env,
			today: new Date().toISOString().slice(0, 10),
			terminal: { isTty: process.stdout.isTTY === true, columns: process.stdout.columns },
			print: (text) => process.stdout.write(text),
			aside: {
				isTty: process.stderr.isTTY === true,
				print: (text) => process.stderr.write(text),
			},
			readStdin: readStdin,
		});
	}
	catch (error) {
		process.exitCode = error instanceof GuardError ? 2 : 4;
		process.stderr.write(toErrorText(error));
	}
}
/** Whoever reads may stop reading (`| head`): what was found stays true. Anything else is lost output. */
function stopPrinting(error) {
	if (error.code === 'EPIPE')
		return;
	process.exitCode = 2;
	process.stderr.write(`portcullis: cannot write to standard output: ${error.message}\n`);
}

;// CONCATENATED MODULE: ./packages/cli/build/run-gaps.js



/** What actions leave to others, in this process; the threads of a batch load this very module. */
function runGaps(args) {
	const worker = new URL(import.meta.url);
	return inProcess(args.slice(1), (rest, surroundings) => gaps(rest, surroundings, worker));
}
gapsWorker();

var __webpack_exports__runGaps = __webpack_exports__.F;
export { __webpack_exports__runGaps as runGaps };
