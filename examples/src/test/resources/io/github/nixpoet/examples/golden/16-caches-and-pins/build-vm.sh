#!/bin/sh
# Tries a machine without touching this one: ./build-vm.sh client.nix
set -eu
cd "$(dirname "$0")"
nixos-rebuild build-vm -I "nixos-config=./${1}"
exec ./result/bin/run-*-vm
