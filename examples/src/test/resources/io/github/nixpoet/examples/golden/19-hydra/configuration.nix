{ pkgs, ... }:
{
  boot.loader.grub.device = "/dev/vda";

  fileSystems."/" = {
    device = "/dev/disk/by-label/nixos";
    fsType = "ext4";
  };

  networking.hostName = "hydra";
  networking.firewall.allowedTCPPorts = [ 3000 ];

  services.hydra = {
    enable = true;
    port = 3000;
    useSubstitutes = true;
    package = pkgs.hydra.override { darcs = null; };
    hydraURL = "https://hydra.example.org";
    notificationSender = "hydra@example.org";
  };

  nix.buildMachines = [
    {
      hostName = "localhost";
      protocol = null;
      system = "x86_64-linux";
      maxJobs = 4;
      supportedFeatures = [
        "kvm"
        "nixos-test"
        "big-parallel"
      ];
    }
  ];
  nix.settings.allowed-uris = [
    "github:"
    "https://github.com/"
  ];

  system.stateVersion = "25.05";
}
