{
  imports = [
    ../common.nix
    ../roles/database.nix
  ];

  networking.hostName = "db";

  nixpkgs.hostPlatform = "x86_64-linux";
}
