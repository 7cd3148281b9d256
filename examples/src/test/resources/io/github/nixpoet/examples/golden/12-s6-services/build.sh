#!/usr/bin/env bash
# Builds the program, packs it with all that it needs, and makes the image that unpacks and runs it.
set -euo pipefail
cd "$(dirname "$0")"
nix-build default.nix -A run

# A binary cache of files. Its priority is the lower number, so it is asked before cache.nixos.org.
rm -rf cache
nix --extra-experimental-features nix-command copy --to "file://${PWD}/cache" ./result
printf 'StoreDir: /nix/store\nWantMassQuery: 1\nPriority: 30\n' > cache/nix-cache-info
tar -cf closure.tar cache result

docker build -t hypered/nix .
