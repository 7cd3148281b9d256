#!/bin/sh
# Builds result/nixos.qcow2.
set -eu
cd "$(dirname "$0")"
nix-build '<nixpkgs/nixos>' \
  -A config.system.build.qcow2 \
  --arg configuration '{ imports = [ ./qcow2.nix ]; }'
