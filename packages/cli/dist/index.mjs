#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: ./packages/audit/build/tool.js
/** How the program names itself; the version is that of every package.json here. */
const tool = { name: 'portcullis', version: '0.0.0' };

;// CONCATENATED MODULE: ./packages/cli/build/end-process.js
/**
 * Ends the process as soon as all is written, for taking down a heap that is thrown away costs up to fifteen
 * milliseconds. Where output still waits for its reader or has failed, the process ends by itself.
 */
function endProcess() {
	if (isWritten(process.stdout) && isWritten(process.stderr))
		process.exit();
}
function isWritten({ writableLength, errored }) {
	return writableLength === 0 && !errored;
}

;// CONCATENATED MODULE: ./packages/cli/build/help.js
/** What `--help` prints. */
const help = `Portcullis finds what makes GitHub workflows, actions and releases easy to subvert.

Usage:
  portcullis audit [PATH\u2026|-]     audit folders, files, or one workflow from standard input; "." without a PATH
  portcullis fix [PATH\u2026]         repair what can be repaired safely, and say what cannot
  portcullis graph [PATH\u2026]       what is used, and what that uses in turn
  portcullis lock [PATH]         write GitHub's lockfile of the commits that workflows run
  portcullis explain RULE        why a rule exists, how to mend what it finds, what it cannot see
  portcullis attest              sign attestations, verify them, and only then hand them over
  portcullis verify FILE|DIGEST|oci://NAME@DIGEST\u2026
                                 verify that artifacts have attestations which pass a policy
  portcullis verify-release OWNER/REPO@TAG [ASSET\u2026]
                                 verify that GitHub attests an immutable release, and that these are its assets
  portcullis gaps DIR|OWNER/REPO[/PATH]@COMMIT
                                 what an action fetches when it runs that its own commit does not fix
  portcullis installer check SCRIPT\u2026
                                 whether installers enforce the checksums they carry, on every way through them
  portcullis installer embed SCRIPT --artifacts FOLDER
                                 write the checksums of the artifacts into an installer
  portcullis installer manifest FOLDER
                                 write, or check, the checksums of all artifacts in a folder
  portcullis installer map update|verify FILE
                                 what is known of addresses that an action downloads

Options of audit:
  --guard ID                     run the rules of this guard only (repeatable): pin-verify, trigger-guard,
                                 permissions-guard, secrets-guard, cache-forbid-in-release or
                                 release-guard
  --rule ID                      run this rule only (repeatable; adds to --guard)
  --profile default|strict       strict reports more, and some of it as more severe
  --format FMT[=FILE]            text, json, sarif, github or markdown, into FILE or to standard output (repeatable)
  --fail-on high|medium|low|info|none
                                 the severity from which on findings fail the run (low)
  --config FILE                  take this file for every PATH's .github/portcullis.yml
  --online, --offline            ask servers for proof of what is used, or ask none (the default)
  --record FILE                  keep every answer of an online run
  --replay FILE                  repeat a recorded run, and ask no server
  --fallback-server URL          where to look for what the server does not have, as https://github.com
  --no-cache                     keep nothing in $XDG_CACHE_HOME/portcullis or ~/.cache/portcullis
  --trusted-root FILE            where "pins" asks for "attested": verify with this root, not with the built-in one

Options of fix:
  --dry-run                      write nothing, print the changes as a patch
  --only REPAIR,\u2026                make these repairs only: permissions, credentials, cache, conditions, injection,
                                 pins, self ("./" to "$/"; made only when it is named)
  --default-token read|write     what the settings give to a job without "permissions"; no file says it
  --enterprise-server            leave out what GitHub Enterprise Server does not know
  --update                       with --online, move pins on to the newest release whose own uses are pinned
  --min-age DAYS                 with --online, pin no release that is younger
  --profile, --config, --online, --offline, --record, --replay, --fallback-server, --no-cache, --trusted-root
                                 as for audit; online, "pins" writes commits, digests and versions

Options of graph:
  --format tree|mermaid|json     tree is the default
  --online, --offline, --record, --replay, --fallback-server, --no-cache, --trusted-root, --config as for audit

Options of lock; it always asks servers:
  --check                        write nothing, and end with 1 if the lockfile would change
  --update                       look up again what is recorded already
  --record, --replay, --fallback-server, --no-cache, --trusted-root, --config as for audit

Options of attest; in a workflow it needs "id-token: write":
  --subject PATTERN              files to attest, as "dist/*"; "!" in front takes out again (repeatable)
  --checksums FILE               attest what a file of checksums lists (repeatable)
  --digest sha256:HEX=NAME       attest an artifact that is not here (repeatable)
  --image NAME@sha256:HEX        attest an image (repeatable); with --image-platforms its manifests of all platforms too
  --sbom FILE                    SPDX or CycloneDX in place of the provenance of the run
  --predicate FILE --predicate-type URI
                                 a predicate of your own in place of the provenance
  --each                         one statement for each artifact, and not one for all
  --sha512                       SHA-512 of files beside their SHA-256
  --instance auto|public-good|github|custom
                                 who signs; auto goes by the visibility of the repository
  --signing-config FILE, or --fulcio-url, --rekor-url, --rekor-version 1|2, --timestamp-url
                                 an own Sigstore
  --identity-token-file FILE     the token to sign with, for who is no workflow
  --issuer URL                   who issues the tokens of jobs, where an enterprise has an issuer of its own
  --policy FILE                  what each attestation has to pass; without it, that it is of this very run
  --bundle-folder FOLDER         where bundles are kept, and found again by a later try (attestations)
  --bundle-list FILE             a file that gets all bundles too, a line each, as release.intoto.jsonl
  --no-upload                    do not store the attestations on GitHub
  --push-to-registry             attach attestations of images to them
  --trusted-root as for verify

Options of verify, which asks servers unless it need not:
  --policy FILE                  which attestations count: docs/attestation-policy.md
  --repo OWNER/NAME, --signer-workflow OWNER/NAME/.github/workflows/FILE[@REF], --source-ref REF, --predicate-type URI
                                 the same in place of a file; one of the first two has to be there, and without a type
                                 it is https://slsa.dev/provenance/v1 ("glob:**" takes every one)
  --instance public-good|github|custom, --issuer URL, --run any|same-run|same-attempt,
  --runner-environment github-hosted|self-hosted|any
                                 rows that a file may have too
  --bundle FILE|FOLDER           bundles to look at, and no others (repeatable)
  --offline                      look at bundles beside the files, and ask no server
  --trusted-root FILE            in place of the built-in ones; an own Sigstore needs it
  --format text|json|markdown|github[=FILE]

Options of verify-release, which asks servers unless it is told not to:
  --bundle FILE|FOLDER           attestations to look at, in place of what GitHub stores (repeatable)
  --offline                      ask no server: what the release has now is not compared
  --format text|json[=FILE]
  --trusted-root as for verify

Options of gaps; for a DIR it asks no server:
  --with NAME=VALUE              what the action is given (repeatable); its defaults without
  --format text|json|sarif|markdown[=FILE]
  --batch FILE|-                 many actions: one a line, behind it "NAME=VALUE" after tabs; a line of JSON for each
  --no-cache                     as for audit

Options of installer check:
  --artifacts FOLDER             compare values and arms with what is going to be released
  --release OWNER/REPO@TAG       compare with what is published: GitHub's digests, and what other hosts of the script give
  --prove                        run the scripts, which have to be your own, against true and tampered bytes
  --foreign                      run also those that are neither below this folder nor among the artifacts
  --allow same-origin            accept values that come from where the artifact comes from
  --format text|json|github|markdown[=FILE]

Options of installer embed, for installers of cargo-dist, tables of file names, "# checksums:begin" and "# checksums:end":
  --harden                       close what cargo-dist's template leaves open, the updater too
  --dry-run                      write nothing, print the change as a patch, and end with 1 if there is one
  --prove                        run the new text, too; it is judged as by "installer check" in any case
  --foreign                      also when it is neither below this folder nor among the artifacts

Options of installer manifest:
  --form sha256.sum|SHA256SUMS|sidecars|dist-manifest
                                 sha256.sum is the default; the last is for cargo-dist to merge
  --out FOLDER                   where it is written, if not beside the artifacts
  --check FILE                   write nothing, and end with 1 if this manifest says otherwise

Options of installer map:
  --release OWNER/REPO@TAG       add what this release has, downloaded and compared with GitHub's digests (repeatable)
  --only PATTERN                 of its assets those with such a name, "*" for anything (repeatable)
  --module FILE                  the same as a JavaScript module, with a function that refuses what is not in it

  --help, --version

GITHUB_SERVER_URL and GITHUB_API_URL name the server, github.com without them; GH_TOKEN or GITHUB_TOKEN is its token,
of a server of your own GH_ENTERPRISE_TOKEN, GITHUB_ENTERPRISE_TOKEN or GITHUB_TOKEN. HTTPS_PROXY and NO_PROXY are honoured.

Exit code:
  0  nothing at or over the threshold     1  findings     2  bad usage or configuration
  3  something could not be checked, and nothing is worse     4  a bug of ours
  of attest, verify and verify-release: 0 every attestation passes, 1 one does not or there is none, 3 a server did not answer
  of gaps: 0 nothing is open with what the action is given, 1 something is, 3 nobody could tell
  of installer check and embed: 0 every script is proven or likely to enforce, 1 one does not, 3 nobody could tell, or compare
  of installer manifest and map: 1 something is not what is written, 3 a server did not answer

NO_COLOR and FORCE_COLOR are honoured.
`;

