package io.github.codexspring.samples.chat;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What somebody says to the agent.
 *
 * @param text the text; longer ones are refused by codex
 */
record Message(@NotBlank @Size(max = 1_048_576) @WellFormed String text) {}
