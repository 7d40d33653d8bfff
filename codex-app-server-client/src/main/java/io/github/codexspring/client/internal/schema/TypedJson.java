package io.github.codexspring.client.internal.schema;

import java.lang.reflect.Type;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.ClassIntrospector;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Binds JSON to the types that {@link JsonSchemas} describes, as strictly as the schemas are; but what is missing is
 * noticed only where a constructor takes it, as that of a record does.
 */
public final class TypedJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new NullsWhereAllowed())
            .disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .withCoercionConfig(
                    LogicalType.Textual,
                    (config) -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private TypedJson() {}

    /**
     * Binds a JSON text.
     *
     * @throws JacksonException when the text is no JSON, is null, or is not of that type
     */
    public static <T> T read(String json, Class<T> type) {
        return notNull(MAPPER.readValue(json, type), MAPPER.constructType(type));
    }

    /**
     * Binds a JSON text to any type.
     *
     * @throws JacksonException when the text is no JSON, is null, or is not of that type
     */
    public static Object read(String json, Type type) {
        JavaType bound = MAPPER.constructType(type);
        return notNull(MAPPER.readValue(json, bound), bound);
    }

    private static <T> T notNull(@Nullable T value, JavaType type) {
        if (value == null) {
            throw MismatchedInputException.from((JsonParser) null, type, "It is null, which is not allowed here");
        }
        return value;
    }

    /** Whether a JSON object becomes a value of the type by its properties. */
    static boolean bindsObjects(Class<?> type) {
        DeserializationContext context = MAPPER._deserializationContext();
        ValueDeserializer<?> deserializer = context.findRootValueDeserializer(MAPPER.constructType(type));
        if (!(deserializer instanceof BeanDeserializerBase bean)) {
            return false;
        }
        ValueInstantiator made = bean.getValueInstantiator();
        return !made.canCreateUsingDelegate() && (made.canCreateUsingDefault() || made.canCreateFromObjectWith());
    }

    /** Whether a value gets into the field, by itself or by a constructor or setter. */
    static boolean bindsField(Class<?> declaring, String field) {
        DeserializationConfig config = MAPPER.deserializationConfig();
        ClassIntrospector introspector = config.classIntrospectorInstance().forOperation(config);
        JavaType type = MAPPER.constructType(declaring);
        BeanDescription bean =
                introspector.introspectForDeserialization(type, introspector.introspectClassAnnotations(type));
        return bean.findProperties().stream()
                .filter((property) -> property.couldDeserialize())
                .anyMatch((property) -> property.getInternalName().equals(field));
    }

    /** What is not nullable has to be there, and not null. */
    private static final class NullsWhereAllowed extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
            JsonSetter.Value declared = super.findSetterInfo(config, annotated);
            return (annotated instanceof AnnotatedMember member
                            && declared.getValueNulls() == Nulls.DEFAULT
                            && !Nullability.isNullable(member))
                    ? declared.withValueNulls(Nulls.FAIL)
                    : declared;
        }

        @Override
        public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            Boolean declared = super.hasRequiredMarker(config, member);
            return (declared != null) ? declared : !Nullability.isNullable(member);
        }
    }
}
