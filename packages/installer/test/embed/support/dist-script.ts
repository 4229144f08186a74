/**
 * What cargo-dist's shell installers have around their checksums, made anew and no more than that. It installs from
 * `$SERVER`, a folder, into `$TARGET`. `values` stand in the arm of the Linux archive.
 */
export function distScript({ values = '', arms = '' } = {}): string {
  return `#!/bin/sh
set -u
ARTIFACT_DOWNLOAD_URLS="$SERVER"
INSTALL_UPDATER=1
APP_NAME="tool"

download_binary_and_run_installer() {
    local _artifact_name="tool-linux.tar.gz"
    local _checksum_style
    local _checksum_value

    case "$_artifact_name" in 
        "tool-linux.tar.gz")
            _arch="linux"
            _zip_ext=".tar.gz"
${values}            _bins="tool"
            _bins_js_array='"tool"'
            _updater_name="tool-linux-update"
            _updater_bin="tool-linux-update"
            ;;
        "tool-mac.tar.gz")
            _arch="mac"
            _zip_ext=".tar.gz"
            _bins="tool"
            _updater_name=""
            _updater_bin=""
            ;;
${arms}        *)
            err "there is no download"
            ;;
    esac

    for _base_url in $ARTIFACT_DOWNLOAD_URLS; do
        local _file="$TARGET/input"
        if ! downloader "$_base_url/$_artifact_name" "$_file"; then
            continue
        fi
        if [ -n "\${_checksum_style:-}" ]; then
            verify_checksum "$_file" "$_checksum_style" "$_checksum_value"
        else
            say "no checksums to verify" 1>&2
        fi
        if [ -n "$_updater_name" ] && [ "$INSTALL_UPDATER" = "1" ]; then
            local _updater_url="$_base_url/$_updater_name"
            local _updater_file="$TARGET/$APP_NAME-update"
            if ! downloader "$_updater_url" "$_updater_file"; then
                continue
            fi
            # Add the updater to the list of binaries to install
            _bins="$_bins $APP_NAME-update"
        fi
        break
    done
    echo "installed $_bins"
}

say() {
    echo "$1"
}

err() {
    say "ERROR: $1" >&2
    exit 1
}

check_cmd() {
    command -v "$1" > /dev/null 2>&1
}

downloader() {
    cp "$1" "$2"
}

${verifyFunction}

download_binary_and_run_installer "$@" || exit 1
`;
}

const verifyFunction = `verify_checksum() {
    local _file="$1"
    local _checksum_style="$2"
    local _checksum_value="$3"
    local _calculated_checksum

    if [ -z "$_checksum_value" ]; then
        return 0
    fi
    case "$_checksum_style" in
        sha256)
            if ! check_cmd sha256sum; then
                say "skipping sha256 checksum verification (there is no tool)"
                return 0
            fi
            _calculated_checksum="$(sha256sum -b "$_file" | awk '{printf $1}')"
            ;;
        false)
            ;;
        *)
            say "skipping unknown checksum style: $_checksum_style"
            return 0
            ;;
    esac

    if [ "$_calculated_checksum" != "$_checksum_value" ]; then
        err "checksum mismatch
            want: $_checksum_value
            got:  $_calculated_checksum"
    fi
}`;
