{
  pkgs ? import <nixpkgs> { },
  tag ? "latest",
}:
rec {
  web-cmd = pkgs.writeShellScriptBin "web-cmd" ''
    exec ${pkgs.busybox}/bin/busybox httpd -f -p 9000 -h ${pkgs.writeTextDir "index.html" "<h1>Hello from an image</h1>\n"}
  '';
  web = pkgs.dockerTools.buildImage {
    name = "web";
    tag = tag;
    copyToRoot = [
      pkgs.dockerTools.fakeNss
      web-cmd
    ];
    extraCommands = ''
      mkdir -m 1777 tmp
      mkdir -p var/log
    '';
    config = {
      Cmd = [ "/bin/web-cmd" ];
      ExposedPorts."9000/tcp" = { };
    };
  };
}
