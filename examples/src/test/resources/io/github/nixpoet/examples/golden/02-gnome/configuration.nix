{
  boot.loader.systemd-boot.enable = true;
  boot.loader.efi.canTouchEfiVariables = true;

  services.xserver.enable = true;
  services.displayManager.gdm.enable = true;
  services.desktopManager.gnome.enable = true;

  users.users.alice.isNormalUser = true;
  users.users.alice.extraGroups = [ "wheel" ];
  users.users.alice.initialPassword = "test";

  system.stateVersion = "23.11";
}
