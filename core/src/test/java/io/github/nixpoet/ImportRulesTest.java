package io.github.nixpoet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** Which of core's packages may know which; what is not listed is not allowed. */
@AnalyzeClasses(packages = "io.github.nixpoet", importOptions = ImportOption.DoNotIncludeTests.class)
class ImportRulesTest {

    @ArchTest
    static final ArchRule SOURCE = mayKnow("source");

    @ArchTest
    static final ArchRule DIAGNOSTIC = mayKnow("diagnostic", "source");

    @ArchTest
    static final ArchRule TEXT = mayKnow("text");

    @ArchTest
    static final ArchRule SYNTAX = mayKnow("syntax", "syntax.internal", "syntax.op", "syntax.visit");

    @ArchTest
    static final ArchRule OPERATORS = mayKnow("syntax.op", "syntax");

    @ArchTest
    static final ArchRule VISIT = mayKnow("syntax.visit", "syntax");

    @ArchTest
    static final ArchRule BUILD = mayKnow("syntax.build", "syntax", "syntax.op", "syntax.visit", "text");

    @ArchTest
    static final ArchRule SCOPE = mayKnow("syntax.scope", "syntax", "text");

    @ArchTest
    static final ArchRule PRINT = mayKnow("print", "syntax", "syntax.visit", "source");

    @ArchTest
    static final ArchRule PARSE = mayKnow("parse", "parse.internal", "syntax", "syntax.scope", "diagnostic", "source");

    @ArchTest
    static final ArchRule PARSE_INTERNAL = mayKnow(
            "parse.internal",
            "parse",
            "print",
            "syntax",
            "syntax.internal",
            "syntax.op",
            "syntax.scope",
            "syntax.visit",
            "text",
            "diagnostic",
            "source");

    @ArchTest
    static final ArchRule DOC = mayKnow("doc");

    @ArchTest
    static final ArchRule FORMAT = mayKnow(
            "format",
            "doc",
            "syntax",
            "syntax.build",
            "syntax.op",
            "syntax.visit",
            "text",
            "parse",
            "print",
            "diagnostic",
            "source");

    @ArchTest
    static final ArchRule VALUE = mayKnow(
            "value",
            "syntax",
            "syntax.build",
            "syntax.op",
            "syntax.scope",
            "syntax.visit",
            "text",
            "print",
            "diagnostic",
            "source");

    @ArchTest
    static final ArchRule EDIT = mayKnow(
            "edit",
            "format",
            "parse",
            "print",
            "syntax",
            "syntax.build",
            "syntax.op",
            "syntax.scope",
            "syntax.visit",
            "text",
            "diagnostic",
            "source");

    /** A package, the others that it may know, and the JDK; names without dots at the end are below io.github.nixpoet. */
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
