{
  pkgs ? import <nixpkgs> { },
}:
let
  clock = pkgs.stdenv.mkDerivation {
    name = "clock";
    dontUnpack = true;
    installPhase = ''
      mkdir -p $out/clock/log
      ln -s ${pkgs.writeScript "clock-run" ''
        #!${pkgs.execline}/bin/execlineb -P
        fdmove -c 2 1
        ${pkgs.coreutils}/bin/date
      ''} $out/clock/run
      ln -s ${pkgs.writeScript "clock-log" ''
        #!${pkgs.execline}/bin/execlineb -P
        ${pkgs.s6}/bin/s6-log n3 s65536 ./kept
      ''} $out/clock/log/run
    '';
  };
  idle = pkgs.stdenv.mkDerivation {
    name = "idle";
    dontUnpack = true;
    installPhase = ''
      mkdir -p $out/idle
      ln -s ${pkgs.writeScript "idle-run" ''
        #!${pkgs.execline}/bin/execlineb -P
        ${pkgs.coreutils}/bin/sleep 86400
      ''} $out/idle/run
    '';
  };
  services = pkgs.buildEnv {
    name = "services";
    paths = [
      clock
      idle
    ];
  };
  run = pkgs.writeScriptBin "run" ''
    #!${pkgs.runtimeShell}
    set -eu
    export PATH=${pkgs.execline}/bin:${pkgs.s6}/bin:${pkgs.coreutils}/bin
    services="''${1:-''${TMPDIR:-/tmp}/services}"
    mkdir -p "$services"
    cp -rL ${services}/. "$services"
    chmod -R u+w "$services"
    exec s6-svscan "$services"
  '';
in
{
  inherit services run;
  services-shell = pkgs.stdenv.mkDerivation {
    name = "services-shell";
    buildInputs = [ run ];
  };
}
