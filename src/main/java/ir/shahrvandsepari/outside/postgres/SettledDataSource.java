package ir.shahrvandsepari.outside.postgres;

import ir.shahrvandsepari.outside.settings.SettingsCheck;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The data source of {@code web.xml}. It is the first thing of ours that a deployment touches, before persistence and
 * beans, and so the place where missing settings are found while they can still be named one by one.
 */
public class SettledDataSource extends PGSimpleDataSource {
    private static final long serialVersionUID = 1L;

    public SettledDataSource() {
        SettingsCheck.require();
    }
}
