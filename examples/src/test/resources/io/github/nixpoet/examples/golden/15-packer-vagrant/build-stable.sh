#!/bin/sh
# Builds the box of the stable release: ./build-stable.sh -var cpus=2 -var swap_size=2000
set -eu
cd "$(dirname "$0")"
exec packer build -var disk_size=20000 "$@" packer-template.json
