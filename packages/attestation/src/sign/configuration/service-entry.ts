/** A service of a signing configuration: https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto */
export interface ServiceEntry {
  readonly url: string;
  readonly majorApiVersion: number;
  readonly start: Date;
  readonly end: Date | undefined;
  readonly operator: string;
}
