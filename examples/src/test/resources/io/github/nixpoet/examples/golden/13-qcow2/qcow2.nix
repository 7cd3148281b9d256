{
  config,
  lib,
  pkgs,
  ...
}:
{
  imports = [
    <nixpkgs/nixos/modules/installer/cd-dvd/channel.nix>
    ./config.nix
  ];

  system.build.qcow2 = import <nixpkgs/nixos/lib/make-disk-image.nix> {
    inherit lib config;
    pkgs = import <nixpkgs> { system = pkgs.stdenv.hostPlatform.system; };
    format = "qcow2";
    diskSize = 8192;
    configFile = pkgs.writeText "configuration.nix" (lib.readFile ./config.nix);
  };
}
