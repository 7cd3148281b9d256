{
  services.miniflux = {
    enable = true;
    createDatabaseLocally = false;
    config = {
      CREATE_ADMIN = false;
      DATABASE_URL = "user=miniflux host=db port=5432 sslmode=disable";
      LISTEN_ADDR = "0.0.0.0:8080";
    };
  };

  networking.firewall.allowedTCPPorts = [ 8080 ];
}
