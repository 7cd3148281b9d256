{
  services.nginx = {
    enable = true;
    recommendedProxySettings = true;
    upstreams.web.servers = {
      "web1:8080".fail_timeout = "10s";
      "web2:8080".fail_timeout = "10s";
      "web3:8080".fail_timeout = "10s";
    };
    virtualHosts.proxy = {
      default = true;
      locations."/".proxyPass = "http://web";
    };
  };

  networking.firewall.allowedTCPPorts = [ 80 ];
}
