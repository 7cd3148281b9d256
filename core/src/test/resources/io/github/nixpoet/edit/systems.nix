{
  outputs = { self, nixpkgs }:
    let
      system = "x86_64-linux";
      arm = "aarch64-" + "linux";
      pkgs = nixpkgs.legacyPackages.${system};
    in
    {
      packages.${system}.default = pkgs.hello; # what it is for

      devShells."${system}" = {
        default = pkgs.mkShell { packages = [ pkgs.jq ]; };
      };

      checks.${arm}.unit = pkgs.hello;

      apps = rec {
        system = "riscv64-linux";
        ${system}.run = { type = "app"; };
      };

      lib = system: {
        ${system} = 1;
      };
    };
}
