{ pkgs, ... }:
{
  boot.kernelPackages = pkgs.linuxPackages_latest;
  boot.loader.systemd-boot.enable = true;

  fileSystems."/" = {
    device = "/dev/disk/by-label/nixos";
    fsType = "ext4";
  };

  nix.settings.substituters = [
    "http://cache.example.org:5000?priority=30"
    "ssh-ng://nix-ssh@cache.example.org?priority=35"
  ];
  nix.settings.trusted-public-keys = [
    "cache.example.org-1:3IQxa8NHUAC9TqMoZuX9GQj6hLxQC2EUKfb8VWwCWvk="
  ];

  users.users.alice = {
    isNormalUser = true;
    extraGroups = [ "wheel" ];
    initialPassword = "test";
  };

  system.stateVersion = "25.05";
}
