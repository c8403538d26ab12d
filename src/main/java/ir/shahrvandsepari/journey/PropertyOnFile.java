package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.property.Freshness;
import ir.shahrvandsepari.property.Place;
import ir.shahrvandsepari.property.PropertyFile;
import java.util.List;
import java.util.Optional;

/**
 * What the city's book has on a property, and as of when.
 *
 * @param file empty when the code is not in the book
 * @param block where the parcels of its block lie, as far as that is on file
 */
public record PropertyOnFile(Optional<PropertyFile> file, Freshness freshness, List<Place> block) {}
