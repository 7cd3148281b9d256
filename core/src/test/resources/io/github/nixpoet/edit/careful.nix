{
  config,
  lib,
  pkgs,
  ...
}:
let
  user = "alice";
in
{
  # ---- Start ----
  # How it starts.
  boot.loader.systemd-boot.enable = true;
  boot.loader.efi.canTouchEfiVariables = true;

  ####################
  # Network          #
  ####################
  networking.hostName = "web";

  # Web and mail.
  services.nginx.enable = true;
  services.postfix.enable = true;

  # Both ports.
  networking.firewall.allowedTCPPorts = [ 80 443 ];
  networking.firewall.allowedUDPPorts = config.ports.udp ++ lib.optional true 53;

  environment.systemPackages = with pkgs; [ vim ];
  fonts.packages = [ pkgs.dejavu_fonts ];
  hardware.firmware =
    config.firmware.old
    ++ config.firmware.new;

  users.users.${user}.shell = pkgs.zsh;
  users.groups."${user}-web" = { };

  boot.kernelParams = lib.mkMerge [
    [ "quiet" ]
    (lib.mkIf config.debug [ "debug" ])
  ];

  swapDevices = lib.mkForce [ ];
  nix = { gc = { automatic = true; }; };
}
