#!/bin/sh
# What a compiler would make for @TARGET@.
set -eu
case "${1:-}" in
  --version) echo "widget @VERSION@ (@TARGET@)" ;;
  --help | '') echo 'usage: widget --version' ;;
  *)
    echo "unknown option \"$1\": see widget --help" >&2
    exit 2
    ;;
esac
