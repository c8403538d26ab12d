package ir.shahrvandsepari.access;

import jakarta.enterprise.context.RequestScoped;

/** The caller of the running request, for both doors; anonymous until somebody is recognised. */
@RequestScoped
public class CurrentCaller {

    private Caller caller = Caller.anonymous();

    /** Who is asking; never null. */
    public Caller get() {
        return caller;
    }

    void set(Caller recognised) {
        caller = recognised;
    }
}
