{
  imports = [ ./guest.nix ];

  documentation.nixos.enable = false;
}
