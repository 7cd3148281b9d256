{
  pkgs ? import <nixpkgs> { },
}:
let
  conf = pkgs.writeTextFile {
    name = "nginx.conf";
    text = ''
      daemon off;
      pid /tmp/exp-01-nginx.pid;
      error_log stderr;
      events { }
      http {
        access_log off;
        client_body_temp_path /tmp/exp-01-body;
        proxy_temp_path /tmp/exp-01-proxy;
        fastcgi_temp_path /tmp/exp-01-fastcgi;
        uwsgi_temp_path /tmp/exp-01-uwsgi;
        scgi_temp_path /tmp/exp-01-scgi;
        server {
          listen 8080;
          root ${pkgs.writeTextDir "index.html" "<h1>Hello from a program</h1>\n"};
        }
      }
    '';
  };
in
{
  exp-01-nginx = pkgs.writeScriptBin "run" ''
    #!${pkgs.runtimeShell}
    exec ${pkgs.nginx}/bin/nginx -e stderr -c ${conf} "$@"
  '';
}