;// CONCATENATED MODULE: ./packages/cli/build/load-part.js
/**
 * The bundle that has a command: neither an audit, nor signing, nor verifying carries another's weight. The comments
 * keep the imports as they are (https://webpack.js.org/api/module-methods/#webpackignore).
 */
async function loadPart(command) {
	switch (command) {
		case 'attest':
			return (await import(/* webpackIgnore: true */ './run-attest.mjs')).runAttest;
		case 'gaps':
			return (await import(/* webpackIgnore: true */ './run-gaps.mjs')).runGaps;
		case 'installer':
			return (await import(/* webpackIgnore: true */ './run-installer.mjs')).runInstaller;
		case 'verify':
		case 'verify-release':
			return (await import(/* webpackIgnore: true */ './run-verify.mjs')).runVerify;
		default:
			return (await import(/* webpackIgnore: true */ './run-process.mjs')).runProcess;
	}
}

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./packages/cli/build/tune-engine.js

/**
 * Asks V8 for less than it would do for a program that runs long (docs/decisions/0006-performance.md). Once before
 * our code is loaded and once after, since loading is faster with a young generation that grows.
 */
function tuneEngine(stage) {
	// V8 prints a warning for a flag that it does not know, so other versions keep their defaults.
	const compilers = compilerFlags.get(process.versions.v8.split('.', 1).join());
	if (compilers === undefined)
		return;
	for (const flag of stage === 'load' ? compilers : heapFlags)
		(0,external_node_v8_namespaceObject.setFlagsFromString)(flag);
}
/**
 * An audit ends before the optimizing compilers have paid for themselves: a tenth less time and a third less work
 * when they wait. By V8's major version: 11 is Node 20, 13 is Node 24. Only numbers that are read again at each
 * decision: a flag about the form of code that is compiled already (`--no-regexp-tier-up`) crashed two runs of 3,700.
 */
const compilerFlags = new Map([
	['11', ['--interrupt-budget=1500000']],
	['13', ['--invocation-count-for-turbofan=20000', '--invocation-count-for-maglev=8000']],
]);
/** What one repository needed is garbage when the next is read: half the memory for no time. */
const heapFlags = ['--semi-space-growth-factor=1', '--heap-growing-percent=50'];

;// CONCATENATED MODULE: ./packages/cli/build/main.js





const args = process.argv.slice(2);
if (args.includes('--version'))
	process.stdout.write(`${tool.version}\n`);
else if (args.includes('--help') || args.includes('-h'))
	process.stdout.write(help);
else
	run().catch(fail);
/** What does the work is a bundle of its own, so that the rest starts as fast as an empty program. */
async function run() {
	tuneEngine('load');
	const runPart = await loadPart(args[0]);
	tuneEngine('run');
	await runPart(args);
	endProcess();
}
/** Only when our own code cannot be loaded: everything else is caught by the part itself. */
function fail(error) {
	console.error(error);
	process.exitCode = 4;
}

