package io.github.nixpoet.dsl.module;

import static io.github.nixpoet.dsl.Lib.lib;
import static io.github.nixpoet.dsl.Nix.attrs;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Lang;
import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.internal.Given;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Declarations of options, to be imported statically and handed to {@link ModuleBuilder#option}.
 *
 * <p>Example: {@code mkOption(o -> o.type(Types.port()).defaultValue(80).description("Where it listens."))}.
 */
public final class Options {

    private Options() {}

    /**
     * An option.
     *
     * @param content says what it takes; one without a type takes anything once
     * @return <code>lib.mkOption { … }</code>
     */
    public static NixExpr<NixType.Option> mkOption(Consumer<Description> content) {
        Description description = new Description();
        content.accept(description);
        return lib("mkOption").apply(description.attributes.build()).as();
    }

    /**
     * An option that switches something on, and is off by default.
     *
     * @param what what it switches on, as {@code the web server}; the manual shows it behind the words "Whether to enable"
     * @return {@code lib.mkEnableOption what}
     * @throws IllegalArgumentException if it is blank
     */
    public static NixExpr<NixType.Option> mkEnableOption(String what) {
        return lib("mkEnableOption")
                .apply(Given.text(what, "what the option switches on"))
                .as();
    }

    /**
     * An option for the package that something uses.
     *
     * @param path the dotted path of the default in {@code pkgs}
     * @return {@code lib.mkPackageOption pkgs path { }}
     * @throws IllegalArgumentException if it is no path
     */
    public static NixExpr<NixType.Option> mkPackageOption(String path) {
        var names = Given.path(path).names();
        return lib("mkPackageOption")
                .apply(Nix.ref("pkgs"), names.size() == 1 ? names.get(0) : names, attrs(none -> {}))
                .as();
    }

    /** What an option takes. */
    public static final class Description {

        private final AttrsBuilder attributes = new AttrsBuilder();

        private Description() {}

        /**
         * Its type.
         *
         * @param type see {@link Types}
         * @return this
         * @throws IllegalArgumentException if it is set
         */
        public Description type(NixExpr<? super NixType.OptionType> type) {
            return set("type", type);
        }

        /**
         * Its value if no module sets it.
         *
         * @param value the value, see {@link Nix#value}
         * @return this
         * @throws IllegalArgumentException if it is no value, or is set
         */
        public Description defaultValue(Object value) {
            return set("default", value);
        }

        /**
         * What the manual shows for a default that is no plain value.
         *
         * @param code Nix, as {@code config.networking.hostName}
         * @return this
         * @throws IllegalArgumentException if it is blank, or is set
         */
        public Description defaultText(String code) {
            return set("defaultText", lib("literalExpression").apply(Given.text(code, "the text of a default")));
        }

        /**
         * A value that the manual shows.
         *
         * @param value the value, see {@link Nix#value}
         * @return this
         * @throws IllegalArgumentException if it is no value, or is set
         */
        public Description example(Object value) {
            return set("example", value);
        }

        /**
         * What the manual says.
         *
         * @param markdown whole sentences
         * @return this
         * @throws IllegalArgumentException if it is blank, or is set
         */
        public Description description(String markdown) {
            return set("description", Given.text(markdown, "the description of an option"));
        }

        /**
         * What becomes of the value before others see it.
         *
         * @param change makes the new value from a reference to the old one
         * @return this
         * @throws IllegalArgumentException if it is set
         */
        public Description apply(Function<NixExpr<NixType.Any>, ?> change) {
            return set("apply", Lang.function("value", change));
        }

        /**
         * Keeps it out of the manual: other modules use it.
         *
         * @return this
         * @throws IllegalArgumentException if it is set
         */
        public Description internal() {
            return set("internal", true);
        }

        /**
         * Lets only one module set it.
         *
         * @return this
         * @throws IllegalArgumentException if it is set
         */
        public Description readOnly() {
            return set("readOnly", true);
        }

        /**
         * Anything else that {@code mkOption} takes.
         *
         * @param attribute its name, as {@code relatedPackages}
         * @param value its value, see {@link Nix#value}
         * @return this
         * @throws IllegalArgumentException if it is no value, or is set
         */
        public Description set(String attribute, Object value) {
            attributes.set(attribute, value);
            return this;
        }
    }
}
