/** What was asked, job by job; what a job asks at once comes in any order, and is sorted. */
export function byJob(requests: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const all = requests.filter((one) => !isGit(one)).map(toPlain);
  const jobs = new Set(all.map(([job]) => job));
  return Object.fromEntries(
    [...jobs].map((job) => {
      const texts = all.filter(([one]) => one === job).map(([, text]) => text);
      return [job, /^(?:preflight|verify|nobody)$/.test(job) ? texts.sort() : texts];
    }),
  );
}

/** What changes anything, and what anybody is asked for: environments, identity tokens. */
export function writes(requests: readonly string[]): readonly string[] {
  return requests.filter(
    (one) => !isGit(one) && (/runner\//.test(one) || !/^\S+ \d+ GET /.test(one)),
  );
}

/** Questions to git are posted, and change nothing: there is no other service of it here. */
function isGit(request: string): boolean {
  return /\.git\/(?:git-upload-pack|info\/refs\?)/.test(request);
}

function toPlain(request: string): readonly [job: string, text: string] {
  const [job = '', ...rest] = request.split(' ');
  const text = rest
    .join(' ')
    .replaceAll(/sha256(:|%3A)[0-9a-f]{64}/g, 'DIGEST')
    // Of the example, which names the library at the commit that it has here.
    .replaceAll(/sha1%3A[0-9a-f]{40}/g, 'COMMIT')
    .replaceAll('/repos/octo-org/widget', '');
  return [job, text];
}
