package io.github.nixpoet.generators;

import static io.github.nixpoet.dsl.Lang.function;
import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.config;
import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.path;
import static io.github.nixpoet.dsl.Nix.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.generators.file.BuildPlan;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.GeneratedFile;
import io.github.nixpoet.generators.file.NixFile;
import io.github.nixpoet.generators.io.FileSetWriter;
import io.github.nixpoet.generators.nix.NixError;
import io.github.nixpoet.generators.nix.NixException;
import io.github.nixpoet.generators.nix.NixInstallation;
import io.github.nixpoet.generators.nix.NixRunner;
import io.github.nixpoet.generators.nix.RealNix;
import io.github.nixpoet.parse.NixSyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong values, each planted on the line below a mark: the report has to name that line, whichever Nix is on the path. */
class ErrorOriginsTest {

    /** Options to be set wrongly, as a person writes them. */
    private static final String OPTIONS = """
            { config, extendModules, lib, ... }:
            {
              options = {
                site.port = lib.mkOption { type = lib.types.port; };
                site.mode = lib.mkOption { type = lib.types.enum [ "fast" "slow" ]; };
                site.name = lib.mkOption { type = lib.types.str; };
                site.fixed = lib.mkOption { type = lib.types.str; readOnly = true; };
                site.packages = lib.mkOption { type = lib.types.listOf lib.types.package; };
                site.hosts = lib.mkOption {
                  type = lib.types.attrsOf (lib.types.submodule { options.root = lib.mkOption { type = lib.types.str; }; });
                };
              };
              options.assertions = lib.mkOption { type = lib.types.listOf lib.types.raw; };
              options.variant = lib.mkOption { type = (extendModules { }).type; default = { }; };
              options.checked = lib.mkOption { type = lib.types.raw; };
              config = {
                site.fixed = "as it is";
                assertions = [
                  { assertion = (builtins.tryEval config.site.name).value != "too-short"; message = "The option `site.name' is too short."; }
                ];
                checked = lib.asserts.checkAssertWarn config.assertions [ ] 1;
              };
            }
            """;

    private static final String MODULES = """
            (import <nixpkgs/lib>).evalModules {
              modules = [
                ./options.nix
                ./module.nix
              ];
            }
            """;

    @TempDir
    Path dir = Path.of("");

    private final List<String> failures = new ArrayList<>();
    private int tried;
    private int mark;

    /** The line below this call is to be named. */
    private void mark() {
        mark = StackWalker.getInstance()
                        .walk(frames -> frames.skip(1).findFirst())
                        .orElseThrow()
                        .getLineNumber()
                + 1;
    }

    private void expression(String kind, Consumer<AttrsBuilder> content) {
        GeneratedFile file = NixFile.of("default.nix", attrs(content));
        FileSet set = FileSet.builder("expression")
                .files(file)
                .plans(BuildPlan.file("value", "default.nix")
                        .attributes("value")
                        .build())
                .build();
        check(kind, set, project -> project.evaluate("default.nix", "value"));
    }

    private void derivation(String kind, Consumer<AttrsBuilder> content) {
        FileSet set = FileSet.builder("derivation")
                .files(NixFile.of("default.nix", attrs(content)))
                .plans(BuildPlan.file("value", "default.nix")
                        .attributes("value")
                        .build())
                .build();
        check(kind, set, project -> project.build("value"));
    }

    private void module(String kind, String option, Consumer<NixosModule.Builder> content) {
        NixosModule.Builder builder = NixosModule.builder();
        content.accept(builder);
        FileSet set = FileSet.builder("modules")
                .file("options.nix", OPTIONS)
                .file("default.nix", MODULES)
                .files(NixFile.of("module.nix", builder.build()))
                .build();
        check(kind, set, project -> project.evaluate("default.nix", "config." + option));
    }

    private void check(String kind, FileSet set, Consumer<NixProject> call) {
        Path folder = dir.resolve("set" + tried++);
        FileSetWriter.into(folder).write(set);
        NixProject project = new NixProject(set, folder, nix());
        NixException e = catchThrowableOfType(NixException.class, () -> call.accept(project));
        String wanted = "ErrorOriginsTest.java:" + mark;
        boolean named = e instanceof ProjectException told
                && told.origins().get(0).origin().map(Object::toString).equals(Optional.of(wanted))
                && told.report().contains("set at " + wanted);
        if (!named) {
            failures.add(kind + ": not " + wanted + " but " + (e == null ? "no error" : e.report()));
        }
    }

