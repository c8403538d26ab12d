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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
    private Clock clock;

    /**
     * The caller's office, if it may ask for this purpose.
     *
     * @throws Refusal {@code purpose-not-yours}
     */
    Office office(Caller caller, Purpose purpose) {
        return caller.officeId().stream()
                .mapToObj(offices::find)
                .flatMap(Optional::stream)
                .filter(office -> asks(office, purpose))
                .findFirst()
                .orElseThrow(() -> new Refusal("purpose-not-yours", Map.of("purpose", purpose.name())));
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
     * Passes if the service is open in the district for that purpose.
     *
     * @throws InvalidValue {@code renovation-code-unknown-district}
     * @throws Refusal {@code district-not-open}, with {@code opensOn} if a day is planned
     */
    void requireOpen(RenovationCode code, Purpose purpose) {
        District district = district(code);
        LocalDate today = Tehran.today(clock);
        if (!district.isOpen(purpose.name(), today)) {
            Map<String, Object> details = new LinkedHashMap<>();
            details.put("district", district.number());
            district.opensOn(purpose.name()).ifPresent(day -> details.put("opensOn", day));
            throw new Refusal("district-not-open", details);
        }
    }
}
