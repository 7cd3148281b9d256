package io.github.nixpoet.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.codegen.model.ApiBuilder;
import io.github.nixpoet.schema.Option;
import io.github.nixpoet.schema.OptionDefault;
import io.github.nixpoet.schema.OptionPath;
import io.github.nixpoet.schema.OptionRename;
import io.github.nixpoet.schema.OptionSchema;
import io.github.nixpoet.schema.type.AttrsOf;
import io.github.nixpoet.schema.type.BoolType;
import io.github.nixpoet.schema.type.EnumType;
import io.github.nixpoet.schema.type.IntType;
import io.github.nixpoet.schema.type.ListOf;
import io.github.nixpoet.schema.type.NullOr;
import io.github.nixpoet.schema.type.OneOf;
import io.github.nixpoet.schema.type.OpaqueType;
import io.github.nixpoet.schema.type.PackageType;
import io.github.nixpoet.schema.type.PathType;
import io.github.nixpoet.schema.type.StringType;
import io.github.nixpoet.schema.type.Submodule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ApiModelTest {

    private static final List<Option> OPTIONS = List.of(
            Option.of("web.enable", new BoolType()),
            Option.of("web.ports", ListOf.of(IntType.PORT)),
            Option.of("web.package", new PackageType()),
            Option.of("web.plugins", ListOf.of(new PackageType())),
            Option.of("web.log-level", new NullOr(EnumType.of("debug", "no-log", 1L, Optional.empty()))),
            Option.of("web.logLevel", StringType.ANY),
            Option.of("web.root", OneOf.of(PathType.ANY, ListOf.of(PathType.ANY), new NullOr(StringType.ANY))),
            Option.of("web.extra", new OpaqueType("thing", "a thing")),
            Option.of("web.environment", AttrsOf.of(StringType.ANY)),
            Option.of("web.hosts", AttrsOf.of(Submodule.closed())),
            Option.of("web.hosts.<name>.root", PathType.ANY),
            Option.of("web.hosts.<name>.settings", Submodule.closed()),
            Option.of("web.hosts.<name>.settings.workers", IntType.atLeast(1)),
            Option.of("web.listen", ListOf.of(Submodule.closed())),
            Option.of("web.listen.*.port", IntType.PORT),
            Option.of("web.wait", new BoolType()),
            Option.of("rules.<kind>.<path>.mode", StringType.ANY),
            new Option(
                    OptionPath.parse("web.version"), () -> StringType.ANY, OptionDefault.NONE, true, Optional.empty()));

    private static final List<OptionRename> RENAMES = List.of(
            new OptionRename(OptionPath.parse("web.on"), OptionPath.parse("web.enable")),
            new OptionRename(OptionPath.parse("www"), OptionPath.parse("web")),
            new OptionRename(OptionPath.parse("web.gone"), OptionPath.parse("other.hidden")));

    private static String text(List<Option> options, List<OptionRename> renames) {
        return ModelText.of(ApiBuilder.build(OptionSchema.of(options, renames), "a test", "test", "Options"));
    }

    @Example
    void everyTypeHasItsForms() {
        assertThat(text(OPTIONS, RENAMES)).isEqualTo("""
                Options =\s
                  rules (rules) > ENTRIES RulesKindOptions
                  web (web) > GROUP WebOptions
                  @Deprecated www (web) > GROUP WebOptions

                RulesKindOptions = rules.<kind>
                  path () > ENTRIES RulesKindPathOptions

                RulesKindPathOptions = rules.<kind>.<path>
                  mode (mode) = Str [String, NixExpr<Str>] string()

                WebOptions = web
                  enable (enable) = Bool [boolean, NixExpr<Bool>] bool()
                  environment (environment) = Attrs [String, String, String, NixExpr<Str>, Map<String, String>, ToNix] attrsOf(string())
                  extra (extra) = Any [Object] anything(a thing)
                  @Deprecated gone (-1 other / hidden) [Object] anything(anything)
                  hosts (hosts) = Attrs [ToNix] attrsOf(either(attrs(), function(), path())) > ENTRIES WebHostsOptions
                  listen (listen) = ListOf<Attrs> [ToNix] listOf(either(attrs(), function(), path())) > ELEMENTS WebListenOptions
                  logLevel (logLevel) = Str [String, NixExpr<Str>] string()
                  log_level (log-level) = Any [WebOptions.LogLevel_fc7e8b84, ToNix] nullOr(constants(WebOptions.LogLevel_fc7e8b84))
                  @Deprecated on (enable) = Bool [boolean, NixExpr<Bool>] bool()
                  package_ (package) = Derivation [NixExpr<Derivation>] packages()
                  plugins (plugins) = ListOf<Derivation> [NixExpr<Derivation>, NixExpr<Derivation>..., Collection<NixExpr<Derivation>>, ToNix] listOf(packages())
                  ports (ports) = ListOf<Int> [long..., Collection<long>, ToNix] listOf(integer(0, 65535))
                  root (root) = Any [String, Path, ToNix, String..., Path..., Collection<Object>] nullOr(either(absolutePath(), listOf(absolutePath()), string()))
                  version (version) = Str
                  wait_ (wait) = Bool [boolean, NixExpr<Bool>] bool()
                  enum LogLevel_fc7e8b84: DEBUG=debug, NO_LOG=no-log, _1=1, NULL=Optional.empty

                WebHostsOptions = web.hosts.<name>
                  root (root) = Path [String, Path, NixExpr<PathLike>] absolutePath()
                  settings (settings) = Attrs [ToNix] either(attrs(), function(), path()) > GROUP WebHostsSettingsOptions

                WebHostsSettingsOptions = web.hosts.<name>.settings
                  workers (workers) = Int [long, NixExpr<Int>] integer(1, 9223372036854775807)

                WebListenOptions = web.listen.*
                  port (port) [long, NixExpr<Int>] integer(0, 65535)
                """);
    }

    @Property(tries = 20)
    void namesDoNotDependOnOrder(@ForAll Random random) {
        List<Option> options = new ArrayList<>(OPTIONS);
        List<OptionRename> renames = new ArrayList<>(RENAMES);
        Collections.shuffle(options, random);
        Collections.shuffle(renames, random);
        assertThat(text(options, renames)).isEqualTo(text(OPTIONS, RENAMES));
    }

    @Example
    void namesThatComeOutTheSameAreToldApart() {
        String text = text(
                List.of(
                        Option.of("a.b-c", new BoolType()),
                        Option.of("a.bC", new BoolType()),
                        Option.of("a.\"b.c\"", new BoolType()),
                        Option.of("a.B-c.x", new BoolType()),
                        Option.of("a.bc.x", new BoolType()),
                        Option.of("a.Bc.x", new BoolType()),
                        Option.of("a.class", new BoolType()),
                        Option.of("a.class_", new BoolType()),
                        Option.of("a.getClass", new BoolType()),
                        Option.of("a.1x", new BoolType()),
                        Option.of("a.\"\"", new BoolType()),
                        Option.of("a.\"<=\"", new BoolType()),
                        Option.of("system.x", new BoolType())),
                List.of());
        assertThat(text.lines().map(line -> line.replaceAll("\\).*", ")")))
                .containsExactly(
                        "Options = ",
                        "  a (a)",
                        "  system (system)",
                        "",
                        "AOptions = a",
                        "  BC (B-c)",
                        "  Bc (Bc)",
                        "  _1x (1x)",
                        "  bC (bC)",
                        "  bC_4083ac51 (b-c)",
                        "  bC_6baeff92 (b.c)",
                        "  bc (bc)",
                        "  class_ (class_)",
                        "  class_ed4b199f (class)",
                        "  empty ()",
                        "  getClass_ (getClass)",
                        "  u3c_u3d (<=)",
                        "",
                        "ABCOptions_a512424e = a.B-c",
                        "  x (x)",
                        "",
                        "ABcOptions_86f939f5 = a.Bc",
                        "  x (x)",
                        "",
                        "ABcOptions_137d1d57 = a.bc",
                        "  x (x)",
                        "",
                        "SystemOptions = system",
                        "  x (x)");
    }

    @Example
    void whatNoClassCanHoldIsRefused() {
        String deep = String.join(".", Collections.nCopies(150, "a"));
        assertThatThrownBy(() -> text(List.of(Option.of(deep, new BoolType())), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("options nest deeper than 100 levels: a.a.a…");
        List<Option> many = IntStream.rangeClosed(0, 10_000)
                .mapToObj(i -> Option.of("a.x" + i, new BoolType()))
                .toList();
        assertThatThrownBy(() -> text(many, List.of())).hasMessage("more than 10000 options in one group: a");
    }
}
