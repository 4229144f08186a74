/** A value of these types stands for the file that it opens. */
export const isFileType = /(?:filestream|io\.file|streamwriter|fileinfo)$/;
