{ config, lib, pkgs, ... }:
let
  desktop = config.my.desktop;
in
lib.mkMerge [
  {
    programs.git.enable = true;
    environment.variables = {
      EDITOR = "vim";
    };
    environment.systemPackages = [ pkgs.vim ];
  }
  (lib.mkIf desktop.enable {
    programs.firefox.enable = true;
    environment.systemPackages = [
      pkgs.firefox
      pkgs.gimp
    ];
    fonts.packages = lib.mkMerge [
      [ pkgs.noto-fonts ]
      (lib.mkIf desktop.emoji [ pkgs.noto-fonts-emoji ])
    ];
  })
  (lib.mkIf (!desktop.enable) {
    boot.plymouth.enable = lib.mkForce false;
    environment.systemPackages = [ ];
  })
]
