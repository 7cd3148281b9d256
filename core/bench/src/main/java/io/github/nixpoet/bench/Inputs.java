package io.github.nixpoet.bench;

/** Nix of a size asked for, made up of what package sets, modules and package files are made of. */
final class Inputs {

    private static final String HEAD = """
            # Packages that nobody has written.
            {
              lib,
              stdenv,
              fetchurl,
              cmake ? null,
              ...
            }@args:

            with lib;

            let
              version = "1.2.${toString args.minor or 3}";
              flags = optionals stdenv.isLinux [ "--with-x" ] ++ [ "-O2" ];
            in
            {
            """;

    private static final String ENTRY = """
              package%1$d = stdenv.mkDerivation rec {
                pname = "package%1$d";
                inherit version;

                src = fetchurl {
                  url = "https://example.org/${pname}-${version}.tar.gz";
                  hash = "sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%1$d=";
                };

                nativeBuildInputs = [ cmake ./patches/fix-%1$d.patch ];
                configureFlags = flags ++ lib.optional (args.debug or false && %1$d > 3) "--debug";

                # Its own build system leaves the manual out.
                postInstall = ''
                  install -Dm644 doc/*.1 -t $out/share/man/man1
                  for f in $out/bin/*; do wrapProgram "$f" --prefix PATH : ${lib.makeBinPath [ cmake ]}; done
                '';

                passthru.tests = builtins.mapAttrs (name: test: test.override { package = name; }) { inherit (args) lib; };
                meta = {
                  description = "Number %1$d";
                  license = licenses.asl20;
                  platforms = if %1$d == 0 then [ ] else platforms.linux // { };
                };
              };

            """;

    private Inputs() {}

    static String ofSize(int bytes) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; text.length() < bytes; i++) {
            text.append(ENTRY.formatted(i));
        }
        return text.append("}\n").toString();
    }
}
