package io.github.codexspring.testkit;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The output items of the Responses API, as steps: an added event, deltas where there are any, a done event. */
final class OutputItems {

    private OutputItems() {}

    /** An assistant message. One that is not finished never gets its done event. */
    static OutputStep message(@Nullable String id, @Nullable Phase phase, Iterable<String> deltas, boolean finished) {
        return (out) -> {
            int index = out.nextOutputIndex();
            String itemId = (id != null) ? id : out.nextId("msg_");
            out.event("response.output_item.added", item(index, message(itemId, phase, "")));
            StringBuilder text = new StringBuilder();
            for (String delta : deltas) {
                text.append(delta);
                ObjectNode data = position(itemId, index).put("content_index", 0);
                out.delta("response.output_text.delta", data.put("delta", delta));
            }
            if (finished) {
                out.event("response.output_item.done", item(index, message(itemId, phase, text.toString())));
            }
        };
    }

    private static ObjectNode message(String id, @Nullable Phase phase, String text) {
        ObjectNode item =
                Json.object("type", "message").put("role", "assistant").put("id", id);
        if (phase != null) {
            item.put("phase", phase.wireName());
        }
        var content = item.putArray("content");
        if (!text.isEmpty()) {
            content.addObject().put("type", "output_text").put("text", text);
        }
        return item;
    }

    /** A reasoning item with its summary in parts, and its raw text in parts. */
    static OutputStep reasoning(@Nullable String id, List<String> summary, List<String> raw) {
        return (out) -> {
            int index = out.nextOutputIndex();
            String itemId = (id != null) ? id : out.nextId("rs_");
            out.event("response.output_item.added", item(index, reasoningItem(itemId, List.of(), List.of())));
            for (int part = 0; part < summary.size(); part++) {
                summaryPart(out, position(itemId, index).put("summary_index", part), summary.get(part));
            }
            for (int part = 0; part < raw.size(); part++) {
                for (String word : Words.split(raw.get(part))) {
                    ObjectNode data = position(itemId, index).put("content_index", part);
                    out.delta("response.reasoning_text.delta", data.put("delta", word));
                }
            }
            out.event("response.output_item.done", item(index, reasoningItem(itemId, summary, raw)));
        };
    }

    private static void summaryPart(SseStream out, ObjectNode position, String text)
            throws IOException, InterruptedException {
        ObjectNode added = position.deepCopy();
        added.putObject("part").put("type", "summary_text").put("text", "");
        out.event("response.reasoning_summary_part.added", added);
        for (String word : Words.split(text)) {
            out.delta(
                    "response.reasoning_summary_text.delta", position.deepCopy().put("delta", word));
        }
        out.event("response.reasoning_summary_text.done", position.deepCopy().put("text", text));
    }

    private static ObjectNode reasoningItem(String id, List<String> summary, List<String> raw) {
        ObjectNode item = Json.object("type", "reasoning").put("id", id);
        var parts = item.putArray("summary");
        summary.forEach((text) -> parts.addObject().put("type", "summary_text").put("text", text));
        if (!raw.isEmpty()) {
            var content = item.putArray("content");
            raw.forEach(
                    (text) -> content.addObject().put("type", "reasoning_text").put("text", text));
        }
        return item.put("encrypted_content", "opaque");
    }

    /** A call of a function tool with its arguments as JSON text. */
    static OutputStep functionCall(@Nullable String callId, @Nullable String namespace, String name, String arguments) {
        return call(callId, "fc_", () -> {
            ObjectNode item =
                    Json.object("type", "function_call").put("name", name).put("arguments", arguments);
            return (namespace != null) ? item.put("namespace", namespace) : item;
        });
    }

    /** A call of a free-form tool, whose input is any text. */
    static OutputStep customToolCall(@Nullable String callId, String name, String input) {
        return call(
                callId,
                "ctc_",
                () -> Json.object("type", "custom_tool_call").put("name", name).put("input", input));
    }

    private static OutputStep call(@Nullable String callId, String prefix, Supplier<ObjectNode> body) {
        return (out) -> {
            int index = out.nextOutputIndex();
            String itemId = out.nextId(prefix);
            ObjectNode item = body.get().put("id", itemId);
            item.put("call_id", (callId != null) ? callId : out.nextId("call_"));
            ObjectNode opened = item.deepCopy().put("status", "in_progress");
            opened.put(opened.has("input") ? "input" : "arguments", "");
            out.event("response.output_item.added", item(index, opened));
            out.event("response.output_item.done", item(index, item.put("status", "completed")));
        };
    }

    /** An output item exactly as given. */
    static OutputStep verbatim(ObjectNode body) {
        return (out) -> {
            int index = out.nextOutputIndex();
            out.event("response.output_item.added", item(index, body));
            out.event("response.output_item.done", item(index, body));
        };
    }

    private static ObjectNode position(String itemId, int index) {
        return Json.object("item_id", itemId).put("output_index", index);
    }

    private static ObjectNode item(int index, ObjectNode item) {
        ObjectNode data = Json.object().put("output_index", index);
        data.set("item", item);
        return data;
    }
}
