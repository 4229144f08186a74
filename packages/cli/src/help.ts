/** What `--help` prints. */
export const help = `Portcullis finds what makes GitHub workflows, actions and releases easy to subvert.

Usage:
  portcullis audit [PATH…|-]     audit folders, files, or one workflow from standard input; "." without a PATH
  portcullis fix [PATH…]         repair what can be repaired safely, and say what cannot
  portcullis graph [PATH…]       what is used, and what that uses in turn
  portcullis lock [PATH]         write GitHub's lockfile of the commits that workflows run
  portcullis explain RULE        why a rule exists, how to mend what it finds, what it cannot see

Options of audit:
  --guard ID                     run the rules of this guard only (repeatable): pin-verify, trigger-guard,
                                 permissions-guard, secrets-guard or cache-forbid-in-release
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

Options of fix:
  --dry-run                      write nothing, print the changes as a patch
  --only REPAIR,…                make these repairs only: permissions, credentials, cache, conditions, injection,
                                 pins, self ("./" to "$/"; made only when it is named)
  --default-token read|write     what the settings give to a job without "permissions"; no file says it
  --enterprise-server            leave out what GitHub Enterprise Server does not know
  --update                       with --online, move pins on to the newest release whose own uses are pinned
  --min-age DAYS                 with --online, pin no release that is younger
  --profile, --config, --online, --offline, --record, --replay, --fallback-server, --no-cache as for audit; online,
                                 "pins" writes commits, digests and versions

Options of graph:
  --format tree|mermaid|json     tree is the default
  --online, --offline, --record, --replay, --fallback-server, --no-cache, --config as for audit

Options of lock; it always asks servers:
  --check                        write nothing, and end with 1 if the lockfile would change
  --update                       look up again what is recorded already
  --record, --replay, --fallback-server, --no-cache, --config as for audit

  --help, --version

GITHUB_SERVER_URL and GITHUB_API_URL name the server, github.com without them; GH_TOKEN or GITHUB_TOKEN is its token,
of a server of your own GH_ENTERPRISE_TOKEN, GITHUB_ENTERPRISE_TOKEN or GITHUB_TOKEN. HTTPS_PROXY and NO_PROXY are honoured.

Exit code:
  0  nothing at or over the threshold     1  findings     2  bad usage or configuration
  3  something could not be checked, and nothing is worse     4  a bug of ours

NO_COLOR and FORCE_COLOR are honoured.
`;
