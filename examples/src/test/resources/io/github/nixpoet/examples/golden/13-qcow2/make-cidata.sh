#!/bin/sh
# Makes cidata.img, the disk that cloud-init looks for by its label.
set -eu
cd "$(dirname "$0")"
rm -f cidata.img
truncate --size 2M cidata.img
mkfs.vfat -n cidata cidata.img
mcopy -i cidata.img user-data meta-data ::
