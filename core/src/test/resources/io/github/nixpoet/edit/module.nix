{ config, lib, pkgs, ... }:

with lib;

let
  cfg = config.services.gitolite;
  port = 8080;
  names = [ "a" "b" ];
in
{
  options.services.gitolite = {
    enable = mkEnableOption "gitolite";
    user = mkOption {
      type = types.str;
      default = "gitolite";
    };
  };

  imports = [ ];

  config = mkIf cfg.enable {
    users.users.${cfg.user} = { isSystemUser = true; };
    users.groups.git = { };

    systemd.services.gitolite = {
      description = "Gitolite";
      path = [ pkgs.git ];
      serviceConfig = mkMerge [
        { Type = "oneshot"; }
        (mkIf (cfg.user != "root") { User = cfg.user; Group = "git"; })
      ];
    };

    environment.systemPackages = mkBefore [ pkgs.git ];
    networking.firewall = mkForce (import ./firewall.nix);
    services.nginx.virtualHosts = mapAttrs (name: host: host) cfg.hosts;
    boot.kernelModules = [ "a" ] ++ optionals cfg.enable [ "b" ];
  };
}
