/** What `--help` prints. */
export const help = `Portcullis finds what makes GitHub workflows, actions and releases easy to subvert.

Usage:
  portcullis audit [PATH…|-]     audit folders, files, or one workflow from standard input; "." without a PATH
  portcullis fix [PATH…]         repair what can be repaired safely, and say what cannot
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
  --offline                      ask no server; so it is without the option too

Options of fix:
  --dry-run                      write nothing, print the changes as a patch
  --only REPAIR,…                make these repairs only: permissions, credentials, cache, conditions, injection,
                                 pins, self ("./" to "$/"; made only when it is named)
  --default-token read|write     what the settings give to a job without "permissions"; no file says it
  --enterprise-server            leave out what GitHub Enterprise Server does not know
  --profile, --config, --offline as for audit

  --help, --version

Exit code:
  0  nothing at or over the threshold     1  findings     2  bad usage or configuration
  3  something could not be checked, and nothing is worse     4  a bug of ours

NO_COLOR and FORCE_COLOR are honoured.
`;
