# The web server in the cellar.
{ config, pkgs, lib, ... }:

{
  imports = [
    ./hardware-configuration.nix
    # ./desktop.nix
  ];

  # Bootloader.
  boot.loader.systemd-boot.enable = true;
  boot.loader.efi.canTouchEfiVariables = true;

  networking.hostName = "web"; # Define your hostname.
  # networking.wireless.enable = true;

  networking.firewall.allowedTCPPorts = [ 80 443 ];

  time.timeZone = "Europe/Berlin";

  users.users.alice = {
    isNormalUser = true;
    description = "Alice";
    extraGroups = [ "networkmanager" "wheel" ];
    packages = with pkgs; [
      firefox
    #  thunderbird
    ];
  };

  environment.systemPackages = with pkgs; [
    vim # the editor
    wget
    (python3.withPackages (ps: [ ps.requests ]))
  ];

  services.nginx = {
    enable = true;
    virtualHosts."example.org" = {
      root = "/srv/www";
      enableACME = true;

      locations."/".extraConfig = ''
        add_header X-Host "${config.networking.hostName}";
      '';
    };
  };

  services.openssh.enable = lib.mkDefault true;

  fileSystems."/data" = { };

  system.stateVersion = "25.11"; # Did you read the comment?
}
