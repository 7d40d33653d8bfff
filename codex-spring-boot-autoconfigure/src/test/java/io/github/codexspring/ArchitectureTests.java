package io.github.codexspring;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@AnalyzeClasses(packages = "io.github.codexspring", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule internalsOfTheClientAreItsOwn = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.codexspring.client..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.codexspring.client.internal..");

    @ArchTest
    static final ArchRule featuresDoNotKnowTheirConfiguration = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.github.codexspring.event..",
                    "io.github.codexspring.sse..",
                    "io.github.codexspring.health..",
                    "io.github.codexspring.metrics..",
                    "io.github.codexspring.actuate..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.codexspring.autoconfigure..");

    @ArchTest
    static final ArchRule clientKnowsNoSpring = noClasses()
            .that()
            .resideInAPackage("io.github.codexspring.client..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");
}
