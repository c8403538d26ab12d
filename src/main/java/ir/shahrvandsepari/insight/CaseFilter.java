package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.Purpose;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Which cases a list shows; what is empty filters nothing. Who may see what is the asker's to say: {@link #ofOffice} for
 * an office, {@link #ofDistricts} for an official.
 *
 * @param from first day of filing, Tehran
 * @param to last day of filing, Tehran
 * @param words what somebody typed to search: the beginning of a tracking code, a certificate number, a renovation code,
 *     or words of the applicant's name, each from its beginning
 */
public record CaseFilter(
        OptionalLong office,
        Set<Integer> districts,
        Set<InquiryState> states,
        Optional<Purpose> purpose,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> words) {
    private static final CaseFilter ALL = new CaseFilter(
            OptionalLong.empty(),
            Set.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public CaseFilter {
        districts = Set.copyOf(districts);
        states = Set.copyOf(states);
        words = words.filter(text -> !text.isBlank());
    }

    /** Every case of the city. */
    public static CaseFilter all() {
        return ALL;
    }

    /** What one office has filed. */
    public static CaseFilter ofOffice(long office) {
        return new CaseFilter(
                OptionalLong.of(office), Set.of(), Set.of(), ALL.purpose, ALL.from, ALL.to, Optional.empty());
    }

    /**
     * The cases of an official's districts.
     *
     * @throws IllegalArgumentException for none, which would mean the whole city
     */
    public static CaseFilter ofDistricts(Set<Integer> districts) {
        if (districts.isEmpty()) {
            throw new IllegalArgumentException("an official without a district sees no cases");
        }
        return ALL.in(districts);
    }

    /** Those of them in these districts. */
    public CaseFilter in(Set<Integer> some) {
        return new CaseFilter(office, some, states, purpose, from, to, words);
    }

    /** Those of them that stand so. */
    public CaseFilter standing(Set<InquiryState> some) {
        return new CaseFilter(office, districts, some, purpose, from, to, words);
    }

    /** Those of them filed for this purpose. */
    public CaseFilter forPurpose(Optional<Purpose> one) {
        return new CaseFilter(office, districts, states, one, from, to, words);
    }

    /** Those of them filed on these days, both included. */
    public CaseFilter filed(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new CaseFilter(office, districts, states, purpose, first, last, words);
    }

    /** Those of them that the typed words find. */
    public CaseFilter matching(Optional<String> typed) {
        return new CaseFilter(office, districts, states, purpose, from, to, typed);
    }
}