    private NixRunner nix() {
        return RealNix.in(dir);
    }

    private static Consumer<AttrsBuilder> script(String script) {
        return made -> {
            made.set("system", ref("builtins.currentSystem"));
            made.set("builder", "/bin/sh");
            made.set("args", list("-c", script));
        };
    }

    @Test
    void namesTheLineOfAnyExpression() {
        expression("type error", a -> {
            mark();
            a.set("value", NixExpr.parse("1 + \"x\""));
        });
        expression("missing attribute", a -> {
            mark();
            a.set("value", NixExpr.parse("{ hello = 1; }.helo"));
        });
        expression("infinite recursion", a -> {
            mark();
            a.set("value", NixExpr.parse("let x = x + 1; in x"));
        });
        expression("division by zero", a -> {
            mark();
            a.set("value", NixExpr.parse("1 / 0"));
        });
        expression("undefined variable", a -> {
            mark();
            a.set("value", NixExpr.parse("nowhere + 1"));
        });
        expression("throw", a -> {
            mark();
            a.set("value", NixExpr.parse("throw \"no host is up\""));
        });
        expression("throw with a value in it", a -> {
            mark();
            a.set("value", NixExpr.parse("throw \"no host of these is up: ${toString [ 1 2 ]}\""));
        });
        expression("abort", a -> {
            mark();
            a.set("value", NixExpr.parse("abort \"out of hosts\""));
        });
        expression("assert", a -> {
            mark();
            a.set("value", NixExpr.parse("assert 1 == 2; 3"));
        });
        expression("call of what is no function", a -> {
            mark();
            a.set("value", NixExpr.parse("1 2"));
        });
        expression("missing argument", a -> {
            a.set("function", NixExpr.parse("{ a, b }: a"));
            mark();
            a.set("value", NixExpr.parse("({ a, b }: a) { a = 1; }"));
        });
        expression("unexpected argument", a -> {
            mark();
            a.set("value", NixExpr.parse("({ a }: a) { a = 1; b = 2; }"));
        });
        expression("string as a set", a -> {
            mark();
            a.set("value", NixExpr.parse("\"text\".length"));
        });
        expression("number in a string", a -> {
            mark();
            a.set("value", NixExpr.parse("\"${1}\""));
        });
        expression("index out of bounds", a -> {
            mark();
            a.set("value", NixExpr.parse("builtins.elemAt [ 1 ] 5"));
        });
        expression("missing file", a -> {
            mark();
            a.set("value", NixExpr.parse("import ./nowhere.nix"));
        });
        expression("import of a folder", a -> {
            mark();
            a.set("value", NixExpr.parse("import ./folder"));
        });
        expression("hash of a download", a -> {
            String fetch = "builtins.fetchurl { url = \"file:///dev/null\"; sha256 = \"" + "0".repeat(52) + "\"; }";
            mark();
            a.set("value", NixExpr.parse(fetch));
        });
        assertThat(failures).isEmpty();
        assertThat(tried).isEqualTo(18);
    }

    @Test
    void namesTheLineOfABuild() {
        derivation("failing builder", a -> {
            a.set("value", ref("derivation").apply(attrs(made -> {
                script("echo no luck >&2; exit 3").accept(made);
                mark();
                made.set("name", "lonely");
            })));
        });
        derivation("not a derivation", a -> {
            mark();
            a.set("value", attrs(value -> value.set("a", 1)));
        });
        derivation("no set", a -> {
            mark();
            a.set("value", 5);
        });
        derivation("wrong hash", a -> {
            a.set("value", ref("derivation").apply(attrs(made -> {
                script("echo 1 > $out; exit 0").accept(made);
                made.set("name", "fixed");
                made.set("outputHashAlgo", "sha256");
                mark();
                made.set("outputHash", "sha256-" + "A".repeat(43) + "=");
            })));
        });
        assertThat(failures).isEmpty();
        assertThat(tried).isEqualTo(4);
    }

