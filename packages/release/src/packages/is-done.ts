export function isDone({ status }: { readonly status: number }): boolean {
  return status >= 200 && status < 300;
}
