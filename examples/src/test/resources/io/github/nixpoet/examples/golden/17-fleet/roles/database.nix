{
  services.postgresql.enable = true;
  services.postgresql.enableTCPIP = true;
  services.postgresql.settings.port = 5432;
  services.postgresql.ensureDatabases = [ "miniflux" ];
  services.postgresql.ensureUsers = [
    {
      name = "miniflux";
      ensureDBOwnership = true;
    }
  ];
  services.postgresql.authentication = "host miniflux miniflux samenet trust";

  networking.firewall.allowedTCPPorts = [ 5432 ];
}
