#!/bin/sh
# Builds every archive of the release, and the installer, into dist. Each loop stands for a cross-compiler's work.
set -eu
version="$(cat VERSION)"
if [ "v$version" != "$1" ]; then
  echo "the tag is \"$1\", and this is version $version" >&2
  exit 1
fi
rm -rf build dist
mkdir -p build dist
for target in aarch64-apple-darwin x86_64-unknown-linux-gnu; do
  sed -e "s/@TARGET@/$target/" -e "s/@VERSION@/$version/" src/widget.sh > build/widget
  chmod 755 build/widget
  # The same bytes wherever and whenever it is built.
  TZ=UTC touch -t 198001010000 build/widget
  tar --format=ustar --owner=0 --group=0 --numeric-owner -cf - -C build widget |
    gzip -n > "dist/widget-$target.tar.gz"
done
sed "s/@VERSION@/$version/" src/installer.sh > dist/widget-installer.sh
