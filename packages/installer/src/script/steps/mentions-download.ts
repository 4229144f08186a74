/** Whether a script may download something: what says no needs no analysis. */
export function mentionsDownload(text: string): boolean {
  return /\b(?:curl|wget2?|aria2c|axel|fetch|ftp|iwr|irm|Invoke-WebRequest|Invoke-RestMethod|Start-BitsTransfer|DownloadFile|DownloadString|WebClient|HttpClient)\b|\bgh\s+release\s+download\b/i.test(
    text,
  );
}
