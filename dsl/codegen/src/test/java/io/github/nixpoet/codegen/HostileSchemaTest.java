package io.github.nixpoet.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.schema.Option;
import io.github.nixpoet.schema.OptionDefault;
import io.github.nixpoet.schema.OptionPath;
import io.github.nixpoet.schema.OptionRename;
import io.github.nixpoet.schema.OptionSchema;
import io.github.nixpoet.schema.type.AttrsOf;
import io.github.nixpoet.schema.type.EnumType;
import io.github.nixpoet.schema.type.ListOf;
import io.github.nixpoet.schema.type.OpaqueType;
import io.github.nixpoet.schema.type.OptionType;
import io.github.nixpoet.schema.type.StringType;
import io.github.nixpoet.schema.type.Submodule;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** A schema that someone made to break into the code: what is text there is text in Java. */
class HostileSchemaTest {

    private static final List<String> TEXTS = List.of(
            "*/ static { System.exit(1); } /*",
            "\\u002a\\u002f static { System.exit(1); } //",
            "\"); System.exit(1); //",
            "\\",
            "\\\"",
            "a\nstatic { System.exit(1); }",
            "a\r\n@Deprecated",
            "{@code }} {@link #x} @param <b>",
            "<script>alert(1)</script>",
            "${x} $T $L $S $$ $> $<",
            "../../../etc/passwd",
            "/etc/passwd",
            "C:\\windows\\con",
            "con",
            "CON",
            "class",
            "true",
            "_",
            "",
            " ",
            "\t",
            "*",
            "<name>",
            "ä",
            "\u2028",
            "\ud83d\ude00",
            "String",
            "Object",
            "toString",
            "getClass",
            "wait",
            "Options",
            "OptionGroup",
            "NixExpr",
            "Takes",
            "value",
            "name",
            "x".repeat(500),
            "X".repeat(500));

    private static Stream<Option> options(String text, OptionType type) {
        return Stream.of(
                option(OptionPath.of(text), type, text),
                option(OptionPath.of("group", text), type, text),
                option(OptionPath.of(text + "x", text, text), type, text));
    }

    private static Option option(OptionPath path, OptionType type, String text) {
        return new Option(path, () -> type, new OptionDefault.Computed(Optional.of(text)), false, Optional.of(text));
    }

    private static OptionSchema hostile() {
        List<Option> options = new ArrayList<>();
        List<OptionRename> renames = new ArrayList<>();
        for (String text : TEXTS) {
            OptionType type = switch (options.size() / 3 % 3) {
                case 0 -> EnumType.of(TEXTS.toArray());
                case 1 -> new OpaqueType(text, text);
                default -> StringType.matching(text);
            };
            options(text, type).forEach(options::add);
            renames.add(new OptionRename(OptionPath.of("old", text), OptionPath.of("group", text)));
            renames.add(new OptionRename(OptionPath.of("older", text), OptionPath.of("hidden", text)));
        }
        options.add(option(OptionPath.of("sets"), AttrsOf.of(Submodule.closed()), ""));
        options.add(option(OptionPath.of("sets", "<name>", "sets"), ListOf.of(Submodule.closed()), ""));
        options.add(option(OptionPath.of("sets", "<name>", "sets", "*", "x"), StringType.ANY, ""));
        return OptionSchema.of(options, renames);
    }

