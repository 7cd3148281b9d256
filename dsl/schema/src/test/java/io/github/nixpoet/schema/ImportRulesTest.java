package io.github.nixpoet.schema;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** Which packages of the schema may know which. */
@AnalyzeClasses(packages = "io.github.nixpoet.schema", importOptions = ImportOption.DoNotIncludeTests.class)
class ImportRulesTest {

    @ArchTest
    static final ArchRule TYPE = mayKnow("schema.type");

    @ArchTest
    static final ArchRule ROOT = mayKnow("schema", "schema.type", "text");

    @ArchTest
    static final ArchRule READ = mayKnow(
            "schema.read",
            "schema.read.internal",
            "schema",
            "schema.type",
            "text",
            "diagnostic",
            "com.fasterxml.jackson.core..");

    @ArchTest
    static final ArchRule READ_INTERNAL = mayKnow("schema.read.internal", "schema.type", "org.antlr..");

    @ArchTest
    static final ArchRule CHECK = mayKnow(
            "schema.check",
            "schema",
            "schema.type",
            "diagnostic",
            "source",
            "print",
            "syntax",
            "syntax.build",
            "syntax.op",
            "syntax.scope",
            "syntax.visit",
            "text");

    @ArchTest
    static final ArchRule EXTRACT = mayKnow("schema.extract", "syntax", "syntax.build", "format");

    private static ArchRule mayKnow(String self, String... others) {
        String[] allowed = Stream.concat(
                        Stream.of("java..", "org.jspecify..", name(self)),
                        Arrays.stream(others).map(ImportRulesTest::name))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(name(self))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }

    private static String name(String name) {
        return name.endsWith("..") ? name : "io.github.nixpoet." + name;
    }
}
