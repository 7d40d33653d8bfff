package io.github.codexspring.client.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Takes a command line apart into the words of its commands. It knows words, quotes and what stands between commands;
 * whatever else a shell may do with a line makes it one that is not understood.
 */
final class CommandLine {

    private static final String SPECIAL = "$`(){}<>*?[]!#~^\\";

    private static final String SEPARATORS = ";&|\n";

    /** Shells whose {@code -c} is looked into; one from another folder may be anything. */
    private static final Pattern SHELL = Pattern.compile("(/bin/|/usr/bin/|/usr/local/bin/)?(sh|bash|dash|zsh)");

    private static final Set<String> SHELL_OPTIONS = Set.of("-c", "-lc");

    /** What takes a text and runs it, wherever it stands: behind sudo, timeout or xargs, too. */
    private static final Set<String> SHELLS = Set.of(
            "sh",
            "bash",
            "dash",
            "zsh",
            "ash",
            "ksh",
            "mksh",
            "rbash",
            "fish",
            "csh",
            "tcsh",
            "pwsh",
            "powershell",
            "cmd",
            "busybox",
            "su",
            "runuser",
            "eval");

    /** What runs a file or changes what words mean; elsewhere in a command they are words like others. */
    private static final Set<String> BUILTINS = Set.of("source", ".", "alias", "trap");

    private final String text;

    private final List<List<String>> commands = new ArrayList<>();

    private List<String> words = new ArrayList<>();

    private @Nullable StringBuilder word;

    private int at;

    private CommandLine(String text) {
        this.text = text;
    }

    /** The commands of the line, or empty when it is not understood. A shell around them is taken away. */
    static Optional<List<List<String>>> parse(String line) {
        List<List<String>> outer = new CommandLine(line).split();
        if (outer == null) {
            return Optional.empty();
        }
        List<List<String>> commands =
                isShell(outer) ? new CommandLine(outer.get(0).get(2)).split() : outer;
        return (commands == null || commands.stream().anyMatch(CommandLine::changesMeaning))
                ? Optional.empty()
                : Optional.of(commands);
    }

    private static boolean isShell(List<List<String>> commands) {
        List<String> command = commands.get(0);
        return commands.size() == 1
                && command.size() == 3
                && SHELL.matcher(command.get(0)).matches()
                && SHELL_OPTIONS.contains(command.get(1));
    }

    private static boolean changesMeaning(List<String> command) {
        String first = command.get(0);
        return first.isEmpty()
                || first.indexOf('=') >= 0
                || BUILTINS.contains(first)
                || command.stream().map(CommandLine::programName).anyMatch(SHELLS::contains);
    }

    /** Name of a program in lower case, without the folder and what Windows has at the end of it. */
    static String programName(String word) {
        String name = word.substring(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1)
                .toLowerCase(Locale.ROOT);
        return name.endsWith(".exe") ? name.substring(0, name.length() - 4) : name;
    }

    /** The commands, at least one, or null. */
    private @Nullable List<List<String>> split() {
        while (this.at < this.text.length()) {
            char c = this.text.charAt(this.at++);
            if (c == ' ' || c == '\t') {
                endWord();
            } else if (SEPARATORS.indexOf(c) >= 0) {
                endWord();
                endCommand();
            } else if (c < ' ' || c == 0x7f || SPECIAL.indexOf(c) >= 0) {
                return null;
            } else if (c == '\'' || c == '"') {
                if (!quoted(c)) {
                    return null;
                }
            } else {
                word().append(c);
            }
        }
        endWord();
        endCommand();
        return this.commands.isEmpty() ? null : this.commands;
    }

    private boolean quoted(char quote) {
        StringBuilder into = word();
        while (this.at < this.text.length()) {
            char c = this.text.charAt(this.at++);
            if (c == quote) {
                return true;
            }
            if (c == 0 || (quote == '"' && "$`\\!".indexOf(c) >= 0)) {
                return false;
            }
            into.append(c);
        }
        return false;
    }

    private StringBuilder word() {
        StringBuilder open = this.word;
        if (open == null) {
            open = new StringBuilder();
            this.word = open;
        }
        return open;
    }

    private void endWord() {
        StringBuilder open = this.word;
        if (open != null) {
            this.words.add(open.toString());
            this.word = null;
        }
    }

    private void endCommand() {
        if (!this.words.isEmpty()) {
            this.commands.add(this.words);
            this.words = new ArrayList<>();
        }
    }
}
