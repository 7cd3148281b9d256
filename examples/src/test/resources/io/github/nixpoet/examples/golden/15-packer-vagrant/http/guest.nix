{ pkgs, ... }:
{
  imports = [ ./hardware.nix ];

  networking.hostName = "nixbox";

  services.openssh.enable = true;

  security.sudo.wheelNeedsPassword = false;

  users.users.vagrant = {
    isNormalUser = true;
    extraGroups = [
      "wheel"
      "vboxsf"
    ];
    initialPassword = "vagrant";
    openssh.authorizedKeys.keys = [
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBxMWyKXKLS/fNO1J4s0cgGZbMNQ3ZlnT1x0ZCkFqvBy nixos@example.org"
    ];
  };

  environment.systemPackages = with pkgs; [
    curl
    git
    nfs-utils
    rsync
  ];

  system.stateVersion = "25.05";
}
