/** What an installer is given to download from the server; `{server}` is its address. */
export type Redirection = Readonly<Record<string, string>>;

/**
 * The installer's own variables for it first, and nothing last: then it downloads from where it does for its users, and
 * the proxy leads it to the server.
 */
export function redirections(
  text: string,
  files: ReadonlyMap<string, Buffer>,
): readonly Redirection[] {
  const said = [...namesIn(files.get('dist-manifest.json'))].filter((name) => text.includes(name));
  const read = [...text.matchAll(variable)].map(([, name = '']) => name);
  const names = [...new Set([...said, ...read])].slice(0, mostNames);
  const own = Object.fromEntries(names.map((name) => [name, '{server}']));
  return names.length === 0 ? [{}] : [own, {}];
}

const mostNames = 10;

/** Read with a default, and named as an address: what users set to install from a mirror. */
const variable = /\$\{([A-Z][A-Z\d_]*(?:BASE_?URL|DOWNLOAD_URL|MIRROR|RELEASES_URL)):?-/g;

/** cargo-dist's own word for them: `releases[].env.download_url_env_var`, and others that end so. */
function namesIn(manifest: Buffer | undefined): ReadonlySet<string> {
  const found = `${manifest ?? ''}`.matchAll(/"\w+_url_env_var":\s*"([A-Za-z_]\w*)"/g);
  return new Set([...found].map(([, name = '']) => name));
}
