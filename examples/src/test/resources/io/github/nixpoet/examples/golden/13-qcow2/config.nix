{
  imports = [ <nixpkgs/nixos/modules/profiles/qemu-guest.nix> ];

  fileSystems."/" = {
    device = "/dev/disk/by-label/nixos";
    fsType = "ext4";
    autoResize = true;
  };

  boot.growPartition = true;
  boot.kernelParams = [ "console=ttyS0" ];
  boot.loader.timeout = 0;
  boot.loader.grub.device = "/dev/vda";

  services.openssh.enable = true;
  services.openssh.settings.PasswordAuthentication = false;
  services.cloud-init.enable = true;

  security.sudo.wheelNeedsPassword = false;

  users.users.nixos = {
    isNormalUser = true;
    extraGroups = [ "wheel" ];
    openssh.authorizedKeys.keys = [
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBxMWyKXKLS/fNO1J4s0cgGZbMNQ3ZlnT1x0ZCkFqvBy nixos@example.org"
    ];
  };

  system.stateVersion = "25.05";
}
