{
  imports = [ ./aethelred-hardware-configuration.nix ];

  boot.loader = {
    grub.efiSupport = true;
    grub.device = "nodev";
    efi.canTouchEfiVariables = true;
  };

  networking.hostName = "aethelred";
}
