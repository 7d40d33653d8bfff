package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;

/** The version of codex that this protocol is of. */
@Generated("io.github.codexspring.generator")
public final class ProtocolVersion {
  /** Version of the codex binary that the schema was made with. */
  public static final String CODEX = "0.169.0";

  private ProtocolVersion() {}
}
