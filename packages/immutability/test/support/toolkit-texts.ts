/** Functions of `@actions/*` in short: the texts by which they are known, in bodies of our own. */
export const toolkitTexts = {
  downloadTool: `function downloadTool(url, dest) {
    debug('Downloading ' + url); debug('Destination ' + dest);
    return attempt(url, global('TEST_DOWNLOAD_TOOL_RETRY_MIN_SECONDS', 10));
  }`,
  getManifestFromRepo: `async function getManifestFromRepo(owner, repo, auth, branch) {
    const tree = await get('/repos/' + owner + '/' + repo + '/git/trees/' + branch);
    return tree.find('versions-manifest.json', { accept: 'application/vnd.github.VERSION.raw' });
  }`,
  exec: `async function exec(line, args) {
    if (!line) throw new Error("Parameter 'commandLine' cannot be null or empty.");
    return run(line, args);
  }`,
  getInput: `function getInput(name) {
    const value = process.env['INPUT_' + name.toUpperCase()];
    if (!value) throw new Error('Input required and not supplied: ' + name);
    return value;
  }`,
  HttpClient: `class HttpClient {
    get(url) { return this.request('GET', url); }
    getJson(url) { return this.get(url).then(JSON.parse); }
    post(url, data) { return this.request('POST', url, data); }
    request(verb, url) { if (this.over) throw new Error('Client has already been disposed.'); return this.requestRawWithCallback(verb, url); }
    requestRawWithCallback() {}
  }`,
  which: `async function which(tool) {
    if (!tool) throw new Error("parameter 'tool' is required");
    throw new Error('Unable to locate executable file: ' + tool);
  }`,
} as const;
