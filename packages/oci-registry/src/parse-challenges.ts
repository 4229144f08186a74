/** How a server wants to be asked: `Bearer realm="https://auth.docker.io/token",service="registry.docker.io"`. */
export interface Challenge {
  /** In lower case. */
  readonly scheme: string;
  /** By name in lower case; of two with one name the first. */
  readonly parameters: ReadonlyMap<string, string>;
}

/**
 * `WWW-Authenticate`: any number of challenges, parted by commas as their parameters are; one with `token68` has no
 * parameters. What follows a mistake is dropped. https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1
 */
export function parseChallenges(header: string): readonly Challenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  let at = 0;
  while (at < header.length) {
    const gap = match(separator, header, at)?.[0] ?? '';
    const isStart = at === 0 || gap.includes(',');
    at += gap.length;
    const parameter = match(parameterForm, header, at);
    const scheme = isStart && parameter === undefined ? match(schemeForm, header, at) : undefined;
    if (parameter !== undefined) addParameter(challenges.at(-1)?.parameters, parameter);
    if (scheme !== undefined) challenges.push({ scheme: named(scheme), parameters: new Map() });
    const length = (parameter ?? scheme)?.[0].length;
    if (length === undefined) break;
    at += length;
  }
  return challenges;
}

const token = "[!#$%&'*+.^_`|~\\w-]+";
const separator = /[ \t,]*/y;
/** `name = token` or `name = "quoted string"` */
const parameterForm = new RegExp(
  `(${token})[ \\t]*=[ \\t]*(?:"((?:[^"\\\\]|\\\\.)*)"|(${token}))`,
  'y',
);
/** A scheme, and a token68 when one follows: `Negotiate dGVzdA==`. */
const schemeForm = new RegExp(`(${token})(?:[ \\t]+[\\w.~+/-]+=*(?=[ \\t]*(?:,|$)))?`, 'y');

function match(form: RegExp, text: string, at: number): RegExpExecArray | undefined {
  form.lastIndex = at;
  return form.exec(text) ?? undefined;
}

function addParameter(
  parameters: Map<string, string> | undefined,
  [, name = '', quoted, plain = '']: RegExpExecArray,
): void {
  const key = name.toLowerCase();
  if (parameters === undefined || parameters.has(key)) return;
  parameters.set(key, quoted?.replaceAll(/\\(.)/g, '$1') ?? plain);
}

function named([, scheme = '']: RegExpExecArray): string {
  return scheme.toLowerCase();
}
