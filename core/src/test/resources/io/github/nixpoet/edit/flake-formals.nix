{
  inputs = {
    nixpkgs.url = "github:NixOS/nixpkgs/nixos-25.11";
    home.url = "github:nix-community/home-manager";
    home.inputs.nixpkgs.follows = "nixpkgs"; # ours
    disko = {
      url = "github:nix-community/disko";
      inputs.nixpkgs.follows = "home/nixpkgs";
    };
    unused.url = "github:x/unused";
    flake.url = "github:x/flake";
  };

  outputs =
    {
      self,
      nixpkgs, # the packages
      # what it is for
      unused,
      home ? null,
      disko,
      flake,
    }:
    let
      utils = 1;
      disks = [ disko.nixosModules.disko ];
    in
    {
      lib = { disko }: disko.lib; # another one

      nixosConfigurations.web = nixpkgs.lib.nixosSystem {
        specialArgs = {
          inherit home self;
        };
        modules = with nixpkgs.lib; [ home.nixosModules.home ] ++ disks ++ optional true x;
      };

      flake = self.inputs.flake.lib;
    };
}
