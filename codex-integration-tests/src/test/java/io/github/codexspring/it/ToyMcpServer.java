package io.github.codexspring.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An MCP server with one tool, {@code ask}, that asks the user for a name and answers what it was told. */
final class ToyMcpServer {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final String TOOL = "{\"name\":\"ask\",\"description\":\"asks\","
            + "\"inputSchema\":{\"type\":\"object\",\"properties\":{}},\"annotations\":{\"readOnlyHint\":true}}";

    private static final String FORM = "{\"message\":\"Your name?\",\"requestedSchema\":{\"type\":\"object\","
            + "\"properties\":{\"name\":{\"type\":\"string\"}},\"required\":[\"name\"]}}";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private JsonNode call = MAPPER.nullNode();

    private ToyMcpServer() {}

    /** Configuration of a codex that has this server as {@code toy}. */
    static String config() {
        return "[mcp_servers.toy]\ncommand = " + quoted(Path.of(System.getProperty("java.home"), "bin", "java"))
                + "\nargs = [\"-XX:TieredStopAtLevel=1\", \"-cp\", " + quoted(System.getProperty("java.class.path"))
                + ", " + quoted(ToyMcpServer.class.getName()) + "]\nstartup_timeout_sec = 60\n";
    }

    private static String quoted(Object text) {
        return MAPPER.writeValueAsString(text.toString());
    }

    public static void main(String[] args) throws IOException {
        new ToyMcpServer().serve();
    }

    private void serve() throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String line;
        while ((line = reader.readLine()) != null) {
            read(MAPPER.readTree(line));
        }
    }

    private void read(JsonNode message) {
        switch (message.path("method").asString("answer")) {
            case "initialize" ->
                answer(
                        message.get("id"),
                        "{\"protocolVersion\":" + message.path("params").get("protocolVersion")
                                + ",\"capabilities\":{\"tools\":{}},\"serverInfo\":{\"name\":\"toy\",\"version\":\"1\"}}");
            case "tools/list" -> answer(message.get("id"), "{\"tools\":[" + TOOL + "]}");
            case "tools/call" -> {
                this.call = message.get("id");
                send("\"id\":\"e1\",\"method\":\"elicitation/create\",\"params\":" + FORM);
            }
            case "answer" ->
                answer(
                        this.call,
                        "{\"content\":[{\"type\":\"text\",\"text\":"
                                + quoted("was told "
                                        + message.path("result").path("content").path("name"))
                                + "}]}");
            default -> {
                // a notification
            }
        }
    }

    private void answer(JsonNode id, String result) {
        send("\"id\":" + id + ",\"result\":" + result);
    }

    private void send(String members) {
        this.out.println("{\"jsonrpc\":\"2.0\"," + members + "}");
    }
}
