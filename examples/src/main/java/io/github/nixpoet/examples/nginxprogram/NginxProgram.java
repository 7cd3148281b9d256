package io.github.nixpoet.examples.nginxprogram;

import static io.github.nixpoet.dsl.Lang.let;
import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.lines;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.ref;
import static io.github.nixpoet.dsl.derivation.Builders.writeScriptBin;
import static io.github.nixpoet.dsl.derivation.Builders.writeTextDir;
import static io.github.nixpoet.dsl.derivation.Builders.writeTextFile;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.examples.ClosureImage;
import io.github.nixpoet.examples.ExampleMain;
import io.github.nixpoet.examples.Readme;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.PackageFiles;
import io.github.nixpoet.generators.template.ShellScript;

/** nginx and the configuration that it runs with, as a program named {@code run}. */
public final class NginxProgram {

    private static final String ATTRIBUTE = "exp-01-nginx";
    private static final int PORT = 8080;

    private NginxProgram() {}

    /**
     * Writes the files to a folder.
     *
     * @param args the folder, see {@link ExampleMain#run}
     */
    public static void main(String[] args) {
        ExampleMain.run(files(), args);
    }

    /**
     * The files of this system.
     *
     * @return {@code default.nix}, {@code install.sh} that puts the program on the path, and what makes a container of its closure
     */
    public static FileSet files() {
        return Readme.add(
                PackageFiles.of("11-nginx-program", Nixpkgs.channel(), programs()).toBuilder()
                        .files(install().file("install.sh"))
                        .files(ClosureImage.of(ATTRIBUTE, PORT))
                        .build(),
                "nginx and its configuration as one program, installed by attribute or run in a container from its closure.",
                """
                $(nix-build default.nix -A exp-01-nginx)/bin/run     # then: curl http://127.0.0.1:8080
                ./install.sh                                         # the same as run, on your PATH
                ./build.sh                                           # closure.tar, and the image that unpacks it
                docker run -d -p 8080:8080 -v $(pwd)/closure.tar:/closure.tar hypered/nix
                """);
    }

    private static NixExpr<NixType.Attrs> programs() {
        NixExpr<NixType.Derivation> site = writeTextDir("index.html", "<h1>Hello from a program</h1>\n");
        NixExpr<NixType.Str> configuration = lines("""
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
                    listen %d;
                    root\s""".formatted(PORT), site, """
                ;
                  }
                }
                """);
        NixExpr<NixType.Str> run = lines(
                "#!",
                pkgs("runtimeShell"),
                "\nexec ",
                pkgs("nginx"),
                "/bin/nginx -e stderr -c ",
                ref("conf"),
                " \"$@\"\n");
        return let(
                        names -> names.set("conf", writeTextFile("nginx.conf", configuration, more -> {})),
                        attrs(all -> all.set(ATTRIBUTE, writeScriptBin("run", run))))
                .as();
    }

    private static ShellScript install() {
        return ShellScript.sh("Puts run on your PATH; nix-env --uninstall " + ATTRIBUTE + " takes it off again.")
                .inItsFolder()
                .run("nix-env", "--install", "-A", ATTRIBUTE, "-f", "default.nix")
                .build();
    }
}
