/**
 * What the template does not have. `throw` ends the installation whatever the caller prefers: the preference is set
 * for the function alone (about_Throw: it is passed over where the preference is to continue silently).
 */
export const closedFunction: readonly string[] = `function Confirm-Checksum($path, $expected) {
  $ErrorActionPreference = "Stop"
  if ([string]::IsNullOrEmpty($expected)) {
    Remove-Item -LiteralPath $path -Force
    throw "the download is refused: this installer has no checksum for it"
  }
  $actual = (Get-FileHash -LiteralPath $path -Algorithm SHA256).Hash
  if ("$actual" -ne "$expected") {
    Remove-Item -LiteralPath $path -Force
    throw "the download is refused: checksum mismatch: want $expected, got $actual"
  }
}`.split('\n');
