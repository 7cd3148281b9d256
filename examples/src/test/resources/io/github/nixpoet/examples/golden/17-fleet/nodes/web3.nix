{
  imports = [
    ../common.nix
    ../roles/web.nix
  ];

  networking.hostName = "web3";

  nixpkgs.hostPlatform = "x86_64-linux";
}
