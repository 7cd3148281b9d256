package io.github.nixpoet.examples;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What an exported class shows, a user can name: its own module exports it, or one that it requires transitively.
 * The compiler's "exports" lint says the same, but would have every user put JSpecify on the module path.
 */
class ExportedApiTest {
    private final Map<String, ModuleDescriptor> modules = modules();

    @Test
    void showsOnlyWhatUsersCanName() {
        assertThat(modules).isNotEmpty();
        Set<String> leaks = modules.values().stream()
                .flatMap(module -> exports(module)
                        .flatMap(name -> new ClassFileImporter()
                                .importPackages(name).stream()
                                        .filter(type -> type.getPackageName().equals(name)))
                        .filter(ExportedApiTest::isVisible)
                        .flatMap(type -> shownBy(type)
                                .filter(shown -> !canBeNamed(shown, module))
                                .map(shown -> type.getName() + " shows " + shown.getName())))
                .collect(toCollection(TreeSet::new));
        assertThat(leaks).isEmpty();
    }

    private static Stream<JavaClass> shownBy(JavaClass type) {
        Stream<JavaType> parents = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaType> members = Stream.concat(
                        type.getFields().stream(),
                        Stream.concat(type.getMethods().stream(), type.getConstructors().stream()))
                .filter(ExportedApiTest::isVisible)
                .flatMap(ExportedApiTest::typesOf);
        return Stream.concat(parents, members)
                .flatMap(shown -> shown.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .distinct();
    }

    private static Stream<JavaType> typesOf(JavaMember member) {
        if (member instanceof JavaCodeUnit code) {
            return Stream.of(List.of(code.getReturnType()), code.getParameterTypes(), code.getExceptionTypes())
                    .flatMap(List::stream);
        }
        return Stream.of(((JavaField) member).getType());
    }

    private static boolean isVisible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ExportedApiTest::isVisible).orElse(true);
    }

    private static boolean isVisible(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return !modifiers.contains(JavaModifier.SYNTHETIC)
                && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
    }

    private boolean canBeNamed(JavaClass type, ModuleDescriptor module) {
        String name = type.getPackageName();
        return type.isPrimitive()
                || name.startsWith("java.")
                || exports(module).anyMatch(name::equals)
                || module.requires().stream()
                        .filter(needed -> needed.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE))
                        .anyMatch(needed -> modules.containsKey(needed.name())
                                ? canBeNamed(type, modules.get(needed.name()))
                                : packagesOf(needed.name()).anyMatch(name::startsWith));
    }

    /** Of a module of others: what the JDK's exports, else what is named as it is. */
    private static Stream<String> packagesOf(String module) {
        return ModuleFinder.ofSystem()
                .find(module)
                .map(found -> exports(found.descriptor()))
                .orElse(Stream.of(module));
    }

    private static Stream<String> exports(ModuleDescriptor module) {
        return module.exports().stream()
                .filter(exported -> !exported.isQualified())
                .map(ModuleDescriptor.Exports::source);
    }

    private static Map<String, ModuleDescriptor> modules() {
        try {
            return Collections.list(ExportedApiTest.class.getClassLoader().getResources("module-info.class")).stream()
                    .map(ExportedApiTest::read)
                    .filter(module -> module.name().startsWith("io.github.nixpoet"))
                    .collect(toMap(ModuleDescriptor::name, module -> module));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ModuleDescriptor read(URL file) {
        try (InputStream bytes = file.openStream()) {
            return ModuleDescriptor.read(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
