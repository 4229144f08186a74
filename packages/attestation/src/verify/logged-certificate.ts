/**
 * The signer's certificate in an entry of Rekor, PEM or DER, in each kind of entry that the library verifies:
 * https://github.com/sigstore/rekor/tree/main/pkg/types, https://github.com/sigstore/rekor-tiles/tree/main/api/proto.
 */
export function loggedCertificate(body: Uint8Array): Buffer | undefined {
  const entry = parsed(body);
  const spec = ['spec'];
  switch (`${at(entry, ['kind'])} ${at(entry, ['apiVersion'])}`) {
    case 'dsse 0.0.1':
      return base64(at(entry, [...spec, 'signatures', '0', 'verifier']));
    case 'dsse 0.0.2':
      return base64(at(entry, [...spec, 'dsseV002', 'signatures', '0', ...certificate]));
    case 'hashedrekord 0.0.1':
      return base64(at(entry, [...spec, 'signature', 'publicKey', 'content']));
    case 'hashedrekord 0.0.2':
      return base64(at(entry, [...spec, 'hashedRekordV002', 'signature', ...certificate]));
    case 'intoto 0.0.2':
      return base64(at(entry, [...spec, 'content', 'envelope', 'signatures', '0', 'publicKey']));
    default:
      return undefined;
  }
}

const certificate = ['verifier', 'x509Certificate', 'rawBytes'];

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString());
  } catch {
    return undefined;
  }
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (parent, key) =>
      typeof parent === 'object' && parent !== null
        ? new Map<string, unknown>(Object.entries(parent)).get(key)
        : undefined,
    value,
  );
}

function base64(value: unknown): Buffer | undefined {
  return typeof value === 'string' ? Buffer.from(value, 'base64') : undefined;
}
