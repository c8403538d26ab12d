package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.organization.Office;
import ir.shahrvandsepari.organization.OfficeBook;
import ir.shahrvandsepari.property.District;
import ir.shahrvandsepari.property.PropertyBook;
import ir.shahrvandsepari.property.RenovationCode;
import ir.shahrvandsepari.property.Rollout;
import ir.shahrvandsepari.property.RolloutBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Step 3: may this office ask this here at all? Nothing is recorded when a gate is closed. */
@ApplicationScoped
class Gates {
    @Inject
    private PropertyBook properties;

    @Inject
    private OfficeBook offices;

    @Inject
    private RolloutBook rollout;

    @Inject
    private Clock clock;

    /**
     * The caller's office, if it may ask for this purpose.
     *
     * @throws Refusal {@code purpose-not-yours}; {@code office-suspended} while two people keep it from filing
     */
    Office office(Caller caller, Purpose purpose) {
        Office found = caller.officeId().stream()
                .mapToObj(offices::find)
                .flatMap(Optional::stream)
                .filter(office -> asks(office, purpose))
                .findFirst()
                .orElseThrow(() -> new Refusal("purpose-not-yours", Map.of("purpose", purpose.name())));
        requireNotSuspended(found);
        return found;
    }

    /** @throws Refusal {@code office-suspended} */
    static void requireNotSuspended(Office office) {
        if (office.suspended()) {
            throw new Refusal("office-suspended");
        }
    }

    private static boolean asks(Office office, Purpose purpose) {
        return switch (office.kind()) {
            case NOTARY -> purpose == Purpose.TRANSFER || purpose == Purpose.MORTGAGE;
            case BANK -> purpose == Purpose.MORTGAGE;
            case ADMINISTRATION -> purpose == Purpose.ADMINISTRATION;
            case GOVERNORATE -> false;
        };
    }

    /**
     * The district of a code.
     *
     * @throws InvalidValue {@code renovation-code-unknown-district}
     */
    District district(RenovationCode code) {
        return properties
                .district(code.district())
                .orElseThrow(
                        () -> new InvalidValue("renovation-code-unknown-district", "renovationCode", code.toString()));
    }

    /**
     * Passes if the office may file in the district for that purpose: where the service is in pilot, only its offices may.
     *
     * @throws InvalidValue {@code renovation-code-unknown-district}
     * @throws Refusal {@code district-not-open}, with {@code opensOn} if a day is planned
     */
    void requireOpen(RenovationCode code, Purpose purpose, Office office) {
        requireOpen(code, purpose, office.pilot());
    }

    /** As for filing, but whoever looks in advance may look at a pilot too: nothing is promised. */
    void requireOpen(RenovationCode code, Purpose purpose) {
        requireOpen(code, purpose, true);
    }

    private void requireOpen(RenovationCode code, Purpose purpose, boolean pilotOffice) {
        District district = district(code);
        LocalDate today = Tehran.today(clock);
        Rollout service = rollout.of(district, purpose.name());
        if (!service.isOpen(today, pilotOffice)) {
            Map<String, Object> details = new LinkedHashMap<>();
            details.put("district", district.number());
            service.opensAfter(today).ifPresent(day -> details.put("opensOn", day));
            throw new Refusal("district-not-open", details);
        }
    }

    /** The first day of the service for everybody; empty while it is open, and where none is planned. */
    Optional<LocalDate> opensOn(District district, Purpose purpose) {
        return rollout.of(district, purpose.name()).opensAfter(Tehran.today(clock));
    }

    /** The districts that answer such requests, if only of the pilot's offices. */
    List<District> answering(Purpose purpose) {
        LocalDate today = Tehran.today(clock);
        return properties.districts().stream()
                .filter(district -> rollout.of(district, purpose.name()).isOpen(today, true))
                .toList();
    }

    /** Whether the service is open for everybody. */
    boolean isOpen(District district, Purpose purpose) {
        return rollout.of(district, purpose.name()).isOpen(Tehran.today(clock), false);
    }
}
