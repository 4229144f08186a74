/** What cargo-dist's PowerShell installers have around their downloads, made anew and no more than that. */
export function distPowershellScript({ download = '$wc.downloadFile' } = {}): string {
  const call = (from: string, to: string) =>
    download === '$wc.downloadFile'
      ? `$wc.downloadFile(${from}, ${to})`
      : `Invoke-DownloadFile -client $wc -url ${from} -path ${to}`;
  return `function Install-Binary($install_args) {
  $platforms = @{
    "x86_64-pc-windows-msvc" = @{
      "artifact_name" = "tool-windows.zip"
      "bins" = @("tool.exe", "other.exe")
      "libs" = @()
      "zip_ext" = ".zip"
      "aliases" = @{
        "tool.exe" = "t.exe", "u.exe"
      }
      "aliases_json" = '{"tool.exe":["t.exe"]}'
      "updater" = @{
        "artifact_name" = "tool-windows-update"
        "bin" = "tool-windows-update"
      }
    }
  }
  $fetched = Download "$ArtifactDownloadUrl" $platforms
}

function Download($download_url, $platforms) {
  $arch = Get-TargetTriple $platforms
  if (-not $platforms.ContainsKey($arch)) {
    throw "there is no package for $arch"
  }
  $info = $platforms[$arch]
  $tmp = New-Temp-Dir
  $artifact_name = $info["artifact_name"]
  $url = "$download_url/$artifact_name"
  $dir_path = "$tmp\\$artifact_name"
  $updater_id = $info["updater"]["artifact_name"]
  $updater_url = "$download_url/$updater_id"
  $out_name = "$tmp\\$updater_id"
  $wc = New-Object Net.Webclient
  ${call('$url', '$dir_path')}

  if (($null -ne $info["updater"]) -and $install_updater) {
    ${call('$updater_url', '$out_name')}
    Copy-Item $out_name -Destination "$dest_dir"
  }
  Expand-Archive -Path $dir_path -DestinationPath "$tmp"
  Copy-Item "$tmp\\tool.exe" -Destination "$dest_dir"
}

function Invoke-DownloadFile {
  param($client, $url, $path)
  $client.DownloadFile($url, $path)
}

Install-Binary "$Args"
`;
}
