{ pkgs, ... }:
{
  boot.kernelPackages = pkgs.linuxPackages_latest;
  boot.loader.systemd-boot.enable = true;

  fileSystems."/" = {
    device = "/dev/disk/by-label/nixos";
    fsType = "ext4";
  };

  networking.hostName = "cache";

  services.nix-serve = {
    enable = true;
    port = 5000;
    openFirewall = true;
    secretKeyFile = "/var/lib/nix-serve/secret-key";
  };

  services.openssh.enable = true;

  nix.sshServe = {
    enable = true;
    protocol = "ssh-ng";
    keys = [
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBxMWyKXKLS/fNO1J4s0cgGZbMNQ3ZlnT1x0ZCkFqvBy nixos@example.org"
    ];
  };

  system.stateVersion = "25.05";
}
