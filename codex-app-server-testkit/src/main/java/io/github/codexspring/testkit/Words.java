package io.github.codexspring.testkit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text cut into the deltas of a stream. */
final class Words {

    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    private Words() {}

    /** One delta for each word with the white space behind it; joined they are the text. */
    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** Generated deltas {@code word0 word1 …}, each filled up with dots to a number of ASCII characters, made when asked for. */
    static Iterable<String> generated(int count, int length) {
        return () -> new Iterator<>() {

            private int next;

            @Override
            public boolean hasNext() {
                return this.next < count;
            }

            @Override
            public String next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                String word = "word" + this.next++;
                return word + ".".repeat(Math.max(0, length - word.length() - 1)) + " ";
            }
        };
    }
}
