#!/bin/sh
# Copies what a program needs to a machine: ./copy-closure.sh alice@example.org git
set -eu
program="$(readlink -f "$(command -v "$2")")"
exec nix-copy-closure --to "$1" "$program"
