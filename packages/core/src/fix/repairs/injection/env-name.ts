/** A name for the variable that an expression becomes, which nothing else bears. */
export function envName(expression: string, isTaken: (name: string) => boolean): string {
  const path = /^[\w.[\]'-]+$/.test(expression)
    ? expression
    : (firstPath.exec(expression)?.[0] ?? 'value');
  const words = path
    .replace(/^github\.(?:event\.)?/i, '')
    .replace(/\.outputs\./i, '.')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase();
  const name = /^[A-Z]/.test(words) && !reserved.test(words) ? words : `VALUE_${words}`;
  for (let number = 1; ; number += 1) {
    const one = number === 1 ? name : `${name}_${number}`;
    if (!isTaken(one)) return one;
  }
}

const firstPath = /\b(?:github|inputs|steps|needs|matrix|env|vars)\.[\w.-]+/i;

/** Names that a shell, the runner or a tool gives a meaning. */
const reserved =
  /^(?:GITHUB_|RUNNER_|ACTIONS_|INPUT_|STATE_|NODE_|NPM_|GIT_|GH_|LD_|DYLD_|PYTHON|PERL|RUBY|JAVA|BASH|SSH_|LC_|XDG_|DOCKER_|CI$|PATH$|HOME$|USER$|PWD$|SHELL$|IFS$|ENV$|LANG$|TERM$|HOST|UID$|EUID$|SECONDS$|RANDOM$|LINENO$|PS\d|OLDPWD$|TMP|TEMP|EDITOR$|PAGER$|DISPLAY$|MAIL|LOGNAME$|OPT|REPLY$|SHLVL$|COLUMNS$|LINES$|NAME$|REF$|SHA$|ACTOR$)/;
