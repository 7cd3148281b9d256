{
  services.postgresql = {
    enable = true;
    enableTCPIP = true;
    settings.port = 5432;
    ensureDatabases = [ "miniflux" ];
    ensureUsers = [
      {
        name = "miniflux";
        ensureDBOwnership = true;
      }
    ];
    authentication = "host miniflux miniflux samenet trust";
  };

  networking.firewall.allowedTCPPorts = [ 5432 ];
}
