package ir.shahrvandsepari.property;

import java.util.Optional;

/**
 * What somebody asks when loading a file.
 *
 * @param acceptGoodRows take the good rows although others are bad; otherwise a bad row stops the whole file
 * @param askedBy login of the asker
 */
public record ImportOrder(ImportKind kind, boolean acceptGoodRows, Optional<String> fileName, String askedBy) {}
