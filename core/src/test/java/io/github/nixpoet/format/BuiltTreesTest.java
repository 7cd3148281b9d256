package io.github.nixpoet.format;

import static io.github.nixpoet.syntax.build.Attributes.binding;
import static io.github.nixpoet.syntax.build.Attributes.inherit;
import static io.github.nixpoet.syntax.build.Attributes.path;
import static io.github.nixpoet.syntax.build.Attributes.select;
import static io.github.nixpoet.syntax.build.Attributes.set;
import static io.github.nixpoet.syntax.build.Functions.apply;
import static io.github.nixpoet.syntax.build.Functions.formal;
import static io.github.nixpoet.syntax.build.Functions.formals;
import static io.github.nixpoet.syntax.build.Functions.lambda;
import static io.github.nixpoet.syntax.build.Functions.openFormals;
import static io.github.nixpoet.syntax.build.Literals.bool;
import static io.github.nixpoet.syntax.build.Literals.indented;
import static io.github.nixpoet.syntax.build.Literals.list;
import static io.github.nixpoet.syntax.build.Literals.path;
import static io.github.nixpoet.syntax.build.Literals.string;
import static io.github.nixpoet.syntax.build.Scopes.file;
import static io.github.nixpoet.syntax.build.Scopes.variable;
import static io.github.nixpoet.syntax.build.Scopes.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.syntax.Expression;
import org.junit.jupiter.api.Test;

class BuiltTreesTest {

    private static String format(Expression expression) {
        return NixFormatter.standard().format(file(expression));
    }

    @Test
    void aModuleHasItsBodyOnTheLineBelow() {
        Expression module = lambda(
                openFormals(formal("config"), formal("pkgs")),
                set(
                        binding("imports", list(path("./hardware.nix"))),
                        binding(path("services", "nginx"), set(binding("enable", bool(true)))),
                        binding(
                                path("environment", "systemPackages"),
                                with(variable("pkgs"), list(variable("cowsay"), variable("lolcat")))),
                        binding(path("users", "motd"), indented("one\ntwo\n"))));

        assertThat(format(module)).isEqualTo("""
                        { config, pkgs, ... }:
                        {
                          imports = [ ./hardware.nix ];
                          services.nginx = {
                            enable = true;
                          };
                          environment.systemPackages = with pkgs; [
                            cowsay
                            lolcat
                          ];
                          users.motd = ''
                            one
                            two
                          '';
                        }
                        """);
    }

    @Test
    void anImageIsACallWithASet() {
        Expression image = lambda(
                formals(formal("pkgs", apply(variable("import"), variable("nixpkgs"), set()))),
                apply(
                        select(variable("pkgs"), "dockerTools", "buildImage"),
                        set(binding("name", string("web")), inherit("pkgs"))));

        assertThat(format(image)).isEqualTo("""
                        {
                          pkgs ? import nixpkgs { },
                        }:
                        pkgs.dockerTools.buildImage {
                          name = "web";
                          inherit pkgs;
                        }
                        """);
    }

    @Test
    void anExpressionHasNoLineEndBehindIt() {
        assertThat(NixFormatter.standard().format((Expression) list(string("a"))))
                .isEqualTo("[ \"a\" ]");
    }
}
