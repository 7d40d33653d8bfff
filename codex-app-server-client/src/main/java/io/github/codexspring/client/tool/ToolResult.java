package io.github.codexspring.client.tool;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import io.github.codexspring.protocol.DynamicToolCallOutputContentItem;

/**
 * What the model reads as the result of a tool.
 *
 * @param content texts, images and sounds, in this order
 * @param success whether the tool has done what it was called for
 */
public record ToolResult(List<DynamicToolCallOutputContentItem> content, boolean success) {

    /** Copies the content. */
    public ToolResult {
        content = List.copyOf(content);
    }

    /**
     * A text.
     *
     * @param text the text
     * @return the result
     */
    public static ToolResult text(String text) {
        return of(new DynamicToolCallOutputContentItem.InputText(text));
    }

    /**
     * An image.
     *
     * @param mediaType for example {@code image/png}
     * @param data its bytes
     * @return the result
     */
    public static ToolResult image(String mediaType, byte[] data) {
        return of(new DynamicToolCallOutputContentItem.InputImage(dataUrl(mediaType, data)));
    }

    /**
     * A sound.
     *
     * @param mediaType for example {@code audio/wav}
     * @param data its bytes
     * @return the result
     */
    public static ToolResult audio(String mediaType, byte[] data) {
        return of(new DynamicToolCallOutputContentItem.InputAudio(dataUrl(mediaType, data)));
    }

    /**
     * A result with content of any kind.
     *
     * @param content the content
     * @return the result
     */
    public static ToolResult of(DynamicToolCallOutputContentItem... content) {
        return new ToolResult(List.of(content), true);
    }

    /**
     * The tool could not do it.
     *
     * @param reason what the model is told, so that it can do better
     * @return the result
     */
    public static ToolResult failure(String reason) {
        return new ToolResult(text(reason).content(), false);
    }

    /**
     * This result and then another one.
     *
     * @param other what follows
     * @return a result with the content of both, a success when both are
     */
    public ToolResult and(ToolResult other) {
        return new ToolResult(
                Stream.concat(this.content.stream(), other.content.stream()).toList(), this.success && other.success);
    }

    private static String dataUrl(String mediaType, byte[] data) {
        return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(data);
    }

    /** Says how much content there is, not which. */
    @Override
    public String toString() {
        return "ToolResult[" + this.content.size() + " items, " + (this.success ? "success" : "failure") + "]";
    }
}
