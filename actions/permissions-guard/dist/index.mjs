import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE_node_http_b674be28__ from "node:http";
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

;// CONCATENATED MODULE: ./packages/core/build/rules/help/engine.json
const engine_namespaceObject = /*#__PURE__*/JSON.parse('{"malformed-workflow":"GitHub would refuse this workflow or action\\n\\nGitHub does not run a workflow that it cannot read. It says so in a run named after the file, with no job in it, that nobody who reads a pull request has to see; what the workflow was there for does not happen. When the file is a security scan, the checks of a release or the rotation of a key, nothing tells that from a quiet day. In [apache/maven-build-cache-extension](https://github.com/apache/maven-build-cache-extension/pull/527) 68 runs failed in this way before someone looked; [tiled](https://github.com/mapeditor/tiled/pull/4072) found out only after the merge.\\n\\n## Fix\\n\\nEach finding names the place, what GitHub refuses there and what to write.\\n\\n```yaml before\\non:\\n  push:\\n    paths: [src/**]\\n    paths-ignore: [docs/**]\\npermissions: {}\\njobs:\\n  deploy:\\n    if: secrets.TOKEN != \'\'\\n    runs-on: ubuntu-latest\\n    timeout-minutes: \'30\'\\n    steps:\\n      - run: make deploy\\n```\\n\\n```yaml after\\non:\\n  push:\\n    paths: [src/**, \'!docs/**\']\\npermissions: {}\\njobs:\\n  deploy:\\n    if: vars.DEPLOY == \'true\'\\n    runs-on: ubuntu-latest\\n    timeout-minutes: 30\\n    steps:\\n      - run: make deploy\\n```\\n","suppression-expired":"A suppression is past its last day\\n\\nA suppression with `until` is a promise: this is accepted for now, and looked at again. Without an end it becomes permanent, and an exception from pinning that was meant for a week is what a moved tag needs: those of `tj-actions/changed-files` were [moved to a commit that dumped secrets](https://github.com/advisories/GHSA-mrrh-fwg8-r2c3) in March 2025. After its last day (in UTC) a suppression hides nothing any more, and this finding says so.\\n\\n## Fix\\n\\nMend what it hid and delete the entry, or decide again with a new day.\\n\\nBefore, on any day of 2025, in `.github/portcullis.yml`:\\n\\n```yaml before .github/portcullis.yml\\nversion: 1\\nsuppressions:\\n  - rule: unpinned-uses\\n    path: .github/workflows/ci.yml\\n    reason: waiting for a release of the action\\n    until: 2024-12-31\\n```\\n\\nAfter, with the action pinned in the workflow:\\n\\n```yaml after .github/portcullis.yml\\nversion: 1\\nsuppressions: []\\n```\\n","suppression-unused":"A suppression hides nothing\\n\\nA suppression that matches nothing today hides the next finding of its kind, unseen: someone copies the step or moves a tag back in, and the old excuse covers it. An exception from pinning is all that an attack such as the [takeover of `tj-actions/changed-files`](https://github.com/advisories/GHSA-mrrh-fwg8-r2c3) needs. One without a reason cannot be judged by whoever reads it next, so it does not hold at all. One that names no rule, or is spelled another way than `# portcullis: allow[rule] reason`, was meant to hide something and does not.\\n\\n## Fix\\n\\nDelete it, correct its spelling, or write the reason behind the `]`.\\n\\n```yaml before\\non: push\\npermissions: {}\\njobs:\\n  test:\\n    runs-on: ubuntu-24.04\\n    permissions:\\n      contents: read\\n    steps:\\n      - run: make test # portcullis: allow[unpinned-uses] the action has no releases\\n```\\n\\n```yaml after\\non: push\\npermissions: {}\\njobs:\\n  test:\\n    runs-on: ubuntu-24.04\\n    permissions:\\n      contents: read\\n    steps:\\n      - run: make test\\n```\\n"}');
;// CONCATENATED MODULE: ./packages/core/build/rules/help/permissions-guard.json
const permissions_guard_namespaceObject = /*#__PURE__*/JSON.parse('{"artipacked":"A checkout leaves its token for the steps after it\\n\\n`actions/checkout` stores the token it fetched with, so that later `git` commands work without being told. Every step after it can read that file: a package\'s install script, a test, an action of somebody else. Up to release 5 the file is `.git/config` in the workspace, so it also travels wherever the folder is copied to.\\n\\n## Fix\\n\\n```yaml before\\non: push\\npermissions:\\n  contents: read\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2\\n      - run: make\\n      - uses: actions/upload-artifact@65462800fd760344b1a7b4382951275a0abb4808 # v4.3.3\\n        with:\\n          path: .\\n```\\n\\n```yaml after\\non: push\\npermissions:\\n  contents: read\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2\\n        with:\\n          persist-credentials: false\\n      - run: make\\n      - uses: actions/upload-artifact@65462800fd760344b1a7b4382951275a0abb4808 # v4.3.3\\n        with:\\n          path: .\\n```\\n\\nA job that pushes gives the token to the step that pushes, and to no other:\\n\\n```yaml after\\non: push\\npermissions: {}\\njobs:\\n  release:\\n    runs-on: ubuntu-latest\\n    permissions:\\n      contents: write # pushes the tag\\n    steps:\\n      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2\\n        with:\\n          persist-credentials: false\\n      - run: |\\n          gh auth setup-git\\n          git push origin \\"v$VERSION\\"\\n        env:\\n          GH_TOKEN: ${{ github.token }}\\n```\\n","excessive-permissions":"A token can do more than its job needs\\n\\nEvery job gets a token for its repository, and every step of the job can use it: an action, a compiler plug-in, a test of a pull request. What it can do is what an attacker can do who gets one line of code in. A workflow that does not say gets the default of the repository or its organisation, which for everything created [before February 2023](https://github.blog/changelog/2023-02-02-github-actions-updating-the-default-github_token-permissions-to-read-only/) began as read and write for all scopes.\\n\\n## Fix\\n\\n```yaml before\\non: push\\njobs:\\n  test:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - run: make test\\n```\\n\\n```yaml before\\non: push\\npermissions:\\n  contents: write\\njobs:\\n  test:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - run: make test\\n  release:\\n    needs: test\\n    runs-on: ubuntu-latest\\n    steps:\\n      - run: make release\\n```\\n\\n```yaml after\\non: push\\npermissions: {}\\njobs:\\n  test:\\n    runs-on: ubuntu-latest\\n    permissions:\\n      contents: read\\n    steps:\\n      - run: make test\\n  release:\\n    needs: test\\n    runs-on: ubuntu-latest\\n    permissions:\\n      contents: write # pushes the tag\\n    steps:\\n      - run: make release\\n```\\n","undocumented-permissions":"A permission without a comment that says what it is for\\n\\nPermissions are added when something fails and are seldom taken away, since nobody can say any more what would fail without them. The leaderboard workflow of KubeStellar could write contents and issues for as long as nobody asked: everything in it that wrote anything had long been using [another token](https://github.com/kubestellar/docs/pull/5847). A comment costs one line, tells a reviewer what to compare the permission with, and says when it can go.\\n\\n## Fix\\n\\n```yaml before\\non: push\\npermissions: {}\\njobs:\\n  release:\\n    runs-on: ubuntu-latest\\n    permissions:\\n      contents: write\\n      id-token: write\\n    steps:\\n      - run: make release\\n```\\n\\n```yaml after\\non: push\\npermissions: {}\\njobs:\\n  release:\\n    runs-on: ubuntu-latest\\n    permissions:\\n      contents: write # creates the release\\n      # the registry takes a short-lived token from GitHub\'s identity\\n      id-token: write\\n    steps:\\n      - run: make release\\n```\\n","unknown-permission":"A permission that GitHub does not know\\n\\nGitHub refuses a whole workflow for one scope or level that it does not know, and the run that tells so is easily overlooked: a check that is not required just no longer appears, a scheduled job no longer starts. etcd\'s workflow [stopped over `workflows: write`](https://github.com/etcd-io/etcd/pull/21916), which a GitHub App can have and a workflow\'s token cannot; two of CubeFS stopped over [`issues: read|write`](https://github.com/cubefs/cubefs/pull/2373), copied from the documentation\'s table. A security check that nobody runs protects nothing, and a permission that means nothing is not the one that its author meant.\\n\\n## Fix\\n\\n```yaml before\\non: push\\npermissions:\\n  content: read\\n  id-token: read\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - run: make\\n```\\n\\n```yaml after\\non: push\\npermissions:\\n  contents: read\\n  id-token: write\\njobs:\\n  build:\\n    runs-on: ubuntu-latest\\n    steps:\\n      - run: make\\n```\\n"}');
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
const ids_namespaceObject = /*#__PURE__*/JSON.parse('["agent-prompt-injection","archived-uses","artipacked","assets-after-publish","bot-conditions","broad-token-secret","build-publish-same-job","cache-mode-not-enforced","cache-on-privileged-pr","cache-poisoning","cooldown","dangerous-triggers","digest-unbound-artifact","excessive-permissions","github-app","github-env","hardcoded-container-credentials","immutability-gap","impostor-commit","insecure-commands","known-vulnerable-actions","lockfile-problem","long-lived-registry-token","malformed-workflow","moved-tag","moving-major-tag","mutable-install","mutable-local-action","obfuscation","overprovisioned-secrets","pin-comment-missing","pin-policy","publish-before-attest","ref-confusion","ref-version-mismatch","release-gate-missing","release-on-push","release-ref-from-input","release-without-environment","repository-moved","secret-in-run-script","secrets-inherit","secrets-outside-env","self-granted-tag","self-hosted-runner","self-reference-with-ref","sha-policy-preflight","stale-action-refs","suppression-expired","suppression-unused","tag-only-pin","template-injection","third-party-runner-in-release","typosquat-uses","undocumented-permissions","unknown-permission","unpinned-images","unpinned-transitive","unpinned-uses","unredacted-secrets","unsound-condition","unsound-contains","unsound-ternary","untrusted-checkout","untrusted-comment-trigger","use-trusted-publishing"]');
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
			if (message === undefined)
				return;
			// Another tool with rules of the same names may need what hides nothing here.
			const isOurs = judged.suppression.covers.kind !== 'zizmor';
			yield finding(judged.suppression.at, message, isOurs ? {} : { severity: 'info' });
		},
	},
};
function describe({ suppression: { rule, covers }, state }) {
	switch (state) {
		case 'used':
		case 'expired':
			return undefined;
		case 'unused':
			return covers.kind === 'zizmor'
				? `"# zizmor: ignore[${rule}]" matches no finding of "${rule}" here: delete it where zizmor has none either`
				: `suppression of "${rule}" matches no finding: delete it, or it will hide the next one unseen`;
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

;// CONCATENATED MODULE: ./packages/core/build/rules/artipacked/budget.js
function newBudget() {
	return { left: 20_000 };
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


const contains = {
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

const join = {
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
	contains: contains,
	endswith: endswith,
	format: format,
	fromjson: fromjson,
	join: join,
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
	return { tree: indexed(context, text), contexts: [context], calls: [], fault: undefined };
}
function indexed(context, text) {
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
const cache = new Map();
/** Parses a text (without braces) with GitHub's own parser, each text once. */
function parseExpression(text) {
	const known = cache.get(text);
	if (known !== undefined)
		return known;
	// A hostile tree can hold any number of texts; a real one has some thousands.
	if (cache.size >= maxCached)
		cache.clear();
	const parsed = lengthFault(text) ?? simplePath(text) ?? parse(text);
	cache.set(text, parsed);
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
	const known = condition_of_cache.get(scalar) ?? read(scalar);
	condition_of_cache.set(scalar, known);
	return known;
}
function read(scalar) {
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
	['contains', ([search = null, item = null]) => fold_call_contains(search, item)],
	['startswith', (args) => onTexts(args, (text, start) => text.startsWith(start))],
	['endswith', (args) => onTexts(args, (text, end) => text.endsWith(end))],
	['join', ([items = null, separator = ',']) => fold_call_join(items, separator)],
	['fromjson', ([text = null]) => (isPrimitive(text) ? fromJson(toText(text)) : undefined)],
	['tojson', ([value = null]) => (isPrimitive(value) ? JSON.stringify(value) : undefined)],
]);
function fold_call_contains(search, item) {
	if (isList(search))
		return search.some((element) => isEqual(element, item));
	return onTexts([search, item], (text, part) => text.includes(part));
}
function onTexts(args, test) {
	const [text = null, other = null] = args;
	return isPrimitive(text) && isPrimitive(other) && test(upper(toText(text)), upper(toText(other)));
}
function fold_call_join(items, separator) {
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
	return possible_unionOf(combined.map(([value, name]) => fold_indexed(value, name)));
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
function fold_indexed(value, key) {
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

;// CONCATENATED MODULE: ./packages/core/build/model/expression/is-never.js



/** Whether an `if` is false whatever happens: what stands under it never runs. */
function isNever(condition) {
	const tree = condition && conditionOf(condition).tree;
	if (tree === undefined)
		return false;
	return truthOf(fold_fold(tree, nothingKnown())) === false;
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/steps-of.js
/** The steps of a job, or of a composite action, as they stand. */
function stepsOf(owner) {
	if (owner.kind === 'job')
		return owner.steps;
	return owner.runs?.kind === 'composite' ? owner.runs.steps : [];
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

;// CONCATENATED MODULE: ./packages/core/build/rules/artipacked/matched-depth.js
/**
 * How many leading segments of a path a pattern matches: the folder, or the file itself, that it takes.
 * Walks all readings of `**` at once, so that no pattern is slow.
 */
function matchedDepth(pattern, path) {
	let reached = spread(new Set([0]), pattern);
	for (let depth = 0;; depth += 1) {
		if (reached.has(pattern.length))
			return depth;
		const segment = path[depth];
		if (segment === undefined || reached.size === 0)
			return undefined;
		reached = spread(step(reached, pattern, segment), pattern);
	}
}
/** `**` may stand for nothing at all. */
function spread(reached, pattern) {
	// A Set may grow while it is iterated.
	for (const index of reached) {
		if (pattern[index] === '**')
			reached.add(index + 1);
	}
	return reached;
}
function step(reached, pattern, segment) {
	const next = new Set();
	for (const index of reached) {
		const part = pattern[index];
		if (part === undefined)
			continue;
		if (part === '**')
			next.add(index);
		else if (matchesSegment(part, segment))
			next.add(index + 1);
	}
	return next;
}
/** No file system has longer ones. */
const longestName = 255;
/** `*` is any run, `?` and `[\u2026]` are any one character. Goes back to the last `*` only, so that it stays quick. */
function matchesSegment(pattern, text) {
	if (text.length > longestName)
		return false;
	const parts = pattern.match(/\[[^\]]{1,64}\]|[\s\S]/g) ?? [];
	let [at, from, star, mark] = [0, 0, -1, 0];
	while (from < text.length) {
		const part = parts[at];
		if (part === '*') {
			star = at;
			mark = from;
			at += 1;
		}
		else if (part === text[from] || part === '?' || (part?.length ?? 0) > 1) {
			at += 1;
			from += 1;
		}
		else if (star >= 0) {
			at = star + 1;
			mark += 1;
			from = mark;
		}
		else
			return false;
	}
	return parts.slice(at).every((part) => part === '*');
}

;// CONCATENATED MODULE: ./packages/core/build/rules/artipacked/to-segments.js
/** The segments of a path, `.` and doubled separators dropped, `..` taken back; never above its start. */
function toSegments(path, base = []) {
	const segments = [...base];
	for (const segment of path.split(/[/\\]/)) {
		if (segment === '..')
			segments.pop();
		else if (segment !== '' && segment !== '.')
			segments.push(segment);
	}
	return segments;
}

;// CONCATENATED MODULE: ./packages/core/build/rules/artipacked/takes-file.js


/** Where files are on a runner, in the layout of GitHub's own Linux ones; only how they lie to each other counts. */
const workspace = ['home', 'runner', 'work', 'repository', 'repository'];
const temporary = ['home', 'runner', 'work', '_temp'];
/**
 * Whether an upload of these patterns, one a line, takes a file. Later patterns add and, behind `!`, remove;
 * a folder takes all that is in it; hidden means a name with a dot below where the search begins.
 * Source: https://github.com/actions/toolkit/blob/main/packages/glob/src/internal-globber.ts
 */
function takesFile({ lines, skipsHidden }, file, budget) {
	let isTaken = false;
	for (const line of lines) {
		budget.left -= 1 + line.length / 100;
		if (budget.left < 0)
			return false;
		const pattern = line.trim().startsWith('#') ? undefined : absolute(line.replace(marks, ''));
		if (pattern === undefined || matchedDepth(pattern, file) === undefined)
			continue;
		const isNegated = (marks.exec(line)?.[1]?.length ?? 0) % 2 === 1;
		if (isNegated)
			isTaken = false;
		else if (!skipsHidden || isVisible(pattern, file))
			isTaken = true;
	}
	return isTaken;
}
const marks = /^\s*(!+)/;
/** The segments from the root; undefined for an empty line, and when an expression other than the two folders decides. */
function absolute(text) {
	const placed = text
		.trim()
		.replaceAll(/\$\{\{\s*github\.workspace\s*\}\}/gi, `/${workspace.join('/')}`)
		.replaceAll(/\$\{\{\s*runner\.temp\s*\}\}/gi, `/${temporary.join('/')}`)
		.replace(/^~(?=$|[/\\])/, '/home/runner');
	if (placed === '' || placed.includes('${{'))
		return undefined;
	return /^[/\\]/.test(placed) ? toSegments(placed) : toSegments(placed, workspace);
}
/** The search begins at the part without wildcards, and enters nothing whose own name begins with a dot. */
function isVisible(pattern, file) {
	const wild = pattern.findIndex((segment) => /[*?[]/.test(segment));
	const start = wild === -1 ? pattern.length : wild;
	return !file.slice(Math.max(start - 1, 0)).some((name) => name.startsWith('.'));
}

;// CONCATENATED MODULE: ./packages/core/build/rules/artipacked/exposure.js

/** The first upload, after or beside a checkout, that takes the file with its credential. */
function exposure({ credential, order }, groups, budget) {
	const file = fileOf(credential);
	for (const group of groups) {
		if (budget.left < 0)
			return undefined;
		if (group.order < order)
			continue;
		const upload = group.uploads.find((one) => takes(one, file, budget));
		if (upload !== undefined)
			return upload;
	}
	return undefined;
}
function fileOf({ isOutside, folder }) {
	if (isOutside)
		return [...temporary, 'git-credentials.config'];
	return [...workspace, ...folder, '.git', 'config'];
}
function takes({ patterns, skipsHidden }, file, budget) {
	return patterns.some((lines) => takesFile({ lines, skipsHidden }, file, budget));
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/action-name.js
/** `owner/name[/path]` in lower case, as GitHub compares it; undefined for what is no action of a repository. */
function actionName(uses) {
	if (uses?.kind !== 'repository')
		return undefined;
	const path = uses.path === undefined ? '' : `/${uses.path.text}`;
	return `${uses.owner.text}/${uses.name.text}${path}`.toLowerCase();
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

;// CONCATENATED MODULE: ./packages/core/build/facts/checkout-actions.json
const checkout_actions_namespaceObject = /*#__PURE__*/JSON.parse('{"o1":[{"repository":"actions/checkout","switch":"persist-credentials","outsideWorkspaceSince":6,"keepsNothing":["1","1.0","1.2"],"keepsNothingSource":"action.yml of v1, v1.0.0 and v1.2.0 (plugin: checkout, in v1.1.0 checkoutV1_1) and src/Runner.Plugins/Repository/v1.0/GitSourceProvider.cs of https://github.com/actions/runner"},{"repository":"useblacksmith/checkout","switch":"persist-credentials","outsideWorkspaceSince":1},{"repository":"namespacelabs/nscloud-checkout-action","switch":"persist-credentials","outsideWorkspaceSince":null},{"repository":"nschloe/action-cached-lfs-checkout","switch":null,"outsideWorkspaceSince":null}],"pj":["stefanzweifel/git-auto-commit-action"]}');
;// CONCATENATED MODULE: ./packages/core/build/facts/checkout-pushers.js

/** Actions that push with the credential that a checkout left; `owner/name` in lower case. */
const checkoutPushers = new Set(checkout_actions_namespaceObject.pj);

;// CONCATENATED MODULE: ./packages/core/build/rules/artipacked/last-push.js





/** The order of the last step that pushes with what a checkout left; -1 when none does. */
function lastPush(steps, repository) {
	const last = steps.findLast(({ step }) => {
		const action = step.uses === undefined ? undefined : localAction(step.uses, repository);
		return action === undefined ? isPush(step) : pushes(action, repository);
	});
	return last?.order ?? -1;
}
function isPush({ uses, run }) {
	if (checkoutPushers.has(actionName(uses) ?? ''))
		return true;
	return run !== undefined && /\bgit\b[^\n|;&]{0,200}\bpush\b/.test(run.value);
}
const last_push_cache = new WeakMap();
function pushes(action, repository) {
	const known = last_push_cache.get(action);
	if (known !== undefined)
		return known;
	const found = reachedActions(action, repository)
		.flatMap(ownSteps)
		.some(({ step }) => isPush(step));
	last_push_cache.set(action, found);
	return found;
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/stands-at.js
/** Where a reader meets a value: the alias that brings it in, else the value itself. */
function standsAt(node) {
	return node.alias ?? node;
}

;// CONCATENATED MODULE: ./packages/core/build/engine/finding.js
const severities = ['high', 'medium', 'low', 'info'];

;// CONCATENATED MODULE: ./packages/core/build/engine/less-severe.js

/** A severity some steps lower; `info` is the lowest. */
function lessSevere(severity, steps) {
	return severities[severities.indexOf(severity) + steps] ?? 'info';
}

;// CONCATENATED MODULE: ./packages/core/build/rules/artipacked/confidence-of.js
function confidenceOf({ isUncertain }, doubts) {
	if (isUncertain)
		return 'low';
	return doubts.length === 0 ? 'high' : 'medium';
}

;// CONCATENATED MODULE: ./packages/core/build/rules/artipacked/doubts-of.js
/** What is not known about a checkout and decides how it is judged. */
function doubtsOf({ version, action, isOutside }) {
	if (action.outsideWorkspaceSince === null)
		return [];
	const since = `release ${action.outsideWorkspaceSince} and later keep the token under "$RUNNER_TEMP"`;
	if (version === undefined)
		return [`nothing says which release this is; ${since}, so it is judged as an earlier one`];
	if (version.isClaimed && isOutside)
		return [`that this is release ${version.major} says only the comment; ${since}`];
	return [];
}

;// CONCATENATED MODULE: ./packages/core/build/rules/artipacked/remedy.js
/** What to do about a credential that is left behind. */
function remedy({ action }) {
	if (action.switch !== null)
		return `set "${action.switch}: false"`;
	return 'this action cannot be told otherwise, so use "actions/checkout" with "persist-credentials: false"';
}

;// CONCATENATED MODULE: ./packages/core/build/rules/artipacked/where-of.js

/** Where the credential lies, for a message. */
function whereOf({ isOutside, folder }) {
	return isOutside ? '"$RUNNER_TEMP"' : quoted([...folder, '.git/config'].join('/'));
}

;// CONCATENATED MODULE: ./packages/core/build/rules/artipacked/left-behind.js






/** The credential stays on the disk while other steps run; no upload takes it. */
function leftBehind(credential, power, isPushed) {
	const doubts = doubtsOf(credential);
	const push = isPushed && credential.action.switch !== null ? pushAdvice : '';
	return finding(standsAt(credential.uses.at), `checkout leaves ${nameOf(power)} in ${whereOf(credential)}, where every later step can take it: ${remedy(credential)}${push}`, {
		severity: severityOf(credential, power),
		confidence: confidenceOf(credential, doubts),
		evidence: doubts,
	});
}
const pushAdvice = ', and let the step that pushes get the token by itself: "GH_TOKEN" in its "env", and "gh auth setup-git" before the push';
function nameOf(power) {
	switch (power.kind) {
		case 'given':
			return 'the credential that it is given, which may outlive the job,';
		case 'writes':
			return `a token with ${power.what}`;
		case 'unknown':
			return `a token (${power.what})`;
		case 'reads':
			return 'a token that can only read';
	}
}
/** A step less each: for the job's token out of the way of copied folders, for one that reads only, and when it was asked for. */
function severityOf({ isOutside, asked }, power) {
	const isAway = isOutside && power.kind !== 'given';
	return lessSevere('medium', [isAway, power.kind === 'reads', asked !== undefined].filter(Boolean).length);
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/effective-permissions.js
/** The `permissions` that hold for a job: its own, else the workflow's; undefined leaves it the default token. */
function effectivePermissions({ permissions, workflow }) {
	return permissions ?? workflow.permissions;
}

;// CONCATENATED MODULE: ./packages/core/build/rules/artipacked/power-of.js


function powerOf({ given }, owner) {
	if (given !== undefined)
		return { kind: 'given' };
	if (owner.kind === 'action')
		return { kind: 'unknown', what: 'the calling job decides what it can write' };
	const permissions = effectivePermissions(owner);
	if (permissions === undefined)
		return { kind: 'unknown', what: "the repository's default decides what it can write" };
	if (permissions.all?.value === 'write-all')
		return { kind: 'writes', what: '"write-all"' };
	const writes = permissions.scopes.filter(({ scope, level }) => level.value === 'write' && scope.value !== identity);
	if (writes.length === 0)
		return { kind: 'reads' };
	return {
		kind: 'writes',
		what: writes.map(({ scope }) => quoted(`${scope.value}: write`)).join(', '),
	};
}
/** It is asked for with a token of its own, in the environment and not on the disk. */
const identity = 'id-token';

;// CONCATENATED MODULE: ./packages/core/build/facts/action-releases.json
const action_releases_namespaceObject = /*#__PURE__*/JSON.parse('{"o1":{"actions/checkout":{"af513c7a016048ae468971c52ed77d9562c7c819":"1.0.0","0b496e91ec7ae4428c3ed2eeb4c3a40df431f2cc":"1.1.0","50fbc622fc4ef5163becd7fab6573eac35f8462e":"1.2.0","722adc63f1aa60a57ec37892e133b1d319cae598":"2.0.0","01aecccf739ca6ff86c0539fbc67a7a5007bbc81":"2.1.0","86f86b36ef15e6570752e7175f451a512eac206b":"2.1.1","aabbfeb2ce60b5bd82389903509092c4648a9713":"2.2.0","b4483adec309c0d01a5435c5e24eb40de5773ad9":"2.3.0","28c7f3d2b5162b5ddd3dfd9a45aa55eaf396478b":"2.3.1","2036a08e25fa78bbd946711a407b529a0a1204bf":"2.3.2","a81bbbf8298c0fa03ea29cdc473d45769f953675":"2.3.3","5a4ac9002d0be2fb38bd78e4b4dbde5606d7042f":"2.3.4","1e204e9a9253d643386038d443f96446fa156a97":"2.3.5","ec3a7ce113134d7a93b817d10a8272cb61118579":"2.4.0","f25a3a9f25bd5f4c5d77189cab02ff357b5aedeb":"2.4.1","7884fcad6b5d53d10323aee724dc68d8b9096a2e":"2.4.2","e2f20e631ae6d7dd3b768f56a5d2af784dd54791":"2.5.0","dc323e67f16fb5f7663d20ff7941f27f5809e9b6":"2.6.0","ee0669bd1cc54295c223e0bb666b733df41de1c5":"2.7.0","0717577d45739eb3c851188b29f50ed6c0b2194e":"2.8.0","a12a3943b4bdde767164f792f33f40b04645d846":"3.0.0","dcd71f646680f2efd8db4afa5ad64fdcba30e748":"3.0.1","2541b1294d2704b0964813337f33b291d3f8596b":"3.0.2","93ea575cb5d8a053eaa0ac8fa3b40d7e05a33cc8":"3.1.0","755da8c3cf115ac066823e79a1e1788f8940201b":"3.2.0","ac593985615ec2ede58e132d2e21d2b1cbd6127c":"3.3.0","24cb9080177205b6e8c946b17badbe402adc938f":"3.4.0","8f4b7f84864484a7bf31766abe9204da3cbe65b3":"3.5.0","83b7061638ee4956cf7545a6f7efe594e5ad0247":"3.5.1","8e5e7e5ab8b370d6c329ec480221332ada57f0ab":"3.5.2","c85c95e3d7251135ab7dc9ce3241c5835cc595a9":"3.5.3","f43a0e5ff2bd294095638e18286ca9a3d1956744":"3.6.0","a37ce9120846195fa4ece8f58b268e6043cb2f26":"3.7.0","1e31de5234b9f8995739874a8ce0492dc87873e2":"4.0.0","8ade135a41bc03ea155e62e844d188df1ea18608":"4.1.0","b4ffde65f46336ab88eb53be808477a3936bae11":"4.1.1","9bb56186c3b09b4f86b1c65136769dd318469633":"4.1.2","1d96c772d19495a3b5c517cd2bc0cb401ea0529f":"4.1.3","0ad4b8fadaa221de15dcec353f45205ec38ea70b":"4.1.4","44c2b7a8a4ea60a981eaca3cf939b5f4305c123b":"4.1.5","a5ac7e51b41094c92402da3b24376905380afc29":"4.1.6","692973e3d937129bcbf40652eb9f2f61becf3332":"4.1.7","d632683dd7b4114ad314bca15554477dd762a938":"4.2.0","eef61447b9ff4aafe5dcd4e0bbf5d482be7e7871":"4.2.1","11bd71901bbe5b1630ceea73d27597364c9af683":"4.2.2","08eba0b27e820071cde6df949e0beb9ba4906955":"4.3.0","34e114876b0b11c390a56381ad16ebd13914f8d5":"4.3.1","11d5960a326750d5838078e36cf38b85af677262":"4.4.0","08c6903cd8c0fde910a37f88322edcfb5dd907a8":"5.0.0","93cb6efe18208431cddfb8368fd83d5badbf9bfd":"5.0.1","fbc6f3992d24b796d5a048ff273f7fcc4a7b6c09":"5.1.0","1af3b93b6815bc44a9784bd300feb67ff0d1eeb3":"6.0.0","8e8c483db84b4bee98b60c0593521ed34d9990e8":"6.0.1","de0fac2e4500dabe0009e67214ff5f5447ce83dd":"6.0.2","df4cb1c069e1874edd31b4311f1884172cec0e10":"6.0.3","d23441a48e516b6c34aea4fa41551a30e30af803":"6.1.0","9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0":"7.0.0","3d3c42e5aac5ba805825da76410c181273ba90b1":"7.0.1"},"actions/upload-artifact":{"3446296876d12d4e3a0f3145a3c87e67bf0a16b5":"1.0.0","97b7dace6c8d860ce9708aba808be6a2ee4cbc3a":"2.0.1","ebad382c0953e8c6b4039e8d30dfd19ee7b2a862":"2.1.0","5f948bc1f0a251f88bb4c9b1c3dfa6cbd1327dc5":"2.1.1","c8879bf5aef7bef66f9b82b197f34c4eeeb1731b":"2.1.2","268d7547644ab8a9d0c1163299e59a1f5d93f39b":"2.1.3","58740802ef971a2d71eff71e63d48ab68d1f5507":"2.1.4","27bce4eee761b5bc643f46a8dfb41b430c8d05f6":"2.2.0","726a6dcd0199f578459862705eed35cda05af50b":"2.2.1","e448a9b857ee2131e752b06002bf0e093c65e571":"2.2.2","ee69f02b3dfdecd58bb31b4d133da38ba6fe3700":"2.2.3","27121b0bdffd731efa15d66772be8dc71245d074":"2.2.4","da838ae9595ac94171fa2d4de5a2f117b3e7ac32":"2.3.0","82c141cc518b40d92cc801eee768e7aafc9c2fa2":"2.3.1","6673cd052c4cd6fcf4b4e6e60ea986c889389535":"3.0.0","3cea5372237819ed00197afe530f5a7ea3e805c8":"3.1.0","83fd05a356d7e2593de66fc9913b3002723633cb":"3.1.1","0b7f8abb1508181956e8e162db84b466c27e18ce":"3.1.2","a8a3f3ad30e3422c9c7b888a15615d19a852ae32":"3.1.3","9ee08a3b00e91a926cc9547dc79589c20872452f":"3.2.0","ff15f0306b3f739f7b6fd43fb5d26cd321bd4de5":"3.2.1","c7d193f32edcb7bfad88892161225aeda64e9392":"4.0.0","1eb3cb2b3e0f29609092a73eb033bb759a334595":"4.1.0","694cdabd8bdb0f10b2cea11669e1bf5453eed0a6":"4.2.0","26f96dfa697d77e81fd5907df203aa23a56210a8":"4.3.0","5d5d22a31266ced268874388b861e4b58bb5c2f3":"4.3.1","1746f4ab65b179e0ea60a494b83293b640dd5bba":"4.3.2","65462800fd760344b1a7b4382951275a0abb4808":"4.3.3","0b2256b8c012f0828dc542b3febcab082c67f72b":"4.3.4","89ef406dd8d7e03cfd12d9e0a4a378f454709029":"4.3.5","834a144ee995460fba8ed112a2fc961b36a5ec5a":"4.3.6","50769540e7f4bd5e21e526ee35c689e35e0d6874":"4.4.0","604373da6381bf24206979c74d06a550515601b9":"4.4.1","84480863f228bb9747b473957fcc9e309aa96097":"4.4.2","b4b15b8c7c6ac21ea08fcf65892d2ee8f75cf882":"4.4.3","6f51ac03b9356f520e9adb1b1b7802705f340c2b":"4.5.0","65c4c4a1ddee5b72f698fdd19549f0f0fb45cf08":"4.6.0","4cec3d8aa04e39d1a68397de0c4cd6fb9dce8ec1":"4.6.1","ea165f8d65b6e75b540449e92b4886f43607fa02":"4.6.2","330a01c490aca151604b8cf639adc76d48f6c5d4":"5.0.0","b7c566a772e6b6bfb58ed0dc250532a479d7789f":"6.0.0","bbbca2ddaa5d8feaa63e36b76fdaad77386f024f":"7.0.0"}}}');
;// CONCATENATED MODULE: ./packages/core/build/facts/action-releases.js

/** The release, `4.2.2`, that a commit of an action is: by `owner/name` in lower case, then by commit. */
const actionReleases = new Map(Object.entries(action_releases_namespaceObject.o1).map(([name, releases]) => [name, new Map(Object.entries(releases))]));

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

;// CONCATENATED MODULE: ./packages/core/build/analysis/is-commit.js
/** Whether a ref is a full commit: 40 hex digits, or 64 in a SHA-256 repository. Any other ref is a name that can move. */
function isCommit(ref) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref);
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/tag-version.js
/** Reads `v4`, `1.2.3`, `v1.2.3-rc.1`, `release/v1`, `codeql-bundle-v2.20.0`, `pkg@1.2.3`, `2026-01-02`. */
function tagVersion(name) {
	if (name.length > longest)
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
const longest = 100;
const shape = /^(?<before>(?:[\w.+@/-]*?[@/_-])??)(?<v>v?)(?:(?<date>\d{4}-\d{2}-\d{2}|(?:19|20)\d{6})|(?<numbers>\d{1,9}(?:\.\d{1,9}){0,5}))(?:-(?<dashed>[a-z\d][\w.-]*)|[.]?(?<close>(?:a|b|c|rc|alpha|beta|dev|post|pre)[.-]?\d*))?(?:\+[\w.-]*)?$/i;

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

;// CONCATENATED MODULE: ./packages/core/build/analysis/action-version.js






/** Which release of an action a `uses` runs: by its tag, by its commit if that is known, else by the comment beside it. */
function actionVersion(uses, document) {
	const ref = uses.ref.text;
	if (!isCommit(ref))
		return toVersion(ref, false);
	const release = actionReleases.get(actionName(uses) ?? '')?.get(ref.toLowerCase());
	if (release !== undefined)
		return toVersion(release, false);
	return document && claimedVersion(uses, document);
}
function claimedVersion(uses, document) {
	for (const { text } of commentsOnLine(document, uses.at)) {
		for (const said of versionsInComment(text)) {
			const version = toVersion(said, true);
			if (version !== undefined)
				return version;
		}
	}
	return undefined;
}
/** Of the action itself: what a tag says of a bundle or a day says nothing of it. */
function toVersion(name, isClaimed) {
	const version = tagVersion(name.replace(/\.x$/i, ''));
	const [major, minor] = version?.numbers ?? [];
	if (major === undefined || version?.of !== '' || version.isDate)
		return undefined;
	return { major, minor, isClaimed };
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/document-of.js
/** The file in which the steps of an owner stand. */
function documentOf(owner, repository) {
	return repository.documentOf(owner.kind === 'job' ? owner.workflow : owner);
}

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

;// CONCATENATED MODULE: ./packages/core/build/analysis/input-of.js

/** The value given to an input of a step's action; GitHub compares the names without regard to case. */
function inputOf({ with: inputs }, name) {
	return asScalar(inputs.find(({ key }) => key.value.toLowerCase() === name)?.value);
}

;// CONCATENATED MODULE: ./packages/core/build/facts/checkout-actions.js

/** By `owner/name` in lower case. */
const checkoutActions = new Map(checkout_actions_namespaceObject.o1.map(({ repository, ...action }) => [repository.toLowerCase(), action]));

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
	return ask(scope, scalar.source, (reading) => possible_of_read(scalar, reading));
}

/** One question, with fuel for itself; a file that has had enough for all of its questions gets no more. */
function ask(scope, source, answer) {
	const before = source === undefined ? 0 : (spent.get(source) ?? 0);
	if (before > maxFuelOfFile)
		return possible_anything;
	const budget = { fuel: maxFuel };
	const possible = answer({ ...scope, hidden: 'nothing', budget, read: possible_of_read });
	if (source !== undefined)
		spent.set(source, before + maxFuel - budget.fuel);
	return possible;
}
/** A hostile file asks for thousands of values of 256 matrix combinations each; of 219 real repositories no file takes 10,000. */
const maxFuelOfFile = 250_000;
const spent = new WeakMap();

function possible_of_read(scalar, reading) {
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

;// CONCATENATED MODULE: ./packages/core/build/model/values/values-of.js


/** Every text that a scalar can become. */
function valuesOf(scalar, scope) {
	const { values, rest } = possibleOf(scalar, scope);
	return { values: [...new Set(values.map(toText))], open: rest !== 'none' };
}

;// CONCATENATED MODULE: ./packages/core/build/rules/artipacked/values-in.js

/** Most inputs are literal: only those with an expression are worth evaluating. */
function valuesIn(input, { step, owner }) {
	if (!input.value.includes('${{'))
		return { values: [input.value], isOpen: false };
	const scope = owner.kind === 'job' ? { job: owner, step } : { action: owner, step };
	const { values, open } = valuesOf(input, scope);
	return { values, isOpen: open };
}

;// CONCATENATED MODULE: ./packages/core/build/rules/artipacked/read-credential.js







/** The credential that a step leaves on the disk; undefined when it is no checkout, or one that leaves none. */
function readCredential(timed, repository) {
	const { step, owner } = timed;
	const action = checkoutActions.get(actionName(step.uses) ?? '');
	if (action === undefined || step.uses?.kind !== 'repository')
		return undefined;
	const persistence = persistenceOf(timed, action);
	if (persistence === 'none')
		return undefined;
	const version = actionVersion(step.uses, documentOf(owner, repository));
	if (keepsNothing(action, version))
		return undefined;
	const asked = action.switch === null ? undefined : inputOf(step, action.switch);
	return {
		uses: step.uses,
		action,
		version,
		isOutside: (version?.major ?? -1) >= (action.outsideWorkspaceSince ?? Number.POSITIVE_INFINITY),
		folder: folderOf(timed),
		given: givenIn(step),
		asked: persistence === 'certain' ? asked : undefined,
		isUncertain: persistence === 'uncertain',
	};
}
/** A comment beside a commit is no proof that it is such an old one. */
function keepsNothing(action, version) {
	if (version === undefined || version.isClaimed)
		return false;
	const said = [version.major, version.minor].filter((part) => part !== undefined).join('.');
	return action.keepsNothing?.includes(said) ?? false;
}
/**
 * Only `true`, in any case, keeps the credential; everything else, an empty value too, removes it.
 * Source: https://github.com/actions/checkout/blob/main/src/input-helper.ts
 */
function persistenceOf(timed, action) {
	const input = action.switch === null ? undefined : inputOf(timed.step, action.switch);
	if (input === undefined)
		return 'certain';
	const { values, isOpen } = valuesIn(input, timed);
	const keeping = values.filter((value) => value.trim().toLowerCase() === 'true').length;
	if (keeping === 0 && !isOpen)
		return 'none';
	return keeping === values.length && !isOpen ? 'certain' : 'uncertain';
}
/** A folder that an expression decides is taken for one of that name: no pattern but a wider one meets it. */
function folderOf(timed) {
	const input = inputOf(timed.step, 'path');
	if (input === undefined)
		return [];
	const { values, isOpen } = valuesIn(input, timed);
	return toSegments((isOpen ? undefined : values[0]) ?? input.value);
}
function givenIn(step) {
	const key = inputOf(step, 'ssh-key');
	if (key !== undefined && key.value !== '')
		return key;
	const token = inputOf(step, 'token');
	if (token === undefined || token.value === '')
		return undefined;
	return /^\$\{\{\s*(?:github\.token|secrets\.github_token)\s*\}\}$/i.test(token.value.trim())
		? undefined
		: token;
}

;// CONCATENATED MODULE: ./packages/core/build/rules/artipacked/uploaded.js







/** The credential goes into an artifact. */
function uploaded(credential, upload) {
	const doubts = [...doubtsOf(credential), ...(upload.doubt === undefined ? [] : [upload.doubt])];
	return finding(standsAt(credential.uses.at), `checkout leaves its token in ${whereOf(credential)}, which a later step uploads: whoever can download the artifact can use the token, at once and not only after the run; ${remedy(credential)}`, {
		severity: 'high',
		confidence: confidenceOf(credential, doubts),
		related: [
			{
				at: upload.paths,
				message: `${quoted(upload.uses.at.value.trim())} uploads ${whereOf(credential)} with this path`,
			},
		],
		evidence: doubts,
	});
}

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

;// CONCATENATED MODULE: ./packages/core/build/analysis/callers-of.js


const callers_of_cache = new WeakMap();
/** The steps of the same repository that use an action by a local path. */
function callersOf(action, repository) {
	const known = callers_of_cache.get(repository) ?? callers(repository);
	callers_of_cache.set(repository, known);
	return known.get(action) ?? [];
}
function callers(repository) {
	const found = new Map();
	walk(repository, {
		uses({ uses, owner, step }) {
			const action = step === undefined ? undefined : localAction(uses, repository);
			if (action === undefined || step === undefined)
				return;
			const sites = found.get(action);
			if (sites === undefined)
				found.set(action, [{ step, owner }]);
			else
				sites.push({ step, owner });
		},
	});
	return found;
}

;// CONCATENATED MODULE: ./packages/core/build/facts/artifact-uploaders.json
const artifact_uploaders_namespaceObject = /*#__PURE__*/JSON.parse('{"o1":[{"repository":"actions/upload-artifact","paths":"path","hiddenFiles":"include-hidden-files","skipsHiddenSince":[{"major":3,"minor":2},{"major":4,"minor":4}]}]}');
;// CONCATENATED MODULE: ./packages/core/build/facts/artifact-uploaders.js

/** By `owner/name` in lower case. */
const artifactUploaders = new Map(artifact_uploaders_namespaceObject.o1.map(({ repository, ...action }) => [repository.toLowerCase(), action]));

;// CONCATENATED MODULE: ./packages/core/build/rules/artipacked/read-upload.js






/** What a step uploads; undefined when it uploads nothing. */
function readUpload(timed, repository) {
	const { step, owner } = timed;
	const uploader = artifactUploaders.get(actionName(step.uses) ?? '');
	if (uploader === undefined || step.uses?.kind !== 'repository')
		return undefined;
	const paths = inputOf(step, uploader.paths);
	if (paths === undefined)
		return undefined;
	const { values, isOpen } = valuesIn(paths, timed);
	const version = actionVersion(step.uses, documentOf(owner, repository));
	const hidden = hiddenIn(timed, uploader, version);
	// An open value is read as it stands: the folders that `runner` and `github` name are known all the same.
	return {
		uses: step.uses,
		paths,
		patterns: (isOpen ? [paths.value] : values).map((text) => text.split(/\r?\n/)),
		...hidden,
	};
}
function hiddenIn(timed, uploader, version) {
	if (version === undefined)
		return { skipsHidden: false, doubt: 'nothing says which release the upload is' };
	if (!skipsByDefault(uploader, version))
		return { skipsHidden: false, doubt: undefined };
	const input = inputOf(timed.step, uploader.hiddenFiles);
	if (input === undefined)
		return { skipsHidden: true, doubt: undefined };
	const { values, isOpen } = valuesIn(input, timed);
	if (isOpen)
		return { skipsHidden: false, doubt: `"${uploader.hiddenFiles}" is an expression` };
	return { skipsHidden: !values.some((value) => /^\s*true\s*$/i.test(value)), doubt: undefined };
}
/** A tag without a minor version moves, and by now stands at one that leaves hidden files out. */
function skipsByDefault({ skipsHiddenSince }, { major, minor }) {
	const since = skipsHiddenSince.find((one) => one.major === major);
	if (since !== undefined)
		return minor === undefined || minor >= since.minor;
	return major > (skipsHiddenSince.at(-1)?.major ?? Number.POSITIVE_INFINITY);
}

;// CONCATENATED MODULE: ./packages/core/build/rules/artipacked/uploads-in.js





/** The uploads that run with an owner, in order; for an action also those that its local callers run after it. */
function uploadsIn(owner, repository) {
	const own = ownSteps(owner).flatMap((timed) => groupOf(timed, repository));
	return owner.kind === 'job' ? own : [...own, ...callersUploads(owner, repository)];
}
function groupOf(timed, repository) {
	const { uses } = timed.step;
	const action = uses === undefined ? undefined : localAction(uses, repository);
	const uploads = action === undefined ? uploadOf(timed, repository) : storedUploads(action, repository);
	return uploads.length === 0 ? [] : [{ order: timed.order, uploads }];
}
function uploadOf(timed, repository) {
	const upload = readUpload(timed, repository);
	return upload === undefined ? [] : [upload];
}
const uploads_in_cache = new WeakMap();
function storedUploads(action, repository) {
	const known = uploads_in_cache.get(action);
	if (known !== undefined)
		return known;
	const found = reachedActions(action, repository)
		.flatMap(ownSteps)
		.flatMap((timed) => uploadOf(timed, repository));
	uploads_in_cache.set(action, found);
	return found;
}
function* callersUploads(action, repository) {
	const owners = new Set([action]);
	// A Set may grow while it is iterated: what calls an action can be an action itself.
	for (const called of owners) {
		if (called.kind === 'job')
			continue;
		for (const { step, owner } of callersOf(called, repository)) {
			if (owners.has(owner))
				continue;
			owners.add(owner);
			yield* uploadsAfter(step, owner, repository);
		}
	}
}
/** The uploads of an owner behind one of its steps; behind everything of the action that the step calls. */
function uploadsAfter(step, owner, repository) {
	const steps = ownSteps(owner);
	const call = steps.find((timed) => timed.step === step);
	if (call === undefined)
		return [];
	return steps
		.filter(({ order }) => order > call.order)
		.flatMap((timed) => groupOf(timed, repository))
		.map(({ uploads }) => ({ order: Number.POSITIVE_INFINITY, uploads }));
}

;// CONCATENATED MODULE: ./packages/core/build/rules/artipacked/judge-checkouts.js










/** Every checkout of a job or an action that leaves its credential while other steps can still take it. */
function* judgeCheckouts(owner, repository, budget) {
	if (owner.kind === 'job' && isNever(owner.if))
		return;
	const steps = ownSteps(owner);
	const checkouts = checkoutsIn(steps, owner, repository);
	if (checkouts.length === 0)
		return;
	const groups = uploadsIn(owner, repository);
	const pushed = lastPush(steps, repository);
	for (const checkout of checkouts) {
		const { credential, order } = checkout;
		const upload = exposure(checkout, groups, budget);
		if (upload !== undefined)
			yield uploaded(credential, upload);
		else
			yield leftBehind(credential, powerOf(credential, owner), pushed >= order);
	}
	if (budget.left < 0) {
		const at = owner.kind === 'job' ? owner.key : owner.node;
		yield inconclusive(at, 'too-many', 'cannot tell whether an upload takes what each checkout leaves: there are too many of both; split the file');
	}
}
/** The last step of a job leaves its token to nobody; in an action the caller's steps come after it. */
function checkoutsIn(steps, owner, repository) {
	return steps.flatMap((timed) => {
		if (owner.kind === 'job' && !hasLater(steps, timed))
			return [];
		const credential = readCredential(timed, repository);
		return credential === undefined ? [] : [{ order: timed.order, credential }];
	});
}
function hasLater(steps, { step, order }) {
	const last = steps.findLast((other) => other.step !== step);
	return last !== undefined && last.order >= order;
}

;// CONCATENATED MODULE: ./packages/core/build/rules/artipacked/rule.js


const artipacked_rule_rule = {
	meta: {
		id: 'artipacked',
		guard: 'permissions-guard',
		title: 'A checkout leaves its token for the steps after it',
		severity: 'high',
		profile: 'default',
		practices: ['P07'],
	},
	check: {
		*workflow({ jobs }, { repository }) {
			const budget = newBudget();
			for (const job of jobs)
				yield* judgeCheckouts(job, repository, budget);
		},
		action: (action, { repository }) => judgeCheckouts(action, repository, newBudget()),
	},
};

;// CONCATENATED MODULE: ./packages/core/build/facts/write-permissions.json
const write_permissions_namespaceObject = /*#__PURE__*/JSON.parse('{"$t":{"actions":"can start, cancel, approve and delete runs, and delete artifacts and caches","attestations":"can store an attestation for any artifact it likes","contents":"can push code and tags and publish releases","deployments":"can create deployments and say that they succeeded","drives":"can change storage that later runs take for their own","id-token":"can ask for an identity that clouds and registries trust","packages":"can publish and overwrite packages","pages":"can replace the project\'s site"},"Y":{"artifact-metadata":"can write storage and deployment records of artifacts","checks":"can pass a required check under any name","pull-requests":"can edit, close and, where the setting allows it, approve pull requests","security-events":"can dismiss code scanning alerts","statuses":"can pass a required status under any name"},"R0":{"code-quality":"can write code quality results","copilot-requests":"can spend the owner\'s quota","discussions":"can edit, lock and delete discussions","issues":"can edit, close, lock and label issues","repository-projects":"can edit classic projects"}}');
;// CONCATENATED MODULE: ./packages/core/build/facts/write-permissions.js

const writePermissions = new Map([
	...graded(write_permissions_namespaceObject.$t, 'high'),
	...graded(write_permissions_namespaceObject.Y, 'medium'),
	...graded(write_permissions_namespaceObject.R0, 'low'),
]);
function graded(powers, severity) {
	return Object.entries(powers).map(([scope, power]) => [scope, { severity, power }]);
}

;// CONCATENATED MODULE: ./packages/core/build/rules/excessive-permissions/broad-block.js



/** What a `permissions` block gives away too widely. The scopes that a job names for itself are its own affair. */
function* broadBlock({ all, scopes }, reach) {
	if (all?.value === 'write-all') {
		yield finding(standsAt(all), `"write-all" lets ${reach.who} push code, publish packages and write everything else: ${narrower(reach)}`, { severity: lessSevere('high', reach.discount) });
	}
	if (all?.value === 'read-all') {
		yield finding(standsAt(all), `"read-all" lets ${reach.who} read everything, security alerts and private packages included: ${narrower(reach)}`, { severity: lessSevere('medium', reach.discount) });
	}
	if (reach.kind === 'workflow') {
		for (const scope of scopes)
			yield* sharedWrite(scope, reach);
	}
}
function narrower({ kind }) {
	return kind === 'job'
		? 'name the scopes that the job needs'
		: 'set "permissions: {}" here and name in each job the scopes that it needs';
}
function* sharedWrite({ scope, level }, { who, discount }) {
	const write = writePermissions.get(scope.value);
	if (level.value !== 'write' || write === undefined)
		return;
	yield finding(standsAt(scope), `with "${scope.value}: write" for the whole workflow ${who} ${write.power}: set "permissions: {}" here and give "${scope.value}: write" to the job that needs it`, { severity: lessSevere(write.severity, discount) });
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/is-only-callable.js
/** Whether a workflow runs only when another one calls it, so that the caller's permissions cap its own. */
function isOnlyCallable({ triggers }) {
	return triggers.length > 0 && triggers.every(({ event }) => event === 'workflow_call');
}

;// CONCATENATED MODULE: ./packages/core/build/rules/excessive-permissions/missing-block.js




/** A job for which nobody says what its token may do. */
function missingInJob(job) {
	const gives = job.call === undefined ? 'gets' : `hands ${quoted(job.call.uses.at.value.trim())}`;
	const isOff = isNever(job.if);
	return finding(job.key, `job ${quoted(job.id)} ${gives} the default token, since neither the job nor the workflow has "permissions": ${risk}; set "permissions: {}" for the workflow and give the job the scopes that it needs`, {
		severity: severityIn(job.workflow, 'medium'),
		confidence: isOff ? 'low' : 'medium',
		evidence: isOff
			? [...evidence, 'The "if" of this job is always false, so that it does not run today']
			: evidence,
	});
}
/** A workflow whose next job would get the default token, whatever its present jobs say. */
function missingInWorkflow(workflow) {
	const isEachJobNarrow = workflow.jobs.every(({ permissions }) => permissions !== undefined);
	return finding(workflow.node.entry('on')?.key ?? workflow.node, `the workflow has no "permissions", so that a job without its own gets the default token: ${risk}; set "permissions: {}" for the workflow and let each job widen it`, {
		severity: severityIn(workflow, isEachJobNarrow ? 'low' : 'medium'),
		confidence: 'medium',
		evidence,
	});
}
/** The caller of a workflow that is only callable caps its token. */
function severityIn(workflow, severity) {
	return lessSevere(severity, isOnlyCallable(workflow) ? 1 : 0);
}
const risk = 'where that is the permissive one, any step can push code and publish packages';
/** https://github.blog/changelog/2023-02-02-github-actions-updating-the-default-github_token-permissions-to-read-only/ */
const evidence = [
	'The default is a setting of the repository or its organisation that no file shows; those created before February 2023 began with read and write',
];

;// CONCATENATED MODULE: ./packages/core/build/rules/excessive-permissions/reach.js


function reachOf(subject) {
	if (subject.kind === 'job') {
		return {
			kind: 'job',
			who: `job ${quoted(subject.id)}`,
			discount: isOnlyCallable(subject.workflow) ? 1 : 0,
		};
	}
	const { jobs } = subject;
	const heirs = jobs.filter(({ permissions }) => permissions === undefined).length;
	return { kind: 'workflow', who: whoOf(heirs, jobs), discount: discountOf(heirs, subject) };
}
function whoOf(heirs, jobs) {
	if (heirs === 0)
		return 'any job that is added without permissions of its own';
	if (jobs.length === 1)
		return `job ${quoted(jobs[0]?.id ?? '')}, and any job that is added,`;
	if (heirs === jobs.length)
		return `each of the ${jobs.length} jobs`;
	return heirs === 1
		? 'the job that has no permissions of its own'
		: `each of the ${heirs} jobs that have no permissions of their own`;
}
/** A block that no job inherits does nothing yet; in a workflow of one job it reaches no further than it would there. */
function discountOf(heirs, workflow) {
	if (heirs === 0)
		return 3;
	return (workflow.jobs.length === 1 ? 1 : 0) + (isOnlyCallable(workflow) ? 1 : 0);
}

;// CONCATENATED MODULE: ./packages/core/build/rules/excessive-permissions/rule.js



const excessive_permissions_rule_rule = {
	meta: {
		id: 'excessive-permissions',
		guard: 'permissions-guard',
		title: 'A token can do more than its job needs',
		severity: 'high',
		profile: 'default',
		practices: ['P07'],
	},
	check: {
		*workflow(workflow, { policy }) {
			const { permissions } = workflow;
			if (permissions !== undefined)
				yield* broadBlock(permissions, reachOf(workflow));
			else if (policy.profile === 'strict')
				yield missingInWorkflow(workflow);
		},
		*job(job) {
			if (job.permissions !== undefined)
				yield* broadBlock(job.permissions, reachOf(job));
			else if (job.workflow.permissions === undefined)
				yield missingInJob(job);
		},
	},
};

;// CONCATENATED MODULE: ./packages/core/build/rules/undocumented-permissions/is-explained.js



/** Whether a comment behind a permission, or in the lines right above it, says something. */
function isExplained(from, to, document) {
	// An aliased level counts as far as its alias: its value stands elsewhere.
	const span = { source: from.source, start: from.start, end: (to.alias ?? to).end };
	return [...commentsOnLine(document, span), ...commentsAbove(document, from.start)].some(saysWhy);
}
/** The unbroken run of comment lines that ends on the line before an offset. */
function commentsAbove({ comments, source }, offset) {
	const found = [];
	const line = lineOf(source, offset);
	const next = firstWhere(comments.length, (index) => (comments[index]?.start ?? 0) >= offset);
	for (let index = next - 1; index >= 0; index -= 1) {
		const comment = comments[index];
		if (comment === undefined || comment.trailing)
			break;
		if (lineOf(source, comment.start) !== line - found.length - 1)
			break;
		found.push(comment);
	}
	return found;
}
/** Rulers, permissions that were commented out and orders to tools explain nothing. */
function saysWhy(comment) {
	// zizmor takes what stands behind its own order for the reason.
	const text = comment.text.replace(/^zizmor:\s*ignore\[[^\]]*\]\s*/, '');
	if (!/\p{L}/u.test(text))
		return false;
	if (/^(?:zizmor|portcullis|yaml-language-server|prettier-ignore|yamllint)\b/.test(text))
		return false;
	return !/^[\w-]+:\s*(?:read|write|none)$/.test(text);
}

;// CONCATENATED MODULE: ./packages/core/build/rules/undocumented-permissions/rule.js




const undocumented_permissions_rule_rule = {
	meta: {
		id: 'undocumented-permissions',
		guard: 'permissions-guard',
		title: 'A permission without a comment that says what it is for',
		severity: 'low',
		profile: 'strict',
		practices: ['P07'],
	},
	check: {
		workflow: (workflow, { repository }) => judge(workflow, workflow, repository),
		job: (job, { repository }) => judge(job, job.workflow, repository),
	},
};
function* judge(owner, workflow, repository) {
	const { permissions } = owner;
	const document = repository.documentOf(workflow);
	if (permissions === undefined || document === undefined)
		return;
	const grants = grantsOf(permissions);
	// Any comment in or on the block speaks for the only grant in it, but not for one of several.
	if (grants.length === 1 && isBlockExplained(permissions, document))
		return;
	for (const { from, to, text } of grants) {
		if (!isExplained(from, to, document))
			yield finding(standsAt(from === permissions.key ? to : from), message(text));
	}
}
function isBlockExplained({ key, scopes }, document) {
	if (isExplained(key, key, document))
		return true;
	return scopes.some(({ scope, level }) => isExplained(scope, level, document));
}
function grantsOf({ all, key, scopes }) {
	if (all !== undefined)
		return /^(?:read|write)-all$/.test(all.value) ? [{ from: key, to: all, text: all.value }] : [];
	return scopes
		.filter((one) => !isTrivial(one))
		.map(({ scope, level }) => ({
		from: scope,
		to: level,
		text: `${scope.value}: ${level.value}`,
	}));
}
function message(grant) {
	return `nothing says what ${quoted(grant)} is for, so that nobody will dare to take it away once it is no longer needed: say it in a comment on the same line or right above`;
}
/** `contents: read` speaks for itself; `none` gives nothing; unknown words belong to "unknown-permission". */
function isTrivial({ scope, level }) {
	return ((scope.value === 'contents' && level.value === 'read') || !/^(?:read|write)$/.test(level.value));
}

;// CONCATENATED MODULE: ./packages/core/build/facts/permission-scopes.json
const permission_scopes_namespaceObject = /*#__PURE__*/JSON.parse('{"E5":["actions","artifact-metadata","attestations","checks","code-quality","contents","deployments","discussions","drives","issues","packages","pages","pull-requests","repository-projects","security-events","statuses"],"Tu":["models","vulnerability-alerts"],"_n":["copilot-requests","id-token"],"oM":["administration","environments","members","metadata","repository-hooks","secret-scanning-alerts","secrets","variables","workflows"]}');
;// CONCATENATED MODULE: ./packages/core/build/facts/app-permissions.js

/** Permissions that a GitHub App can have and a workflow's token cannot. */
const appPermissions = new Set(permission_scopes_namespaceObject.oM);

;// CONCATENATED MODULE: ./packages/core/build/facts/permission-scopes.js

/** The levels that GitHub accepts for each scope of a workflow's token, as written (case counts). */
const permissionScopes = new Map([
	...withLevels(permission_scopes_namespaceObject.E5, ['read', 'write', 'none']),
	...withLevels(permission_scopes_namespaceObject.Tu, ['read', 'none']),
	...withLevels(permission_scopes_namespaceObject._n, ['write', 'none']),
]);
function withLevels(scopes, levels) {
	return scopes.map((scope) => [scope, levels]);
}

;// CONCATENATED MODULE: ./packages/core/build/rules/unknown-permission/rule.js






const unknown_permission_rule_rule = {
	meta: {
		id: 'unknown-permission',
		guard: 'permissions-guard',
		title: 'A permission that GitHub does not know',
		severity: 'high',
		profile: 'default',
		practices: ['P07'],
	},
	check: { workflow: rule_judge, job: rule_judge },
};
function* rule_judge({ permissions }) {
	if (permissions === undefined)
		return;
	const { at, all, scopes } = permissions;
	if (all !== undefined && !words.includes(all.value) && !hasExpression(all))
		yield finding(standsAt(all), wordMessage(all));
	for (const one of scopes)
		yield* judgeScope(one, at.alias);
}
const words = ['read-all', 'write-all'];
function wordMessage({ value }) {
	return `permissions ${quoted(value)} is unknown to GitHub, which refuses the file: write "read-all", "write-all" or the scopes one by one ("{}" for none)`;
}
/** Permissions that an alias brings in are wrong where they are used: their anchor may stand on something else. */
function* judgeScope({ scope, level }, alias) {
	const levels = permissionScopes.get(scope.value);
	if (levels === undefined)
		yield finding(alias ?? standsAt(scope), scopeMessage(scope.value));
	else if (!levels.includes(level.value) && !hasExpression(level)) {
		yield finding(alias ?? standsAt(level), levelMessage(scope.value, level.value, levels));
	}
}
function scopeMessage(scope) {
	const what = `scope ${quoted(scope)} is unknown to GitHub, which refuses the file`;
	if (appPermissions.has(scope.toLowerCase().replaceAll('_', '-'))) {
		return `${what}: a GitHub App or a personal access token can have it, the workflow's own token cannot, so take one of those for that step`;
	}
	// Words of another length are never near; to measure them all costs seconds in a file of nothing else.
	const near = nearest(scope, names.filter((name) => Math.abs(name.length - scope.length) <= 2));
	return near === undefined
		? `${what}: the scopes are ${allNames}`
		: `${what}: write ${quoted(near)}`;
}
function levelMessage(scope, level, levels) {
	return `"${scope}" cannot be ${quoted(level)}, so that GitHub refuses the file: write ${listed(levels)}`;
}
/** GitHub takes none here: "malformed-workflow" reports it. */
function hasExpression({ value }) {
	return value.includes('${{');
}
/** `"a", "b" or "c"` */
function listed(values) {
	const last = values.slice(-1).map(quoted);
	const others = values.slice(0, -1).map(quoted).join(', ');
	return [others, ...last].join(' or ');
}
const names = [...permissionScopes.keys()].sort();
const allNames = listed(names);

;// CONCATENATED MODULE: ./packages/core/build/rules/sets/permissions-guard-rules.js




/** The rules of permissions-guard, by id. */
const permissionsGuardRules = [
	artipacked_rule_rule,
	excessive_permissions_rule_rule,
	undocumented_permissions_rule_rule,
	unknown_permission_rule_rule,
];

;// CONCATENATED MODULE: ./packages/core/build/rules/sets/permissions-guard.js




/** All that the guard permissions-guard runs. */
const permissionsGuard = {
	rules: [...permissionsGuardRules, ...engineRules],
	help: { ...permissions_guard_namespaceObject, ...engine_namespaceObject },
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
function judge_judge(rules, context) {
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
	const { at, message, severity, confidence, related = [], evidence = [], subject, fix } = verdict;
	return {
		rule: meta.id,
		guard: meta.guard,
		severity: severity ?? meta.severity,
		confidence: confidence ?? 'high',
		message,
		at: toLocation(at),
		related: related.map((one) => ({ at: locate(one.at), message: one.message })),
		evidence,
		...(subject === undefined ? {} : { subject }),
		...(fix === undefined ? {} : { fix: toFix(fix) }),
	};
}
function locate(at) {
	return 'source' in at ? toLocation(at) : at;
}
function toFix({ description, edits }) {
	return { description, edits: edits.map(({ at, text }) => ({ at: toLocation(at), text })) };
}
function toInconclusive(meta, verdict) {
	const { at, reason, message, subject } = verdict;
	return {
		rule: meta.id,
		guard: meta.guard,
		at: toLocation(at),
		reason,
		message,
		...(subject === undefined ? {} : { subject }),
	};
}

;// CONCATENATED MODULE: ./packages/core/build/engine/suppression/lines-of.js
/** A place that ends at the start of a line does not stand on that line. */
function linesOf({ start, end }) {
	const endsBefore = end.column === 1 && end.line > start.line;
	return { first: start.line, last: endsBefore ? end.line - 1 : end.line };
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
		const [first] = matching;
		if (first === undefined || !coverWhole(matching, finding))
			return true;
		suppressed.push(toSuppressed(finding, first));
		return false;
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
/** Those that accept one thing each hide a finding of several only together. */
function coverWhole(matching, { subject }) {
	const sites = matching.map(({ covers }) => covers.kind === 'path' ? covers.subject?.site : undefined);
	return sites.includes(undefined) || (subject?.sites ?? []).every((one) => sites.includes(one));
}
function apply_suppressions_covers({ at, covers: coverage }, finding, repositoryPathOf) {
	switch (coverage.kind) {
		case 'path':
			return (coverage.matches(repositoryPathOf(finding.at.path)) &&
				(coverage.line === undefined || coverage.line === finding.at.start.line) &&
				(coverage.subject === undefined || isAbout(finding, coverage.subject)));
		case 'line':
			return at.source.path === finding.at.path && standsOn(finding.at, coverage.line);
		case 'zizmor':
			return ((at.source.path === finding.at.path && beginsIn(finding.at, coverage.step)) ||
				[finding, ...finding.related].some((place) => at.source.path === place.at.path && standsOn(place.at, coverage.line)));
	}
}
/** Most of zizmor's findings are about a step as a whole, and a comment anywhere in it holds. */
function beginsIn({ start }, step) {
	return step !== undefined && step.first <= start.line && start.line <= step.last;
}
function isAbout({ subject }, { action, site }) {
	return subject?.action === action && (site === undefined || subject.sites.includes(site));
}
function standsOn(place, line) {
	const { first, last } = linesOf(place);
	return first <= line && line <= last;
}
function toSuppressed(finding, { at, reason }) {
	const { path, start } = toLocation(at);
	return { finding, by: `${path}:${start.line}`, reason };
}

;// CONCATENATED MODULE: ./packages/core/build/engine/suppression/accept-doubts.js

/**
 * What nobody could tell of content of somebody else holds as accepted where that very content is named, all of it:
 * whoever did has looked at it by hand. A path, a line or one site of it accepts findings alone.
 */
function acceptDoubts(inconclusive, suppressions, repositoryPathOf) {
	const byFinding = new Map(inconclusive.flatMap((one) => {
		const finding = accept_doubts_toFinding(one);
		return finding === undefined ? [] : [[finding, one]];
	}));
	const ofSubjects = suppressions.filter(namesWhole);
	const doubts = [...byFinding.keys()];
	const { findings, suppressed, used } = applySuppressions(doubts, ofSubjects, repositoryPathOf);
	const standing = new Set(findings.map((finding) => byFinding.get(finding)));
	return {
		inconclusive: inconclusive.filter((one) => one.subject === undefined || standing.has(one)),
		suppressed,
		used,
	};
}
function namesWhole({ covers }) {
	return (covers.kind === 'path' && covers.subject !== undefined && covers.subject.site === undefined);
}
/** As the report lists what is accepted. */
function accept_doubts_toFinding({ rule, guard, at, message, subject }) {
	if (rule === undefined || guard === undefined || subject === undefined)
		return undefined;
	const evidence = ['nobody could tell, and somebody accepted that'];
	const severity = 'info';
	const confidence = 'low';
	return { rule, guard, severity, confidence, message, at, related: [], evidence, subject };
}

;// CONCATENATED MODULE: ./packages/core/build/engine/suppression/step-lines.js


/** Finds the lines of the step that a line of this file belongs to; undefined outside of steps. */
function stepLines({ content }) {
	const found = stepsIn(content)
		.flatMap(singleSteps)
		.map(({ node }) => linesOf(toLocation(node)))
		.toSorted((one, other) => one.first - other.first);
	return (line) => {
		const after = firstWhere(found.length, (index) => (found[index]?.first ?? 0) > line);
		const lines = found[after - 1];
		return lines !== undefined && line <= lines.last ? lines : undefined;
	};
}
function stepsIn(content) {
	if (content?.kind === 'workflow')
		return content.jobs.flatMap(({ steps }) => steps);
	const runs = content?.kind === 'action' ? content.runs : undefined;
	return runs?.kind === 'composite' ? runs.steps : [];
}
/** A comment in a `parallel:` group belongs to one of its steps, and not to all of them. */
function singleSteps(step) {
	return step.parallel.length > 0 ? step.parallel.flatMap(singleSteps) : [step];
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
	const stepAt = stepLines(document);
	return document.comments.flatMap((comment) => [
		...fromOurs(comment, codeLineAfter),
		...fromZizmors(comment, stepAt),
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
function fromZizmors(comment, stepAt) {
	const text = textOf(comment);
	const start = text.indexOf('# zizmor: ignore[');
	const match = start === -1 ? null : zizmors.exec(text.slice(start));
	if (match === null)
		return [];
	const [, names = '', reason = ''] = match;
	const { line } = toLocation(comment).start;
	return toSuppressions(comment, { names, reason }, { kind: 'zizmor', line, step: stepAt(line) });
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
	const { repository, policy, evidence, installs } = request;
	const context = { repository, policy, evidence, installs };
	const rules = activeRules(request);
	const { findings, inconclusive } = judge_judge(rules, context);
	const ran = new Set(rules.map(({ meta }) => meta.id));
	const suppressions = [
		...request.suppressions,
		...repository.documents.flatMap(inlineSuppressions),
	];
	const invalidityOf = (one) => invalidity(one, ran, policy);
	const valid = suppressions.filter((one) => invalidityOf(one) === undefined);
	const pathOf = repositoryPaths(repository);
	const applied = applySuppressions(findings, valid, pathOf);
	const doubts = acceptDoubts(inconclusive, valid, pathOf);
	const seesHalf = new Set(evidence === undefined
		? rules.flatMap(({ meta }) => (meta.isOnline === 'partly' ? [meta.id] : []))
		: []);
	// What hides nothing offline may hide what only an online run finds.
	const useOf = (one) => {
		if (applied.used.has(one) || doubts.used.has(one))
			return 'used';
		return seesHalf.has(one.rule ?? '') ? 'not-run' : 'unused';
	};
	const judged = suppressions.map((suppression) => {
		return { suppression, state: invalidityOf(suppression) ?? useOf(suppression) };
	});
	const ofSuppressions = judgeSuppressions(judged, rules, context);
	return {
		findings: [...applied.findings, ...ofSuppressions.findings],
		inconclusive: [...doubts.inconclusive, ...ofSuppressions.inconclusive],
		suppressed: [...applied.suppressed, ...doubts.suppressed],
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

;// CONCATENATED MODULE: ./packages/audit/build/count-failing.js

/** How many findings are at or over a threshold. */
function countFailing(findings, failOn) {
	if (failOn === 'none')
		return 0;
	const failing = severities.slice(0, severities.indexOf(failOn) + 1);
	return findings.filter(({ severity }) => failing.includes(severity)).length;
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




const lock_index_cache = new WeakMap();
/** The lockfile as far as it pins anything; undefined when there is none, or none that can be relied on. */
function lockIndex(repository) {
	if (!lock_index_cache.has(repository))
		lock_index_cache.set(repository, buildIndex(repository));
	return lock_index_cache.get(repository);
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

;// CONCATENATED MODULE: ./packages/core/build/evidence/gap-key.js
/** The same text for the same content with the same inputs; `pin` is the key of a pin. */
function gapKey(pin, inputs) {
	return JSON.stringify([pin, ...[...inputs].sort(([a], [b]) => (a < b ? -1 : 1))]);
}

;// CONCATENATED MODULE: ./packages/core/build/evidence/gap-question.js
/** Stands for the value of an input that is given and that nobody knows before the run. */
const unknownInput = '${{ }}';

;// CONCATENATED MODULE: ./packages/core/build/analysis/gaps/gap-question-of.js


/**
 * What is to be asked of a step's action: its content with what the step gives it. undefined for called workflows,
 * and for what is no commit, of which other rules speak.
 */
function gapQuestionOf({ step, owner }, { pin, isPinned }) {
	if (step === undefined || !isPinned || pin.target.kind === 'unknown')
		return undefined;
	const inputs = new Map();
	for (const { key, value } of step.with.slice(0, mostInputs)) {
		const name = key.value.toLowerCase();
		if (!inputs.has(name))
			inputs.set(name, gap_question_of_textOf(asScalar(value), { ...scopeOf(owner), step }));
	}
	const { repository, path } = pin;
	const { commit } = pin.target.value;
	return { key: gapKey(pin.key, inputs), repository, path, commit, inputs };
}
const mostInputs = 200;
const gap_question_of_longest = 1000;
/** One text, or nobody knows: which of several it is may decide what is fetched. */
function gap_question_of_textOf(node, scope) {
	if (node === undefined)
		return unknownInput;
	const { values, open } = valuesOf(node, scope);
	const [value] = values;
	const isKnown = !open && values.length === 1 && value !== undefined && value.length <= gap_question_of_longest;
	return isKnown && !value.includes('${{') ? value : unknownInput;
}
function scopeOf(owner) {
	return owner.kind === 'job' ? { job: owner } : { action: owner };
}

;// CONCATENATED MODULE: ./packages/core/build/analysis/gaps/gap-source.js
/**
 * A file of an action that a report of gaps names, as reports of audits name it. Its text is not at hand. What an
 * action uses in turn begins with its own repository and commit.
 */
function gapSource(path, pin) {
	const { repository, commit, inside } = partsOf(path, pin);
	const home = /^https?:\/\/[^/]+/.exec(pin.document?.source.url ?? '')?.[0] ?? github;
	const names = inside.split('/').map(encodeURIComponent).join('/');
	return {
		path: `${repository}@${commit.slice(0, 12)}/${inside}`,
		repositoryPath: inside,
		kind: 'script',
		text: '',
		url: `${home}/${repository}/blob/${commit}/${names}`,
	};
}
const github = 'https://github.com';
function partsOf(path, { repository, ref, target }) {
	const [, nested, at, rest] = /^([\w.-]+\/[\w.-]+)@([0-9a-f]{40}|[0-9a-f]{64})\/(.*)$/is.exec(path) ?? [];
	if (nested !== undefined && at !== undefined)
		return { repository: nested, commit: at, inside: rest ?? '' };
	return {
		repository,
		commit: target.kind === 'known' ? target.value.commit : ref,
		inside: path,
	};
}

;// CONCATENATED MODULE: ./packages/audit/build/gap-sources.js

/** The files that reports of gaps name, so that reports of audits can say where they are to be looked at. */
function gapSources(repository, evidence) {
	const { gaps } = evidence;
	if (gaps === undefined)
		return [];
	const sources = new Map();
	walk(repository, {
		uses: (site) => {
			const used = usedPin(site, { repository, evidence });
			const question = used === undefined ? undefined : gapQuestionOf(site, used);
			const known = question === undefined ? undefined : gaps.get(question.key);
			if (used === undefined || known?.kind !== 'known')
				return;
			for (const path of pathsIn(known.value)) {
				const source = gapSource(path, used.pin);
				sources.set(source.path, source);
			}
		},
	});
	return [...sources.values()];
}
function pathsIn({ sites }) {
	return new Set(sites.flatMap(({ at, related = [] }) => [at.path, ...related.map((one) => one.at.path)]));
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
	return mayBeNumber(value.charCodeAt(0)) && isNumber(value) ? 'number' : 'string';
}
/** `+`, `-`, `.` or a digit. */
function mayBeNumber(first) {
	return first <= 57 && first >= 43 && first !== 44 && first !== 47;
}
function isNumber(value) {
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

;// CONCATENATED MODULE: ./packages/core/build/engine/configuration/parse-subject.js


/** `action` and `site` of an acceptance; undefined where it has neither. */
function parseSubject(map) {
	const action = map.get('action');
	const site = map.get('site');
	if (action === undefined) {
		if (site === undefined)
			return undefined;
		throw configurationError(site, '"site" is of an action: add "action" with the commit');
	}
	return { action: parseAction(action), site: optional(map, 'site', parseSite) };
}
function parseAction(node) {
	const text = expectText(node);
	const [, repository, path, commit] = ofAction.exec(text) ?? [];
	if (repository !== undefined && commit !== undefined)
		return pinKey({ repository, path, ref: commit.toLowerCase() });
	throw configurationError(node, `"${text.slice(0, 200)}" names no action at a commit: write owner/name@COMMIT with all of its digits, as in "uses"`);
}
const ofAction = /^([\w-]{1,100}\/[\w.-]{1,100})(?:\/([^@\s]{1,500}))?@([0-9a-f]{40}|[0-9a-f]{64})$/i;
function parseSite(node) {
	const text = expectText(node);
	if (/^[0-9a-f]{12}$/.test(text))
		return text;
	throw configurationError(node, `"${text.slice(0, 200)}" is no fingerprint: write the 12 digits that the finding shows behind "site"`);
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
	const map = expectMap(node, ['rule', 'path', 'line', 'action', 'site', 'reason', 'until']);
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
			matches: pathMatcher(parsePath(map)),
			line: optional(map, 'line', parseLine),
			subject: parseSubject(map),
		},
	};
}
/** What is accepted of an action is accepted wherever it is used, unless a path says otherwise. */
function parsePath(map) {
	if (map.get('action') !== undefined && map.get('path') === undefined)
		return '**';
	return parseGlob(required(map, 'path'));
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
		failOn: expectWord(map.get('fail-on'), [...severities, 'none']),
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
			add(uses.at.source.path, to_graph_nameOf(uses, repository), isPinned(uses.at));
		},
		image: (site) => add(site.at.source.path, imageName(site), isPinned(site.at)),
	});
	return [...edges.values()];
}
/** What is in this repository bears its path, so that its own uses hang below it. */
function to_graph_nameOf(uses, repository) {
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
function toRequest({ repository, configuration: source }, rules, { profile, today, gathered, installs }) {
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
		installs,
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
	const remote = gathered === undefined ? [] : remoteSources(root, gathered.evidence);
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
/** What a hop may name that is not of this repository; what was read goes before what is only named. */
function remoteSources({ repository }, evidence) {
	const read = [...evidence.pins.values()].flatMap(({ document, needs }) => [
		...(document === undefined ? [] : [document.source]),
		...(needs.kind === 'known' ? needs.value.map(({ at }) => at.source) : []),
	]);
	return [...gapSources(repository, evidence), ...read];
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

;// CONCATENATED MODULE: ./packages/audit/build/may-install.js

/** Whether any step looks as if it fetched something: what says no costs no look at its commands. */
function mayInstall(repository) {
	let isFound = false;
	walk(repository, {
		step: ({ step }) => {
			isFound ||= step.run !== undefined && fetching.test(step.run.value);
		},
	});
	return isFound;
}
/** Programs that fetch, and scripts that may run them. */
const fetching = /\b(?:curl|wget2?|aria2c|axel|irm|iwr|iex|Invoke-(?:WebRequest|RestMethod|Expression)|Start-BitsTransfer|DownloadFile|DownloadString|gh|git|docker|podman|nerdctl|buildah|skopeo|crane|oras|pip[\d.]*|pipx|uvx?|poetry|pdm|hatch|conda|mamba|micromamba|npm|npx|yarn|pnpm|pnpx|bunx?|deno|corepack|cargo|rustup|go|gem|bundle|composer|choco|winget|scoop|brew|apt|apt-get|aptitude|dnf|yum|microdnf|apk|pacman|zypper|snap|flatpak|mise|asdf|aqua|pre-commit|nix\S*|sdk|volta|fnm|nvm|helm|kubectl|terraform|tofu|dotnet|nuget|vcpkg|luarocks|opam|cabal|stack|ghcup|hex|mix|Rscript|R|julia|playwright|Install-(?:Module|Script|Package|PackageProvider)|Install-PSResource|urllib|urlretrieve|requests|python[\d.]*|node|perl|ruby|php|wp|krew|coursier|cs|sbt|mvn|gradle|xargs)\b|\.(?:sh|bash|zsh|ps1|py|js|mjs|cjs|rb|pl)\b|(?:^|[\s;&|("'])(?:\.{1,2}\/|source\s|\.\s)/i;

;// CONCATENATED MODULE: ./packages/audit/build/installs-of.js



/** What the steps of a root fetch, where a rule that runs tells it, and any of them looks like it. */
function installsOf(root, rules, options) {
	const { findInstalls } = options;
	if (findInstalls === undefined)
		return undefined;
	const { repository, folder } = root;
	const isWanted = activeRules(toRequest(root, rules, options)).some(({ meta }) => meta.id === 'mutable-install');
	if (!isWanted || !mayInstall(repository))
		return undefined;
	return findInstalls({ repository, folder });
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
function parse_action_parseAction(source, node) {
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
	const message = `GitHub does not know "${name}" here: use one of ${faults_of_listed(contexts)}`;
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
		const advice = guess === undefined ? `use one of ${faults_of_listed(names)}` : `write "${guess}"`;
		const message = `GitHub does not know the function "${text.slice(from, to)}" here: ${advice}`;
		return { kind: 'refused', from, to, message };
	}
	if (args.length >= arity.min && args.length <= arity.max)
		return undefined;
	const many = args.length < arity.min ? 'few' : 'many';
	const message = `function "${arity.name}" has too ${many} arguments`;
	return { kind: 'refused', from, to, message };
}
function faults_of_listed(names) {
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
		report(fault, standing, refusals);
}
function report(fault, { scalar, offset, text }, refusals) {
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
	else if (!check_scalar_takes(definition, scalar, literal))
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
function check_scalar_takes(definition, { type }, text) {
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
function has_expression_hasExpression(node) {
	switch (node.kind) {
		case 'scalar':
			return node.value.includes('${{');
		case 'seq':
			return node.items.some(has_expression_hasExpression);
		case 'map':
			return node.entries.some(({ key, value }) => has_expression_hasExpression(key) || has_expression_hasExpression(value));
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
	if (!has_expression_hasExpression(matrix))
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
	if (services === undefined || has_expression_hasExpression(services))
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
	if (container.kind === 'seq' || has_expression_hasExpression(container))
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
	return numbers.some((digits) => digits !== undefined && !isWithin(Number(digits), range));
}
function isWithin(value, range) {
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
			return parse_action_parseAction(source, root);
		case 'lockfile':
			return parseLockfile(source, root);
		case 'config':
		case 'dockerfile':
		case 'script':
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
	const byFolder = new Map(actions.map((action) => [to_repository_folderOf(action.source.repositoryPath), action]));
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
function to_repository_folderOf(path) {
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
;// CONCATENATED MODULE: ./packages/files/build/to-posix.js

/** A path of this system with `/` between its parts; elsewhere than on Windows `\` is part of a name. */
function toPosix(path) {
	return external_node_path_namespaceObject.sep === '/' ? path : path.replaceAll(external_node_path_namespaceObject.sep, '/');
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

;// CONCATENATED MODULE: ./packages/files/build/path-inside.js


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
	'release-guard',
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
	const rules = ruleSet.rules.filter(({ meta }) => gather !== undefined || meta.isOnline !== true);
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
		const audits = [];
		for (const root of readRoots(options)) {
			const installs = await installsOf(root, rules, options);
			audits.push(auditRoot(root, rules, { ...options, installs }));
		}
		return mergeAudits(audits, rules, ruleSet);
	}
	const roots = [...readRoots(options)];
	const gathered = await gather(roots.map((root) => toRequest(root, rules, options)));
	const audits = [];
	for (const root of roots) {
		const installs = await installsOf(root, rules, options);
		audits.push(auditRoot(root, rules, { ...options, gathered, installs }));
	}
	return mergeAudits(audits, rules, ruleSet);
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

;// CONCATENATED MODULE: ./packages/runner/build/fail.js


/**
 * The last words of an action that fails. `setFailed` escapes what would end its own command, and the runner prints
 * the message again, decoded: a name of a file must be no command there either.
 */
function fail(message) {
	setFailed(escapeLines(message));
}

;// CONCATENATED MODULE: ./packages/runner/build/text-input.js

/** The runner gives an input that is not set as ''. */
function textInput(name) {
	const value = getInput(name);
	return value === '' ? undefined : value;
}

;// CONCATENATED MODULE: ./packages/runner/build/word-input.js


/** An input that takes one of some words; undefined when it is not set. */
function wordInput(name, words) {
	const value = textInput(name);
	if (value === undefined)
		return undefined;
	const word = words.find((known) => known === value);
	if (word !== undefined)
		return word;
	throw new GuardError('bad-input', `the input "${name}" cannot be "${value}": it is one of ${words.join(', ')}`);
}

;// CONCATENATED MODULE: ./packages/runner/build/boolean-input.js

function booleanInput(name, byDefault) {
	const word = wordInput(name, ['true', 'false']);
	return word === undefined ? byDefault : word === 'true';
}

;// CONCATENATED MODULE: ./packages/runner/build/lines-input.js

/** An input with one value a line. */
function linesInput(name) {
	return getMultilineInput(name).filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./packages/runner/build/read-inputs.js





/** Reads the inputs; throws GuardError that names the input and what it accepts. */
function readInputs() {
	const paths = linesInput('path');
	return {
		paths: paths.length === 0 ? ['.'] : paths,
		config: textInput('config'),
		profile: wordInput('profile', profiles),
		failOn: wordInput('fail-on', [...severities, 'none']),
		failOnInconclusive: booleanInput('fail-on-inconclusive', true),
		annotations: booleanInput('annotations', true),
		sarifFile: textInput('sarif-file'),
		reportFile: textInput('report-file'),
		online: booleanInput('online', true),
		token: textInput('token'),
		fallbackServer: textInput('fallback-server'),
		trustedRoot: textInput('trusted-root'),
	};
}

;// CONCATENATED MODULE: ./packages/runner/build/to-error-message.js

/** What is thrown, as the action's last words; `fail` escapes it. */
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
	return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

;// CONCATENATED MODULE: ./packages/core/build/reporters/count.js
/** `no findings`, `1 finding`, `2 findings`. */
function count_count(number, noun) {
	if (number === 0)
		return `no ${noun}s`;
	return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
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

;// CONCATENATED MODULE: ./packages/core/build/reporters/github/bounded-commands.js


/**
 * Commands as lines of a log: no more of a kind than GitHub shows of a step, and a last one that counts the others.
 * https://docs.github.com/en/rest/checks/runs, https://github.com/orgs/community/discussions/26680
 */
function boundedCommands(all) {
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
}
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




/** Annotations: the most severe first. */
const github_github = (report, context) => boundedCommands([
	...bySeverity(report.findings).map((finding) => findingAnnotation(finding, context)),
	...report.inconclusive.map((one) => inconclusiveAnnotation(one, context)),
]);

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
	const parts = severities.flatMap((severity) => {
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
const external_node_crypto_namespaceObject = new Proxy({}, { get: (_, name) => process.getBuiltinModule("node:crypto")[name] });
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
function leftOut(number, limit) {
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
						toolExecutionNotifications: [...notifications, ...leftOut(left, limit)],
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
	return isColored ? colored : plain;
}
const colored = {
	severity: { high: sgr('1;91'), medium: sgr('1;93'), low: sgr('1;96'), info: sgr('1;92') },
	inconclusive: sgr('1;95'),
	frame: sgr('1;94'),
	related: sgr('94'),
	strong: sgr('1'),
};
const plain = {
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
const reporters = { text: text_text, json: json, sarif: sarif, github: github_github, markdown: markdown };

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
			fail(`${action.name}: ${failure}`);
	}
	catch (error) {
		fail(toErrorMessage(error));
	}
}
function auditWorkspace({ ruleSet, goOnline, findInstalls }, inputs, cwd) {
	const { paths, config, profile, failOn, online } = inputs;
	const gather = online ? goOnline?.(inputs) : undefined;
	const today = new Date().toISOString().slice(0, 10);
	return runAudit({
		...{ paths, cwd, ruleSet, profile, failOn, config, today, graph: true },
		...{ gather, findInstalls },
	});
}
function printLog(result, { annotations }) {
	info(to_text_toText(result, 'text').trimEnd());
	const commands = annotations ? to_text_toText(result, 'github').trimEnd() : '';
	if (commands !== '')
		info(commands);
}

;// CONCATENATED MODULE: ./actions/permissions-guard/build/index.js


runGuard({ name: 'permissions-guard', ruleSet: permissionsGuard });

