/** One change of a text, which has to be there to be changed. */
export function change(before: string, after: string): (text: string) => string {
  return (text) => {
    if (!text.includes(before)) throw new Error(`the workflow has no "${before}"`);
    return text.replace(before, after);
  };
}
