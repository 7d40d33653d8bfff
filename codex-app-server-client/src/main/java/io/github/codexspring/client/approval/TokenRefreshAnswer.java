package io.github.codexspring.client.approval;

import org.jspecify.annotations.Nullable;

/**
 * A new token.
 *
 * @param accessToken the token
 * @param accountId ChatGPT account that it is for
 * @param planType plan of the account, or null when that is not known
 */
public record TokenRefreshAnswer(
        String accessToken, String accountId, @Nullable String planType) {

    /** Shows nothing of the token. */
    @Override
    public String toString() {
        return "TokenRefreshAnswer[***]";
    }
}
