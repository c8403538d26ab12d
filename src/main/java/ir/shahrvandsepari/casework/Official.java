package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.kernel.NationalId;

/**
 * Who acts at a district's desk.
 *
 * @param login the account
 * @param person the human being behind it, who counts wherever two people are needed
 */
public record Official(Login login, NationalId person) {

    public static Official of(Caller caller) {
        return new Official(new Login(caller.login()), NationalId.parse(caller.personId()));
    }

    /** Whether it is the same human being, with whatever account. */
    public boolean is(Official other) {
        return person.equals(other.person);
    }
}
