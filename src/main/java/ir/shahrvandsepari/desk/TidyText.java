package ir.shahrvandsepari.desk;

import ir.shahrvandsepari.access.OneTimeCode;
import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.property.RenovationCode;
import ir.shahrvandsepari.property.RenovationCode.Level;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Reads what people type with any keyboard and gives its tidy form back. The attribute {@code as} of the field says what it
 * holds; the tidy form is kept as text, because text survives a move of the session to another server.
 */
@Dependent
@FacesConverter(value = "tidy", managed = true)
public class TidyText implements Converter<String> {

    private static final int LONGEST = 120;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    /** What a field may hold. */
    private enum As {
        TEXT,
        PROPERTY,
        PERSON,
        MOBILE,
        SHARE,
        DAY,
        /** a day that is not in the future */
        PAST_DAY,
        /** one that was sent to a telephone */
        CODE
    }

    @Override
    public String getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || PersianText.tidy(typed).isEmpty()) {
            return null;
        }
        try {
            return read(as(field), typed);
        } catch (InvalidValue invalid) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, words.invalid(invalid), null), invalid);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, String kept) {
        if (kept == null) {
            return "";
        }
        As as = as(field);
        return as == As.DAY || as == As.PAST_DAY ? JalaliDate.parse(kept).shortForm(Words.locale()) : kept;
    }

    private String read(As as, String typed) {
        return switch (as) {
            case TEXT -> text(typed);
            case PROPERTY -> property(typed);
            case PERSON -> PersonId.parse(typed).value();
            case MOBILE -> Mobile.parse(typed).value();
            case SHARE -> share(typed);
            case DAY -> JalaliDate.parse(typed).toString();
            case PAST_DAY -> pastDay(typed);
            case CODE -> OneTimeCode.parse(typed).value();
        };
    }

    private static String text(String typed) {
        String tidy = PersianText.tidy(typed);
        if (tidy.length() > LONGEST) {
            throw new InvalidValue("text-above-120", typed);
        }
        return tidy;
    }

    private static String property(String typed) {
        RenovationCode code = RenovationCode.parse(typed);
        if (code.level() == Level.BLOCK) {
            throw new InvalidValue("renovation-code-of-no-property", typed);
        }
        return code.toString();
    }

    private static String share(String typed) {
        Dang dang = Dang.parse(typed);
        if (dang.isZero()) {
            throw new InvalidValue("dang-malformed", typed);
        }
        return dang.toString();
    }

    private String pastDay(String typed) {
        JalaliDate day = JalaliDate.parse(typed);
        if (day.toLocalDate().isAfter(Tehran.today(clock))) {
            throw new InvalidValue("day-in-future", typed);
        }
        return day.toString();
    }

    private static As as(UIComponent field) {
        return As.valueOf((String) field.getAttributes().get("as"));
    }
}
