#!/bin/sh
# Puts run on your PATH; nix-env --uninstall exp-01-nginx takes it off again.
set -eu
cd "$(dirname "$0")"
nix-env --install -A exp-01-nginx -f default.nix
