#!/bin/sh
# Builds the machine and starts it in this terminal; log in as alice with the password test.
set -eu
cd "$(dirname "$0")"
nix-build '<nixpkgs/nixos>' -A vm -I nixos-config=./configuration.nix
QEMU_KERNEL_PARAMS=console=ttyS0 ./result/bin/run-nixos-vm -nographic
reset
