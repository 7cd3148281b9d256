package io.github.nixpoet.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who uses another engine needs no jqwik. */
@AnalyzeClasses(packages = "io.github.nixpoet.testkit", importOptions = ImportOption.DoNotIncludeTests.class)
class ImportRulesTest {

    @ArchTest
    static final ArchRule JQWIK_IN_ITS_PACKAGE_ONLY = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.nixpoet.testkit.jqwik")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.jqwik..", "io.github.nixpoet.testkit.jqwik");

    @ArchTest
    static final ArchRule PUBLIC_PACKAGES_OF_CORE_ONLY = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.nixpoet..internal..", "org.junit..", "org.assertj..");
}
