package io.github.codexspring.client;

import io.github.codexspring.protocol.FunctionCallOutputBody;
import io.github.codexspring.protocol.TurnToolOutput;
import io.github.codexspring.protocol.UserInput;

/** Parts of what a user says, and what a tool outside of the conversation has to say. */
public final class Inputs {

    private Inputs() {}

    /**
     * Text.
     *
     * @param text the text
     * @return the part
     */
    public static UserInput text(String text) {
        return UserInput.Text.builder().text(text).build();
    }

    /**
     * An image in the request itself. The server advises against addresses that it would have to fetch.
     *
     * @param url a {@code data:} URL
     * @return the part
     */
    public static UserInput image(String url) {
        return UserInput.Image.builder().url(url).build();
    }

    /**
     * An image in a file that the server reads.
     *
     * @param path path on the server's machine
     * @return the part
     */
    public static UserInput localImage(String path) {
        return UserInput.LocalImage.builder().path(path).build();
    }

    /**
     * A skill to be used.
     *
     * @param name name of the skill
     * @param path path of its {@code SKILL.md} on the server's machine
     * @return the part
     */
    public static UserInput skill(String name, String path) {
        return UserInput.Skill.builder().name(name).path(path).build();
    }

    /**
     * Something the text speaks of, such as a file or an app.
     *
     * @param name how the text calls it
     * @param path its path or address
     * @return the part
     */
    public static UserInput mention(String name, String path) {
        return UserInput.Mention.builder().name(name).path(path).build();
    }

    /**
     * What a tool outside of the conversation reports. The model takes it as untrusted output of a tool, not as the
     * user's word.
     *
     * @param tool name of the tool, not blank
     * @param output what it says
     * @return all that a turn can be started with, see {@link CodexThread#startTurn(TurnToolOutput)}
     * @throws IllegalArgumentException when the name is blank
     */
    public static TurnToolOutput toolOutput(String tool, String output) {
        if (tool.isBlank()) {
            throw new IllegalArgumentException("Output of a tool needs the tool's name");
        }
        return TurnToolOutput.builder()
                .name(tool)
                .output(FunctionCallOutputBody.of(output))
                .build();
    }
}
