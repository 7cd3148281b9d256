package io.github.nixpoet.codegen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** Which packages of the generator may know which: the model knows the schema, the emitter the model and JavaPoet. */
@AnalyzeClasses(packages = "io.github.nixpoet.codegen", importOptions = ImportOption.DoNotIncludeTests.class)
class ImportRulesTest {

    @ArchTest
    static final ArchRule MODEL =
            mayKnow("codegen.model", "schema", "schema.type", "format", "syntax..", "syntax.build", "value");

    @ArchTest
    static final ArchRule EMIT = mayKnow("codegen.emit", "codegen.model", "com.palantir.javapoet..");

    @ArchTest
    static final ArchRule FACADE = mayKnow("codegen", "codegen.emit", "codegen.model", "schema", "schema.read");

    @ArchTest
    static final ArchRule PROCESSOR = mayKnow("codegen.processor", "codegen", "codegen.emit", "schema", "schema.read");

    private static ArchRule mayKnow(String self, String... others) {
        String[] allowed = Stream.concat(
                        Stream.of(
                                "java..",
                                "javax.lang.model..",
                                "javax.annotation.processing..",
                                "javax.tools..",
                                "org.jspecify..",
                                name(self)),
                        Arrays.stream(others).map(ImportRulesTest::name))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(name(self))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }

    private static String name(String part) {
        return part.startsWith("com.") ? part : "io.github.nixpoet." + part;
    }
}
