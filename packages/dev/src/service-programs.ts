/** A program of others that tests start, by what `go install` calls it. */
export interface ServiceProgram {
  /** As tests look for it. */
  readonly name: string;
  readonly module: string;
  /** Below the module; empty for the module itself. */
  readonly folder: string;
  /** The newest that builds with Go 1.26. */
  readonly version: string;
}

/** What signs and witnesses in tests, and what runs workflows in them. */
export const services: readonly ServiceProgram[] = [
  { name: 'fulcio', module: 'github.com/sigstore/fulcio', folder: '', version: 'v1.8.8' },
  {
    name: 'timestamp-server',
    module: 'github.com/sigstore/timestamp-authority/v2',
    folder: 'cmd/timestamp-server',
    version: 'v2.1.3',
  },
  {
    name: 'rekor-tiles',
    module: 'github.com/sigstore/rekor-tiles/v2',
    folder: 'cmd/rekor-server/posix',
    version: 'v2.3.0',
  },
  { name: 'act', module: 'github.com/nektos/act', folder: '', version: 'v0.2.89' },
];

/** Who verifies what we sign, and a registry to push to. */
export const verifiers: readonly ServiceProgram[] = [
  {
    name: 'cosign',
    module: 'github.com/sigstore/cosign/v3',
    folder: 'cmd/cosign',
    version: 'v3.1.3',
  },
  {
    name: 'sigstore-go-verification',
    module: 'github.com/sigstore/sigstore-go',
    folder: 'examples/sigstore-go-verification',
    version: 'v1.3.0',
  },
  {
    name: 'registry',
    module: 'github.com/distribution/distribution/v3',
    folder: 'cmd/registry',
    version: 'v3.1.2',
  },
];
