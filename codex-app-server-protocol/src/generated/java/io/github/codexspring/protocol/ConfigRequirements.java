package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ConfigRequirements}.
 *
 * @param additionalDeveloperInstructions optional, nullable
 * @param allowAppshots optional, nullable
 * @param allowBrowserAndComputerUse optional, nullable
 * @param allowLoginShell optional, nullable
 * @param allowManagedHooksOnly optional, nullable
 * @param allowRemoteControl optional, nullable
 * @param allowedApprovalPolicies optional, nullable
 * @param allowedApprovalsReviewers optional, nullable
 * @param allowedLoginMethods optional, nullable
 * @param allowedPermissionProfiles optional, nullable
 * @param allowedSandboxModes optional, nullable
 * @param allowedWebSearchModes optional, nullable
 * @param allowedWindowsSandboxImplementations optional, nullable
 * @param application optional, nullable
 * @param autoReview optional, nullable
 * @param browserUse optional, nullable
 * @param chatgptBaseUrl optional, nullable
 * @param checkForUpdateOnStartup optional, nullable
 * @param cliAuthCredentialsStore optional, nullable
 * @param computerUse optional, nullable
 * @param defaultPermissions optional, nullable
 * @param enforceResidency optional, nullable
 * @param featureRequirements optional, nullable
 * @param feedback optional, nullable
 * @param hooks optional, nullable
 * @param inAppBrowser optional, nullable
 * @param logDir optional, nullable
 * @param modelCatalogJson optional, nullable
 * @param modelProvider optional, nullable
 * @param modelProviders optional, nullable
 * @param models optional, nullable
 * @param network optional, nullable
 * @param otel optional, nullable
 * @param sqliteHome optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ConfigRequirements.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ConfigRequirements(@Nullable String additionalDeveloperInstructions,
    @Nullable Boolean allowAppshots, @Nullable Boolean allowBrowserAndComputerUse,
    @Nullable Boolean allowLoginShell, @Nullable Boolean allowManagedHooksOnly,
    @Nullable Boolean allowRemoteControl, @Nullable List<AskForApproval> allowedApprovalPolicies,
    @ExperimentalApi @Nullable List<ApprovalsReviewer> allowedApprovalsReviewers,
    @Nullable List<ForcedLoginMethod> allowedLoginMethods,
    @Nullable Map<String, Boolean> allowedPermissionProfiles,
    @Nullable List<SandboxMode> allowedSandboxModes,
    @Nullable List<WebSearchMode> allowedWebSearchModes,
    @Nullable List<WindowsSandboxImplementation> allowedWindowsSandboxImplementations,
    @ExperimentalApi @Nullable ApplicationRequirements application,
    @Nullable AutoReviewRequirements autoReview, @Nullable BrowserUseRequirements browserUse,
    @Nullable String chatgptBaseUrl, @Nullable Boolean checkForUpdateOnStartup,
    @Nullable CliAuthCredentialsStoreMode cliAuthCredentialsStore,
    @Nullable ComputerUseRequirements computerUse, @Nullable String defaultPermissions,
    @Nullable ResidencyRequirement enforceResidency,
    @Nullable Map<String, Boolean> featureRequirements, @Nullable FeedbackRequirements feedback,
    @ExperimentalApi @Nullable ManagedHooksRequirements hooks,
    @Nullable InAppBrowserRequirements inAppBrowser, @Nullable String logDir,
    @Nullable String modelCatalogJson, @Nullable String modelProvider,
    @Nullable Map<String, JsonNode> modelProviders, @Nullable ModelsRequirements models,
    @ExperimentalApi @Nullable NetworkRequirements network, @Nullable OtelRequirements otel,
    @Nullable String sqliteHome, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ConfigRequirements";

  public ConfigRequirements {
    allowedApprovalPolicies = allowedApprovalPolicies == null ? null : List.copyOf(allowedApprovalPolicies);
    allowedApprovalsReviewers = allowedApprovalsReviewers == null ? null : List.copyOf(allowedApprovalsReviewers);
    allowedLoginMethods = allowedLoginMethods == null ? null : List.copyOf(allowedLoginMethods);
    allowedPermissionProfiles = allowedPermissionProfiles == null ? null : Checks.copy(allowedPermissionProfiles);
    allowedSandboxModes = allowedSandboxModes == null ? null : List.copyOf(allowedSandboxModes);
    allowedWebSearchModes = allowedWebSearchModes == null ? null : List.copyOf(allowedWebSearchModes);
    allowedWindowsSandboxImplementations = allowedWindowsSandboxImplementations == null ? null : List.copyOf(allowedWindowsSandboxImplementations);
    featureRequirements = featureRequirements == null ? null : Checks.copy(featureRequirements);
    modelProviders = modelProviders == null ? null : Checks.copy(modelProviders);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ConfigRequirements of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ConfigRequirements read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ConfigRequirements readBody(JsonParser p) {
    String additionalDeveloperInstructions = null;
    Boolean allowAppshots = null;
    Boolean allowBrowserAndComputerUse = null;
    Boolean allowLoginShell = null;
    Boolean allowManagedHooksOnly = null;
    Boolean allowRemoteControl = null;
    List<AskForApproval> allowedApprovalPolicies = null;
    List<ApprovalsReviewer> allowedApprovalsReviewers = null;
    List<ForcedLoginMethod> allowedLoginMethods = null;
    Map<String, Boolean> allowedPermissionProfiles = null;
    List<SandboxMode> allowedSandboxModes = null;
    List<WebSearchMode> allowedWebSearchModes = null;
    List<WindowsSandboxImplementation> allowedWindowsSandboxImplementations = null;
    ApplicationRequirements application = null;
    AutoReviewRequirements autoReview = null;
    BrowserUseRequirements browserUse = null;
    String chatgptBaseUrl = null;
    Boolean checkForUpdateOnStartup = null;
    CliAuthCredentialsStoreMode cliAuthCredentialsStore = null;
    ComputerUseRequirements computerUse = null;
    String defaultPermissions = null;
    ResidencyRequirement enforceResidency = null;
    Map<String, Boolean> featureRequirements = null;
    FeedbackRequirements feedback = null;
    ManagedHooksRequirements hooks = null;
    InAppBrowserRequirements inAppBrowser = null;
    String logDir = null;
    String modelCatalogJson = null;
    String modelProvider = null;
    Map<String, JsonNode> modelProviders = null;
    ModelsRequirements models = null;
    NetworkRequirements network = null;
    OtelRequirements otel = null;
    String sqliteHome = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "additionalDeveloperInstructions" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          additionalDeveloperInstructions = jsonNull ? null : Decode.string(p, TYPE, "additionalDeveloperInstructions");
        }
        case "allowAppshots" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          allowAppshots = jsonNull ? null : Decode.bool(p, TYPE, "allowAppshots");
        }
        case "allowBrowserAndComputerUse" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          allowBrowserAndComputerUse = jsonNull ? null : Decode.bool(p, TYPE, "allowBrowserAndComputerUse");
        }
        case "allowLoginShell" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          allowLoginShell = jsonNull ? null : Decode.bool(p, TYPE, "allowLoginShell");
        }
        case "allowManagedHooksOnly" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          allowManagedHooksOnly = jsonNull ? null : Decode.bool(p, TYPE, "allowManagedHooksOnly");
        }
        case "allowRemoteControl" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          allowRemoteControl = jsonNull ? null : Decode.bool(p, TYPE, "allowRemoteControl");
        }
        case "allowedApprovalPolicies" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "allowedApprovalPolicies");
            List<AskForApproval> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(AskForApproval.read(p));
            }
            allowedApprovalPolicies = json;
          }
        }
        case "allowedApprovalsReviewers" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 7, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "allowedApprovalsReviewers");
            List<ApprovalsReviewer> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(ApprovalsReviewer.fromWire(Decode.string(p, TYPE, "allowedApprovalsReviewers")));
            }
            allowedApprovalsReviewers = json;
          }
        }
        case "allowedLoginMethods" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 8, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "allowedLoginMethods");
            List<ForcedLoginMethod> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(ForcedLoginMethod.fromWire(Decode.string(p, TYPE, "allowedLoginMethods")));
            }
            allowedLoginMethods = json;
          }
        }
        case "allowedPermissionProfiles" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 9, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "allowedPermissionProfiles");
            Map<String, Boolean> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, Decode.bool(p, TYPE, "allowedPermissionProfiles"));
            }
            allowedPermissionProfiles = json;
          }
        }
        case "allowedSandboxModes" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 10, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "allowedSandboxModes");
            List<SandboxMode> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(SandboxMode.fromWire(Decode.string(p, TYPE, "allowedSandboxModes")));
            }
            allowedSandboxModes = json;
          }
        }
        case "allowedWebSearchModes" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 11, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "allowedWebSearchModes");
            List<WebSearchMode> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(WebSearchMode.fromWire(Decode.string(p, TYPE, "allowedWebSearchModes")));
            }
            allowedWebSearchModes = json;
          }
        }
        case "allowedWindowsSandboxImplementations" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 12, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "allowedWindowsSandboxImplementations");
            List<WindowsSandboxImplementation> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(WindowsSandboxImplementation.fromWire(Decode.string(p, TYPE, "allowedWindowsSandboxImplementations")));
            }
            allowedWindowsSandboxImplementations = json;
          }
        }
        case "application" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 13, jsonNull);
          application = jsonNull ? null : ApplicationRequirements.read(p);
        }
        case "autoReview" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 14, jsonNull);
          autoReview = jsonNull ? null : AutoReviewRequirements.read(p);
        }
        case "browserUse" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 15, jsonNull);
          browserUse = jsonNull ? null : BrowserUseRequirements.read(p);
        }
        case "chatgptBaseUrl" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 16, jsonNull);
          chatgptBaseUrl = jsonNull ? null : Decode.string(p, TYPE, "chatgptBaseUrl");
        }
        case "checkForUpdateOnStartup" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 17, jsonNull);
          checkForUpdateOnStartup = jsonNull ? null : Decode.bool(p, TYPE, "checkForUpdateOnStartup");
        }
        case "cliAuthCredentialsStore" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 18, jsonNull);
          cliAuthCredentialsStore = jsonNull ? null : CliAuthCredentialsStoreMode.fromWire(Decode.string(p, TYPE, "cliAuthCredentialsStore"));
        }
        case "computerUse" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 19, jsonNull);
          computerUse = jsonNull ? null : ComputerUseRequirements.read(p);
        }
        case "defaultPermissions" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 20, jsonNull);
          defaultPermissions = jsonNull ? null : Decode.string(p, TYPE, "defaultPermissions");
        }
        case "enforceResidency" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 21, jsonNull);
          enforceResidency = jsonNull ? null : ResidencyRequirement.fromWire(Decode.string(p, TYPE, "enforceResidency"));
        }
        case "featureRequirements" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 22, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "featureRequirements");
            Map<String, Boolean> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, Decode.bool(p, TYPE, "featureRequirements"));
            }
            featureRequirements = json;
          }
        }
        case "feedback" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 23, jsonNull);
          feedback = jsonNull ? null : FeedbackRequirements.read(p);
        }
        case "hooks" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 24, jsonNull);
          hooks = jsonNull ? null : ManagedHooksRequirements.read(p);
        }
        case "inAppBrowser" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 25, jsonNull);
          inAppBrowser = jsonNull ? null : InAppBrowserRequirements.read(p);
        }
        case "logDir" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 26, jsonNull);
          logDir = jsonNull ? null : Decode.string(p, TYPE, "logDir");
        }
        case "modelCatalogJson" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 27, jsonNull);
          modelCatalogJson = jsonNull ? null : Decode.string(p, TYPE, "modelCatalogJson");
        }
        case "modelProvider" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 28, jsonNull);
          modelProvider = jsonNull ? null : Decode.string(p, TYPE, "modelProvider");
        }
        case "modelProviders" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 29, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "modelProviders");
            Map<String, JsonNode> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, Trees.read(p));
            }
            modelProviders = json;
          }
        }
        case "models" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 30, jsonNull);
          models = jsonNull ? null : ModelsRequirements.read(p);
        }
        case "network" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 31, jsonNull);
          network = jsonNull ? null : NetworkRequirements.read(p);
        }
        case "otel" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 32, jsonNull);
          otel = jsonNull ? null : OtelRequirements.read(p);
        }
        case "sqliteHome" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 33, jsonNull);
          sqliteHome = jsonNull ? null : Decode.string(p, TYPE, "sqliteHome");
        }
        default -> p.skipChildren();
      }
    }
    return new ConfigRequirements(
                additionalDeveloperInstructions,
                allowAppshots,
                allowBrowserAndComputerUse,
                allowLoginShell,
                allowManagedHooksOnly,
                allowRemoteControl,
                allowedApprovalPolicies,
                allowedApprovalsReviewers,
                allowedLoginMethods,
                allowedPermissionProfiles,
                allowedSandboxModes,
                allowedWebSearchModes,
                allowedWindowsSandboxImplementations,
                application,
                autoReview,
                browserUse,
                chatgptBaseUrl,
                checkForUpdateOnStartup,
                cliAuthCredentialsStore,
                computerUse,
                defaultPermissions,
                enforceResidency,
                featureRequirements,
                feedback,
                hooks,
                inAppBrowser,
                logDir,
                modelCatalogJson,
                modelProvider,
                modelProviders,
                models,
                network,
                otel,
                sqliteHome,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "additionalDeveloperInstructions", additionalDeveloperInstructions, explicitNulls.contains(0));
    Encode.property(g, "allowAppshots", allowAppshots, explicitNulls.contains(1));
    Encode.property(g, "allowBrowserAndComputerUse", allowBrowserAndComputerUse, explicitNulls.contains(2));
    Encode.property(g, "allowLoginShell", allowLoginShell, explicitNulls.contains(3));
    Encode.property(g, "allowManagedHooksOnly", allowManagedHooksOnly, explicitNulls.contains(4));
    Encode.property(g, "allowRemoteControl", allowRemoteControl, explicitNulls.contains(5));
    if (allowedApprovalPolicies != null) {
      g.writeName("allowedApprovalPolicies");
      g.writeStartArray();
      for (AskForApproval jsonElement : allowedApprovalPolicies) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(6)) {
      g.writeNullProperty("allowedApprovalPolicies");
    }
    if (allowedApprovalsReviewers != null) {
      g.writeName("allowedApprovalsReviewers");
      g.writeStartArray();
      for (ApprovalsReviewer jsonElement : allowedApprovalsReviewers) {
        Encode.enumeration(g, jsonElement, TYPE, "allowedApprovalsReviewers");
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(7)) {
      g.writeNullProperty("allowedApprovalsReviewers");
    }
    if (allowedLoginMethods != null) {
      g.writeName("allowedLoginMethods");
      g.writeStartArray();
      for (ForcedLoginMethod jsonElement : allowedLoginMethods) {
        Encode.enumeration(g, jsonElement, TYPE, "allowedLoginMethods");
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(8)) {
      g.writeNullProperty("allowedLoginMethods");
    }
    if (allowedPermissionProfiles != null) {
      g.writeName("allowedPermissionProfiles");
      g.writeStartObject();
      for (Map.Entry<String, Boolean> jsonEntry : allowedPermissionProfiles.entrySet()) {
        g.writeName(jsonEntry.getKey());
        g.writeBoolean(jsonEntry.getValue());
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(9)) {
      g.writeNullProperty("allowedPermissionProfiles");
    }
    if (allowedSandboxModes != null) {
      g.writeName("allowedSandboxModes");
      g.writeStartArray();
      for (SandboxMode jsonElement : allowedSandboxModes) {
        Encode.enumeration(g, jsonElement, TYPE, "allowedSandboxModes");
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(10)) {
      g.writeNullProperty("allowedSandboxModes");
    }
    if (allowedWebSearchModes != null) {
      g.writeName("allowedWebSearchModes");
      g.writeStartArray();
      for (WebSearchMode jsonElement : allowedWebSearchModes) {
        Encode.enumeration(g, jsonElement, TYPE, "allowedWebSearchModes");
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(11)) {
      g.writeNullProperty("allowedWebSearchModes");
    }
    if (allowedWindowsSandboxImplementations != null) {
      g.writeName("allowedWindowsSandboxImplementations");
      g.writeStartArray();
      for (WindowsSandboxImplementation jsonElement : allowedWindowsSandboxImplementations) {
        Encode.enumeration(g, jsonElement, TYPE, "allowedWindowsSandboxImplementations");
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(12)) {
      g.writeNullProperty("allowedWindowsSandboxImplementations");
    }
    Encode.property(g, "application", application, explicitNulls.contains(13));
    Encode.property(g, "autoReview", autoReview, explicitNulls.contains(14));
    Encode.property(g, "browserUse", browserUse, explicitNulls.contains(15));
    Encode.property(g, "chatgptBaseUrl", chatgptBaseUrl, explicitNulls.contains(16));
    Encode.property(g, "checkForUpdateOnStartup", checkForUpdateOnStartup, explicitNulls.contains(17));
    Encode.property(g, TYPE, "cliAuthCredentialsStore", cliAuthCredentialsStore, explicitNulls.contains(18));
    Encode.property(g, "computerUse", computerUse, explicitNulls.contains(19));
    Encode.property(g, "defaultPermissions", defaultPermissions, explicitNulls.contains(20));
    Encode.property(g, TYPE, "enforceResidency", enforceResidency, explicitNulls.contains(21));
    if (featureRequirements != null) {
      g.writeName("featureRequirements");
      g.writeStartObject();
      for (Map.Entry<String, Boolean> jsonEntry : featureRequirements.entrySet()) {
        g.writeName(jsonEntry.getKey());
        g.writeBoolean(jsonEntry.getValue());
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(22)) {
      g.writeNullProperty("featureRequirements");
    }
    Encode.property(g, "feedback", feedback, explicitNulls.contains(23));
    Encode.property(g, "hooks", hooks, explicitNulls.contains(24));
    Encode.property(g, "inAppBrowser", inAppBrowser, explicitNulls.contains(25));
    Encode.property(g, "logDir", logDir, explicitNulls.contains(26));
    Encode.property(g, "modelCatalogJson", modelCatalogJson, explicitNulls.contains(27));
    Encode.property(g, "modelProvider", modelProvider, explicitNulls.contains(28));
    if (modelProviders != null) {
      g.writeName("modelProviders");
      g.writeStartObject();
      for (Map.Entry<String, JsonNode> jsonEntry : modelProviders.entrySet()) {
        g.writeName(jsonEntry.getKey());
        Trees.write(g, jsonEntry.getValue());
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(29)) {
      g.writeNullProperty("modelProviders");
    }
    Encode.property(g, "models", models, explicitNulls.contains(30));
    Encode.property(g, "network", network, explicitNulls.contains(31));
    Encode.property(g, "otel", otel, explicitNulls.contains(32));
    Encode.property(g, "sqliteHome", sqliteHome, explicitNulls.contains(33));
    g.writeEndObject();
  }

  /** Builds {@link ConfigRequirements}. */
  public static final class Builder {
    private @Nullable String additionalDeveloperInstructions;
    private @Nullable Boolean allowAppshots;
    private @Nullable Boolean allowBrowserAndComputerUse;
    private @Nullable Boolean allowLoginShell;
    private @Nullable Boolean allowManagedHooksOnly;
    private @Nullable Boolean allowRemoteControl;
    private @Nullable List<AskForApproval> allowedApprovalPolicies;
    private @Nullable List<ApprovalsReviewer> allowedApprovalsReviewers;
    private @Nullable List<ForcedLoginMethod> allowedLoginMethods;
    private @Nullable Map<String, Boolean> allowedPermissionProfiles;
    private @Nullable List<SandboxMode> allowedSandboxModes;
    private @Nullable List<WebSearchMode> allowedWebSearchModes;
    private @Nullable List<WindowsSandboxImplementation> allowedWindowsSandboxImplementations;
    private @Nullable ApplicationRequirements application;
    private @Nullable AutoReviewRequirements autoReview;
    private @Nullable BrowserUseRequirements browserUse;
    private @Nullable String chatgptBaseUrl;
    private @Nullable Boolean checkForUpdateOnStartup;
    private @Nullable CliAuthCredentialsStoreMode cliAuthCredentialsStore;
    private @Nullable ComputerUseRequirements computerUse;
    private @Nullable String defaultPermissions;
    private @Nullable ResidencyRequirement enforceResidency;
    private @Nullable Map<String, Boolean> featureRequirements;
    private @Nullable FeedbackRequirements feedback;
    private @Nullable ManagedHooksRequirements hooks;
    private @Nullable InAppBrowserRequirements inAppBrowser;
    private @Nullable String logDir;
    private @Nullable String modelCatalogJson;
    private @Nullable String modelProvider;
    private @Nullable Map<String, JsonNode> modelProviders;
    private @Nullable ModelsRequirements models;
    private @Nullable NetworkRequirements network;
    private @Nullable OtelRequirements otel;
    private @Nullable String sqliteHome;
    private long explicitNulls;

    private Builder() {}

    /** {@code additionalDeveloperInstructions}: optional, nullable. */
    public Builder additionalDeveloperInstructions(@Nullable String value) {
      additionalDeveloperInstructions = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code allowAppshots}: optional, nullable. */
    public Builder allowAppshots(boolean value) {
      allowAppshots = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code allowAppshots}: optional, nullable. */
    public Builder allowAppshots(@Nullable Boolean value) {
      allowAppshots = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code allowBrowserAndComputerUse}: optional, nullable. */
    public Builder allowBrowserAndComputerUse(boolean value) {
      allowBrowserAndComputerUse = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, false);
      return this;
    }

    /** {@code allowBrowserAndComputerUse}: optional, nullable. */
    public Builder allowBrowserAndComputerUse(@Nullable Boolean value) {
      allowBrowserAndComputerUse = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code allowLoginShell}: optional, nullable. */
    public Builder allowLoginShell(boolean value) {
      allowLoginShell = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, false);
      return this;
    }

    /** {@code allowLoginShell}: optional, nullable. */
    public Builder allowLoginShell(@Nullable Boolean value) {
      allowLoginShell = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code allowManagedHooksOnly}: optional, nullable. */
    public Builder allowManagedHooksOnly(boolean value) {
      allowManagedHooksOnly = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, false);
      return this;
    }

    /** {@code allowManagedHooksOnly}: optional, nullable. */
    public Builder allowManagedHooksOnly(@Nullable Boolean value) {
      allowManagedHooksOnly = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code allowRemoteControl}: optional, nullable. */
    public Builder allowRemoteControl(boolean value) {
      allowRemoteControl = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, false);
      return this;
    }

    /** {@code allowRemoteControl}: optional, nullable. */
    public Builder allowRemoteControl(@Nullable Boolean value) {
      allowRemoteControl = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code allowedApprovalPolicies}: optional, nullable. */
    public Builder allowedApprovalPolicies(@Nullable List<AskForApproval> value) {
      allowedApprovalPolicies = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /** {@code allowedApprovalsReviewers}: optional, nullable. */
    @ExperimentalApi
    public Builder allowedApprovalsReviewers(@Nullable List<ApprovalsReviewer> value) {
      allowedApprovalsReviewers = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 7, value == null);
      return this;
    }

    /** {@code allowedLoginMethods}: optional, nullable. */
    public Builder allowedLoginMethods(@Nullable List<ForcedLoginMethod> value) {
      allowedLoginMethods = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 8, value == null);
      return this;
    }

    /** {@code allowedPermissionProfiles}: optional, nullable. */
    public Builder allowedPermissionProfiles(@Nullable Map<String, Boolean> value) {
      allowedPermissionProfiles = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 9, value == null);
      return this;
    }

    /** {@code allowedSandboxModes}: optional, nullable. */
    public Builder allowedSandboxModes(@Nullable List<SandboxMode> value) {
      allowedSandboxModes = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 10, value == null);
      return this;
    }

    /** {@code allowedWebSearchModes}: optional, nullable. */
    public Builder allowedWebSearchModes(@Nullable List<WebSearchMode> value) {
      allowedWebSearchModes = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 11, value == null);
      return this;
    }

    /** {@code allowedWindowsSandboxImplementations}: optional, nullable. */
    public Builder allowedWindowsSandboxImplementations(
        @Nullable List<WindowsSandboxImplementation> value) {
      allowedWindowsSandboxImplementations = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 12, value == null);
      return this;
    }

    /** {@code application}: optional, nullable. */
    @ExperimentalApi
    public Builder application(@Nullable ApplicationRequirements value) {
      application = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 13, value == null);
      return this;
    }

    /** {@code autoReview}: optional, nullable. */
    public Builder autoReview(@Nullable AutoReviewRequirements value) {
      autoReview = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 14, value == null);
      return this;
    }

    /** {@code browserUse}: optional, nullable. */
    public Builder browserUse(@Nullable BrowserUseRequirements value) {
      browserUse = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 15, value == null);
      return this;
    }

    /** {@code chatgptBaseUrl}: optional, nullable. */
    public Builder chatgptBaseUrl(@Nullable String value) {
      chatgptBaseUrl = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 16, value == null);
      return this;
    }

    /** {@code checkForUpdateOnStartup}: optional, nullable. */
    public Builder checkForUpdateOnStartup(boolean value) {
      checkForUpdateOnStartup = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 17, false);
      return this;
    }

    /** {@code checkForUpdateOnStartup}: optional, nullable. */
    public Builder checkForUpdateOnStartup(@Nullable Boolean value) {
      checkForUpdateOnStartup = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 17, value == null);
      return this;
    }

    /** {@code cliAuthCredentialsStore}: optional, nullable. */
    public Builder cliAuthCredentialsStore(@Nullable CliAuthCredentialsStoreMode value) {
      cliAuthCredentialsStore = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 18, value == null);
      return this;
    }

    /** {@code computerUse}: optional, nullable. */
    public Builder computerUse(@Nullable ComputerUseRequirements value) {
      computerUse = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 19, value == null);
      return this;
    }

    /** {@code defaultPermissions}: optional, nullable. */
    public Builder defaultPermissions(@Nullable String value) {
      defaultPermissions = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 20, value == null);
      return this;
    }

    /** {@code enforceResidency}: optional, nullable. */
    public Builder enforceResidency(@Nullable ResidencyRequirement value) {
      enforceResidency = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 21, value == null);
      return this;
    }

    /** {@code featureRequirements}: optional, nullable. */
    public Builder featureRequirements(@Nullable Map<String, Boolean> value) {
      featureRequirements = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 22, value == null);
      return this;
    }

    /** {@code feedback}: optional, nullable. */
    public Builder feedback(@Nullable FeedbackRequirements value) {
      feedback = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 23, value == null);
      return this;
    }

    /** {@code hooks}: optional, nullable. */
    @ExperimentalApi
    public Builder hooks(@Nullable ManagedHooksRequirements value) {
      hooks = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 24, value == null);
      return this;
    }

    /** {@code inAppBrowser}: optional, nullable. */
    public Builder inAppBrowser(@Nullable InAppBrowserRequirements value) {
      inAppBrowser = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 25, value == null);
      return this;
    }

    /** {@code logDir}: optional, nullable. */
    public Builder logDir(@Nullable String value) {
      logDir = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 26, value == null);
      return this;
    }

    /** {@code modelCatalogJson}: optional, nullable. */
    public Builder modelCatalogJson(@Nullable String value) {
      modelCatalogJson = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 27, value == null);
      return this;
    }

    /** {@code modelProvider}: optional, nullable. */
    public Builder modelProvider(@Nullable String value) {
      modelProvider = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 28, value == null);
      return this;
    }

    /** {@code modelProviders}: optional, nullable. */
    public Builder modelProviders(@Nullable Map<String, JsonNode> value) {
      modelProviders = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 29, value == null);
      return this;
    }

    /** {@code models}: optional, nullable. */
    public Builder models(@Nullable ModelsRequirements value) {
      models = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 30, value == null);
      return this;
    }

    /** {@code network}: optional, nullable. */
    @ExperimentalApi
    public Builder network(@Nullable NetworkRequirements value) {
      network = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 31, value == null);
      return this;
    }

    /** {@code otel}: optional, nullable. */
    public Builder otel(@Nullable OtelRequirements value) {
      otel = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 32, value == null);
      return this;
    }

    /** {@code sqliteHome}: optional, nullable. */
    public Builder sqliteHome(@Nullable String value) {
      sqliteHome = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 33, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ConfigRequirements build() {
      return new ConfigRequirements(
                  additionalDeveloperInstructions,
                  allowAppshots,
                  allowBrowserAndComputerUse,
                  allowLoginShell,
                  allowManagedHooksOnly,
                  allowRemoteControl,
                  allowedApprovalPolicies,
                  allowedApprovalsReviewers,
                  allowedLoginMethods,
                  allowedPermissionProfiles,
                  allowedSandboxModes,
                  allowedWebSearchModes,
                  allowedWindowsSandboxImplementations,
                  application,
                  autoReview,
                  browserUse,
                  chatgptBaseUrl,
                  checkForUpdateOnStartup,
                  cliAuthCredentialsStore,
                  computerUse,
                  defaultPermissions,
                  enforceResidency,
                  featureRequirements,
                  feedback,
                  hooks,
                  inAppBrowser,
                  logDir,
                  modelCatalogJson,
                  modelProvider,
                  modelProviders,
                  models,
                  network,
                  otel,
                  sqliteHome,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ConfigRequirements> {
    Deserializer() {
      super(ConfigRequirements.class);
    }

    @Override
    ConfigRequirements decode(JsonParser p) {
      return ConfigRequirements.read(p);
    }
  }
}
