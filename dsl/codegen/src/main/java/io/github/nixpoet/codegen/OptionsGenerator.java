package io.github.nixpoet.codegen;

import io.github.nixpoet.codegen.emit.Emitter;
import io.github.nixpoet.codegen.emit.JavaSource;
import io.github.nixpoet.codegen.model.ApiBuilder;
import io.github.nixpoet.schema.Option;
import io.github.nixpoet.schema.OptionPath;
import io.github.nixpoet.schema.OptionRename;
import io.github.nixpoet.schema.OptionSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * Generates a class for each group of options, with methods that set and tell them.
 *
 * <p>Example: {@code OptionsGenerator.of(schema, "Home Manager").inPackage("org.example.home").writeTo(Path.of("target/home"))}.
 *
 * @param schema the options
 * @param title what the options are of, for comments
 * @param packageName the package of the classes
 * @param rootName the name of the class of all options
 */
public record OptionsGenerator(OptionSchema schema, String title, String packageName, String rootName) {

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if Java takes one for no name
     */
    public OptionsGenerator {
        if (!SourceVersion.isName(packageName, SourceVersion.latest())) {
            throw new IllegalArgumentException("no name of a package: '" + packageName + "'");
        }
        if (!SourceVersion.isName(rootName, SourceVersion.latest()) || rootName.contains(".")) {
            throw new IllegalArgumentException("no name of a class: '" + rootName + "'");
        }
    }

    /**
     * A generator for all options of a schema, in the package {@code options} with a class {@code Options} above all.
     *
     * @param schema the options
     * @param title what the options are of, as {@code NixOS 26.11}
     * @return the generator
     */
    public static OptionsGenerator of(OptionSchema schema, String title) {
        return new OptionsGenerator(schema, title, "options", "Options");
    }

    /**
     * The same in another package.
     *
     * @param name its name
     * @return a generator
     * @throws IllegalArgumentException if Java takes it for no name
     */
    public OptionsGenerator inPackage(String name) {
        return new OptionsGenerator(schema, title, name, rootName);
    }

    /**
     * The same with another name for the class of all options.
     *
     * @param name its name
     * @return a generator
     * @throws IllegalArgumentException if Java takes it for no name
     */
    public OptionsGenerator withRoot(String name) {
        return new OptionsGenerator(schema, title, packageName, name);
    }

    /**
     * The same for some of the options.
     *
     * @param paths the options and groups to keep, each with all below, as {@link OptionPath#parse} reads them
     * @return a generator
     * @throws IllegalArgumentException if the schema has nothing at one of them; the message names the nearest path there is
     */
    public OptionsGenerator only(Collection<String> paths) {
        List<OptionPath> kept = paths.stream().map(this::known).toList();
        List<Option> options = schema.options().stream()
                .filter(option -> isWithin(option.path(), kept))
                .toList();
        List<OptionRename> renames = schema.renames().stream()
                .filter(rename -> isWithin(rename.from(), kept) && isWithin(rename.to(), kept))
                .toList();
        return new OptionsGenerator(OptionSchema.of(options, renames), title, packageName, rootName);
    }

    /**
     * The same for some of the options.
     *
     * @param paths the options and groups to keep, as {@link #only(Collection)} takes them
     * @return a generator
     * @throws IllegalArgumentException as {@link #only(Collection)}
     */
    public OptionsGenerator only(String... paths) {
        return only(Arrays.asList(paths));
    }

    private OptionPath known(String text) {
        OptionPath path = OptionPath.parse(text);
        if (schema.node(path).isEmpty()) {
            throw new IllegalArgumentException("there is no option " + path
                    + schema.nearest(path)
                            .map(near -> "; did you mean " + near + "?")
                            .orElse(""));
        }
        return path;
    }

    private static boolean isWithin(OptionPath path, List<OptionPath> kept) {
        return kept.stream()
                .anyMatch(it ->
                        path.depth() >= it.depth() && path.upTo(it.depth()).equals(it));
    }

    /**
     * The classes as text.
     *
     * @return a file for each class, made as it is asked for
     * @throws IllegalArgumentException if options nest too deep, or too many are in one group
     */
    public Stream<JavaSource> sources() {
        return Emitter.emit(ApiBuilder.build(schema, title, packageName, rootName));
    }

    /**
     * Writes the classes. A file that is as it should be is left alone, and one that was generated before and is no more is deleted; other
     * files stay.
     *
     * @param folder the folder of the root package, made if it is missing
     * @return how many classes there are
     * @throws IOException if that fails
     * @throws IllegalArgumentException as {@link #sources()}
     */
    public int writeTo(Path folder) throws IOException {
        return SourceFolder.write(folder, packageName, sources());
    }
}
