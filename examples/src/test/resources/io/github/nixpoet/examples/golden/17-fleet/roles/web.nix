{
  services.miniflux.enable = true;
  services.miniflux.createDatabaseLocally = false;
  services.miniflux.config.CREATE_ADMIN = false;
  services.miniflux.config.DATABASE_URL = "user=miniflux host=db port=5432 sslmode=disable";
  services.miniflux.config.LISTEN_ADDR = "0.0.0.0:8080";

  networking.firewall.allowedTCPPorts = [ 8080 ];
}
