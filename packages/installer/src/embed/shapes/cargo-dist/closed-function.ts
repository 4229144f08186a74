/**
 * In place of the template's function of the same name: whatever keeps it from comparing ends the script, and what it
 * refused is removed. It reads from standard input, since tools escape strange file names, and needs no awk.
 */
export const closedFunction: readonly string[] = `verify_checksum() {
    local _file="$1"
    local _checksum_style="$2"
    local _checksum_value="$3"
    local _calculated_checksum=""

    if [ -z "$_checksum_value" ]; then
        refuse_download "$_file" "this installer has no checksum for it"
    fi
    case "$_checksum_style" in
        sha256)
            if check_cmd sha256sum; then
                _calculated_checksum="$(sha256sum < "$_file")"
            elif check_cmd shasum; then
                _calculated_checksum="$(shasum -a 256 < "$_file")"
            elif check_cmd openssl; then
                _calculated_checksum="$(openssl dgst -sha256 -r < "$_file")"
            fi
            ;;
        sha384)
            if check_cmd sha384sum; then
                _calculated_checksum="$(sha384sum < "$_file")"
            elif check_cmd shasum; then
                _calculated_checksum="$(shasum -a 384 < "$_file")"
            elif check_cmd openssl; then
                _calculated_checksum="$(openssl dgst -sha384 -r < "$_file")"
            fi
            ;;
        sha512)
            if check_cmd sha512sum; then
                _calculated_checksum="$(sha512sum < "$_file")"
            elif check_cmd shasum; then
                _calculated_checksum="$(shasum -a 512 < "$_file")"
            elif check_cmd openssl; then
                _calculated_checksum="$(openssl dgst -sha512 -r < "$_file")"
            fi
            ;;
        sha3-256)
            if check_cmd openssl; then
                _calculated_checksum="$(openssl dgst -sha3-256 -r < "$_file")"
            fi
            ;;
        sha3-512)
            if check_cmd openssl; then
                _calculated_checksum="$(openssl dgst -sha3-512 -r < "$_file")"
            fi
            ;;
        blake2s)
            if check_cmd openssl; then
                _calculated_checksum="$(openssl dgst -blake2s256 -r < "$_file")"
            fi
            ;;
        blake2b)
            if check_cmd b2sum; then
                _calculated_checksum="$(b2sum < "$_file")"
            elif check_cmd openssl; then
                _calculated_checksum="$(openssl dgst -blake2b512 -r < "$_file")"
            fi
            ;;
        *)
            refuse_download "$_file" "the checksum style '$_checksum_style' is unknown"
            ;;
    esac
    _calculated_checksum="\${_calculated_checksum%% *}"

    if [ -z "$_calculated_checksum" ]; then
        refuse_download "$_file" "no tool that computes $_checksum_style works here: install sha256sum, shasum or openssl"
    fi
    if [ "$_calculated_checksum" != "$_checksum_value" ]; then
        refuse_download "$_file" "checksum mismatch: want $_checksum_value, got $_calculated_checksum"
    fi
}

refuse_download() {
    rm -f "$1"
    printf 'ERROR: the download is refused: %s\\n' "$2" >&2
    exit 1
}`.split('\n');
