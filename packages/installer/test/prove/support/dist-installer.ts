import { distScript } from '../../embed/support/dist-script.ts';

/** The same as a whole: it downloads, unpacks and installs as cargo-dist's installers do, made anew. */
export function distInstaller(): string {
  return parts.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`cargo-dist's script has no ${from}`);
    return text.replace(from, () => to);
  }, distScript());
}

const parts = [
  ['_updater_name=""', '_updater_name="tool-mac-update"'],
  ['_updater_bin=""', '_updater_bin="tool-mac-update"'],
  ['    local _checksum_value\n', '    local _checksum_value\n    local _download_result=0\n'],
  [
    '        break\n    done\n',
    `        _download_result=1
        break
    done
    if [ "$_download_result" = "0" ]; then
        err "nothing could be downloaded"
    fi
`,
  ],
  [
    'ARTIFACT_DOWNLOAD_URLS="$SERVER"',
    `TARGET="$(mktemp -d)"
ARTIFACT_DOWNLOAD_URLS="\${TOOL_DOWNLOAD_URL:-https://example.com/tool/releases/download/v1.2.3}"`,
  ],
  [
    '    local _artifact_name="tool-linux.tar.gz"',
    `    local _artifact_name
    case "$(uname -s)" in
        Darwin) _artifact_name="tool-mac.tar.gz" ;;
        *) _artifact_name="tool-linux.tar.gz" ;;
    esac`,
  ],
  [
    '    cp "$1" "$2"',
    `    if check_cmd curl; then
        curl -sSfL "$1" -o "$2"
    else
        wget -q "$1" -O "$2"
    fi`,
  ],
  [
    '    echo "installed $_bins"',
    `    tar xzf "$_file" -C "$TARGET" || err "cannot unpack it"
    mkdir -p "$HOME/.cargo/bin"
    for _bin in $_bins; do
        cp "$TARGET/$_bin" "$HOME/.cargo/bin" || err "cannot install it"
        chmod +x "$HOME/.cargo/bin/$_bin"
    done`,
  ],
] as const;
