{ pkgs, ... }:
{
  boot.loader.grub.device = "/dev/vda";

  fileSystems."/" = {
    device = "/dev/disk/by-label/nixos";
    fsType = "ext4";
  };

  services.openssh.enable = true;
  services.openssh.settings.PermitRootLogin = "prohibit-password";

  users.users.root.openssh.authorizedKeys.keys = [
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBxMWyKXKLS/fNO1J4s0cgGZbMNQ3ZlnT1x0ZCkFqvBy nixos@example.org"
  ];

  services.prometheus.exporters.node.enable = true;
  services.prometheus.exporters.node.openFirewall = true;

  environment.systemPackages = with pkgs; [
    curl
    htop
  ];

  system.stateVersion = "25.05";
}
