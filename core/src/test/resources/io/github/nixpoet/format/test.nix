import <nixpkgs/nixos/tests/make-test-python.nix> (
  { pkgs, ... }:
  {
    name = "ping";

    nodes = {
      client = { };
      server =
        { config, pkgs, ... }:
        {
          services.openssh.enable = true;
        };
    };

    testScript = ''
      start_all()
      server.wait_for_unit("sshd")
      client.succeed("ping -c 1 server")
    '';
  }
)
