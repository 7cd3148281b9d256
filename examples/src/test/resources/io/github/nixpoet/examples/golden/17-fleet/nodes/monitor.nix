{
  imports = [
    ../common.nix
    ../roles/monitor.nix
  ];

  networking.hostName = "monitor";

  nixpkgs.hostPlatform = "x86_64-linux";
}
