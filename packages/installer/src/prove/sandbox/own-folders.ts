/** What an installer can write to, below the folder of its execution. */
export const ownFolders = ['home', 'tmp', 'local', 'work'] as const;
