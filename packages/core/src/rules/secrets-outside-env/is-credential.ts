/**
 * Whether a secret of this name may open something. Many repositories keep what tells only who or where among their
 * secrets (`DOCKERHUB_USERNAME`, `AZURE_CLIENT_ID`), or the password of a keychain that the job itself makes; a URL
 * may well be a webhook, which is a credential.
 */
export function isCredential(name: string): boolean {
  return !/(?:^|_)(?:KEYCHAIN_PASSWORD|USER|USERNAME|(?<!SONAR_)LOGIN|EMAIL|NAME|REGION|BUCKET|HOST|DOMAIN|REGISTRY|ARN|ROLE|ROLE_TO_ASSUME|TEAM|IDENTITY|(?:APP|CLIENT|TEAM|TENANT)?ID)$/.test(
    name.replace(/SESSION_?ID$/, 'SESSION'),
  );
}
