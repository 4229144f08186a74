#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: ./packages/audit/build/tool.js
/** How the program names itself; the version is that of every package.json here. */
const tool = { name: 'portcullis', version: '0.0.0' };

;// CONCATENATED MODULE: ./packages/cli/build/help.js
/** What `--help` prints. */
const help = `Portcullis finds what makes GitHub workflows, actions and releases easy to subvert.

Usage:
  portcullis audit [PATH…|-]     audit folders, files, or one workflow from standard input; "." without a PATH
  portcullis explain RULE        why a rule exists, how to mend what it finds, what it cannot see

Options of audit:
  --guard ID                     run the rules of this guard only (repeatable): pin-verify, permissions-guard or
                                 cache-forbid-in-release
  --rule ID                      run this rule only (repeatable; adds to --guard)
  --profile default|strict       strict reports more, and some of it as more severe
  --format FMT[=FILE]            text, json, sarif, github or markdown, into FILE or to standard output (repeatable)
  --fail-on high|medium|low|info|none
                                 the severity from which on findings fail the run (low)
  --config FILE                  take this file for every PATH's .github/portcullis.yml
  --offline                      ask no server; so it is without the option too

  --help, --version

Exit code:
  0  nothing at or over the threshold     1  findings     2  bad usage or configuration
  3  something could not be checked, and nothing is worse     4  a bug of ours

NO_COLOR and FORCE_COLOR are honoured.
`;

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./packages/cli/build/tune-engine.js

/**
 * An audit ends before V8's optimizing compiler has paid for itself, so it is asked to wait longer: a tenth less
 * time and a third less work (docs/decisions/0006-performance.md). Other versions keep their defaults, since V8
 * prints a warning for a flag that it does not know.
 */
function tuneEngine() {
    const flag = flags.get(process.versions.v8.split('.', 1).join());
    if (flag !== undefined)
        (0,external_node_v8_namespaceObject.setFlagsFromString)(flag);
}
/** By V8's major version: 11 is Node 20, 13 is Node 24. */
const flags = new Map([
    ['11', '--interrupt-budget=500000'],
    ['13', '--invocation-count-for-turbofan=20000'],
]);

;// CONCATENATED MODULE: ./packages/cli/build/main.js



const args = process.argv.slice(2);
if (args.includes('--version'))
    process.stdout.write(`${tool.version}\n`);
else if (args.includes('--help') || args.includes('-h'))
    process.stdout.write(help);
else
    run().catch(fail);
/**
 * What audits is a bundle of its own, so that the rest starts as fast as an empty program. The comment keeps the
 * import as it is (https://webpack.js.org/api/module-methods/#webpackignore).
 */
async function run() {
    tuneEngine();
    const { runProcess } = await import(/* webpackIgnore: true */ './run-process.mjs');
    await runProcess(args);
}
/** Only when our own code cannot be loaded: everything else is caught by `runProcess`. */
function fail(error) {
    console.error(error);
    process.exitCode = 4;
}