    @Example
    void itsCodeCompilesAndIsOurs() throws IOException, ReflectiveOperationException {
        OptionsGenerator generator = OptionsGenerator.of(hostile(), "*/ \\u000a class X {} " + TEXTS.get(0));
        Compiled compiled = Compiled.of(generator.sources());
        Set<String> sources =
                generator.sources().map(source -> source.className()).collect(Collectors.toSet());
        List<Class<?>> classes = compiled.all();
        assertThat(classes.stream().filter(type -> !type.isEnum()).map(Class::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(sources);
        assertThat(classes.stream().map(type -> type.getName().toLowerCase(java.util.Locale.ROOT)))
                .doesNotHaveDuplicates();
        for (Class<?> type : classes) {
            // No field but the value of an enum: no code stands where a field or an initializer would.
            assertThat(Arrays.stream(type.getDeclaredFields())
                            .filter(field -> !field.isEnumConstant() && !field.isSynthetic())
                            .count())
                    .isEqualTo(type.isEnum() ? 1 : 0);
        }
        assertThat(classes.stream().filter(Class::isEnum)).hasSize(36);
        Object[] constants =
                classes.stream().filter(Class::isEnum).findFirst().orElseThrow().getEnumConstants();
        assertThat(constants).hasSize(TEXTS.size());
    }

    @Example
    void everyOptionIsSetByItsOwnName() throws ReflectiveOperationException {
        Class<?> root = Compiled.of(
                        OptionsGenerator.of(hostile(), "hostile").only("group").sources())
                .loadClass("options.Options");
        List<List<String>> set = new ArrayList<>();
        for (Method to : root.getMethods()) {
            if (to.getName().equals("group") && to.getParameterCount() == 0) {
                for (Method setter : to.getReturnType().getDeclaredMethods()) {
                    setter.setAccessible(true);
                    if (setter.getParameterCount() == 1 && setter.getParameterTypes()[0] == String.class) {
                        set.add(path(root, os -> call(setter, call(to, os), "x")));
                    }
                }
            }
        }
        assertThat(set).isNotEmpty().allSatisfy(path -> {
            assertThat(path.get(0)).isEqualTo("group");
            assertThat(TEXTS).contains(path.get(1));
        });
    }

    private static List<String> path(Class<?> root, Consumer<Object> content) throws ReflectiveOperationException {
        NixosModule module =
                (NixosModule) root.getMethod("module", Consumer.class).invoke(null, content);
        return module.settings().get(0).path().names();
    }

    private static Object call(Method method, Object on, Object... arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.getName(), e);
        }
    }

    @Property(tries = 3)
    void anyNamesCompile(@ForAll @Size(min = 1, max = 12) List<@Size(max = 6) String> names) {
        List<Option> options = names.stream()
                .map(name -> name.replaceAll("[\\x00\\ud800-\\udfff]", "?"))
                .distinct()
                .flatMap(name -> Stream.of(
                        option(OptionPath.of(name), EnumType.of(name, name + "x"), name),
                        option(OptionPath.of("a", name, name), StringType.ANY, name)))
                .filter(option -> !option.path().equals(OptionPath.of("a")))
                .toList();
        Compiled.of(OptionsGenerator.of(OptionSchema.of(options), "any").sources());
    }

    @Example
    void aNameThatNixCannotHaveIsAnError() {
        for (String name : List.of("\0", "\ud800")) {
            OptionSchema schema = OptionSchema.of(List.of(option(OptionPath.of("a", name), StringType.ANY, "")));
            assertThatThrownBy(
                            () -> OptionsGenerator.of(schema, "none").sources().count())
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Example
    void namesOfJavaAreChecked() {
        OptionsGenerator generator = OptionsGenerator.of(OptionSchema.of(List.of()), "none");
        for (String name : List.of("", "a..b", "../a", "a.class", "a/b", "a;b", "1")) {
            assertThatThrownBy(() -> generator.inPackage(name)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> generator.withRoot(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Example
    void noFileIsOutsideOfTheFolder() throws IOException {
        Path folder = Files.createTempDirectory("nixpoet");
        Path target = folder.resolve("target");
        OptionsGenerator generator = OptionsGenerator.of(hostile(), "hostile").inPackage("a.b");
        int written = generator.writeTo(target);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSize(written)
                    .allMatch(file ->
                            target.resolve("a/b").resolve(file.getFileName()).equals(file));
        }
        Path ours = target.resolve("a/b/Mine.java");
        Files.writeString(ours, "package a.b; class Mine {}");
        assertThat(generator.only("group").writeTo(target)).isEqualTo(2);
        try (Stream<Path> files = Files.list(target.resolve("a/b"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("Options.java", "GroupOptions.java", "Mine.java");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Example
    void aLargeGroupIsOneClassOfSmallMethods() {
        List<Option> options = IntStream.range(0, 200)
                .mapToObj(i -> Option.of("a.option" + i + ".enable", EnumType.of("x" + i, "y")))
                .toList();
        Compiled.of(OptionsGenerator.of(OptionSchema.of(options), "large").sources());
    }
}
