/** By its name: a workflow, or an action, whose scripts stand in its steps. */
export function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}
