import type { HttpClient } from '@portcullis/http';

export interface ImageName {
  /** `docker.io`, `ghcr.io`, `localhost:5000` */
  readonly registry: string;
  /** `library/alpine` */
  readonly name: string;
  readonly tag: string;
}

/** The digest that a tag stands for now, `sha256:…`: of the index where an image has several platforms. Throws HttpError. */
export async function readDigest(_http: HttpClient, _image: ImageName): Promise<string> {
  throw new Error('to be written');
}
