{ config, pkgs, ... }:
{
  imports = [ ./hardware-configuration.nix ];

  networking = {
    hostName = "web";
    firewall.allowedTCPPorts = [
      80
      443
    ];
  };

  services.nginx = {
    enable = true;
    virtualHosts."example.org" = {
      root = "/srv/www";
      enableACME = true;
      locations."/".extraConfig = ''
        # kept as it is
        add_header X-Host "${config.networking.hostName}";
      '';
    };
  };

  users.users.alice = {
    isNormalUser = true;
    extraGroups = [ "wheel" ]; # may use sudo
    packages = with pkgs; [
      cowsay
      lolcat
    ];
  };

  environment.systemPackages = [
    (pkgs.writeShellScriptBin "greet" ''
      echo "hello"
    '')
  ];

  system.stateVersion = "25.11";
}
