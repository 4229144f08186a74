export interface Sketch {
  readonly sha256?: string;
  readonly sha1?: string;
  readonly predicateType?: string;
  readonly sig?: string;
  /** Makes it larger. */
  readonly padding?: string;
}

/** What has the shape of a bundle, and is signed by nobody: enough for those who carry it. */
export function sketchBundle({
  sha256 = 'a'.repeat(64),
  sha1,
  predicateType = 'https://slsa.dev/provenance/v1',
  sig = 'c2ln',
  padding = '',
}: Sketch = {}): Readonly<Record<string, unknown>> {
  const digest = sha1 === undefined ? { sha256 } : { sha1 };
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'file', digest }],
    predicateType,
    predicate: { padding },
  };
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { certificate: { rawBytes: 'AAAA' } },
    dsseEnvelope: {
      payload: Buffer.from(JSON.stringify(statement)).toString('base64'),
      payloadType: 'application/vnd.in-toto+json',
      signatures: [{ sig }],
    },
  };
}
