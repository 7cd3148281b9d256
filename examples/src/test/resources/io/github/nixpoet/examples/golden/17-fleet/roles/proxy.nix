{
  services.nginx.enable = true;
  services.nginx.recommendedProxySettings = true;
  services.nginx.upstreams.web.servers."web1:8080".fail_timeout = "10s";
  services.nginx.upstreams.web.servers."web2:8080".fail_timeout = "10s";
  services.nginx.upstreams.web.servers."web3:8080".fail_timeout = "10s";
  services.nginx.virtualHosts.proxy.default = true;
  services.nginx.virtualHosts.proxy.locations."/".proxyPass = "http://web";

  networking.firewall.allowedTCPPorts = [ 80 ];
}
