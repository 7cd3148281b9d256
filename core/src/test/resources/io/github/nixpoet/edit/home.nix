args@{ pkgs, ... }:
assert pkgs != null;
(rec {
  home.username = "bob";
  home.homeDirectory = "/home/${home.username}";
  home.packages = [
    # Editors
    pkgs.vim

    # Tools
    pkgs.jq pkgs.yq
    pkgs.ripgrep
    # pkgs.fd
  ];

  programs.bash = { enable = true; shellAliases = { ll = "ls -l"; }; };

  /* Git. */
  programs.git = {
    enable = true;

    userName = "Bob";
    userEmail = "bob@example.org";

    extraConfig.init.defaultBranch = "main";
    extraConfig.pull.rebase = true;
  };

  home.stateVersion = "25.11";
})
