package io.github.nixpoet.generators;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.github.nixpoet.generators", importOptions = ImportOption.DoNotIncludeTests.class)
class ImportRulesTest {

    private static final String ROOT = "io.github.nixpoet.";

    @ArchTest
    static final ArchRule FILE_IS_PURE = noClasses()
            .that()
            .resideInAPackage("..generators.file..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..generators.io..", "..generators.nix..", "..generators.template..", "java.nio.file..");

    @ArchTest
    static final ArchRule IO_KNOWS_FILE_ALONE = classes()
            .that()
            .resideInAPackage("..generators.io..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "generators.io..",
                    ROOT + "generators.file..",
                    ROOT + "diagnostic..",
                    ROOT + "edit..",
                    ROOT + "dsl",
                    "com.fasterxml.jackson..",
                    "java..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule NIX_KNOWS_NO_FILE_SET = classes()
            .that()
            .resideInAPackage("..generators.nix..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "generators.nix..",
                    ROOT + "diagnostic..",
                    ROOT + "source..",
                    "com.fasterxml.jackson..",
                    "me.tongfei.progressbar..",
                    "java..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule LOCK_IS_PURE = classes()
            .that()
            .resideInAPackage("..generators.lock..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "generators.lock..",
                    ROOT + "dsl..",
                    "com.fasterxml.jackson..",
                    "java.lang..",
                    "java.time..",
                    "java.util..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule TEMPLATE_KNOWS_FILE_ALONE = classes()
            .that()
            .resideInAPackage("..generators.template..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "generators.template..",
                    ROOT + "generators.file..",
                    ROOT + "diagnostic..",
                    ROOT + "source..",
                    "com.fasterxml.jackson..",
                    "freemarker..",
                    "java..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule TEMPLATE_ALONE_KNOWS_FREEMARKER = noClasses()
            .that()
            .resideOutsideOfPackage("..generators.template.internal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("freemarker..");

    @ArchTest
    static final ArchRule NIX_ALONE_STARTS_PROCESSES = noClasses()
            .that()
            .resideOutsideOfPackage("..generators.nix..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ProcessBuilder.class, Process.class)
            .orShould()
            .callMethodWhere(target(owner(type(Runtime.class))).and(target(name("exec"))));

    @ArchTest
    static final ArchRule NOBODY_KNOWS_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage("..generators.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..generators.cli..", "picocli..");
}
