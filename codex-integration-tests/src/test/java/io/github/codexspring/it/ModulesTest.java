package io.github.codexspring.it;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Dependencies between modules point one way, and nobody but the client uses its inside. */
@AnalyzeClasses(packages = "io.github.codexspring")
class ModulesTest {

    private static final String ROOT = "io.github.codexspring";

    @ArchTest
    static final ArchRule PROTOCOL_USES_NOTHING_OF_OURS = noClasses()
            .that()
            .resideInAPackage(ROOT + ".protocol")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".client..", ROOT + ".testkit..");

    @ArchTest
    static final ArchRule CLIENT_DOES_NOT_USE_THE_TESTKIT = noClasses()
            .that()
            .resideInAPackage(ROOT + ".client..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".testkit..");

    @ArchTest
    static final ArchRule ONLY_THE_CLIENT_USES_ITS_INSIDE = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".client..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".client.internal..");
}
