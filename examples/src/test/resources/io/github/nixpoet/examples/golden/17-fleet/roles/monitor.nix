{
  services.prometheus = {
    enable = true;
    port = 9090;
    scrapeConfigs = [
      {
        job_name = "nodes";
        static_configs = [
          {
            targets = [
              "web1:9100"
              "web2:9100"
              "web3:9100"
              "db:9100"
              "proxy:9100"
            ];
          }
        ];
      }
    ];
  };

  networking.firewall.allowedTCPPorts = [ 9090 ];
}
