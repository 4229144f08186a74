// What this repository uses of ncc and of the webpack compilation that it returns; ncc ships no types.
declare module '@vercel/ncc' {
  interface NccModule {
    readonly resource?: string;
    readonly modules?: Iterable<NccModule>;
    readonly externalType?: string;
    readonly userRequest?: string;
  }
  interface NccResult {
    readonly code: string;
    readonly assets: Readonly<Record<string, unknown>>;
    readonly stats: {
      readonly compilation: {
        readonly chunks: Iterable<object>;
        readonly chunkGraph: { getChunkModules(chunk: object): NccModule[] };
        readonly warnings: Iterable<Error>;
      };
    };
  }
  interface NccOptions {
    readonly cache: boolean;
    readonly quiet: boolean;
    readonly target: string;
    readonly externals: Readonly<Record<string, string>>;
  }

  export type { NccModule, NccResult };
  export default function ncc(entry: string, options: NccOptions): Promise<NccResult>;
}
