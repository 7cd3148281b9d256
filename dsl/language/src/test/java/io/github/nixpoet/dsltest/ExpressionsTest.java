package io.github.nixpoet.dsltest;

import static io.github.nixpoet.dsl.Lang.assertion;
import static io.github.nixpoet.dsl.Lang.function;
import static io.github.nixpoet.dsl.Lang.ifElse;
import static io.github.nixpoet.dsl.Lang.let;
import static io.github.nixpoet.dsl.Lang.takes;
import static io.github.nixpoet.dsl.Lib.lib;
import static io.github.nixpoet.dsl.LibData.concatLists;
import static io.github.nixpoet.dsl.LibData.concatMapStringsSep;
import static io.github.nixpoet.dsl.LibData.concatStringsSep;
import static io.github.nixpoet.dsl.LibData.escapeShellArg;
import static io.github.nixpoet.dsl.LibData.filter;
import static io.github.nixpoet.dsl.LibData.filterAttrs;
import static io.github.nixpoet.dsl.LibData.genAttrs;
import static io.github.nixpoet.dsl.LibData.getExe;
import static io.github.nixpoet.dsl.LibData.listToAttrs;
import static io.github.nixpoet.dsl.LibData.mapAttrs;
import static io.github.nixpoet.dsl.LibData.mapAttrsToList;
import static io.github.nixpoet.dsl.LibData.mapList;
import static io.github.nixpoet.dsl.LibData.nameValuePair;
import static io.github.nixpoet.dsl.LibData.optional;
import static io.github.nixpoet.dsl.LibData.optionalAttrs;
import static io.github.nixpoet.dsl.LibData.optionalString;
import static io.github.nixpoet.dsl.LibData.optionals;
import static io.github.nixpoet.dsl.LibData.recursiveUpdate;
import static io.github.nixpoet.dsl.LibData.unique;
import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.builtins;
import static io.github.nixpoet.dsl.Nix.config;
import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.options;
import static io.github.nixpoet.dsl.Nix.path;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.recAttrs;
import static io.github.nixpoet.dsl.Nix.ref;
import static io.github.nixpoet.dsl.Nix.str;
import static io.github.nixpoet.dsl.Nix.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.Origin;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.syntax.op.BinaryOperator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExpressionsTest {

    private record Case(ToNix value, String text) {}

    static List<Case> cases() {
        NixExpr<NixType.Any> a = ref("a");
        NixExpr<NixType.Any> b = ref("b");
        return List.of(
                new Case(a.plus(1).minus(b).times(2).dividedBy(-3), "(a + 1 - b) * 2 / -3"),
                new Case(a.negate().lt(b), "-a < b"),
                new Case(a.le(1).implies(b.gt(2)), "a <= 1 -> b > 2"),
                new Case(a.ge(1).ne(b.eq(null_())), "a >= 1 != (b == null)"),
                new Case(a.op(BinaryOperator.PIPE_INTO, b), "a |> b"),
                new Case(a.select(b).has(str("x", b)), "a.${b} ? ${\"x${b}\"}"),
                new Case(a.selectOr(b, list()), "a.${b} or [ ]"),
                new Case(a.applyAll(List.of(1, List.of(2))), "a 1 [ 2 ]"),
                new Case(assertion(a, b), "assert a; b"),
                new Case(function("x", x -> x.plus(1)), "x: x + 1"),
                new Case(function("x", x -> List.of(1, x)), "x: [ 1 x ]"),
                new Case(function(takes("pkgs", "x").optional("tag", "latest"), a), "{ pkgs, x, tag ? \"latest\" }: a"),
                new Case(function(takes("b").open().as("args"), b), "args@{ b, ... }: b"),
                new Case(function(takes().open(), 1), "{ ... }: 1"),
                new Case(recAttrs(r -> r.set("x", 1).set("y", ref("x"))), "rec { x = 1; y = x; }"),
                new Case(attrs(r -> r.set(ref("n"), 1).set("y", 2)), "{ ${n} = 1; y = 2; }"),
                new Case(let(s -> s.inheritFrom(ref("lib"), "mkIf"), a), "let inherit (lib) mkIf; in a"),
                new Case(path("./users/", a, ".nix"), "./users/${a}.nix"),
                new Case(path("./a", ".nix"), "./a.nix"),
                new Case(builtins("readFile").apply(path("./a")), "builtins.readFile ./a"),
                new Case(options("x.y").select("isDefined"), "options.x.y.isDefined"),
                new Case(optional(config("a"), pkgs("jq")), "lib.optional config.a pkgs.jq"),
                new Case(optionals(a, 1, 2), "lib.optionals a [ 1 2 ]"),
                new Case(optionals(a, list(1)), "lib.optionals a [ 1 ]"),
                new Case(optionals(a, List.of(1)), "lib.optionals a [ 1 ]"),
                new Case(optionalString(a, "x"), "lib.optionalString a \"x\""),
                new Case(optionalAttrs(a, Map.of("x", 1)), "lib.optionalAttrs a { x = 1; }"),
                new Case(
                        mapAttrs(function("n", n -> function("v", v -> str(n, "=", v))), b),
                        "lib.mapAttrs (n: v: \"${n}=${v}\") b"),
                new Case(mapAttrsToList(a, b), "lib.mapAttrsToList a b"),
                new Case(filterAttrs(a, b), "lib.filterAttrs a b"),
                new Case(genAttrs(List.of("x"), n -> n), "lib.genAttrs [ \"x\" ] (name: name)"),
                new Case(listToAttrs(list(nameValuePair("x", 1))), "lib.listToAttrs [ (lib.nameValuePair \"x\" 1) ]"),
                new Case(recursiveUpdate(a, b), "lib.recursiveUpdate a b"),
                new Case(mapList(a, x -> x.select("y")), "map (x: x.y) a"),
                new Case(filter(a, x -> x.ne(1)), "lib.filter (x: x != 1) a"),
                new Case(concatLists(list(a, b)), "lib.concatLists [ a b ]"),
                new Case(unique(a.concat(b)), "lib.unique (a ++ b)"),
                new Case(concatStringsSep(":", list("x")), "lib.concatStringsSep \":\" [ \"x\" ]"),
                new Case(
                        concatMapStringsSep("\n", a, x -> str("- ", x)),
                        "lib.concatMapStringsSep \"\\n\" (x: \"- ${x}\") a"),
                new Case(escapeShellArg(a), "lib.escapeShellArg a"),
                new Case(getExe(pkgs("jq")), "lib.getExe pkgs.jq"),
                new Case(getExe(pkgs("jq"), "jq"), "lib.getExe' pkgs.jq \"jq\""),
                new Case(ifElse(lib("x").eq(1), 1, 2), "if lib.x == 1 then 1 else 2"));
    }

    private static NixExpr<NixType.Any> null_() {
        return NixExpr.parse("null");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isWrittenAs(Case given) {
        Text.assertWritten(given.value(), given.text());
        assertThat(given.value().toNix()).isEqualTo(NixExpr.parse(given.text()));
    }

    @Example
    void layoutAndSpellingAreNoPartOfAnExpression() {
        NixExpr<?> one = NixExpr.parse("{ a = ''\n    x\n  ''; # why\n }");
        assertThat(one).isEqualTo(NixExpr.parse("{a=\"x\\n\";}")).hasSameHashCodeAs(NixExpr.parse("{a=\"x\\n\";}"));
        assertThat(one).isNotEqualTo(NixExpr.parse("{ a = \"y\"; }")).isNotEqualTo(value("a"));
    }

    @Example
    void anExpressionKnowsTheLineThatMadeItAndThoseOfItsAttributes() {
        Origin here = Origin.here();
        NixExpr<?> outer = list(attrs(a -> a.set("x", attrs(b -> {
            b.set("y", 1);
            b.set("z", 2);
        }))));
        assertThat(outer.origin().line()).isEqualTo(here.line() + 1);
        assertThat(outer.origins().ofValues().values())
                .extracting(Origin::line)
                .containsExactlyInAnyOrder(here.line() + 1, here.line() + 2, here.line() + 3);
    }

    @Example
    @SuppressWarnings("NullAway") // a caller without null checks
    void whatIsNoNameIsRefused() {
        refuses(() -> function("a b", 1), "'a b' is no name of a variable");
        refuses(() -> function("with", 1), "'with' is a keyword");
        refuses(() -> function((String) null, 1), "the name of an argument is null");
        refuses(() -> takes("a", "a"), "two arguments named 'a'");
        refuses(() -> takes("a").as("a"), "'a' names both");
        refuses(() -> takes("a").optional("b", new Object()), "java.lang.Object");
        refuses(() -> path("./a ", ref("b")), "'./a '");
        refuses(() -> path("./a", (Object) null), "not null");
        refuses(() -> ref("a").apply((Object[]) null), "the array of arguments is null");
        refuses(() -> ref("a").plus(null), "null is no value");
    }

    private static void refuses(Runnable call, String message) {
        assertThatThrownBy(call::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
