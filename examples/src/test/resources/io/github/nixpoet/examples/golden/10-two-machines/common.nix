{ pkgs, inputs, ... }:
{
  boot.kernelPackages = pkgs.linuxPackages_custom {
    version = "6.14.0";
    src = inputs.linux;
    configfile = ./kernel.config;
  };

  networking.useDHCP = true;

  services.openssh.enable = true;
  services.openssh.settings.PermitRootLogin = "prohibit-password";

  users.users.root.openssh.authorizedKeys.keys = [
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBxMWyKXKLS/fNO1J4s0cgGZbMNQ3ZlnT1x0ZCkFqvBy nixos@example.org"
  ];

  environment.systemPackages = with pkgs; [
    git
    htop
    vim
  ];

  nix.settings.experimental-features = [
    "nix-command"
    "flakes"
  ];

  system.stateVersion = "25.05";
}
