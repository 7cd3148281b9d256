{
  pkgs ? import <nixpkgs> { },
}:
pkgs.dockerTools.buildLayeredImage {
  name = "web";
  tag = "latest";
  contents = with pkgs; [
    bashInteractive
    nginx
  ];
  config = {
    Cmd = [
      "${pkgs.nginx}/bin/nginx"
      "-g"
      "daemon off;"
    ];
    ExposedPorts."80/tcp" = { };
  };
}
