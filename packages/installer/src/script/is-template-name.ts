/** What generators read is called so: `install.sh.j2`, `install.sh.in`. */
export function isTemplateName(path: string): boolean {
  return /\.(?:j2|jinja2?|tmpl|gotmpl|tpl|tera|erb|mustache|envsubst|in)$/i.test(path);
}
