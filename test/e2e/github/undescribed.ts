/** What the GitHub of the tests answers beside the operations of its API, which are held against its description. */
export const undescribed: readonly { readonly request: RegExp; readonly source: string }[] = [
  {
    request: /^GET web\/[\w-]+\/[\w.-]+\/releases\/download\/[^/]+\/[^/?]+$/,
    source:
      'https://docs.github.com/en/repositories/releasing-projects-on-github/linking-to-releases',
  },
  {
    request:
      /^(?:GET|POST) web\/[\w-]+\/[\w.-]+\.git\/(?:info\/refs\?service=git-upload-pack|git-upload-pack)$/,
    source: 'https://git-scm.com/docs/http-protocol',
  },
  {
    request: /^GET runner\/oidc\/[\w.-]+\?api-version=2\.0&audience=[^&]+$/,
    source:
      'https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token',
  },
  {
    request: /^GET runner\/gate\/(?:ask|end)\/[\w.-]+(?:\?status=\w+)?$/,
    source:
      'ours: what GitHub does itself around a job with an environment, in place of which there is a step',
  },
];
