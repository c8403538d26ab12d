package ir.shahrvandsepari.property;

import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One who owns a share of a property. The shares of a property's owners always sum to six dang.
 *
 * @param mobile the number on the municipality's record, the only one that one-time codes and notices go to
 * @param since first day of ownership, if known
 */
public record Owner(PersonId id, String name, Dang dang, Optional<Mobile> mobile, Optional<LocalDate> since) {}
