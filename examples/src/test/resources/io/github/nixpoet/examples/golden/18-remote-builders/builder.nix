{
  networking.hostName = "build1";

  services.openssh.enable = true;
  services.openssh.settings.PasswordAuthentication = false;

  users.users.builder = {
    isNormalUser = true;
    openssh.authorizedKeys.keys = [
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBxMWyKXKLS/fNO1J4s0cgGZbMNQ3ZlnT1x0ZCkFqvBy nixos@example.org"
    ];
  };

  nix.settings.trusted-users = [
    "root"
    "builder"
  ];
  nix.settings.max-jobs = 8;

  system.stateVersion = "25.05";
}
