package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.inquiry.Filing.Letter;
import ir.shahrvandsepari.inquiry.Filing.PowerOfAttorney;
import ir.shahrvandsepari.kernel.JalaliDate;
import java.io.Serializable;
import java.util.Optional;

/** A letter or a power of attorney on a form, as tidy text. */
public class DraftPaper implements Serializable {

    private static final long serialVersionUID = 1L;

    private String number;
    private String day;
    private String office;
    private String until;

    void take(Letter letter) {
        number = letter.number();
        day = JalaliDate.of(letter.date()).toString();
    }

    void take(PowerOfAttorney power) {
        number = power.number();
        day = JalaliDate.of(power.date()).toString();
        office = power.office();
        until = power.until().map(JalaliDate::of).map(JalaliDate::toString).orElse(null);
    }

    Letter letter() {
        return new Letter(number, JalaliDate.parse(day).toLocalDate());
    }

    PowerOfAttorney power() {
        return new PowerOfAttorney(
                number,
                JalaliDate.parse(day).toLocalDate(),
                office,
                Optional.ofNullable(until).map(JalaliDate::parse).map(JalaliDate::toLocalDate));
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
