package io.github.codexspring.client.approval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers to the agent's questions.
 *
 * @param answers answers by id of the question: labels of the options that were chosen, or free text. A question may have
 *     none
 */
public record UserInputAnswer(Map<String, List<String>> answers) {

    /** Copies the answers. */
    public UserInputAnswer {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        answers.forEach((question, given) -> copy.put(question, List.copyOf(given)));
        answers = Collections.unmodifiableMap(copy);
    }

    /**
     * Answers nothing.
     *
     * @return the answer
     */
    public static UserInputAnswer none() {
        return new UserInputAnswer(Map.of());
    }

    /**
     * Answers one question.
     *
     * @param questionId id of the question
     * @param answers what was chosen or written
     * @return the answer
     */
    public static UserInputAnswer of(String questionId, String... answers) {
        return new UserInputAnswer(Map.of(questionId, List.of(answers)));
    }

    /**
     * Answers one more question.
     *
     * @param questionId id of the question
     * @param answers what was chosen or written
     * @return a new answer
     */
    public UserInputAnswer and(String questionId, String... answers) {
        Map<String, List<String>> more = new LinkedHashMap<>(this.answers);
        more.put(questionId, List.of(answers));
        return new UserInputAnswer(more);
    }

    /** Names the questions, not the answers, which may be secret. */
    @Override
    public String toString() {
        return "UserInputAnswer" + this.answers.keySet();
    }
}
