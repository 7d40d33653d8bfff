package io.github.codexspring.samples.chat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.testkit.PinnedCodex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Uses the page as a person would, in a headless browser, over the demo on the real codex. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "PATH=")
@Tag("real-codex")
@Tag("browser")
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ChatBrowserIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    static Path profile;

    private static ChromeDriver driver;

    @LocalServerPort
    private int port;

    private WebDriverWait wait;

    @BeforeAll
    static void openBrowser() {
        assumeTrue(Browser.isInstalled(), "There is no chromium with its chromedriver on the PATH");
        assumeTrue(PinnedCodex.find().isPresent(), PinnedCodex::unavailableReason);
        driver = Browser.open(profile);
    }

    @AfterAll
    static void closeBrowser() {
        if (driver != null) {
            driver.quit();
        }
    }

    @BeforeEach
    void openPage() {
        window(1100, 900, "light");
        driver.get("http://127.0.0.1:" + this.port + "/");
        this.wait = new WebDriverWait(driver, PATIENCE);
        this.wait.until(ExpectedConditions.visibilityOf(find("notice")));
    }

    @Test
    void whenMessageIsSentThenTextGrowsAndTurnCompletes() throws IOException {
        screenshot("welcome");
        assertThat(find("mode").getText()).isEqualTo("demo");
        send("What is in this workspace?");
        WebElement answer = this.wait.until((page) -> {
            List<WebElement> messages = findAll("agent-message");
            return messages.size() < 2 ? null : messages.get(1);
        });
        this.wait.until((page) -> answer.getText().length() > 20);
        int early = answer.getText().length();
        assertThat(find("connection").getText()).isEqualTo("connected");
        assertThat(find("stop").isDisplayed()).isTrue();
        screenshot("streaming");
        awaitStatus(1, "completed");
        assertThat(answer.getText().length()).isGreaterThan(early);
        assertThat(find("command-output").getText()).contains("README.md");
        assertThat(find("command-status").getText()).isEqualTo("exit 0");
        assertThat(findAll("plan-step")).hasSize(2);
        assertThat(find("tokens").getText()).contains("tokens in");
        assertThat(find("stop").isDisplayed()).isFalse();
        screenshot("completed");
    }

    @Test
    void whenChangeIsApprovedThenDiffIsShownAndWhenDeclinedItIsNotWritten() throws IOException {
        find("change").click();
        WebElement approve = this.wait.until(ExpectedConditions.elementToBeClickable(locator("approve")));
        assertThat(find("diff").getText()).contains("+Written by the demo");
        screenshot("approval");
        approve.click();
        awaitStatus(1, "completed");
        assertThat(find("approval-status").getText()).isEqualTo("accepted");
        assertThat(find("change-status").getText()).isEqualTo("completed");
        find("change").click();
        this.wait.until((page) -> findAll("approval").size() == 2);
        findAll("decline").get(1).sendKeys(Keys.ENTER);
        awaitStatus(2, "completed");
        assertThat(findAll("change-status").get(1).getText()).isEqualTo("declined");
        screenshot("declined");
    }

    @Test
    void whenCommandIsApprovedThenItRunsAndItsOutputIsShown() throws IOException {
        find("run").click();
        WebElement approve = this.wait.until(ExpectedConditions.elementToBeClickable(locator("approve")));
        assertThat(find("approval").getText()).contains("Run this command?", "last-run.txt", "Folder");
        screenshot("command-approval");
        approve.click();
        awaitStatus(1, "completed");
        assertThat(find("approval-status").getText()).isEqualTo("accepted");
        assertThat(find("command-status").getText()).isEqualTo("exit 0");
        assertThat(find("command-output").getText()).isNotBlank();
        assertThat(lastMessage()).startsWith("Done");
    }

    @Test
    void whenCommandIsDeclinedThenItIsNotRunAndFocusStaysAtTheCard() throws IOException {
        find("run").click();
        this.wait
                .until(ExpectedConditions.elementToBeClickable(locator("decline")))
                .sendKeys(Keys.ENTER);
        assertThat(driver.switchTo().activeElement().getDomAttribute("data-testid"))
                .isEqualTo("approval");
        awaitStatus(1, "completed");
        assertThat(find("approval-status").getText()).isEqualTo("declined");
        assertThat(find("command-status").getText()).isEqualTo("declined");
        assertThat(lastMessage()).contains("I have not run");
        screenshot("command-declined");
    }

    private static String lastMessage() {
        List<WebElement> messages = findAll("agent-message");
        return messages.get(messages.size() - 1).getText();
    }

    @Test
    void whenStoppedThenTurnIsInterrupted() {
        send("What is in this workspace?");
        this.wait
                .until(ExpectedConditions.elementToBeClickable(locator("stop")))
                .click();
        awaitStatus(1, "interrupted");
        assertThat(find("send").getText()).isEqualTo("Send");
    }

    @Test
    void whenMessageIsSentWhileTurnRunsThenItSteers() {
        send("What is in this workspace?");
        this.wait.until(ExpectedConditions.textToBe(locator("send"), "Steer"));
        send("<b>Be brief</b>");
        awaitStatus(1, "completed");
        assertThat(findAll("user-message")).extracting(WebElement::getText).contains("<b>Be brief</b>");
        assertThat(findAll("turn")).hasSize(1);
    }

    @Test
    void whenScreenIsSmallAndDarkThenPageFits() throws IOException {
        window(390, 844, "dark");
        screenshot("phone-welcome");
        find("change").click();
        this.wait.until(ExpectedConditions.elementToBeClickable(locator("approve")));
        assertThat(driver.executeScript("return document.documentElement.scrollWidth <= 390"))
                .isEqualTo(true);
        screenshot("phone-approval");
        find("approve").click();
        awaitStatus(1, "completed");
        screenshot("phone-completed");
        window(1100, 900, "dark");
        screenshot("dark-completed");
    }

    private void send(String text) {
        find("prompt").sendKeys(text, Keys.ENTER);
    }

    private void awaitStatus(int turns, String status) {
        this.wait.until((page) -> {
            List<WebElement> all = findAll("turn-status");
            return all.size() == turns && all.get(turns - 1).getText().equals(status);
        });
    }

    private static By locator(String testId) {
        return By.cssSelector("[data-testid='" + testId + "']");
    }

    private static WebElement find(String testId) {
        return driver.findElement(locator(testId));
    }

    private static List<WebElement> findAll(String testId) {
        return driver.findElements(locator(testId));
    }

    private static void window(int width, int height, String scheme) {
        driver.manage().window().setSize(new Dimension(width, height));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private static void screenshot(String name) throws IOException {
        Path folder = Files.createDirectories(Browser.output().resolve("screenshots"));
        Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }
}
