{
  imports = [
    ../common.nix
    ../roles/proxy.nix
  ];

  networking.hostName = "proxy";

  nixpkgs.hostPlatform = "x86_64-linux";
}
