package io.github.codexspring.client.transport;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Against models of the two that come after us: the JDK, which joins the line, and the program, which takes it apart. */
class WindowsArgumentsTest {

    static List<String> arguments() {
        return List.of(
                "app-server",
                "model=\"o3\"",
                "model=\"x y\"",
                "notify=[\"C:\\\\tools\\\\a.exe\", \"b c\"]",
                "path=\"C:\\\\dir\\\\\"",
                "text=\"say \\\"hi\\\" & del %PATH% ^ | > x\"",
                "mcp_servers.a={command = \"a\", args = [\"-x\", \"\"]}",
                "instructions=\"line\\nline\\ttab\"",
                "C:\\Program Files\\dir\\",
                "\\\\server\\share",
                "a\\\\\"b",
                "\"",
                "\"quoted\"",
                "two  spaces",
                "");
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void whenAnArgumentIsPassedThenTheProgramGetsItUnchanged(String argument) {
        String line = "codex.exe " + joinedByJdk(WindowsArguments.escape(argument)) + " "
                + joinedByJdk(WindowsArguments.escape("next"));
        assertThat(takenApart(line)).containsExactly("codex.exe", argument, "next");
    }

    @Test
    void whenQuotesAreNotEscapedThenTheProgramWouldNotSeeThem() {
        assertThat(takenApart("codex.exe " + joinedByJdk("a=[\"b\", \"c\"]")))
                .isNotEqualTo(List.of("codex.exe", "a=[\"b\", \"c\"]"));
    }

    /** The default mode of the JDK: what has white space and no quotes around it is put in quotes, nothing is escaped. */
    private static String joinedByJdk(String argument) {
        boolean quoted = argument.length() >= 2 && argument.startsWith("\"") && argument.endsWith("\"");
        boolean space = argument.isEmpty() || argument.chars().anyMatch(Character::isWhitespace);
        if (quoted || !space) {
            return argument;
        }
        int end = argument.length();
        while (end > 0 && argument.charAt(end - 1) == '\\') {
            end--;
        }
        return '"' + argument + "\\".repeat(argument.length() - end) + '"';
    }

    /** The documented rules of CommandLineToArgvW. */
    private static List<String> takenApart(String line) {
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        boolean quoted = false;
        boolean any = false;
        int i = 0;
        while (i < line.length()) {
            int backslashes = 0;
            while (i < line.length() && line.charAt(i) == '\\') {
                backslashes++;
                i++;
            }
            boolean quote = i < line.length() && line.charAt(i) == '"';
            argument.append("\\".repeat(quote ? backslashes / 2 : backslashes));
            any |= backslashes > 0;
            if (i == line.length()) {
                break;
            }
            char c = line.charAt(i++);
            if (quote && backslashes % 2 == 1) {
                argument.append('"');
            } else if (quote) {
                quoted = !quoted;
                any = true;
            } else if (!quoted && (c == ' ' || c == '\t')) {
                if (any) {
                    arguments.add(argument.toString());
                }
                argument.setLength(0);
                any = false;
            } else {
                argument.append(c);
                any = true;
            }
        }
        if (any) {
            arguments.add(argument.toString());
        }
        return arguments;
    }
}
