package io.github.nixpoet.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** An example is written as a user would write it. */
@AnalyzeClasses(packages = "io.github.nixpoet.examples", importOptions = ImportOption.DoNotIncludeTests.class)
class ImportRulesTest {

    @ArchTest
    static final ArchRule EXAMPLES_USE_PUBLIC_PACKAGES = noClasses()
            .that()
            .resideInAPackage("io.github.nixpoet.examples..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.nixpoet..internal..");
}
