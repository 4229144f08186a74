/**
 * As the public instance has GitHub's workflows set up, for another issuer:
 * https://github.com/sigstore/fulcio/blob/main/config/identity/config.yaml
 */
export function fulcioConfig(issuer: string): object {
  const CIProvider = 'github-workflow';
  const IssuerURL = issuer;
  return {
    OIDCIssuers: { [issuer]: { IssuerURL, ClientID: 'sigstore', Type: 'ci-provider', CIProvider } },
    CIIssuerMetadata: {
      [CIProvider]: {
        DefaultTemplateValues: { url: 'https://github.com', environment: '' },
        SubjectAlternativeNameTemplate: '{{ .url }}/{{ .job_workflow_ref }}',
        ExtensionTemplates: extensionTemplates,
      },
    },
  };
}

const extensionTemplates = {
  GithubWorkflowTrigger: 'event_name',
  GithubWorkflowSHA: 'sha',
  GithubWorkflowName: 'workflow',
  GithubWorkflowRepository: 'repository',
  GithubWorkflowRef: 'ref',
  BuildSignerURI: '{{ .url }}/{{ .job_workflow_ref }}',
  BuildSignerDigest: 'job_workflow_sha',
  RunnerEnvironment: 'runner_environment',
  SourceRepositoryURI: '{{ .url }}/{{ .repository }}',
  SourceRepositoryDigest: 'sha',
  SourceRepositoryRef: 'ref',
  SourceRepositoryIdentifier: 'repository_id',
  SourceRepositoryOwnerURI: '{{ .url }}/{{ .repository_owner }}',
  SourceRepositoryOwnerIdentifier: 'repository_owner_id',
  BuildConfigURI: '{{ .url }}/{{ .workflow_ref }}',
  BuildConfigDigest: 'workflow_sha',
  BuildTrigger: 'event_name',
  RunInvocationURI:
    '{{ .url }}/{{ .repository }}/actions/runs/{{ .run_id }}/attempts/{{ .run_attempt }}',
  SourceRepositoryVisibilityAtSigning: 'repository_visibility',
  DeploymentEnvironment: 'environment',
};
