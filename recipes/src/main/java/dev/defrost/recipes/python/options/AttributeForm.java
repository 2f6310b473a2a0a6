package dev.defrost.recipes.python.options;

import java.util.Locale;

/** How attribute values are written. */
public enum AttributeForm {
    /** With explicit types where they are proven, by boto3's serializer elsewhere. */
    TYPED,
    /** By boto3's serializer everywhere. */
    SERIALIZER;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
