let
  nixpkgs = fetchTarball "https://github.com/NixOS/nixpkgs/tarball/nixos-25.05";
  pkgs = import nixpkgs {
    config = { };
    overlays = [ ];
  };
in
pkgs.testers.runNixOSTest {
  name = "fleet-test";

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

  nodes.proxy = {
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
  };

  nodes.web1 = {
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
  };

  nodes.web2 = {
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
  };

  nodes.web3 = {
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
  };

  nodes.db = {
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
  };

  nodes.monitor = {
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
  };

  testScript = ''
    start_all()
    db.wait_for_unit("postgresql.target")
    db.wait_for_open_port(5432)
    web1.wait_for_open_port(8080)
    web2.wait_for_open_port(8080)
    web3.wait_for_open_port(8080)
    proxy.wait_for_open_port(80)
    proxy.succeed("curl --fail http://localhost/healthcheck")
    monitor.wait_for_open_port(9090)
  '';
}
