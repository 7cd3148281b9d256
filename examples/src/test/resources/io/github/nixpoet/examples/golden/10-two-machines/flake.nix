{
  description = "NixOS systems: one in a virtual machine, one on hardware";

  inputs = {
    nixpkgs.url = "github:NixOS/nixpkgs/nixos-25.05";
    linux = {
      url = "github:torvalds/linux/v6.14";
      flake = false;
    };
  };

  outputs =
    inputs@{ self, nixpkgs, ... }:
    let
      systems = [ "x86_64-linux" ];
      forAllSystems = make: nixpkgs.lib.genAttrs systems (system: make nixpkgs.legacyPackages.${system});
    in
    {
      nixosConfigurations.qemu = nixpkgs.lib.nixosSystem {
        system = "x86_64-linux";
        specialArgs = { inherit inputs; };
        modules = [
          ./common.nix
          ./qemu.nix
        ];
      };
      nixosConfigurations.aethelred = nixpkgs.lib.nixosSystem {
        system = "x86_64-linux";
        specialArgs = { inherit inputs; };
        modules = [
          ./common.nix
          ./aethelred.nix
        ];
      };
      overlays.ccache = final: prev: {
        ccacheWrapper = prev.ccacheWrapper.override {
          extraConfig = "    export CCACHE_COMPRESS=1\n    export CCACHE_DIR=/nix/var/cache/ccache\n    export CCACHE_UMASK=007\n    if [ ! -w \"$CCACHE_DIR\" ]; then\n      echo \"ccache has no folder that builders may write to. As root:\"\n      echo \"  install --directory --mode 0770 --owner root --group nixbld $CCACHE_DIR\"\n      echo \"and have Nix show it to them: extra-sandbox-paths = $CCACHE_DIR\"\n      exit 1\n    fi\n";
        };
      };
      packages = forAllSystems (pkgs: {
        hello = (pkgs.extend self.overlays.ccache).hello.override {
          stdenv = (pkgs.extend self.overlays.ccache).ccacheStdenv;
        };
        rebuild-aethelred = pkgs.writeShellApplication {
          name = "rebuild-aethelred";
          runtimeInputs = [ pkgs.nixos-rebuild-ng ];
          text = ''
            host="''${1:-192.168.2.3}"
            exec nixos-rebuild-ng switch --flake "${self}#aethelred" --target-host "root@$host"
          '';
        };
      });
      apps.x86_64-linux.rebuild-aethelred = {
        type = "app";
        program = "${self.packages.x86_64-linux.rebuild-aethelred}/bin/rebuild-aethelred";
      };
      devShells = forAllSystems (pkgs: {
        default = pkgs.mkShell {
          packages = [
            pkgs.git
            pkgs.nixos-rebuild-ng
            pkgs.qemu
          ];
        };
      });
    };
}
