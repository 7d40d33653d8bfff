package io.github.codexspring.client;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String CLIENT = "io.github.codexspring.client";

    @ArchTest
    static final ArchRule isPlainJava = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "io.micrometer..", "com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule rpcIsTheLowestLayer = noClasses()
            .that()
            .resideInAPackage(CLIENT + ".internal.rpc")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CLIENT + ".internal.router", CLIENT + ".internal.supervisor");

    @ArchTest
    static final ArchRule routerDoesNotKnowTheSupervisor = noClasses()
            .that()
            .resideInAPackage(CLIENT + ".internal.router")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CLIENT + ".internal.supervisor");

    @ArchTest
    static final ArchRule subPackagesHaveNoCycles =
            slices().matching(CLIENT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule subPackagesUseOnlyValuesAndExceptionsOfTheClient = noClasses()
            .that()
            .resideInAPackage(CLIENT + ".*..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "io\\.github\\.codexspring\\.client\\.(AppServerClient|Async|CodexThread|Turn(Handle|Stream|Event|Results)"
                            + "|ClientCore|ClientThreads|EventStream|ServerEvent).*");

    @ArchTest
    static final ArchRule servicesDoNotUseInternals = noClasses()
            .that()
            .resideInAnyPackage(CLIENT + ".transport", CLIENT + ".approval", CLIENT + ".tool")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CLIENT + ".internal..");

    @ArchTest
    static final ArchRule publicMethodsShowNoInternals = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage(CLIENT)
            .should()
            .notHaveRawReturnType(
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(CLIENT + ".internal.."));

    @ArchTest
    static final ArchRule exceptionsHaveOneBase = classes()
            .that()
            .resideInAPackage(CLIENT)
            .and()
            .haveSimpleNameEndingWith("Exception")
            .should()
            .beAssignableTo(CodexException.class);
}
