{
  meta = {
    nixpkgs = import (fetchTarball "https://github.com/NixOS/nixpkgs/tarball/nixos-25.05") { };
  };

  defaults =
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
    };

  proxy = {
    imports = [
      {
        services.nginx = {
          enable = true;
          recommendedProxySettings = true;
          upstreams.web.servers = {
            "web1:8080".fail_timeout = "10s";
            "web2:8080".fail_timeout = "10s";
            "web3:8080".fail_timeout = "10s";
          };
          virtualHosts.proxy = {
            default = true;
            locations."/".proxyPass = "http://web";
          };
        };

        networking.firewall.allowedTCPPorts = [ 80 ];
      }
    ];

    networking.hostName = "proxy";

    nixpkgs.hostPlatform = "x86_64-linux";

    deployment.targetHost = "10.0.0.10";
    deployment.tags = [ "proxy" ];
  };

  web1 = {
    imports = [
      {
        services.miniflux = {
          enable = true;
          createDatabaseLocally = false;
          config = {
            CREATE_ADMIN = false;
            DATABASE_URL = "user=miniflux host=db port=5432 sslmode=disable";
            LISTEN_ADDR = "0.0.0.0:8080";
          };
        };

        networking.firewall.allowedTCPPorts = [ 8080 ];
      }
    ];

    networking.hostName = "web1";

    nixpkgs.hostPlatform = "x86_64-linux";

    deployment.targetHost = "10.0.0.11";
    deployment.tags = [ "web" ];
  };

  web2 = {
    imports = [
      {
        services.miniflux = {
          enable = true;
          createDatabaseLocally = false;
          config = {
            CREATE_ADMIN = false;
            DATABASE_URL = "user=miniflux host=db port=5432 sslmode=disable";
            LISTEN_ADDR = "0.0.0.0:8080";
          };
        };

        networking.firewall.allowedTCPPorts = [ 8080 ];
      }
    ];

    networking.hostName = "web2";

    nixpkgs.hostPlatform = "x86_64-linux";

    deployment.targetHost = "10.0.0.12";
    deployment.tags = [ "web" ];
  };

  web3 = {
    imports = [
      {
        services.miniflux = {
          enable = true;
          createDatabaseLocally = false;
          config = {
            CREATE_ADMIN = false;
            DATABASE_URL = "user=miniflux host=db port=5432 sslmode=disable";
            LISTEN_ADDR = "0.0.0.0:8080";
          };
        };

        networking.firewall.allowedTCPPorts = [ 8080 ];
      }
    ];

    networking.hostName = "web3";

    nixpkgs.hostPlatform = "x86_64-linux";

    deployment.targetHost = "10.0.0.13";
    deployment.tags = [ "web" ];
  };

  db = {
    imports = [
      {
        services.postgresql = {
          enable = true;
          enableTCPIP = true;
          settings.port = 5432;
          ensureDatabases = [ "miniflux" ];
          ensureUsers = [
            {
              name = "miniflux";
              ensureDBOwnership = true;
            }
          ];
          authentication = "host miniflux miniflux samenet trust";
        };

        networking.firewall.allowedTCPPorts = [ 5432 ];
      }
    ];

    networking.hostName = "db";

    nixpkgs.hostPlatform = "x86_64-linux";

    deployment.targetHost = "10.0.0.2";
    deployment.tags = [ "database" ];
  };

  monitor = {
    imports = [
      {
        services.prometheus = {
          enable = true;
          port = 9090;
          scrapeConfigs = [
            {
              job_name = "nodes";
              static_configs = [
                {
                  targets = [
                    "web1:9100"
                    "web2:9100"
                    "web3:9100"
                    "db:9100"
                    "proxy:9100"
                  ];
                }
              ];
            }
          ];
        };

        networking.firewall.allowedTCPPorts = [ 9090 ];
      }
    ];

    networking.hostName = "monitor";

    nixpkgs.hostPlatform = "x86_64-linux";

    deployment.targetHost = "10.0.0.3";
    deployment.tags = [ "monitor" ];
  };
}
