package io.github.codexspring.generator;

/** Takes out the air that JavaPoet leaves in sources. */
final class Layout {

    private Layout() {}

    static String compact(String source) {
        return source
                // comments of one line
                .replaceAll("/\\*\\*\\n +\\* ([^\\n]*)\\n +\\*/", "/** $1 */")
                .replaceAll("@JsonDeserialize\\(\\n +(.*)\\n\\)", "@JsonDeserialize($1)")
                // fields of builders
                .replaceAll("(private [^\\n=()]*;\\n)\\n(?= +private [^\\n=()]*;)", "$1")
                .replaceAll("\\{\\n +}", "{}");
    }
}
