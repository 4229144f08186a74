/**
 * How a server is asked for the way to some files.
 * - `combined`: trees as deep as needed and small files, all in one pack
 * - `blobless`: every tree of the commit, then the files by id
 * - `stepwise`: one level of trees at a time, for repositories whose trees are too many
 * - `unfiltered`: the whole commit, where a server leaves nothing out
 */
export type Dialect = 'combined' | 'blobless' | 'stepwise' | 'unfiltered';
