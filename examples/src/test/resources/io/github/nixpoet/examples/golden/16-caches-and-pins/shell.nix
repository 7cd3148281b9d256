{
  pkgs ?
    import
      (fetchTarball "https://github.com/NixOS/nixpkgs/tarball/74e2faf5965a12e8fa5cff799b1b19c6cd26b0e3")
      { },
}:
pkgs.mkShell {
  packages = [
    pkgs.gcc
    pkgs.gnumake
    pkgs.gdb
    pkgs.pkg-config
  ];
}
