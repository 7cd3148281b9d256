{
  imports = [ <nixpkgs/nixos/modules/virtualisation/qemu-vm.nix> ];

  boot.loader.systemd-boot.enable = true;
  boot.loader.efi.canTouchEfiVariables = true;

  services.xserver.enable = true;
  services.displayManager.gdm.enable = true;

  programs.sway.enable = true;

  virtualisation.qemu.options = [ "-device virtio-vga" ];

  users.users.alice = {
    isNormalUser = true;
    extraGroups = [ "wheel" ];
    initialPassword = "test";
  };

  system.stateVersion = "23.11";
}
