{
  imports = [
    ../common.nix
    ../roles/web.nix
  ];

  networking.hostName = "web1";

  nixpkgs.hostPlatform = "x86_64-linux";
}
