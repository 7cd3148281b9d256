{ pkgs, ... }:
{
  boot.loader.systemd-boot.enable = true;
  boot.loader.efi.canTouchEfiVariables = true;

  users.users.alice.isNormalUser = true;
  users.users.alice.extraGroups = [ "wheel" ];
  users.users.alice.initialPassword = "test";

  environment.systemPackages = with pkgs; [
    cowsay
    lolcat
  ];

  system.stateVersion = "23.11";
}
