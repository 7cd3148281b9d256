{
  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-25.11";
  inputs.home.url = "github:nix-community/home-manager";
  inputs.disko.url = "github:nix-community/disko";
  inputs.unused.url = "github:x/unused";
  inputs.agenix.url = "github:ryantm/agenix";
  inputs.nur.url = "github:nix-community/nur";

  outputs = { self
    , nixpkgs
    , unused # not yet
    , ...
    }@inputs:
    let
      inherit (inputs) disko home; # the machines'
      inherit (inputs.self.inputs) nur;
      name = "nixpkgs";
    in
    {
      packages = nixpkgs.lib.mapAttrs (system: pkgs: pkgs.hello) inputs.${"nixpkgs"}.legacyPackages;
      hasHome = inputs ? home && (inputs).home.lib or null != null;
      modules = map (name: inputs."${name}-modules") [ ];
      nixosConfigurations.web = nixpkgs.lib.nixosSystem {
        specialArgs = { inherit inputs; };
        modules = [ ({ inputs, ... }: { imports = [ inputs.agenix.nixosModules.age ]; }) disko home ];
      };
    };
}
