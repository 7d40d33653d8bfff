package io.github.codexspring.client;

/** Answers of a server, as short as the protocol allows. */
final class Answers {

    private Answers() {}

    static String thread(String id) {
        return "{\"thread\":" + threadValue(id) + ",\"model\":\"m\",\"modelProvider\":\"p\",\"cwd\":\"/\","
                + "\"approvalPolicy\":\"never\",\"approvalsReviewer\":\"user\",\"sandbox\":{\"type\":\"readOnly\"}}";
    }

    static String threadValue(String id) {
        return "{\"id\":\"" + id + "\",\"sessionId\":\"s\",\"preview\":\"\",\"ephemeral\":false,\"projectId\":null,"
                + "\"modelProvider\":\"p\",\"createdAt\":1,\"updatedAt\":1,\"status\":{\"type\":\"idle\"},"
                + "\"cwd\":\"/\",\"cliVersion\":\"0.169.0\",\"source\":\"vscode\",\"turns\":[]}";
    }

    static String model(String id) {
        return "{\"id\":\"" + id + "\",\"model\":\"" + id + "\",\"displayName\":\"d\",\"description\":\"\","
                + "\"hidden\":false,\"isDefault\":false,\"defaultReasoningEffort\":\"low\","
                + "\"supportedReasoningEfforts\":[]}";
    }

    static String goal(String objective) {
        return "{\"goal\":{\"threadId\":\"th\",\"objective\":\"" + objective + "\",\"status\":\"active\","
                + "\"createdAt\":1,\"updatedAt\":1,\"timeUsedSeconds\":0,\"tokensUsed\":0}}";
    }

    static String page(String data, String next) {
        return "{\"data\":[" + data + "],\"nextCursor\":" + ((next != null) ? "\"" + next + "\"" : "null") + "}";
    }
}
