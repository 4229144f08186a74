#!/bin/sh
# Installs widget @VERSION@, the archive for this machine, into ~/.cargo/bin. Made anew after what cargo-dist writes.
set -u
APP_NAME="widget"
APP_VERSION="@VERSION@"
ARTIFACT_DOWNLOAD_URL="${WIDGET_DOWNLOAD_URL:-https://github.com/octo-org/widget/releases/download/v@VERSION@}"

download_binary_and_run_installer() {
    local _artifact_name
    local _checksum_style
    local _checksum_value
    local _dir
    local _file

    _artifact_name="$(artifact_of_machine)" || exit 1

    # The release workflow writes a checksum into each of these.
    case "$_artifact_name" in
        "widget-aarch64-apple-darwin.tar.gz")
            _arch="aarch64-apple-darwin"
            _zip_ext=".tar.gz"
            _bins="widget"
            ;;
        "widget-x86_64-unknown-linux-gnu.tar.gz")
            _arch="x86_64-unknown-linux-gnu"
            _zip_ext=".tar.gz"
            _bins="widget"
            ;;
        *)
            err "there is no download for $_artifact_name"
            ;;
    esac

    _dir="$(mktemp -d)" || err "cannot make a folder to download into"
    _file="$_dir/input$_zip_ext"
    downloader "$ARTIFACT_DOWNLOAD_URL/$_artifact_name" "$_file" || err "cannot download $_artifact_name"
    if [ -n "${_checksum_style:-}" ]; then
        verify_checksum "$_file" "$_checksum_style" "$_checksum_value"
    else
        say "no checksums to verify" 1>&2
    fi
    tar xzf "$_file" -C "$_dir" || err "cannot unpack $_artifact_name"
    mkdir -p "$HOME/.cargo/bin"
    for _bin in $_bins; do
        cp "$_dir/$_bin" "$HOME/.cargo/bin" || err "cannot install $_bin"
        chmod +x "$HOME/.cargo/bin/$_bin"
    done
    rm -rf "$_dir"
    say "installed $APP_NAME $APP_VERSION"
}

artifact_of_machine() {
    case "$(uname -s)-$(uname -m)" in
        Darwin-arm64) echo "widget-aarch64-apple-darwin.tar.gz" ;;
        Linux-x86_64) echo "widget-x86_64-unknown-linux-gnu.tar.gz" ;;
        *) err "there is no build for this machine" ;;
    esac
}

downloader() {
    if check_cmd curl; then
        curl -sSfL "$1" -o "$2"
    else
        wget -q "$1" -O "$2"
    fi
}

verify_checksum() {
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

download_binary_and_run_installer "$@" || exit 1
