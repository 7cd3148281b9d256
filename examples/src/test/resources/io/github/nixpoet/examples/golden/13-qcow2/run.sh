#!/bin/sh
# Runs the image in this terminal; reach it with: ssh -p 2222 nixos@127.0.0.1, and end it with C-a x.
set -eu
cd "$(dirname "$0")"
qemu-kvm \
  -hda result/nixos.qcow2 \
  -m 4096 \
  -drive file=cidata.img,if=virtio \
  -nic user,hostfwd=tcp:127.0.0.1:2222-:22 \
  -no-reboot \
  -snapshot \
  -nographic
