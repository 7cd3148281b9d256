{ imports = [ ./text.nix ]; }
