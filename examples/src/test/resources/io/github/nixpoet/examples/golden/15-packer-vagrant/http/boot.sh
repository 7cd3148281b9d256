#!/bin/sh
# Installs NixOS on the first disk: boot.sh URL [SWAP], the place of its configuration and the megabytes of swap, if any.
set -eu
url=$1
swap=${2:-}

parted --script /dev/sda mklabel msdos
if [ -n "$swap" ]; then
  parted --script /dev/sda mkpart primary ext4 1MiB "-${swap}MiB" mkpart primary linux-swap "-${swap}MiB" 100%
  mkswap -L swap /dev/sda2
  swapon /dev/sda2
else
  parted --script /dev/sda mkpart primary ext4 1MiB 100%
fi
mkfs.ext4 -F -L nixos /dev/sda1
udevadm settle
mount /dev/disk/by-label/nixos /mnt

mkdir -p /mnt/etc/nixos
curl -sf "$url/configuration.nix" > /mnt/etc/nixos/configuration.nix
curl -sf "$url/hardware.nix" > /mnt/etc/nixos/hardware.nix
curl -sf "$url/guest.nix" > /mnt/etc/nixos/guest.nix
curl -sf "$url/text.nix" > /mnt/etc/nixos/text.nix
curl -sf "$url/graphical.nix" > /mnt/etc/nixos/graphical.nix

nixos-install --no-root-passwd
reboot
