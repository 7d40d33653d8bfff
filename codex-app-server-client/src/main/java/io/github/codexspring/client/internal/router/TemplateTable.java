package io.github.codexspring.client.internal.router;

import java.util.Arrays;

/** The templates of one segment. One producer adds; any thread reads what was published after it was added. */
final class TemplateTable {

    /** So that the number of a template fits in a byte. */
    private static final int MOST = 255;

    private static final Template[] NONE = {};

    private final int maxBytes;

    private volatile Template[] templates = NONE;

    private int count;

    private int bytes;

    /** Creates a table that is full when its templates take more than {@code maxBytes}, unless it is only one. */
    TemplateTable(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    Template get(int number) {
        return this.templates[number];
    }

    /** The number of a template, added when there is none like it; -1 when the table is full. */
    int add(Template template) {
        Template[] known = this.templates;
        int number = numberOf(template);
        if (number == this.count) {
            if (number == MOST || (number > 0 && this.bytes + template.bytes() > this.maxBytes)) {
                return -1;
            }
            Template[] grown = (number < known.length) ? known : Arrays.copyOf(known, Math.max(4, number * 2));
            grown[number] = template;
            this.templates = grown;
            this.count++;
            this.bytes += template.bytes();
        }
        return number;
    }

    private int numberOf(Template template) {
        Template[] known = this.templates;
        for (int i = 0; i < this.count; i++) {
            if (known[i] == template) {
                return i;
            }
        }
        int number = 0;
        while (number < this.count && !known[number].isLike(template)) {
            number++;
        }
        return number;
    }

    int bytes() {
        return this.bytes;
    }

    Template[] toArray() {
        return Arrays.copyOf(this.templates, this.count);
    }
}
