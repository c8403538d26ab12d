package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.SavedView;
import ir.shahrvandsepari.access.ViewBook;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Lists that somebody wants to find again. */
@Stateless
public class ViewJourney {
    @Inject
    private ViewBook views;

    /** @throws ir.shahrvandsepari.kernel.Refusal {@code too-many-views} */
    public void save(SavedView view, Caller caller) {
        views.save(Login.of(caller.login()), view);
    }

    public void forget(SavedView view, Caller caller) {
        views.forget(Login.of(caller.login()), view);
    }

    public List<SavedView> of(Caller caller) {
        return views.of(Login.of(caller.login()));
    }
}
