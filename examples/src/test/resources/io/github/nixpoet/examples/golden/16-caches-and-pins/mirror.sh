#!/bin/sh
# Writes the shell's tools to a folder that is a cache: ./mirror.sh /tmp/my-mirror
set -eu
cd "$(dirname "$0")"
nix-build shell.nix -A inputDerivation --out-link tools
exec nix --extra-experimental-features nix-command copy --to "file://${1}" ./tools
