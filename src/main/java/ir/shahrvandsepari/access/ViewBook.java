package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Everybody's own saved views; nobody sees another's. Needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ViewBook {
    /** So many lists can still be found at a glance. */
    public static final int MOST = 20;

    private final SavedViews views;
    private final Clock clock;

    /** For the container's proxy only. */
    ViewBook() {
        this(null, null);
    }

    @Inject
    ViewBook(SavedViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    /**
     * Keeps a view; one of the same name is replaced.
     *
     * @throws Refusal {@code too-many-views} beyond {@link #MOST}
     */
    public void save(Login login, SavedView view) {
        if (!views.save(login, view, MOST, clock.instant())) {
            throw new Refusal("too-many-views", Map.of("most", MOST));
        }
    }

    /** Forgets the view of that name, if there is one. */
    public void forget(Login login, SavedView view) {
        views.forget(login, view);
    }

    /** The oldest first. */
    public List<SavedView> of(Login login) {
        return views.of(login);
    }
}
