package ir.shahrvandsepari.parameter;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.kernel.WorkingDays;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The parameters in force on one day. Never changes, so a decision can be explained by the version that it was made with.
 *
 * @param day the day they are in force on
 * @param values by name, as stored
 * @param version tells two different sets apart; the same set has the same version on every day. Holidays are no part of
 *     it: they decide how long something may take and never whether it is granted
 * @param workingDays weekend and holidays as known on reading
 */
public record Parameters(LocalDate day, Map<Name, String> values, String version, WorkingDays workingDays) {
    /** What can be set. The unit is part of the name. */
    public enum Name {
        WINDOW_AFTER_ANSWER_MONTHS,
        WINDOW_AFTER_COMPLETION_MONTHS,
        WINDOW_MEASURED_AT_ISSUE,
        REFILING_DAYS,
        VALIDITY_TRANSFER_MONTHS,
        VALIDITY_MORTGAGE_MONTHS,
        VALIDITY_ADMINISTRATION_MONTHS,
        ANSWER_TIME_NOTARY_DAYS,
        ANSWER_TIME_OTHERS_WORKING_DAYS,
        CORRECTION_WORKING_DAYS,
        /** How long a case may wait for the district's look at it. */
        REVIEW_WORKING_DAYS,
        /** How long a case may wait for its visit, draw included. */
        VISIT_WORKING_DAYS,
        DATA_FRESH_WORKING_DAYS,
        COMPREHENSIVE_PLAN_YEAR,
        /** Whether Thursday belongs to the weekend, as Friday always does. */
        THURSDAY_IS_CLOSED,
        /** How many of a thousand answers without a visit are looked at again on the site. */
        REINSPECTION_PER_MILLE,
        /** How many percent of a district's properties may lack an owner when the service goes live there. */
        READY_WITHOUT_OWNER_PERCENT,
        /** How many percent of the codes with an owner may have no property on file then. */
        READY_WITHOUT_CODE_PERCENT,
        /** How many percent of the properties may lie where no zonal value is known then. */
        READY_WITHOUT_VALUE_PERCENT,
        /** How many percent of the properties may have no prior document then. */
        READY_WITHOUT_DOCUMENT_PERCENT,
        /** With fewer cases than that nobody is compared with colleagues. */
        OUTLIER_ENOUGH_CASES,
        /** Fewer than that are chance. */
        OUTLIER_LEAST_CASES,
        /** Which share of an official's steps at night is told. */
        OUTLIER_NIGHT_PERCENT,
        /** Which share of very quick steps or visits is told. */
        OUTLIER_QUICK_PERCENT,
        /** Which share one office, or one second person, has in an official's work before it is told. */
        OUTLIER_PAIR_PERCENT,
        /** How many points of percent above colleagues a share is told. */
        OUTLIER_ABOVE_PEERS_POINTS,
        /** Nobody gets from a draw to a property in fewer minutes. */
        OUTLIER_FAST_VISIT_MINUTES;

        private static final Set<Name> SWITCHES = EnumSet.of(WINDOW_MEASURED_AT_ISSUE, THURSDAY_IS_CLOSED);

        /** Whether it is on or off; the others are whole numbers. */
        public boolean isSwitch() {
            return SWITCHES.contains(this);
        }

        /**
         * A value as somebody typed it, in the form in which it is stored.
         *
         * @throws InvalidValue {@code parameter-value-malformed}
         */
        public String read(String typed) {
            String tidy = PersianText.tidy(typed == null ? "" : typed);
            boolean sound = isSwitch()
                    ? tidy.equals("true") || tidy.equals("false")
                    : tidy.matches("[0-9]{1,4}") && Integer.parseInt(tidy) > 0;
            if (!sound) {
                throw new InvalidValue("parameter-value-malformed", typed);
            }
            return isSwitch() ? tidy : Integer.toString(Integer.parseInt(tidy));
        }
    }

    public Parameters {
        values = new EnumMap<>(values);
        for (Name name : Name.values()) {
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException("no value is in force for " + name + " on " + day);
            }
        }
    }

    @Override
    public Map<Name, String> values() {
        return Map.copyOf(values);
    }

    /** The same with one value changed, to try what it would do. */
    public Parameters with(Name name, String value) {
        Map<Name, String> changed = new EnumMap<>(values);
        changed.put(name, name.read(value));
        return new Parameters(day, changed, version + "+", workingDays);
    }

    /** Jalali months. */
    public int months(Name name) {
        return number(name);
    }

    /** Days; whether calendar or working days says the name. */
    public int days(Name name) {
        return number(name);
    }

    public int number(Name name) {
        return Integer.parseInt(values.get(name));
    }

    public boolean on(Name name) {
        return Boolean.parseBoolean(values.get(name));
    }
}
