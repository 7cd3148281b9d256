package io.github.nixpoet.dsltest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** Which packages of the DSL may know which; of core all may know what builds, reads and lays out syntax. */
@AnalyzeClasses(packages = "io.github.nixpoet.dsl", importOptions = ImportOption.DoNotIncludeTests.class)
class ImportRulesTest {

    @ArchTest
    static final ArchRule INTERNAL = mayKnow("dsl.internal");

    @ArchTest
    static final ArchRule ROOT =
            mayKnow("dsl", "dsl.internal", "value", "parse", "print", "format", "source", "diagnostic");

    @ArchTest
    static final ArchRule READING =
            mayKnow("dsl.reading", "dsl", "dsl.internal", "value", "print", "source", "diagnostic");

    @ArchTest
    static final ArchRule PIN = mayKnow("dsl.pin", "dsl", "dsl.internal");

    @ArchTest
    static final ArchRule DERIVATION = mayKnow("dsl.derivation", "dsl", "dsl.internal", "dsl.pin");

    @ArchTest
    static final ArchRule MODULE = mayKnow("dsl.module", "dsl", "dsl.internal", "source");

    @ArchTest
    static final ArchRule SPI = mayKnow("dsl.spi", "dsl", "dsl.internal", "dsl.module", "value");

    @ArchTest
    static final ArchRule TEST =
            mayKnow("dsl.test", "dsl", "dsl.internal", "dsl.reading", "dsl.module", "dsl.pin", "source");

    @ArchTest
    static final ArchRule IMAGE =
            mayKnow("dsl.image", "dsl", "dsl.internal", "dsl.reading", "dsl.module", "dsl.pin", "source");

    @ArchTest
    static final ArchRule FLAKE = mayKnow("dsl.flake", "dsl", "dsl.internal", "dsl.reading", "value", "source");

    @ArchTest
    static final ArchRule NODE = mayKnow(
            "dsl.node",
            "dsl",
            "dsl.internal",
            "dsl.reading",
            "dsl.flake",
            "dsl.module",
            "dsl.pin",
            "dsl.test",
            "source");

    @ArchTest
    static final ArchRule SECRET = mayKnow("dsl.secret", "dsl", "dsl.internal", "dsl.module", "diagnostic");

    private static ArchRule mayKnow(String self, String... others) {
        String[] allowed = Stream.concat(
                        Stream.of("java..", "org.jspecify..", "io.github.nixpoet.syntax..", "io.github.nixpoet.text"),
                        Stream.concat(Stream.of(self), Arrays.stream(others)).map(name -> "io.github.nixpoet." + name))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage("io.github.nixpoet." + self)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }
}
