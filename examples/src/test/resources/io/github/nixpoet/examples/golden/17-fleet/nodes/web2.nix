{
  imports = [
    ../common.nix
    ../roles/web.nix
  ];

  networking.hostName = "web2";

  nixpkgs.hostPlatform = "x86_64-linux";
}
