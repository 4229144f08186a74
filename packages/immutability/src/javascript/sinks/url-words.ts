/** Whether a URL is one of a script that is there to be run. */
export function isScriptUrl(url: string): boolean {
  return /\.(?:sh|ps1|bash)(?:[?#].*)?$/i.test(url.slice(-mostText));
}

/** Whether it is one of an archive, a package or a program. */
export function isFileUrl(url: string): boolean {
  const text = url.slice(-mostText);
  return /\.(?:zip|tgz|tbz|txz|tar|gz|xz|bz2|zst|7z|exe|msi|pkg|dmg|deb|rpm|apk|jar|war|whl|gem|nupkg|vsix|node|wasm|phar|appimage|m?js|cjs|py|rb|pl)(?:[?#].*)?$|\/(?:tarball|zipball|archive)\//i.test(
    text,
  );
}

/** Checksums and signatures: what a check reads, and no code. */
export function isProofUrl(url: string): boolean {
  const text = url.slice(-mostText).replace(/[?#].*$/, '');
  if (text.endsWith('.json') && !text.endsWith('.sigstore.json')) return false;
  return /(?:\.(?:sha\d*|sha\d+sums?|md5|asc|sig|minisig|pem|crt|sigstore|sigstore\.json|intoto\.jsonl|bundle|cert|digest|checksums?)(?:\.txt)?|(?:check|sha\d*)[-_.]?sums?(?:\.\w+)?|shasums\d*(?:\.txt)?|\.sha256\.txt)$/i.test(
    text,
  );
}

/** Whether it is one of a text that is there to be read. */
export function isTextUrl(url: string): boolean {
  return /\.(?:txt|md)(?:[?#].*)?$/i.test(url.slice(-mostText));
}

/** Whether the words of a URL say that it is asked which versions there are. */
export function speaksOfVersions(url: string): boolean {
  // `?previous-version=1.2.3` tells the server a version, and asks for none.
  const text = url.slice(0, mostText).replace(/[?&][\w.-]{1,100}=/g, '&');
  return /release|version|latest|manifest|\bdist\b|\bdl\b|download|channel|\btags?\b|refs|index\.json|packages?\b|assets|nightly|canary|stable|raw\.githubusercontent\.com|mirrors?\b|\.json\b/i.test(
    text,
  );
}

/** Services that say nothing about code: tokens, results, comments, measurements. */
export function isOfService(url: string): boolean {
  const text = url.slice(0, mostText);
  return /telemetry|metrics|analytics|oauth|\btokens?\b|oidc|webhook|\/(?:pulls|issues|comments|statuses|check-runs|check-suites|commits|artifacts?|user|users|login|auth|monitor|subscription|billing|uploads?)\b|\/repos\/[^/]+\/[^/]+\/actions\/|caches?\/|localhost|127\.0\.0\.1|169\.254\.|metadata\.google|sts\.|vault/i.test(
    text,
  );
}

const mostText = 2000;
