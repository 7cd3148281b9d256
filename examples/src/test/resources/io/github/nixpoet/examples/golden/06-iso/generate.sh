#!/bin/sh
# Makes result/iso/*.iso on the nixpkgs of that commit.
set -eu
cd "$(dirname "$0")"
NIX_PATH=nixpkgs=https://github.com/NixOS/nixpkgs/archive/74e2faf5965a12e8fa5cff799b1b19c6cd26b0e3.tar.gz
export NIX_PATH
nix-shell \
  -p nixos-generators \
  --run 'nixos-generate --format iso --configuration ./myimage.nix -o result'
