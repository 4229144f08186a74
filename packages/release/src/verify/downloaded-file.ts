/** What became of an asset that was downloaded as anybody can. */
export type DownloadedFile =
  | { readonly kind: 'file'; readonly name: string; readonly size: number; readonly sha256: string }
  /** More bytes than were sealed; nobody has read to their end. */
  | { readonly kind: 'larger'; readonly name: string }
  | {
      readonly kind: 'unread';
      readonly name: string;
      readonly why: string;
      /** Not there, or not for everybody. */
      readonly isAbsent: boolean;
    };
