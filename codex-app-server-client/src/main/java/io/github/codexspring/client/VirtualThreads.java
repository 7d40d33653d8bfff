package io.github.codexspring.client;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ThreadFactory;

import org.jspecify.annotations.Nullable;

/** Virtual threads, which a JDK has from 21 on; this code is compiled for 17. */
final class VirtualThreads {

    private VirtualThreads() {}

    /** Makes virtual threads named by the prefix and a number, or null when this JDK has none. */
    static @Nullable ThreadFactory factory(String prefix) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            Class<?> builder = Class.forName("java.lang.Thread$Builder");
            Class<?> virtual = Class.forName("java.lang.Thread$Builder$OfVirtual");
            MethodHandle ofVirtual = lookup.findStatic(Thread.class, "ofVirtual", MethodType.methodType(virtual));
            MethodHandle name =
                    lookup.findVirtual(builder, "name", MethodType.methodType(builder, String.class, long.class));
            MethodHandle factory = lookup.findVirtual(builder, "factory", MethodType.methodType(ThreadFactory.class));
            return (ThreadFactory) factory.invoke(name.invoke(ofVirtual.invoke(), prefix + "-", 1L));
        } catch (ReflectiveOperationException ex) {
            return null;
        } catch (Throwable ex) {
            throw new IllegalStateException("Virtual threads cannot be made", ex);
        }
    }
}
