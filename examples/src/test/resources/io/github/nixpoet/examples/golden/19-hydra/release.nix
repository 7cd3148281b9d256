{
  nixpkgs ? <nixpkgs>,
}:
let
  pkgs = import nixpkgs { };
  jobs = {
    hello = pkgs.hello;
    machine =
      (import (nixpkgs + "/nixos") { configuration = ./configuration.nix; }).config.system.build.toplevel;
    test = pkgs.testers.runNixOSTest {
      name = "hydra-test";

      nodes.hydra = {
        imports = [ ./configuration.nix ];
      };

      testScript = ''
        hydra.wait_for_unit("hydra-server.service")
        hydra.wait_for_open_port(3000)
      '';
    };
  };
in
jobs
// {
  release = pkgs.releaseTools.aggregate {
    name = "release";
    constituents = [
      jobs.hello
      jobs.machine
      jobs.test
    ];
  };
}
