package io.github.codexspring.client.tool;

/**
 * Who calls a tool.
 *
 * @param threadId id of the thread
 * @param turnId id of the turn
 * @param callId id of the call, which is that of its item
 * @param tool name of the tool
 */
public record ToolCall(String threadId, String turnId, String callId, String tool) {}