    @Test
    void namesTheLineOfAnOption() {
        boolean lib = NixInstallation.find().isPresent() && System.getenv("NIX_PATH") != null;
        Assumptions.assumeTrue(lib, "skipped: no nixpkgs; NIX_PATH=nixpkgs=/path/to/nixpkgs names one");
        module("wrong type", "site.port", os -> {
            mark();
            os.set("site.port", "80");
        });
        module("unknown option", "site.name", os -> {
            mark();
            os.set("site.nam", "a");
        });
        module("unknown service", "site.name", os -> {
            mark();
            os.set("sites.main.enable", true);
        });
        module("unknown service with a setting below it", "variant.site.port", os -> {
            mark();
            os.set("sites.main", attrs(main -> main.set("settings.port", 80)));
        });
        module("wrong enum", "site.mode", os -> {
            mark();
            os.set("site.mode", "medium");
        });
        module("read-only option", "site.fixed", os -> {
            mark();
            os.set("site.fixed", "changed");
        });
        module("option of a variant", "variant.site.port", os -> {
            mark();
            os.set("site.port", -1);
        });
        module("conflict", "site.name", os -> {
            mark();
            os.imports(NixExpr.parse("{ site.name = \"other\"; }"));
            os.set("site.name", "this");
        });
        module("recursion", "site.name", os -> {
            mark();
            os.set("site.name", config("site.name"));
        });
        module("missing option", "site.name", os -> {
            mark();
            os.set("site.name", config("site.nmae"));
        });
        module("no package", "site.packages", os -> {
            mark();
            os.set("site.packages", list("hello"));
        });
        module("unknown option of a submodule", "site.hosts", os -> {
            mark();
            os.set("site.hosts.a.rot", "/srv");
        });
        module("throw in a module", "site.name", os -> {
            mark();
            os.set("site.name", NixExpr.parse("throw \"this host has no name\""));
        });
        module("missing import", "site.name", os -> {
            mark();
            os.imports(path("./nowhere.nix"));
        });
        module("division in a module", "site.port", os -> {
            mark();
            os.set("site.port", NixExpr.parse("1 / 0"));
        });
        module("failed assertion", "checked", os -> {
            os.set("assertions", list(attrs(a -> {
                a.set("assertion", false);
                mark();
                a.set("message", "a site has a name");
            })));
        });
        module("failed assertion of another", "checked", os -> {
            mark();
            os.set("site.name", "too-short");
        });
        assertThat(failures).isEmpty();
        assertThat(tried).isEqualTo(17);
    }

    @Test
    void namesTheLineInAFlakeThatNixCopied() {
        FileSet set = FileSet.builder("flake")
                .files(NixFile.of(
                        "flake.nix",
                        attrs(flake -> flake.set(
                                "outputs",
                                function(
                                        "inputs",
                                        inputs -> attrs(out -> {
                                            mark();
                                            out.set("value", NixExpr.parse("{ drvPath = 1 + \"x\"; }"));
                                        }))))))
                .plans(BuildPlan.flake("value", "value"))
                .build();
        check("flake", set, project -> project.instantiate("value"));
        assertThat(failures).isEmpty();
        assertThat(tried).isEqualTo(1);
    }

    @Test
    void syntaxFailsInJava() {
        mark();
        NixSyntaxException e = catchThrowableOfType(NixSyntaxException.class, () -> NixExpr.parse("{ a = 1 }"));

        assertThat(Arrays.stream(e.getStackTrace()).map(StackTraceElement::getFileName))
                .contains("ErrorOriginsTest.java");
        assertThat(e.getStackTrace())
                .anyMatch(
                        frame -> frame.getLineNumber() == mark && "ErrorOriginsTest.java".equals(frame.getFileName()));
    }

    @Test
    void leavesAnErrorOfElsewhereAsItIs() {
        FileSet set = FileSet.builder("a").file("a.nix", "1\n").build();
        NixProject project = new NixProject(set, dir, NixRunner.of(new NixInstallation(Map.of())));

        assertThat(catchThrowableOfType(NixException.class, () -> project.parse("a.nix")))
                .isNotInstanceOf(ProjectException.class);
    }

    /** An option that is an element of a list has no name of its own, and every path ends with no name. */
    @Test
    void anOptionWithoutANameLeadsNowhere() {
        FileSet set = FileSet.builder("a").file("a.nix", "{ a = 1; b = 2; }\n").build();
        NixError error = new NixError(
                "A definition for option `[definition 1-entry 1]' is not of type `string'.\n- In `/b.nix': 1",
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());

        assertThat(error.options()).containsExactly("[definition 1-entry 1]");
        assertThat(new ErrorOrigins(set, dir, Optional.empty()).find(error)).isEmpty();
    }
}
